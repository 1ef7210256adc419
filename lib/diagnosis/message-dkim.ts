// Verifies the DKIM signatures and the ARC chain of a whole message; every key is asked for through the run's own DNS.
import type { DkimReason, MessageSignature } from '../model/message-check.ts';
import type { PasteMend } from '../model/paste/mend-paste.ts';
import type { DnsAnswer } from '../net/dns-answer.ts';
import type { RunNetwork } from '../net/network.ts';
import { canBeAsked } from '../probes/dns-question.ts';
import { hasAffordableKey } from '../records/dkim-key.ts';

/** Read when a message is there to verify: most checks have none, and it takes longer to load than they take to run. */
const library = async () => {
  const [{ arc }, { dkimVerify }] = await Promise.all([
    import('mailauth/lib/arc/index.js'),
    import('mailauth/lib/dkim/verify.js'),
  ]);
  return { arc, dkimVerify };
};

/** RFC 6376 6.1 lets a verifier stop early: a message with more is not an honest one. */
export const MOST_SIGNATURES = 5;
/** Each seal is a signature by a stranger's key. RFC 8617 4.2.1 allows 50; a message passes a handful of forwarders. */
const MOST_SEALS = 10;
/** Keys asked for, those of ARC seals included. */
const MOST_KEYS = 40;

type Verdict = Pick<MessageSignature, 'result' | 'reason' | 'bits'>;
export interface DkimVerdicts {
  /** In the order of the message's first `MOST_SIGNATURES` signatures. */
  signatures: Verdict[];
  arc: 'none' | 'pass' | 'fail' | 'unknown';
}

/** `message`: as it travels, with CRLF. Rejects only when the run is aborted. */
export async function verifySignatures(
  message: string,
  network: Pick<RunNetwork, 'dns' | 'now' | 'signal' | 'worksFor'>,
): Promise<DkimVerdicts> {
  if (isTooOdd(message)) return unchecked;
  const mailauth = await library();
  try {
    return await verify(mailauth, Buffer.from(withFewSignatures(message), 'utf8'), network);
  } catch {
    // A message that the library cannot work with: nothing was learned about its signatures.
    network.signal.throwIfAborted();
    return unchecked;
  }
}

const unchecked: DkimVerdicts = {
  signatures: Array<Verdict>(MOST_SIGNATURES).fill({ result: 'unknown', reason: 'too-odd', bits: null }),
  arc: 'unknown',
};

/** Characters of the headers, of one field, and of one run of blanks: far more than honest mail has. */
const most = { head: 131_072, field: 16_384, blanks: 200 };

/** Past these sizes the library's time grows with the square of the length: half a megabyte took three minutes. */
function isTooOdd(message: string): boolean {
  const head = headOf(message);
  if (head.length > most.head) return true;
  if (new RegExp(`[ \\t]{${most.blanks}}`).test(head.replaceAll('\r\n', ' '))) return true;
  return head.split(/\r\n(?![ \t])/).some((field) => field.length > most.field);
}

/** With the end of its last line. */
function headOf(message: string): string {
  const end = message.indexOf('\r\n\r\n');
  return end < 0 ? message : message.slice(0, end + 2);
}

async function verify(
  { arc, dkimVerify }: Awaited<ReturnType<typeof library>>,
  message: Buffer,
  network: Pick<RunNetwork, 'dns' | 'now' | 'worksFor'>,
): Promise<DkimVerdicts> {
  const { now } = network;
  let unanswered = 0;
  const resolver = keyResolver(network, () => {
    unanswered += 1;
  });
  sayWhoseWork(network);
  const verified = await dkimVerify(message, { resolver, strict: true, curTime: now });
  if (sealsIn(message) > MOST_SEALS) return { signatures: signaturesOf(verified), arc: 'unknown' };
  const chain = await arc(verified.arc as Parameters<typeof arc>[0], { resolver, strict: true });
  const signatures = signaturesOf(verified);
  const result = chain.status.result;
  const judged = result === 'pass' || result === 'none' ? result : unanswered > 0 ? 'unknown' : 'fail';
  return { signatures, arc: judged };
}

type Verified = Awaited<ReturnType<Awaited<ReturnType<typeof library>>['dkimVerify']>>;
const signaturesOf = ({ results }: Verified): Verdict[] =>
  results.map(({ status, modulusLength }) => ({
    ...verdictOn(status.result, String(status.comment ?? '')),
    bits: typeof modulusLength === 'number' ? modulusLength : null,
  }));

const sealsIn = (message: Buffer): number =>
  headOf(message.toString('latin1')).match(/^arc-seal[ \t]*:/gim)?.length ?? 0;

/** Leaves out the signatures past the limit: each would cost a hash over the whole body. */
function withFewSignatures(message: string): string {
  const head = headOf(message);
  let seen = 0;
  const fields = head.split(/\r\n(?![ \t])/).filter((field) => {
    if (!/^dkim-signature[ \t]*:/i.test(field)) return true;
    seen += 1;
    return seen <= MOST_SIGNATURES;
  });
  return seen <= MOST_SIGNATURES ? message : fields.join('\r\n') + message.slice(head.length);
}

class KeyError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Stands for a key that would cost too much to verify with: the library finds it unusable, as it is. */
const tooDear = 'v=DKIM1; p=AAAA';

/**
 * What follows before the loop turns (hashes over a whole body, a signature by a stranger's key) is no server's doing: if
 * this thread stands over it, it would stand over it again.
 */
function sayWhoseWork({ worksFor }: Pick<RunNetwork, 'worksFor'>): void {
  worksFor(null);
  setImmediate(() => worksFor(undefined));
}

/** Answers as node:dns does, which is what the library speaks. */
function keyResolver(network: Pick<RunNetwork, 'dns' | 'worksFor'>, onUnanswered: () => void) {
  let asked = 0;
  return async (name: string): Promise<string[][]> => {
    asked += 1;
    if (asked > MOST_KEYS || !canBeAsked(name) || !/^[a-z0-9._-]+$/i.test(name)) throw new KeyError('ENOTFOUND');
    const answer: DnsAnswer<'TXT'> = await network.dns.query(name, 'TXT');
    sayWhoseWork(network);
    if (answer.status === 'found')
      return answer.records.map(({ strings }) => (hasAffordableKey(strings.join('')) ? strings : [tooDear]));
    if (answer.status === 'nxdomain' || answer.status === 'nodata') throw new KeyError('ENOTFOUND');
    onUnanswered();
    throw new KeyError('ETIMEOUT');
  };
}

/** The library's comments, as reasons that can be told. */
const reasons: ReadonlyArray<readonly [RegExp, DkimReason]> = [
  [/^body hash/, 'body-changed'],
  [/^bad signature/, 'signature-wrong'],
  [/^no key/, 'no-key'],
  [/^expired/, 'expired'],
  [/^weak/, 'weak'],
  [/key/, 'key-unusable'],
  [/hash algorithm|^domain mismatch/, 'key-unusable'],
];

function verdictOn(result: string, comment: string): Pick<Verdict, 'result' | 'reason'> {
  if (result === 'pass') return { result: 'pass', reason: null };
  if (result === 'temperror') return { result: 'unknown', reason: 'no-answer' };
  if (result === 'policy') return { result: 'fail', reason: 'weak' };
  const reason = reasons.find(([pattern]) => pattern.test(comment))?.[1] ?? 'malformed';
  return { result: 'fail', reason };
}

/** What a copy can lose and no mending brings back: the very blanks that were signed. */
const touched: readonly (DkimReason | null)[] = ['body-changed', 'signature-wrong', 'malformed'];

const isAltered = (mended: readonly PasteMend[]): boolean => mended.some((mend) => mend !== 'lead-in');

/** A signature that holds proves the mended copy right; one that does not says nothing about the message that came. */
export function asPasted(verdict: Verdict, mended: readonly PasteMend[]): Verdict {
  if (!isAltered(mended) || verdict.result !== 'fail' || !touched.includes(verdict.reason)) return verdict;
  return { result: 'unknown', reason: 'mended', bits: verdict.bits };
}

/** The same for the chain of ARC seals. */
export function arcAsPasted(result: DkimVerdicts['arc'], mended: readonly PasteMend[]): DkimVerdicts['arc'] {
  return result === 'fail' && isAltered(mended) ? 'unknown' : result;
}

/** What stands in the place of verdicts when only the headers were given. */
export const unverified: Verdict = { result: null, reason: null, bits: null };
