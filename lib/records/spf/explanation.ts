// The domain's own words for a fail: what its `exp` modifier leads to (RFC 7208 6.2).
import { type Evaluation, expandedTarget, macroValues } from './evaluation.ts';
import { expandText } from './macro.ts';
import { readMacroString } from './macro-string.ts';

/** A sentence or two, not a book. */
const LONGEST = 4000;

/**
 * `record` and `domain`: where the fail was decided. null: nothing is published, or it cannot be used; such trouble
 * never changes the result, and its look-up is not counted (RFC 7208 4.6.4).
 */
export async function explanationOf(record: string, domain: string, evaluation: Evaluation): Promise<string | null> {
  const exp = evaluation.parse(record).terms.find((term) => term.kind === 'modifier' && term.name === 'exp');
  const target = exp ? await expandedTarget(evaluation, exp.value, domain) : null;
  const answer = target === null ? null : await evaluation.dns.ask(target, 'TXT');
  const [published, second] = answer?.records ?? [];
  if (!published || second) return null;
  const read = readMacroString(published.text, 'explanation');
  return read.status === 'read' ? await expandText(read.pieces, macroValues(evaluation, domain), LONGEST) : null;
}
