// Finds where a message may have come from the sender's side to the receiver's: seen from its end, and never for certain.
import { inRange, parseAddress, parseCidrList } from '../model/ip-range.ts';
import { isGateway, isSendingService, organizationOf } from './mail-organization.ts';
import { mailboxesIn } from './mailboxes.ts';
import type { Hop } from './message-path.ts';

/**
 * `plain`: another organisation handed it over. `gateway`: a known filter did, which received it itself. `relay`: an
 * unknown server of a third organisation did, or one whose name only it gives itself. `within`: one house passed it on,
 * and nothing older comes from outside. `unaddressed`: another organisation, but no address was noted.
 */
export interface Handover {
  /** The place among the hops, in the order of travel. */
  hop: number;
  kind: 'plain' | 'gateway' | 'relay' | 'within' | 'unaddressed';
}

export interface Handovers {
  /** Newest first; the last one is the oldest that can be meant. */
  candidates: Handover[];
  /** The way begins with a person handing the message in, and no hop between two houses is above that. */
  submission: boolean;
  /** Domains of the recipients that the receiving side noted. */
  recipients: string[];
}

export interface Sides {
  /** Domains of the From and envelope addresses. */
  senders: readonly string[];
  /** Domains of recipients that stand above all Received fields: the last server wrote them. */
  recipients: readonly string[];
  /** Domains of To and Cc, which the sender wrote. */
  addressees: readonly string[];
  /** Servers that wrote down what they found about SPF, DKIM or DMARC. */
  judges: readonly string[];
}

/** The same by organisation. */
interface Houses {
  senders: ReadonlySet<string>;
  /** Grows with what trusted hops note. */
  recipients: Set<string>;
  addressees: ReadonlySet<string>;
  judges: ReadonlySet<string>;
}
const housesOf = (names: readonly string[]) => new Set(names.map(organizationOf).filter((house) => house !== null));

const MOST_CANDIDATES = 3;
const withinNetworks = parseCidrList([
  ...['10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'],
  ...['::1/128', 'fc00::/7', 'fe80::/10'],
]);

/** An address that only works inside one network (RFC 1918, 4193, 6598 and the like): no outsider comes from there. */
function isInside(ip: string): boolean {
  const address = parseAddress(ip);
  return address !== null && withinNetworks.ok && withinNetworks.ranges.some((range) => inRange(address, range));
}

/** RFC 2033, and programs that fetch from a mailbox: deliveries within the receiving side. */
const isDelivery = ({ with: protocol }: Hop): boolean => /^(?:utf8)?lmtp|^(?:pop3|imap)/i.test(protocol ?? '');

/**
 * Only the receiving side's own fields can be trusted, anybody can write older ones; so nothing below a hop of a
 * logged-in person counts. `hops`: in the order of travel. Linear.
 */
export function handoversIn(hops: readonly Hop[], sides: Sides): Handovers {
  const houses: Houses = {
    ...{ senders: housesOf(sides.senders), recipients: housesOf(sides.recipients) },
    ...{ addressees: housesOf(sides.addressees), judges: housesOf(sides.judges) },
  };
  const recipients = new Set(sides.recipients);
  const candidates: Handover[] = [];
  let within: Handover | null = null;
  let submission = false;
  for (let place = hops.length - 1; place >= 0 && candidates.length < MOST_CANDIDATES; place--) {
    const hop = hops[place]!;
    if (isHandingIn(hop, houses)) {
      submission = true;
      break;
    }
    const noted = mailboxesIn(hop.envelope.to ?? '')[0]?.domain ?? null;
    // Below a hop in doubt, others may have written it.
    if (noted !== null && candidates.length === 0) {
      recipients.add(noted);
      for (const house of housesOf([noted])) houses.recipients.add(house);
    }
    const kind = kindOf(hop, hops[place - 1], houses);
    if (kind === 'within') within ??= { hop: place, kind };
    else if (kind !== null) candidates.push({ hop: place, kind });
    if (kind === 'plain') break;
  }
  const real = candidates.some(({ kind }) => kind !== 'unaddressed');
  if (!real && within) candidates.push(within);
  const oldest = candidates.at(-1);
  // Nobody older to ask instead: then it was this one that handed the message over.
  if (oldest?.kind === 'relay' || oldest?.kind === 'gateway') oldest.kind = 'plain';
  return { candidates, submission: submission && !real, recipients: [...recipients] };
}

/** A person handed the message in: by login, or to the house of the sender, with recipients elsewhere and unjudged. */
function isHandingIn({ authenticated, from, by }: Hop, { senders, recipients, addressees, judges }: Houses): boolean {
  const house = organizationOf(by);
  // A filter that logs in at the server behind it hands nothing in.
  if (authenticated) return !isGateway(organizationOf(from?.reverse ?? from?.helo ?? null));
  if (house === null || judges.has(house)) return false;
  const isTheirs = recipients.has(house) || addressees.has(house) || recipients.size + addressees.size === 0;
  return senders.has(house) && !isTheirs && !isGateway(house);
}

/** null: passed on inside the receiving side, as far as can be seen. */
function kindOf(hop: Hop, older: Hop | undefined, { senders, recipients }: Houses): Handover['kind'] | null {
  const { from } = hop;
  if (!from || isDelivery(hop) || (from.ip !== null && isInside(from.ip))) return null;
  const to = organizationOf(hop.by);
  const [seen, claimed] = [organizationOf(from.reverse), organizationOf(from.helo)];
  const name = seen ?? claimed;
  if (from.ip === null) return claimed === null || to === null || claimed === to ? null : 'unaddressed';
  if (name !== null && name === to) return 'within';
  if (isSendingService(name)) return 'plain';
  const isRecipients = name !== null && recipients.has(name) && !senders.has(name);
  // The DNS knows it by the name of the recipient's own house.
  if (isRecipients && seen !== null) return null;
  if (name !== null && isGateway(name) && organizationOf(older?.by ?? null) === name) return 'gateway';
  // Who greets with the receiver's own name and is none of its servers as the DNS has it; or a house in between.
  return older ? 'relay' : 'plain';
}
