// Test support: DKIM evidence with one bent selector, or with none.
import type { DkimEvidence, DkimSelectorEvidence } from '../../model/evidence.ts';
import { dkim, dkimSelector, question } from './sample-evidence.ts';

export const dkimDomain = 'sunny.example';
const healthyKey = dkimSelector(dkimDomain, 'default').key;

/** One selector, `default`, with this in its key. */
export function dkimKey(
  key: Partial<NonNullable<DkimSelectorEvidence['key']>>,
  overrides: Partial<DkimSelectorEvidence> = {},
): { dkim: DkimEvidence } {
  if (healthyKey === null) throw new Error('The healthy sample has a key.');
  const selector = dkimSelector(dkimDomain, 'default', { key: { ...healthyKey, ...key }, ...overrides });
  return { dkim: dkim(dkimDomain, { selectors: [selector] }) };
}

/** A selector that was asked for and that has no record. */
export function absentSelector(
  selector: string,
  origin: DkimSelectorEvidence['origin'],
  status: DkimSelectorEvidence['question']['status'] = 'nxdomain',
): DkimSelectorEvidence {
  const asked = question(`${selector}._domainkey.${dkimDomain}`, 'TXT', { status });
  return dkimSelector(dkimDomain, selector, { origin, question: asked, records: [], key: null });
}
