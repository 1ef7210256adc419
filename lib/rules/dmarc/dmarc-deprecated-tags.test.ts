// Removed tags are worth knowing; taking one out is proposed only where no receiver then does more than before.

import { ruleCases } from '../testing/rule-cases.ts';
import { dmarcName, dmarcRecord } from '../testing/sample-dmarc.ts';
import { dmarcDeprecatedTags } from './dmarc-deprecated-tags.ts';

const change = (current: string, wanted: string) => ({
  name: dmarcName,
  type: 'TXT',
  ttl: 3600,
  current: [current],
  wanted: [wanted],
});
const full = 'v=DMARC1; p=reject; pct=100; ri=86400;';
const watching = 'v=DMARC1;p=none;pct=20';

ruleCases(dmarcDeprecatedTags, {
  fires: {
    'pct=100 and ri': {
      evidence: dmarcRecord(full),
      finds: [{ severity: 'notice', values: { tags: ['pct', 'ri'] }, records: [change(full, 'v=DMARC1; p=reject')] }],
    },
    'pct under p=none': {
      evidence: dmarcRecord(watching),
      finds: [{ records: [change(watching, 'v=DMARC1; p=none')] }],
    },
    'pct=20 under p=reject: an older receiver would reject more': {
      evidence: dmarcRecord('v=DMARC1; p=reject; pct=20'),
      finds: [{ severity: 'notice', records: [] }],
    },
  },
  silent: { 'new tags': { evidence: dmarcRecord('v=DMARC1; p=reject; np=reject; t=y; psd=n') } },
  untested: 'dns-timeout',
});
