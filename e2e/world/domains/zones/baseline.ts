// Nothing is wrong: what the other zones are compared with.
import { zoneDomain } from '../../zone-domain.ts';

export const baseline = zoneDomain({
  domain: 'baseline.example',
  story: 'Everything is in order.',
  expected: [],
});
