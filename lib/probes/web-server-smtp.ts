// Asks the mail service of the website's server whether it takes mail for the domain, as a sender would; none is sent.
import type { MxEvidence, MxTarget, RecipientEvidence, WebServerSmtpEvidence } from '../model/evidence.ts';
import type { UnknownReason } from '../model/outcome.ts';
import type { RunNetwork } from '../net/network.ts';
import { visibleText } from '../records/display-text.ts';
import { classifyRecipientAnswer } from '../records/recipient-answer.ts';
import { askAddresses } from './dns-question.ts';
import { beginLook, type LookLog } from './look.ts';
import { probeMx } from './mx.ts';
import { type Port25Session, unproven } from './mx-smtp.ts';
import { openDoor } from './open-door.ts';
import { type WebServerPlace, type WebServerQuestion, webServerPlaces } from './web-server.ts';

const PORT = 25;
/** Postmaster is taken in wherever a domain is (RFC 5321 4.5.1), and asking about it tells nothing of any person. */
const ownRecipient = (domain: string) => `postmaster@${domain}`;
/** RFC 2606 2: a domain that nobody has. A server that takes mail even for it takes it for everyone. */
const FOREIGN_RECIPIENT = 'postmaster@no-such-domain.invalid';

export interface WayIn {
  /** Sessions that are open already, at MX hosts' addresses; each gets its goodbye here. */
  open: readonly Port25Session[];
  /** Whether some SMTP server was seen from here, so that a closed port is theirs and not our own network's. */
  wayOutProven(): Promise<boolean>;
}

/**
 * At most one connection, to one address: one of the MX hosts', if the website has such, else its first. Gives the
 * polite ends of the sessions, which nobody need wait for.
 */
export async function probeWebServerSmtp(
  question: WebServerQuestion,
  wayIn: WayIn,
  { network, log }: { network: RunNetwork; log: LookLog },
): Promise<Promise<void>[]> {
  const { domain } = question;
  const farewells: Promise<void>[] = [];
  const look = beginLook(log, 'web-server-smtp', domain);
  const end = (seen: WebServerSmtpEvidence | UnknownReason, target = domain) => {
    for (const { session } of wayIn.open) farewells.push(session.goodbye(network.signal));
    if (typeof seen === 'string') look.sawNothing(seen, target);
    else look.saw(seen, target);
    return farewells;
  };
  const [found, mx] = await Promise.all([webServerPlaces(question, network.dns), probeMx(domain, network.dns)]);
  if (found.status === 'unknown') return end(found.why);
  if (mx.status === 'unknown') return end(mx.why);
  // An MX host whose address is not known may be this very server.
  if (mx.evidence.targets.some(unanswered)) return end('dns-timeout');
  const exchangers = await mxAddresses(domain, mx.evidence, network);
  if (exchangers.size === 0) return end('not-applicable');
  const isOpen = ({ address }: WebServerPlace) => wayIn.open.some((door) => door.address === address);
  const place =
    found.places.find(isOpen) ?? found.places.find(({ address }) => exchangers.has(address)) ?? found.places[0];
  if (!place) return end('not-applicable');
  const isMx = exchangers.has(place.address);
  return end(await ask({ place, isMx, domain, wayIn }, network, farewells), `${place.host}:${PORT}`);
}

const unanswered = ({ a, aaaa }: MxTarget) => a?.status === 'timeout' || aaaa?.status === 'timeout';

/** Every address that takes the domain's mail: its MX hosts', or its own when it has none (RFC 5321 5.1). */
async function mxAddresses(domain: string, mx: MxEvidence, { dns }: RunNetwork): Promise<ReadonlySet<string>> {
  const hosts = mx.implicit ? [await askAddresses(domain, dns)] : mx.targets;
  return new Set(hosts.flatMap(({ addresses }) => [...addresses.v4, ...addresses.v6]));
}

interface Asked {
  place: WebServerPlace;
  isMx: boolean;
  domain: string;
  wayIn: WayIn;
}

async function ask(
  { place, isMx, domain, wayIn }: Asked,
  network: RunNetwork,
  farewells: Promise<void>[],
): Promise<WebServerSmtpEvidence | UnknownReason> {
  const { host, address } = place;
  const door = wayIn.open.find((open) => open.address === address) ?? (await opened(place, wayIn, network));
  if (typeof door === 'string') return door;
  const { evidence, session } = door;
  const takesIt = ({ result }: RecipientEvidence) => result === 'accepted' || result === 'unknown-user';
  const read = ({ recipient, reply, text }: { recipient: string; reply: number; text: string }): RecipientEvidence => ({
    ...{ recipient, result: classifyRecipientAnswer(reply, text), words: visibleText(text, 300) },
  });
  const replies = await session.askRecipients(
    {
      recipients: [ownRecipient(domain), FOREIGN_RECIPIENT],
      // An MX host that takes its domain's mail is as it should be; one that does not, is asked nothing more.
      goOn: ([own]) => own !== undefined && !isMx && takesIt(read(own)),
    },
    network.signal,
  );
  farewells.push(session.goodbye(network.signal));
  const [own, foreign] = replies.map(read);
  if (!own || own.result === 'deferred' || own.result === 'refused') return 'no-clear-answer';
  // Taken for the domain: that means "my own" only where another domain is refused for being none of its own.
  if (!isMx && takesIt(own) && foreign?.result !== 'relay-denied') return 'no-clear-answer';
  const { greeting, software, transcript } = evidence;
  return { host, port: PORT, address, isMx, greeting, software, own, foreign: foreign ?? null, transcript };
}

/** The door as a delivering server would open it: with STARTTLS where it is offered. */
async function opened(
  { host, address }: WebServerPlace,
  { wayOutProven }: WayIn,
  network: RunNetwork,
): Promise<Port25Session | UnknownReason> {
  const door = { protocol: 'submission', host, port: PORT, security: 'starttls' } as const;
  const outcome = await openDoor(
    { door, purpose: 'exchange', namedBy: [], addresses: [address], lookupMs: null, untilTls: true, tlsOptional: true },
    network,
  );
  if (outcome.status === 'unknown') return outcome.why;
  const { evidence, session } = outcome;
  if (unproven.includes(evidence.result)) return (await wayOutProven()) ? 'server-unreached' : 'own-network';
  return session ? { address, evidence, session } : 'no-clear-answer';
}
