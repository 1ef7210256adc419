// Pure facts over the doors of a run: which service a host gives, which are broken, and which of those a customer needs.
import type { DoorEvidence, DoorResult, MxEvidence } from '../../model/evidence.ts';
import type { UnknownReason } from '../../model/outcome.ts';
import { guessedSources, type Protocol, type Source } from '../../model/settings.ts';
import type { FailedLook } from '../define.ts';

/** What the rules about doors look at. */
export interface SeenDoors {
  imap?: DoorEvidence[];
  pop3?: DoorEvidence[];
  submission?: DoorEvidence[];
  mx?: MxEvidence;
}

/** One protocol at one host, over all its ports. */
export interface Service {
  host: string;
  protocol: Protocol;
  doors: DoorEvidence[];
  /** The domain or its host names it: a customer's app is sent there. */
  published: boolean;
  works: boolean;
}

/** Sources that speak for the domain itself; the others are our own guesses and tables. */
const publishing: readonly Source[] = ['confirmed', 'operator', 'autoconfig', 'srv', 'autodiscover'];
const dead: readonly DoorResult[] = ['refused', 'timeout', 'unreachable'];
/** Reasons that leave open whether the door works; the others follow from what was already seen. */
const inconclusive: readonly UnknownReason[] = [
  'own-restraint',
  'own-resolver',
  'dns-timeout',
  'own-network',
  'cancelled',
  'deadline',
];

/** Did a failed look leave the answer open, rather than follow from what was seen? */
export const isInconclusive = ({ why }: FailedLook) => inconclusive.includes(why);

export const isPublished = (namedBy: readonly Source[]) => namedBy.some((source) => publishing.includes(source));
export const isDead = (door: DoorEvidence) => dead.includes(door.result);
export const doorsOf = ({ imap = [], pop3 = [], submission = [] }: SeenDoors) => [...imap, ...pop3, ...submission];

/** Services by host and protocol, without hosts that have no address: those have rules of their own. */
export function servicesOf(seen: SeenDoors): Service[] {
  const doors = doorsOf(seen).filter(({ result }) => result !== 'no-address');
  const groups = Map.groupBy(doors, ({ host, protocol }) => `${protocol} ${host}`);
  return [...groups.values()].map((group) => ({
    host: group[0]!.host,
    protocol: group[0]!.protocol,
    doors: group,
    published: isPublished(group.flatMap(({ namedBy }) => namedBy)),
    works: group.some(({ result }) => result === 'ready'),
  }));
}

/** Was a look at this protocol left open (at this host, or at any)? */
export function leftOpen(failedLooks: readonly FailedLook[], protocol: Protocol, host?: string): boolean {
  return failedLooks.some(
    (look) =>
      look.probe === protocol &&
      isInconclusive(look) &&
      (host === undefined || look.target === host || look.target.startsWith(`${host}:`)),
  );
}

/** The domain's own address is mostly a web server: it is the mail server only where the MX leads there as well. */
function isWebServer({ host, doors }: Service, mx: MxEvidence | undefined): boolean {
  if (mx === undefined || host !== mx.question.name) return false;
  const addresses = doors.flatMap(({ attempts }) => attempts.map(({ address }) => address));
  return !mx.targets.some(
    (target) =>
      target.exchange === host ||
      [...target.addresses.v4, ...target.addresses.v6].some((address) => addresses.includes(address)),
  );
}

/** How much speaks for a guessed name being the mail server, most first. */
function likelihood({ host, doors }: Service, services: readonly Service[]): number {
  const serves = services.some((other) => other.host === host && other.works) ? 8 : 0;
  const known = doors.some(({ namedBy }) => namedBy.some((source) => !guessedSources.has(source))) ? 4 : 0;
  const answers = doors.every(isDead) ? 0 : 2;
  return serves + known + answers + (host.startsWith('mail.') ? 1 : 0);
}

/**
 * The services that do not work and that a customer needs: published ones, unless their host serves other mail and
 * this protocol works at another published host; and, when nothing of that protocol is published or works anywhere,
 * the likeliest guess. POP is optional as long as any IMAP answers at all. A closed optional door beside a working one
 * of the same service is never among them, nor is one that we could not look at.
 */
export function brokenServices(seen: SeenDoors, failedLooks: readonly FailedLook[]): Service[] {
  const services = servicesOf(seen);
  const isNeeded = (service: Service): boolean => {
    const { protocol, host } = service;
    if (service.works || leftOpen(failedLooks, protocol, host)) return false;
    if (protocol === 'pop3' && services.some((other) => other.protocol === 'imap' && !other.doors.every(isDead)))
      return false;
    const rivals = services.filter((other) => other.protocol === protocol);
    if (service.published) {
      // Evidence says that the host is named, not for which protocol: one that serves other mail may be right as it is.
      const servesOthers = services.some((other) => other.host === host && other.works);
      return !servesOthers || !rivals.some((other) => other.published && other.works);
    }
    if (seen.mx?.nullMx || isWebServer(service, seen.mx) || leftOpen(failedLooks, protocol)) return false;
    if (rivals.some(({ works, published }) => works || published)) return false;
    const best = rivals.toSorted((one, other) => likelihood(other, services) - likelihood(one, services))[0];
    return best === service;
  };
  return services.filter(isNeeded);
}
