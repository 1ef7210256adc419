// Checks a pasted message or its headers alone: reads it, then asks the DNS what it can. Nothing of it is kept or logged.
import { messageCheck as messages } from '../messages/en/message-check.ts';
import { format } from '../messages/format.ts';
import { parseHostName } from '../model/input.ts';
import type { MessageCheck, MessageSignature } from '../model/message-check.ts';
import { mendPaste } from '../model/paste/mend-paste.ts';
import type { RunNetwork } from '../net/network.ts';
import { arcSets } from '../records/arc-sets.ts';
import { parseAuthenticationResults } from '../records/authentication-results.ts';
import { parseSignatureTags } from '../records/dkim-signature.ts';
import { parseMailDate } from '../records/mail-date.ts';
import { type Mailbox, mailboxesIn } from '../records/mailboxes.ts';
import { type MessageHeaders, readMessageHeaders, valuesOf, wireMessage } from '../records/message-headers.ts';
import { borderHop, type Hop, pathOf } from '../records/message-path.ts';
import { parseReceived } from '../records/received.ts';
import { checkHost } from '../records/spf/check-host.ts';
import { type Environment, environment } from './environment.ts';
import { asPasted, MOST_SIGNATURES, unverified, verifySignatures } from './message-dkim.ts';
import { judgeDmarc, type Voucher } from './message-dmarc.ts';

/** Bytes of a message, in UTF-8. */
export const MOST_MESSAGE = 512 * 1024;
const MOST_HOPS = 50;
const MOST_RESULTS = 20;

export type MessageRequest =
  | { ok: true; message: string }
  | { ok: false; status: 400 | 413; field: 'message' | 'body'; code: string; message: string };

/** Checks an untrusted JSON body. Never throws; a refusal's `message` says what to change. */
export function parseMessageRequest(body: unknown): MessageRequest {
  const refuse = (
    field: 'message' | 'body',
    code: keyof typeof messages.problems,
    status: 400 | 413 = 400,
  ): MessageRequest => ({
    ...{ ok: false, status, field, code },
    message: format(messages.problems[code], { limit: MOST_MESSAGE / 1024 }),
  });
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return refuse('body', 'not-an-object');
  if (Object.keys(body).some((name) => name !== 'message')) return refuse('body', 'unknown-member');
  const message = (body as Record<string, unknown>).message;
  if (typeof message !== 'string') return refuse('message', 'not-text');
  if (message.trim() === '') return refuse('message', 'empty');
  if (Buffer.byteLength(message) > MOST_MESSAGE) return refuse('message', 'too-long', 413);
  const { fields } = readMessageHeaders(mendPaste(message).text);
  return fields.length === 0 ? refuse('message', 'no-headers') : { ok: true, message };
}

/** Checks through the run network; null: the time was up first. Rejects when `signal` aborts. */
export async function checkMessage(
  message: string,
  { signal, shared = environment() }: { signal: AbortSignal; shared?: Pick<Environment, 'network'> },
): Promise<MessageCheck | null> {
  const network = shared.network.open(signal);
  try {
    return await examine(message, network);
  } catch (error) {
    if (network.expired()) return null;
    throw error;
  } finally {
    network.close();
  }
}

async function examine(given: string, { dns, now, signal }: RunNetwork): Promise<MessageCheck> {
  const { text: message, mended } = mendPaste(given);
  const headers = readMessageHeaders(message);
  const from = valuesOf(headers, 'from').flatMap(mailboxesIn);
  const returnPath = returnPathOf(headers);
  const date = parseMailDate(valuesOf(headers, 'date')[0] ?? '');
  const received = valuesOf(headers, 'received');
  const path = pathOf(received.slice(0, MOST_HOPS).map(parseReceived), date);
  const border = borderHop(path);
  const tags = valuesOf(headers, 'dkim-signature').map(parseSignatureTags);
  const sets = arcSets(headers);

  const [spf, verdicts] = await Promise.all([
    spfOf(path[border], returnPath, dns, now),
    headers.whole ? verifySignatures(wireMessage(message), { dns, now, signal }) : null,
  ]);
  const signatures = tags.slice(0, MOST_SIGNATURES).map(({ signedAt, expiresAt: _, ...tag }, index) => ({
    ...tag,
    signedAt: isoTime(signedAt),
    ...(verdicts
      ? asPasted(verdicts.signatures[index] ?? { result: 'fail', reason: 'malformed', bits: null }, mended)
      : unverified),
  }));
  // The library takes an aborted question for a silent DNS.
  signal.throwIfAborted();
  const vouchers: Voucher[] = [
    ...(spf.status === 'checked'
      ? [{ by: 'spf' as const, domain: spf.domain, passed: spfPassed(spf.answer.result) }]
      : []),
    ...signatures.flatMap(voucherOf),
  ];
  return {
    whole: headers.whole,
    mended,
    strangeLines: headers.strangeLines,
    from: from.map(({ address }) => address),
    returnPath: returnPath?.address ?? null,
    date: isoTime(date),
    hops: path.map((hop, index) => hopOf(hop, index === border)),
    hopsLeftOut: Math.max(0, received.length - MOST_HOPS),
    authenticationResults: valuesOf(headers, 'authentication-results')
      .slice(0, MOST_RESULTS)
      .map(parseAuthenticationResults),
    spf,
    signatures,
    signaturesLeftOut: Math.max(0, tags.length - MOST_SIGNATURES),
    arc: { sets, result: sets.length === 0 ? 'none' : (verdicts?.arc ?? null) },
    dmarc: await judgeDmarc({ from, vouchers, whole: headers.whole }, dns),
  };
}

/** A signature whose d= is no domain name vouches for nobody, and must not be asked for. */
function voucherOf({ domain, result }: Pick<MessageSignature, 'domain' | 'result'>): Voucher[] {
  const host = parseHostName(domain ?? '');
  if (!host.ok) return [];
  return [
    { by: 'dkim', domain: host.host, passed: result === null || result === 'unknown' ? null : result === 'pass' },
  ];
}

/** The envelope sender: Return-Path, else what the receiver says it was. null: not told. `address` "": no sender. */
function returnPathOf(headers: MessageHeaders): Mailbox | null {
  const [value] = valuesOf(headers, 'return-path');
  if (value !== undefined) return mailboxesIn(value)[0] ?? (/<\s*>/.test(value) ? { address: '', domain: null } : null);
  const [results] = valuesOf(headers, 'authentication-results');
  const said = parseAuthenticationResults(results ?? '').results.find(({ method }) => method === 'spf');
  const sender = said?.properties.find(({ name }) => name === 'smtp.mailfrom')?.value;
  return sender === undefined ? null : (mailboxesIn(sender.includes('@') ? sender : `postmaster@${sender}`)[0] ?? null);
}

/** RFC 7208 2.4: without an envelope sender, postmaster at the HELO name. */
async function spfOf(
  hop: Hop | undefined,
  returnPath: Mailbox | null,
  dns: RunNetwork['dns'],
  now: Date,
): Promise<MessageCheck['spf']> {
  const ip = hop?.from?.ip;
  if (!hop || !ip) return { status: 'not-checked', why: 'no-border' };
  const helo = hop.from?.helo ?? null;
  const heloDomain = helo === null ? null : (mailboxesIn(`postmaster@${helo}`)[0]?.domain ?? null);
  const domain = returnPath?.address === '' ? heloDomain : (returnPath?.domain ?? null);
  if (domain === null || returnPath === null) return { status: 'not-checked', why: 'no-sender' };
  const local = returnPath.address.slice(0, Math.max(returnPath.address.lastIndexOf('@'), 0)) || 'postmaster';
  const sender = `${local}@${domain}`;
  const answer = await checkHost({ ip, domain, sender, helo: helo ?? domain, dns, now });
  return { status: 'checked', ip, helo, sender, domain, answer };
}

/** RFC 9989 4.4.2 takes only `pass`; a question that got no answer says neither. */
function spfPassed(result: string): boolean | null {
  return result === 'temperror' ? null : result === 'pass';
}

function hopOf({ from, by, with: protocol, encrypted, authenticated, at, delayMs }: Hop, border: boolean) {
  const { helo = null, reverse = null, ip = null } = from ?? {};
  return { helo, reverse, ip, by, with: protocol, encrypted, authenticated, at: isoTime(at), delayMs, border };
}

function isoTime(at: number | null): string | null {
  return at === null || Number.isNaN(new Date(at).getTime()) ? null : new Date(at).toISOString();
}
