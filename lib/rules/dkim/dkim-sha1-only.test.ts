// A key for SHA-1 alone is a risk; one that allows SHA-256 as well is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { dkimKey } from '../testing/sample-dkim.ts';
import { dkimSha1Only } from './dkim-sha1-only.ts';

ruleCases(dkimSha1Only, {
  fires: {
    'sha1 alone': { evidence: dkimKey({ hashes: ['sha1'] }), finds: [{ severity: 'warning' }] },
    'sha1 beside one that nobody knows': { evidence: dkimKey({ hashes: ['md5', 'sha1'] }), finds: [{}] },
  },
  silent: {
    'a hash that nobody knows is a mistake of another kind': { evidence: dkimKey({ hashes: ['md5'] }) },
    both: { evidence: dkimKey({ hashes: ['sha1', 'sha256'] }) },
    any: { evidence: dkimKey({ hashes: [] }) },
  },
  untested: 'dns-timeout',
});
