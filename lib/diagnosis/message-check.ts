// Checks a pasted message or its headers alone: reads it, then asks the DNS what it can. Nothing of it is kept or logged.
import { parseHostName } from '../model/input.ts';
import type { MessageCheck, MessageSignature } from '../model/message-check.ts';
import type { RunNetwork } from '../net/network.ts';
import { parseAuthenticationResults } from '../records/authentication-results.ts';
import { valuesOf, wireMessage } from '../records/message-headers.ts';
import type { Hop } from '../records/message-path.ts';
import { checkHost } from '../records/spf/check-host.ts';
import { type Environment, environment } from './environment.ts';
import { asPasted, MOST_SIGNATURES, unverified, verifySignatures } from './message-dkim.ts';
import { judgeDmarc, type Voucher } from './message-dmarc.ts';
import { type MessageReading, type MessageSpf, parseMessageRequest, readMessage, saysAll } from './message-reading.ts';
import { type Pasted, parsePasted } from './pasted-body.ts';

const MOST_RESULTS = 20;

/** Checks through the run network; null: the time was up first. Rejects when `signal` aborts. */
export async function checkMessage(
  message: string,
  { signal, shared = environment() }: { signal: AbortSignal; shared?: Pick<Environment, 'network'> },
): Promise<MessageCheck | null> {
  const network = shared.network.open(signal);
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

async function examine(reading: MessageReading, { dns, now, signal }: RunNetwork): Promise<MessageCheck> {
  const { headers, mended, from, returnPath, date, path, border, tags, sets, hopsLeftOut } = reading;
  const [spf, verdicts] = await Promise.all([
    askSpf(reading.spf, dns, now),
    headers.whole ? verifySignatures(wireMessage(reading.text), { dns, now, signal }) : null,
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
    hopsLeftOut,
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

async function askSpf(spf: MessageSpf, dns: RunNetwork['dns'], now: Date): Promise<MessageCheck['spf']> {
  if (spf.status === 'not-checked') return spf;
  const { ip, helo, sender, domain } = spf;
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
