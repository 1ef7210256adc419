// Decides where the password may go, and sends it at most once where it can be refused.

import type { LoginEvidence } from '../model/evidence.ts';
import type { UnknownReason } from '../model/outcome.ts';
import type { Secret } from '../model/secret.ts';
import { byPreference, type Candidate, type Protocol } from '../model/settings.ts';
import { endedBy, limits, withLimit } from '../net/deadline.ts';
import type { LoginBudget } from '../net/login-budget.ts';
import type { RunNetwork } from '../net/network.ts';
import { isNamedElsewhere } from '../records/named-elsewhere.ts';
import type { DoorSession } from './door-session.ts';
import { beginLook, type LookLog } from './look.ts';
import type { MailServers, TriedDoor } from './mail-servers.ts';
import { openDoor } from './open-door.ts';

export interface LoginOptions {
  network: RunNetwork;
  servers: MailServers;
  budget: LoginBudget;
  /** Whose failed logins are counted: see lib/model/client.ts. */
  client: string;
  secret: Secret | null;
  /** The full address; the user name unless the source says otherwise. */
  address: string | null;
  /** The user name that the server took in place of the address, once it is known. */
  acceptedName?: string;
  /** Hosts the page named to the person: when given, the password goes nowhere else. */
  passwordOnlyTo: readonly string[] | null;
  log: LookLog;
  /** Told what a server answered, besides the log. */
  answered(evidence: LoginEvidence): void;
}

/** A door that could take the password, with its source. */
export interface LoginChoice {
  door: TriedDoor;
  session: DoorSession;
  candidate: Candidate;
}

/** Doors of one protocol that a password may go to, best first. */
export function loginChoices(protocol: Protocol, options: LoginOptions): LoginChoice[] {
  const doors = options.servers.tried.map(({ evidence }) => evidence);
  return options.servers.tried
    .flatMap((door) => {
      const { host, port } = door.evidence;
      const candidate = options.servers.candidateFor(host, protocol, port);
      const right = door.evidence.protocol === protocol && door.evidence.tls?.verified === true;
      if (!right || !candidate || !door.session?.canLogin || withheld(candidate, options)) return [];
      if (isNamedElsewhere(door.evidence, candidate.source, doors)) return [];
      return [{ door, session: door.session, candidate }];
    })
    .sort((one, other) => byPreference(options.servers.placed(one.candidate), options.servers.placed(other.candidate)));
}

function withheld(candidate: Candidate, { passwordOnlyTo }: LoginOptions): UnknownReason | null {
  if (candidate.vouching === 'none') return 'not-vouched';
  if (candidate.authentication === 'oauth2') return 'not-offered';
  return passwordOnlyTo && !passwordOnlyTo.includes(candidate.host) ? 'not-vouched' : null;
}

/** Why no login was tried with this protocol, from the doors that were found. */
export function whyNoLogin(protocol: Protocol, options: LoginOptions): UnknownReason {
  if (!options.secret || !options.address) return 'no-password';
  const ready = options.servers.tried.filter(
    ({ evidence }) => evidence.protocol === protocol && evidence.result === 'ready',
  );
  if (ready.length === 0) return options.servers.restingUntil(protocol) ? 'own-restraint' : 'server-unreached';
  const verified = ready.filter(({ evidence }) => evidence.tls?.verified);
  if (verified.length === 0) return 'certificate-invalid';
  const candidates = verified.map(({ evidence }) =>
    options.servers.candidateFor(evidence.host, protocol, evidence.port),
  );
  const reasons = candidates.map((candidate) => (candidate ? withheld(candidate, options) : 'not-vouched'));
  return reasons.every((reason) => reason === 'not-vouched') ? 'not-vouched' : 'not-offered';
}

/**
 * Results that a server's own lock-out counts. Its own troubles (down, busy, full) are no failed login; but one that
 * complains of too many is not to be asked on and on, or it bans us.
 */
const countedResults: ReadonlySet<LoginEvidence['result']> = new Set([
  'rejected',
  'unproven',
  'app-password-required',
  'oauth-only',
  'web-login-required',
  'protocol-disabled',
  'suspended',
  'password-expired',
  'rate-limited',
]);

/** One login at one door, within the budget; recorded whatever came of it. */
export async function logIn(choice: LoginChoice, options: LoginOptions): Promise<LoginEvidence | null> {
  const { network, budget, client, secret, address } = options;
  const { protocol, host, port, address: ip } = choice.door.evidence;
  if (!secret || !address || !ip) return null;
  const username = options.acceptedName ?? choice.candidate.username ?? address;
  const look = beginLook(options.log, 'login', `${host}:${port}`);
  const settle = (seen: LoginEvidence | UnknownReason, again?: Date) => {
    if (typeof seen === 'string') return look.sawNothing(seen, undefined, { again: again?.toISOString() });
    const evidence = { ...seen, namedBy: choice.candidate.source };
    options.answered(evidence);
    look.saw(evidence);
  };
  const own = await network.isOwn(host, ip);
  const limit = withLimit(network.signal, limits.turn);
  const turn = await budget
    .begin({ protocol, host, address: ip, username, secret, client, own }, limit.signal)
    .finally(limit.clear);
  switch (turn.kind) {
    case 'overdue':
      settle(network.signal.aborted ? endedBy(network.signal) : 'login-budget');
      return null;
    case 'exhausted':
      settle('login-budget', turn.again);
      return null;
    case 'rejected-before': {
      const before = { ...turn.evidence, protocol, host, port };
      settle(before);
      return before;
    }
    case 'allowed': {
      let evidence: LoginEvidence | null = null;
      try {
        const seen = await send(choice, network, username, secret);
        if (typeof seen !== 'string') evidence = seen;
        settle(seen);
        return evidence;
      } finally {
        // A server that says "no" in words we do not know counts the attempt all the same.
        const counts = evidence !== null && (evidence.result === 'accepted' || countedResults.has(evidence.result));
        turn.over(counts ? evidence : null);
      }
    }
  }
}

/**
 * A second login, with the part before the @, after the full address was refused at this door: only where the person
 * asked for it, because servers count it. Where it is accepted, `options` carries the name for the logins that follow.
 */
export async function logInByLocalPart(choice: LoginChoice, options: LoginOptions): Promise<LoginEvidence | null> {
  const { address, network } = options;
  const localPart = address?.slice(0, address.lastIndexOf('@')) ?? '';
  if (localPart === '' || (choice.candidate.username ?? address) !== address) return null;
  const session = choice.session.ended ? await reopened(choice, network) : choice.session;
  if (typeof session === 'string') return null;
  const evidence = await logIn({ ...choice, session }, { ...options, acceptedName: localPart });
  if (evidence?.result === 'accepted') {
    options.acceptedName = localPart;
    choice.session = session;
  } else if (session !== choice.session) await session.goodbye(network.signal);
  return evidence;
}

/** Many servers hang up after a refused login, or an idle while: the same door of the same server, once more. */
async function reopened(
  { door: { evidence } }: LoginChoice,
  network: RunNetwork,
): Promise<DoorSession | UnknownReason> {
  const { protocol, host, port, security, namedBy, address } = evidence;
  if (!address) return 'server-unreached';
  const request = { door: { protocol, host, port, security }, namedBy, addresses: [address], lookupMs: null };
  const outcome = await openDoor(request, network);
  if (outcome.status === 'unknown') return outcome.why;
  const { session } = outcome;
  if (!session?.canLogin) return 'server-unreached';
  if (session.proves(evidence)) return session;
  await session.goodbye(network.signal);
  return 'certificate-invalid';
}

/** The login itself, at a session that still listens; else the reason why none was to be had. */
async function send(
  choice: LoginChoice,
  network: RunNetwork,
  username: string,
  secret: Secret,
): Promise<LoginEvidence | UnknownReason> {
  if (choice.session.stale) {
    await choice.session.goodbye(network.signal);
    const session = await reopened(choice, network);
    if (typeof session === 'string') return session;
    choice.session = session;
    choice.door.session = session; // whoever says goodbye finds it there
  }
  return choice.session.login(choice.door.evidence, username, secret, network.signal);
}
