// Checks a pasted message or its headers alone: reads it, then asks the DNS what it can. Nothing of it is kept or logged.
import { parseHostName } from '../model/input.ts';
import type { DmarcWhy, MessageCheck, MessageSignature } from '../model/message-check.ts';
import type { RunNetwork } from '../net/network.ts';
import { parseAuthenticationResults } from '../records/authentication-results.ts';
import { type EnvelopeSender, isRewritten } from '../records/envelope-sender.ts';
import { valuesOf, wireMessage } from '../records/message-headers.ts';
import type { Hop } from '../records/message-path.ts';
import { firstReceiverIn, trustedStatements } from '../records/trusted-statements.ts';
import { type Environment, environment } from './environment.ts';
import { borderOf } from './message-border.ts';
import { arcAsPasted, asPasted, MOST_SIGNATURES, unverified, verifySignatures } from './message-dkim.ts';
import { judgeDmarc, type Voucher } from './message-dmarc.ts';
import { type MessageReading, parseMessageRequest, readMessage, saysAll } from './message-reading.ts';
import { gapsSeenBy, receiverBeside } from './message-receiver.ts';
import { passes } from './message-spf.ts';
import { type Pasted, parsePasted } from './pasted-body.ts';

const MOST_RESULTS = 20;
/** SPF of one sender takes ten, two signatures and the policy five more: whoever pastes a message is no reason for more. */
const MOST_QUESTIONS = 20;

/** Checks through the run network; null: the time was up first. Rejects when `signal` aborts. */
export async function checkMessage(
  message: string,
  { signal, shared = environment() }: { signal: AbortSignal; shared?: Pick<Environment, 'network'> },
): Promise<MessageCheck | null> {
  const network = shared.network.open(signal, undefined, { questions: MOST_QUESTIONS });
  try {
    return await examine(readMessage(message), network);
  } catch (error) {
    if (network.expired()) return null;
    throw error;
  } finally {
    network.close();
  }
}

/** A request's whole body; `answer` null: the time was up first. Rejects when `signal` aborts. */
export async function checkMessageBody(
  body: Uint8Array,
  options: Parameters<typeof checkMessage>[1],
): Promise<Pasted<MessageCheck | null>> {
  const parsed = parsePasted(body, parseMessageRequest);
  return parsed.ok ? { ok: true, answer: await checkMessage(parsed.message, options) } : parsed;
}

/** The same where the message says all by itself; `answer` null: somebody needs to be asked, and nobody was. */
export async function readMessageBody(
  body: Uint8Array,
  options: Parameters<typeof checkMessage>[1],
): Promise<Pasted<MessageCheck | null>> {
  const parsed = parsePasted(body, parseMessageRequest);
  if (!parsed.ok) return parsed;
  return {
    ok: true,
    answer: saysAll(readMessage(parsed.message)) ? await checkMessage(parsed.message, options) : null,
  };
}

async function examine(reading: MessageReading, network: RunNetwork): Promise<MessageCheck> {
  const { dns, now, signal } = network;
  const { headers, mended, from, sender, date, trail, sides, handovers, tags, sets, hopsLeftOut } = reading;
  const [{ border, spf }, verdicts] = await Promise.all([
    borderOf({ trail, handovers, sender, addressees: sides.addressees, dns, now }),
    headers.whole ? verifySignatures(wireMessage(reading.text), network) : null,
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
  const entry = border < 0 ? (handovers.candidates[0]?.hop ?? trail.hops.length - 1) : border;
  const word = firstReceiverIn(trustedStatements(trail, entry), trail, entry);
  const gaps = [...spfGaps(spf, sender), ...gapsSeenBy(word, from[0]?.domain ?? null)];
  const vouchers = [...spfVoucher(spf), ...signatures.flatMap(voucherOf)];
  const dmarc = await judgeDmarc({ from, vouchers, gaps, whole: headers.whole }, dns);
  return {
    whole: headers.whole,
    mended,
    strangeLines: headers.strangeLines,
    from: from.map(({ address }) => address),
    returnPath: sender?.address ?? (spf.status === 'checked' ? spf.sender : null),
    date: isoTime(date),
    hops: trail.hops.map((hop, index) => hopOf(hop, index === border)),
    hopsLeftOut,
    authenticationResults: valuesOf(headers, 'authentication-results')
      .slice(0, MOST_RESULTS)
      .map(parseAuthenticationResults),
    receiver: receiverBeside(word, { spf, signatures, dmarc }),
    spf,
    signatures,
    signaturesLeftOut: Math.max(0, tags.length - MOST_SIGNATURES),
    arc: { sets, result: sets.length === 0 ? 'none' : verdicts ? arcAsPasted(verdicts.arc, mended) : null },
    dmarc,
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

function spfVoucher(spf: MessageCheck['spf']): Voucher[] {
  return spf.status === 'checked' ? [{ by: 'spf', domain: spf.domain, passed: passes(spf.answer.result) }] : [];
}

/** Why SPF might have passed for the From domain where it was not seen to. */
function spfGaps(spf: MessageCheck['spf'], sender: EnvelopeSender | null): DmarcWhy[] {
  if (spf.status === 'checked')
    return sender && isRewritten(sender) && spf.sender === sender.address ? ['forwarded'] : [];
  if (spf.why === 'sent-copy' || spf.why === 'border-unclear') return [spf.why];
  return [spf.why === 'sender-rewritten' ? 'forwarded' : 'spf-not-checked'];
}

function hopOf({ from, by, with: protocol, encrypted, authenticated, at, delayMs }: Hop, border: boolean) {
  const { helo = null, reverse = null, ip = null } = from ?? {};
  return { helo, reverse, ip, by, with: protocol, encrypted, authenticated, at: isoTime(at), delayMs, border };
}

function isoTime(at: number | null): string | null {
  return at === null || Number.isNaN(new Date(at).getTime()) ? null : new Date(at).toISOString();
}
