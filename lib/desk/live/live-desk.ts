// Live help in this process: streams that are open, runs that are relayed, and the clock that ends what is over.
import { hallOfRuns } from '../../diagnosis/admission.ts';
import { environment } from '../../diagnosis/environment.ts';
import type { DiagnosisRequest } from '../../diagnosis/request.ts';
import { language } from '../../messages/reader/speaking.ts';
import type { DiagnosisEvent } from '../../model/event.ts';
import type { LiveSide } from '../../model/live-event.ts';
import { faultTally } from '../../store/fault-tally.ts';
import { store } from '../../store/index.ts';
import { type LiveSession, seeSide } from '../../store/live.ts';
import { eventsAfter, listenToSession } from '../../store/live-events.ts';
import type { OpenStore } from '../../store/store.ts';
import { runHome } from '../../workers/index.ts';
import type { Known } from '../caller.ts';
import { AgentPresence, type AgentReading } from './agent-presence.ts';
import { EventBatch } from './event-batch.ts';
import { LiveChannel } from './live-channel.ts';
import { LiveSessions } from './live-sessions.ts';
import { relayedRun } from './relayed-run.ts';
import { retoldBody } from './retold-body.ts';
import { SessionWatch } from './session-watch.ts';

/** How often a customer's open stream is written down as seen, and what is over is looked for, in milliseconds. */
const SEEN_MS = 8_000;
const OVERDUE_MS = 2_000;

const isLast = (body: string): boolean => body.startsWith('{"type":"ended"');

export class LiveDesk {
  readonly sessions: LiveSessions;
  readonly #store: OpenStore;
  readonly #presence: AgentPresence;
  readonly #channels = new Map<string, LiveChannel>();
  readonly #clock: NodeJS.Timeout;

  constructor(open: OpenStore) {
    this.#store = open;
    this.sessions = new LiveSessions(open, { days: environment().profile.reports.days });
    this.#presence = new AgentPresence(open, this.sessions);
    // A store that is away ends nobody's session: the next turn of the clock does what this one could not.
    this.#clock = setInterval(() => void this.sessions.endOverdue().catch(() => undefined), OVERDUE_MS).unref();
  }

  close(): void {
    clearInterval(this.#clock);
  }

  /** Server-sent events of the customer's side after the one numbered `after`; ends with the session. */
  async watch(session: LiveSession, after: number): Promise<ReadableStream<Uint8Array>> {
    await seeSide(this.#store, session.id, 'customer', Date.now());
    return this.#channel(session.id, 'customer').watch(after);
  }

  /** The same of the agents' side, for the helper or for one who reads along; ends too when they may not read any more. */
  async watchAsAgent(session: LiveSession, after: number, reading: AgentReading): Promise<ReadableStream<Uint8Array>> {
    const { signal, left } = await this.#presence.come(session, reading);
    return this.#channel(session.id, 'agent').watch(after, { until: signal, onLeft: left });
  }

  /** Whether there is anything after it: to a session that is over, nobody needs to come back. */
  async hasMore(session: LiveSession, side: LiveSide, after: number): Promise<boolean> {
    if (session.state !== 'ended') return true;
    return (await eventsAfter(this.#store, { session: session.id, side, seq: after, most: 1 })).length > 0;
  }

  /** A customer's run for both sides; see relayed-run.ts. `left`: the customer's page is gone. */
  relay(
    session: LiveSession,
    begin: (signal: AbortSignal) => AsyncGenerator<DiagnosisEvent>,
    left: AbortSignal,
  ): AsyncGenerator<DiagnosisEvent> {
    const watch = this.#watchState(session);
    const batch = this.#batch(session.id);
    return relayedRun({
      begin,
      onEvent: (event) => batch.add(event),
      isWatched: () => watch.state === 'live',
      left,
      ended: watch.ended,
      onEnd: () => watch.close(),
    });
  }

  /** A run without a password that the agent asks for; it ends with the session. Resolves when it has begun or cannot. */
  async check(session: LiveSession, request: DiagnosisRequest, who: Known): Promise<{ ok: boolean }> {
    const watch = this.#watchState(session);
    const signal = watch.ended;
    const place = await hallOfRuns().enter({ client: who.key, site: null, domain: request.input.domain }, signal);
    if (!place.ok) {
      watch.close();
      return { ok: false };
    }
    const batch = this.#batch(session.id);
    const run = async () => {
      for await (const event of runHome().diagnose(request, { signal, client: who.key })) {
        batch.add(event);
        if (event.type === 'finished') faultTally().add(event.report);
      }
    };
    void run()
      // The session has ended, or the run says itself what went wrong.
      .catch(() => undefined)
      .finally(() => {
        place.leave();
        watch.close();
      });
    return { ok: true };
  }

  #batch(id: string): EventBatch<DiagnosisEvent> {
    return new EventBatch({ write: async (events) => void (await this.sessions.run(id, events)) });
  }

  #watchState(session: LiveSession): SessionWatch {
    return new SessionWatch(session.state, {
      read: async () => (await this.sessions.ofId(session.id))?.state ?? 'ended',
      listen: (onWake) => listenToSession(this.#store, session.id, onWake),
    });
  }

  #channel(id: string, side: LiveSide): LiveChannel {
    // What is written out once serves all who read the same language.
    const spoken = language();
    const name = `${side}/${spoken}/${id}`;
    const known = this.#channels.get(name);
    if (known) return known;
    // Agents are seen one by one: whoever reads along is not the helper.
    const see = () => {
      if (side === 'customer') void seeSide(this.#store, id, side, Date.now()).catch(() => undefined);
    };
    const seeing = setInterval(see, SEEN_MS).unref();
    const channel = new LiveChannel(
      {
        read: async (seq, most) => {
          const events = await eventsAfter(this.#store, { session: id, side, seq, most });
          return events.map((event) => ({
            ...event,
            body: retoldBody(event.body, spoken),
            isLast: isLast(event.body),
          }));
        },
        listen: (onMore) => listenToSession(this.#store, id, onMore),
      },
      {
        onEmpty: () => {
          clearInterval(seeing);
          this.#channels.delete(name);
          see(); // away from now on
        },
      },
    );
    this.#channels.set(name, channel);
    return channel;
  }
}

/** One a process: Next instantiates modules several times. */
const shared = globalThis as typeof globalThis & { mailmendLiveDesk?: { desk: LiveDesk; store: OpenStore } };

/** Throws StoreError where no store is open. */
export function liveDesk(): LiveDesk {
  const open = store();
  if (shared.mailmendLiveDesk?.store !== open) {
    shared.mailmendLiveDesk?.desk.close();
    shared.mailmendLiveDesk = { desk: new LiveDesk(open), store: open };
  }
  return shared.mailmendLiveDesk.desk;
}
