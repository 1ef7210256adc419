// The doors of a run in the order in which they are to be used: those that work, and those that a certificate blocks.
import type { DoorEvidence, LoginEvidence, MailboxEvidence, PopMailboxEvidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import { byPreference, type Candidate, type Protocol, type Verification } from '../model/settings.ts';
import { isNamedElsewhere } from '../records/named-elsewhere.ts';

/** A tried door with the candidate it came from. */
export interface KnownDoor {
  evidence: DoorEvidence;
  candidate: Candidate;
  /** Where the candidate's source lists it, from 0; default: all alike. */
  place?: number;
}
export interface RecommendInput {
  doors: readonly KnownDoor[];
  logins: readonly LoginEvidence[];
  mailbox: MailboxEvidence | null;
  popMailbox?: PopMailboxEvidence | null;
  address: string | null;
  domain: string;
  /** Every door that will be tried has been: only then may POP be advised, or a server that is yet to be mended. */
  complete: boolean;
  /** The last word on what is wrong, worst first; absent while it is still being judged. */
  findings?: readonly Finding[];
}

/** The login that this door's server and port accepted, whatever name it was held under. */
function acceptedAt(door: DoorEvidence, { doors, logins }: RecommendInput): boolean {
  return logins.some((login) => {
    if (login.result !== 'accepted' || login.protocol !== door.protocol || login.port !== door.port) return false;
    const held = doors.find(({ evidence }) => evidence.host === login.host && evidence.port === login.port);
    return login.host === door.host || (held?.evidence.address === door.address && door.seenAs !== null);
  });
}

/** A door with how surely it is known to work. */
export interface Ranked {
  door: KnownDoor;
  verified: Verification;
}

/** LOGINDISABLED inside TLS, and no mechanism in its place (RFC 9051 6.2.3): nobody can log in there. */
const takesNobody = ({ mechanisms, capabilities }: DoorEvidence): boolean =>
  mechanisms.length === 0 && capabilities.afterTls?.includes('LOGINDISABLED') === true;

/** A proven login first, then the better candidate. */
function byWorth(one: Ranked, other: Ranked): number {
  const unproven = ({ verified }: Ranked) => (verified === 'login' ? 0 : 1);
  const rankable = ({ door: { evidence, candidate, place } }: Ranked) => ({
    source: candidate.source,
    security: evidence.security,
    place,
  });
  return unproven(one) - unproven(other) || byPreference(rankable(one), rankable(other));
}

/** Doors that work for everyone: greeted over TLS whose certificate is good for this very name. Best first. */
export function working(protocol: Protocol, input: RecommendInput): Ranked[] {
  const doors = input.doors.map(({ evidence }) => evidence);
  return input.doors
    .filter(({ evidence }) => evidence.protocol === protocol && evidence.result === 'ready' && evidence.tls?.verified)
    .filter(({ evidence }) => !takesNobody(evidence))
    .filter(({ evidence, candidate }) => !isNamedElsewhere(evidence, candidate.source, doors))
    .map((door): Ranked => ({ door, verified: acceptedAt(door.evidence, input) ? 'login' : 'connection' }))
    .sort(byWorth);
}

/** Doors that open like any other, and whose certificate alone keeps apps away. Best first. */
export function blocked(protocol: Protocol, { doors }: RecommendInput): Ranked[] {
  return doors
    .filter(({ evidence }) => evidence.protocol === protocol && evidence.result === 'ready')
    .filter(({ evidence }) => evidence.tls?.verified === false && !takesNobody(evidence))
    .map((door): Ranked => ({ door, verified: 'dns' }))
    .sort(byWorth);
}
