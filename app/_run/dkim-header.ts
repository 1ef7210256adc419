// Looks for the DKIM key that a pasted header names: read here in the browser, sent as its two names only.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { dkimSignersIn, headerOfSigners } from '../../lib/model/dkim-signers.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Report } from '../../lib/model/report.ts';
import { beginDiagnosis } from './diagnosis-request.ts';
import { readReport } from './event-stream.ts';
import { evidenceOf } from './evidence.ts';

const words = messages.result.dkimHeader;

/** What can be wrong with a key whose name is known. */
const keyRules = [
  'dkim-missing',
  'dkim-name-doubled',
  'dkim-alias-broken',
  'dkim-malformed',
  'dkim-multiple',
  'dkim-revoked',
  'dkim-weak',
  'dkim-sha1-only',
  'dkim-testing',
];

export type HeaderAnswer =
  /** The paste cannot be used: what to change. */
  | { state: 'refused'; sentence: string }
  | { state: 'unknown' }
  | { state: 'found'; selectors: string[] }
  | { state: 'faulty'; findings: Finding[] };

/** These findings say only that the name of the key is not known. */
export const asksForHeader = ({ id }: Finding): boolean => id === 'dkim-not-found';

/** Is there a sound key under every name of the header? */
export function answerOf(report: Report): HeaderAnswer {
  const findings = report.findings.filter(({ id }) => keyRules.includes(id));
  if (findings.length > 0) return { state: 'faulty', findings };
  if (report.verdict === 'unknown' || report.findings.some(({ severity }) => severity === 'error'))
    return { state: 'unknown' };
  const look = report.probes.find(({ id }) => id === 'dkim');
  const named = evidenceOf(look, 'dkim')?.selectors.filter(({ origin }) => origin === 'header') ?? [];
  const selectors = [...new Set(named.filter(({ records }) => records.length > 0).map(({ selector }) => selector))];
  return selectors.length > 0 ? { state: 'found', selectors } : { state: 'unknown' };
}

/** Never throws: what fails is `unknown`. */
export async function lookByHeader(text: string, report: Report, signal: AbortSignal): Promise<HeaderAnswer> {
  const signers = dkimSignersIn(text);
  if (signers.length === 0) return { state: 'refused', sentence: text.trim() === '' ? words.empty : words.noSignature };
  const { domain } = report.subject;
  try {
    const begun = await beginDiagnosis({ domain, only: keyRules, header: headerOfSigners(signers) }, signal);
    if (!begun.ok && begun.problem === 'refused')
      return { state: 'refused', sentence: begun.message ?? format(words.ofOthers, { domain }) };
    if (!begun.ok) return { state: 'unknown' };
    const looked = await readReport(begun.body);
    return looked ? answerOf(looked) : { state: 'unknown' };
  } catch {
    return { state: 'unknown' }; // the line broke: nothing was learned about the key
  }
}
