// May this address send for that domain? Reads the question, from the command line or from JSON, and evaluates it.
import { domainToASCII } from 'node:url';
import { checks as messages } from '../messages/checks.ts';
import { format } from '../messages/format.ts';
import { input as inputMessages } from '../messages/input.ts';
import { type InputProblem, parseHostName } from '../model/input.ts';
import type { SpfAnswer } from '../model/spf-answer.ts';
import { suggestForText } from '../model/typo.ts';
import { checkHost } from '../records/spf/check-host.ts';
import { parseIp } from '../records/spf/ip-address.ts';
import { type Environment, environment } from './environment.ts';

/** RFC 7208 4.6.4 allows ten terms that look up, some of which ask for ten hosts: our hard cap (see lib/records/spf). */
const MOST_QUESTIONS = 40;

/** `sender` is never empty here; RFC 7208 2.4 and 4.3 say what stands for a missing one. `helo`: null if not given. */
export interface SpfQuestion {
  ip: string;
  domain: string;
  sender: string;
  helo: string | null;
}
export type SpfField = 'ip' | 'sender' | 'helo';
export type SpfProblem = 'missing-ip' | 'bad-ip' | 'missing-sender' | 'bad-sender' | 'missing-helo';
type ReadQuestion = { ok: true; question: SpfQuestion } | { ok: false; problem: SpfProblem };

/** The question in these texts, or what is wrong with them; undefined: not given. Never throws. */
export function readSpfQuestion({ ip, sender, helo = '' }: Partial<Record<SpfField, string>>): ReadQuestion {
  if (ip === undefined) return { ok: false, problem: 'missing-ip' };
  if (!parseIp(ip)) return { ok: false, problem: 'bad-ip' };
  if (sender === undefined) return { ok: false, problem: 'missing-sender' };
  // RFC 7208 2.4: the null reverse-path stands for postmaster at the HELO name.
  if (sender === '' || sender === '<>') {
    const domain = asciiName(helo);
    if (helo === '') return { ok: false, problem: 'missing-helo' };
    return { ok: true, question: { ip, domain, sender: `postmaster@${domain}`, helo } };
  }
  const at = sender.lastIndexOf('@');
  const domain = asciiName(sender.slice(at + 1));
  if (at < 0 || domain === '') return { ok: false, problem: 'bad-sender' };
  // RFC 7208 4.3: no local part means postmaster.
  const local = sender.slice(0, at) || 'postmaster';
  return { ok: true, question: { ip, domain, sender: `${local}@${domain}`, helo: helo || null } };
}

/** RFC 7208 4.3: internationalised names are checked as A-labels; a name that has none stays and gives `none`. */
function asciiName(name: string): string {
  return /^[\x00-\x7f]*$/.test(name) ? name : domainToASCII(name) || name;
}

export type SpfRequest =
  | { ok: true; question: SpfQuestion }
  | { ok: false; field: SpfField | 'body'; code: string; message: string };

const fields: readonly SpfField[] = ['ip', 'sender', 'helo'];
/** RFC 5321 4.5.3.1.3, with some room; macros make no use of more. */
const LONGEST = 320;

/** Checks an untrusted JSON body. Never throws; `message` says what to change. */
export function parseSpfRequest(body: unknown): SpfRequest {
  const refuse = (field: SpfField | 'body', code: keyof typeof messages.spf.problems, values = {}): SpfRequest => ({
    ...{ ok: false, field, code },
    message: format(messages.spf.problems[code], values),
  });
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return refuse('body', 'not-an-object');
  const given: Partial<Record<SpfField, string>> = {};
  for (const [name, value] of Object.entries(body)) {
    const field = fields.find((known) => known === name);
    if (!field) return refuse('body', 'unknown-member');
    if (field === 'helo' && value === null) continue;
    if (typeof value !== 'string') return refuse(field, 'not-text', { field });
    if (value.length > LONGEST) return refuse(field, 'too-long', { limit: LONGEST });
    const text = value.trim();
    if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]/u.test(text)) return refuse(field, 'bad-character');
    given[field] = text;
  }
  const read = readSpfQuestion(given);
  const { sender = '' } = given;
  if (!read.ok) {
    // "anna@" has its @: what it lacks is the domain.
    if (read.problem === 'bad-sender' && sender.includes('@'))
      return refuseName('sender', sender, 'missing-domain', {});
    return refuse(fieldOf[read.problem], read.problem);
  }
  const host = parseHostName(read.question.domain);
  // Underscores stand in names that mail servers use, and RFC 7208 does not forbid them.
  if (host.ok || parseHostName(read.question.domain.replaceAll('_', 'x')).ok) return read;
  const field = sender === '' || sender === '<>' ? 'helo' : 'sender';
  return refuseName(field, sender, host.problem, host.values);
}

/** What to change about a name, with what was probably meant in front where that is a sender. */
function refuseName(field: SpfField, sender: string, code: InputProblem, values: Record<string, string>): SpfRequest {
  const suggestion = field === 'sender' ? suggestForText(sender) : null;
  const offer = suggestion?.includes('@') ? `${format(inputMessages.didYouMean, { suggestion })} ` : '';
  return { ok: false, field, code, message: `${offer}${format(inputMessages.problems[code], values)}` };
}

const fieldOf: Record<SpfProblem, SpfField> = {
  'missing-ip': 'ip',
  'bad-ip': 'ip',
  'missing-sender': 'sender',
  'bad-sender': 'sender',
  'missing-helo': 'sender',
};

/** Evaluates through the run network; null: the time was up first. Rejects when `signal` aborts. */
export async function checkSpf(
  question: SpfQuestion,
  { signal, shared = environment() }: { signal: AbortSignal; shared?: Pick<Environment, 'network'> },
): Promise<SpfAnswer | null> {
  // The practice network has no machines inside whose names could be told to strangers.
  const insideNames = shared.network.practice !== null;
  const network = shared.network.open(signal, undefined, { insideNames, questions: MOST_QUESTIONS });
  try {
    return await checkHost({ ...question, dns: network.dns, now: network.now });
  } catch (error) {
    if (network.expired()) return null;
    throw error;
  } finally {
    network.close();
  }
}
