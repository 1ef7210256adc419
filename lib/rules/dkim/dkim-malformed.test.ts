// A damaged key is a risk, shown at its place; a revoked one is not called damaged.
import { parseDkimKey } from '../../records/dkim-key.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { dkimKey } from '../testing/sample-dkim.ts';
import { dkimMalformed } from './dkim-malformed.ts';

const record = 'v=DKIM1\\; k=rsa\\; p=MIIB!';
const revoked = 'v=DKIM1; k=strange; p=';

ruleCases(dkimMalformed, {
  fires: {
    'escaped semicolons': {
      evidence: dkimKey(parseDkimKey(record), { records: [record] }),
      finds: [{ severity: 'warning', values: { selector: 'default', character: 8, key: 'escaped-semicolon' } }],
    },
  },
  silent: { revoked: { evidence: dkimKey(parseDkimKey(revoked), { records: [revoked] }) } },
  untested: 'dns-timeout',
});
