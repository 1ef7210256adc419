// Asks SPF about the server that handed a message over at one hop, with the envelope sender as it was there.
import type { MessageCheck } from '../model/message-check.ts';
import type { RunNetwork } from '../net/network.ts';
import { asEnvelopeSender, beforeRewriting, type EnvelopeSender, isRewritten } from '../records/envelope-sender.ts';
import type { Handovers } from '../records/handovers.ts';
import { organizationOf } from '../records/mail-organization.ts';
import { mailboxesIn } from '../records/mailboxes.ts';
import { checkHost } from '../records/spf/check-host.ts';
import { houseOf, type Trail, trustedStatements } from '../records/trusted-statements.ts';

type Spf = MessageCheck['spf'];

export interface BorderQuestion {
  trail: Trail;
  handovers: Handovers;
  /** By Return-Path and the like. */
  sender: EnvelopeSender | null;
  /** Domains of To and Cc, which the sender wrote. */
  addressees: readonly string[];
  dns: RunNetwork['dns'];
  now: Date;
}
/** RFC 9989 4.4.2 takes only `pass`; a question that got no answer says neither. */
export function passes(result: string): boolean | null {
  return result === 'temperror' ? null : result === 'pass';
}

/** SPF of the server that handed over at this hop. `stepped`: others of the receiving side handed it on since. */
export async function askAt(question: BorderQuestion, hop: number, stepped: boolean): Promise<Spf> {
  const { from } = question.trail.hops[hop]!;
  const ip = from?.ip ?? judgedAbove(question.trail, hop)?.ip ?? null;
  return ask(ip, from?.helo ?? null, senderAt(question, hop, stepped), question);
}

/** What the receiving side wrote above the field of this hop, where nobody else can have; -1: above all that is there. */
function judgedAbove(trail: Trail, hop: number): { ip: string | null; sender: string | null } | null {
  const field = trail.places[hop] ?? Number.POSITIVE_INFINITY;
  return trustedStatements(trail, hop).find(({ spf, place }) => spf?.ip && place < field)?.spf ?? null;
}

/** No hop tells where the message came in, but the receiver may have noted which address it judged. */
export async function askAsReceiver(question: BorderQuestion, hop: number): Promise<Spf> {
  const word = judgedAbove(question.trail, hop);
  const sender = question.sender ?? (word?.sender ? asEnvelopeSender(word.sender) : null);
  return ask(word?.ip ?? null, null, sender, question);
}

/** The envelope sender as it was at this hop; `rewritten`: a forwarder put its own in the place. */
function senderAt(
  { trail, sender }: BorderQuestion,
  hop: number,
  stepped: boolean,
): EnvelopeSender | 'rewritten' | null {
  const here = trail.hops[hop]!;
  const house = organizationOf(here.by);
  const words = trustedStatements(trail, hop).filter(({ spf }) => spf?.sender);
  const own = words.find(({ server }) => houseOf(server) === house);
  const noted = here.envelope.from ?? (own ?? (stepped ? undefined : words[0]))?.spf?.sender ?? null;
  const said = noted === null ? null : asEnvelopeSender(noted === '' ? '<>' : noted);
  if (!stepped) return sender ?? said;
  // A whole address says more than the domain alone that some receivers note.
  if (said && said.domain !== sender?.domain) return said;
  if (!sender || (!isRewritten(sender) && organizationOf(sender.domain) !== house)) return sender ?? said;
  return beforeRewriting(sender) ?? 'rewritten';
}

/** RFC 7208 2.4: without an envelope sender, postmaster at the HELO name. */
async function ask(
  ip: string | null,
  helo: string | null,
  from: EnvelopeSender | 'rewritten' | null,
  { dns, now }: BorderQuestion,
): Promise<Spf> {
  if (ip === null) return { status: 'not-checked', why: 'no-border' };
  if (from === 'rewritten') return { status: 'not-checked', why: 'sender-rewritten' };
  const heloDomain = helo === null ? null : (mailboxesIn(`postmaster@${helo}`)[0]?.domain ?? null);
  const domain = from?.address === '' ? heloDomain : (from?.domain ?? null);
  if (domain === null || from === null) return { status: 'not-checked', why: 'no-sender' };
  const local = from.address.slice(0, Math.max(from.address.lastIndexOf('@'), 0)) || 'postmaster';
  const sender = `${local}@${domain}`;
  const answer = await checkHost({ ip, domain, sender, helo, dns, now });
  return { status: 'checked', ip, helo, sender, domain, answer };
}
