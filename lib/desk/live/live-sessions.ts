// Live help: a customer and an agent look at the same run, each through a stream of their own; the store keeps both in step.
import { randomBytes } from 'node:crypto';
import type { DiagnosisEvent } from '../../model/event.ts';
import { readHelpCode } from '../../model/help-code.ts';
import {
  type AgentAction,
  type CustomerAction,
  type Ender,
  isForCustomer,
  type LiveEvent,
} from '../../model/live-event.ts';
import type { Report } from '../../model/report.ts';
import { beginCase } from '../../store/cases.ts';
import { countUp } from '../../store/counters.ts';
import {
  beginSession,
  describeSession,
  endSession,
  joinSession,
  type LiveSession,
  markAgent,
  openSessions,
  overdueSessions,
  type SessionSubject,
  sessionOfId,
  sessionOfSecret,
  waitingUnder,
} from '../../store/live.ts';
import { appendEvents } from '../../store/live-events.ts';
import { closeCase } from '../../store/session-case.ts';
import type { OpenStore, Store } from '../../store/store.ts';
import { hashOfBearer, makeBearer } from '../accounts/bearer.ts';
import type { Known } from '../caller.ts';
import { CODE_MS, makeHelpCode } from './make-help-code.ts';

/** From joining on, in milliseconds. */
const SESSION_MS = 60 * 60_000;
/** Without a stream from that side, in milliseconds; a reload takes a second or two. */
export const AWAY_MS = 30_000;
const DAY_MS = 86_400_000;
/** Tries at codes that an agent has in a minute. */
const TRIES = { most: 5, windowMs: 60_000 };

/** A list that people read. */
const MOST_LISTED = 500;

const newId = (bytes: number) => randomBytes(bytes).toString('base64url');

const codeHashOf = (code: string) => hashOfBearer(`help/${code}`);

/** What a customer gets: the secret opens their side, the code is for whoever helps. */
export interface BegunSession {
  session: string;
  code: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

export type Joined =
  | { ok: true; id: string }
  | { ok: false; why: 'not-found' }
  | { ok: false; why: 'too-many'; until: number };

/** Null in place of an id or a session: there is none that goes on. */
export class LiveSessions {
  readonly #store: OpenStore;
  readonly #now: () => number;
  readonly #days: number;

  /** `days`: so long a case is kept. */
  constructor(store: OpenStore, { now = Date.now, days = 14 }: { now?: () => number; days?: number } = {}) {
    this.#store = store;
    this.#now = now;
    this.#days = days;
  }

  /** `report`: of the run that led to asking for help. `alongside`: what else is kept with the session, or neither is. */
  async begin(
    report: Report | null,
    alongside: (within: Store, codeUntil: number) => Promise<void> = async () => undefined,
  ): Promise<BegunSession> {
    const [session, code, id, now] = [makeBearer(), makeHelpCode(), newId(16), this.#now()];
    const expiresAt = now + CODE_MS;
    await this.#store.transaction(async (within) => {
      await beginSession(within, {
        ...{ id, secretHash: hashOfBearer(session), codeHash: codeHashOf(readHelpCode(code) ?? '') },
        ...{ now, codeUntil: expiresAt },
      });
      await alongside(within, expiresAt);
    });
    if (report) await this.run(id, [{ type: 'finished', report, ms: report.durationMs }]);
    return { session, code, expiresAt };
  }

  /** The session whose customer holds this secret; one that has ended too. */
  ofCustomer(secret: string): Promise<LiveSession | null> {
    return sessionOfSecret(this.#store, hashOfBearer(secret));
  }

  ofId(id: string): Promise<LiveSession | null> {
    return sessionOfId(this.#store, id);
  }

  /** Who waits, longest first, and what goes on. `more`: there are others behind them. */
  async open(): Promise<{ sessions: LiveSession[]; more: boolean }> {
    const sessions = await openSessions(this.#store);
    return { sessions: sessions.slice(0, MOST_LISTED), more: sessions.length > MOST_LISTED };
  }

  /** Who waits under a code, which stays good; each try counts as one at joining does. */
  async waiting(code: string, who: Known): Promise<Joined> {
    const now = this.#now();
    const until = await this.#tooManyTries(who, now);
    if (until !== null) return { ok: false, why: 'too-many', until };
    const read = readHelpCode(code);
    const id = read === null ? null : await waitingUnder(this.#store, codeHashOf(read), now);
    return id === null ? { ok: false, why: 'not-found' } : { ok: true, id };
  }

  /** By the code that was read out, or by the id from the list: either uses the code up. */
  async join(by: { code: string } | { id: string }, who: Known): Promise<Joined> {
    const now = this.#now();
    const until = 'code' in by ? await this.#tooManyTries(who, now) : null;
    if (until !== null) return { ok: false, why: 'too-many', until };
    const code = 'code' in by ? readHelpCode(by.code) : null;
    if ('code' in by && code === null) return { ok: false, why: 'not-found' };
    const agent = { agent: who.key, agentName: who.name };
    const id = await this.#store.transaction(async (within) => {
      const joined = await joinSession(within, {
        by: code === null ? { id: 'id' in by ? by.id : '' } : { codeHash: codeHashOf(code) },
        ...{ ...agent, now, until: now + SESSION_MS },
      });
      if (joined !== null)
        await beginCase(within, { id: joined, ...agent, beganAt: now, until: now + this.#days * DAY_MS });
      return joined;
    });
    if (id === null) return { ok: false, why: 'not-found' };
    await this.#tell(id, { type: 'joined', name: who.name });
    return { ok: true, id };
  }

  /** Events of a run in this session. False: it has ended. */
  async run(id: string, events: readonly DiagnosisEvent[]): Promise<boolean> {
    const isOpen = await appendEvents(
      this.#store,
      id,
      events.map((event) => this.#kept({ type: 'run', event })),
    );
    const finished = events.find((event) => event.type === 'finished');
    if (isOpen && finished) await describeSession(this.#store, id, { subject: subjectOf(finished.report) });
    return isOpen;
  }

  /** What the last run was asked, without a password, so that an agent can ask for it again. */
  remember(id: string, request: unknown): Promise<void> {
    return describeSession(this.#store, id, { request: JSON.stringify(request) });
  }

  /** Gives the id by which later events speak of it. Null: the session has ended. */
  async act({ id, agent }: Pick<LiveSession, 'id' | 'agent'>, action: AgentAction, who: Known): Promise<string | null> {
    const about = newId(6);
    return (await this.#tell(id, eventOf(action, about, who, agent))) ? about : null;
  }

  /** False: the session has ended. */
  answer(id: string, action: CustomerAction): Promise<boolean> {
    const { type, ...rest } = action;
    return this.#tell(id, (type === 'answer' ? { type: 'answered', ...rest } : { type, ...rest }) as LiveEvent);
  }

  /** False: it had ended. */
  async end(id: string, by: Ender): Promise<boolean> {
    const event: LiveEvent = { type: 'ended', by };
    const isOver = await endSession(this.#store, id, { body: this.#kept(event).body, now: this.#now() });
    // Where this cannot be now, the sweep of the minute does it: the customer is not kept waiting for it.
    if (isOver) await closeCase(this.#store, id, this.#now()).catch(() => undefined);
    return isOver;
  }

  /** An agent whose stream broke is gone, and one who is back has joined again: the customer sees who watches. */
  async agentIsBack(session: LiveSession): Promise<void> {
    if (await markAgent(this.#store, session.id, false))
      await this.#tell(session.id, { type: 'joined', name: session.agentName ?? '' });
  }

  /** Somebody beside the helper reads along: the customer is told before they are. */
  async readerCame(id: string, name: string): Promise<void> {
    await this.#tell(id, { type: 'joined', name, reads: true });
  }

  async readerLeft(id: string, name: string): Promise<void> {
    await this.#tell(id, { type: 'left', name, reads: true });
  }

  /** Ends what time has ended. Every process does it now and then; each session is ended once. */
  async endOverdue(): Promise<void> {
    const now = this.#now();
    const { over, customerAway, agentAway } = await overdueSessions(this.#store, { now, awayMs: AWAY_MS });
    for (const id of over) await this.end(id, 'time');
    for (const id of customerAway) await this.end(id, 'away');
    for (const id of agentAway) if (await markAgent(this.#store, id, true)) await this.#tell(id, { type: 'left' });
  }

  /** `type` stands first: by it the last event is known. */
  #kept({ type, ...rest }: LiveEvent): { body: string; forCustomer: boolean } {
    const body = JSON.stringify({ type, at: new Date(this.#now()).toISOString(), ...rest });
    return { body, forCustomer: isForCustomer({ type }) };
  }

  /** Counts a try at a code. Null: it may be; else until when none may. */
  async #tooManyTries(who: Known, now: number): Promise<number | null> {
    const { count, until } = await countUp(this.#store, `help-code/${who.key}`, { windowMs: TRIES.windowMs, now });
    return count > TRIES.most ? until : null;
  }

  #tell(id: string, event: LiveEvent): Promise<boolean> {
    return appendEvents(this.#store, id, [this.#kept(event)]);
  }
}

function subjectOf({ subject, findings }: Report): SessionSubject {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { ...subject, symptom: null, errors: count('error'), warnings: count('warning') };
}

/** `helper`: the key of whom the customer let in; anybody else is named. */
function eventOf(action: AgentAction, id: string, { key, name }: Known, helper: string | null): LiveEvent {
  const other = key === helper ? {} : { by: name };
  switch (action.type) {
    case 'ask':
      return { ...action, type: 'asked', id, ...other };
    case 'push':
      return { ...action, type: 'pushed', id, ...other };
    case 'done':
      return action;
    case 'withdraw':
      return { type: 'withdrawn', id: action.id };
    case 'note':
      return { ...action, by: name };
  }
}
