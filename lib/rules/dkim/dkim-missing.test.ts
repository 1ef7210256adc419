// A named selector without a key is a risk; a guessed one proves nothing.

import { ruleCases } from '../testing/rule-cases.ts';
import { absentSelector, dkimDomain } from '../testing/sample-dkim.ts';
import { dkim, dkimSelector, mx, mxTarget } from '../testing/sample-evidence.ts';
import { dkimMissing } from './dkim-missing.ts';

const having = (...selectors: Array<ReturnType<typeof absentSelector>>) => ({ dkim: dkim(dkimDomain, { selectors }) });

ruleCases(dkimMissing, {
  fires: {
    'given, no such name': {
      evidence: having(absentSelector('s1', 'given')),
      finds: [
        { severity: 'warning', subject: { record: 's1._domainkey.sunny.example' }, values: { status: 'NXDOMAIN' } },
      ],
    },
    'named by a signature': {
      evidence: having(absentSelector('s1', 'header')),
      finds: [{ severity: 'warning', values: { origin: 'named by the DKIM-Signature of a message' } }],
    },
    "the operator's, without a TXT record": {
      evidence: { ...having(absentSelector('harbour', 'operator', 'nodata')), mx: mx(dkimDomain) },
      finds: [{ values: { selector: 'harbour', status: 'NODATA' } }],
    },
    'given, with some other text there': { evidence: having(absentSelector('s1', 'given', 'found')), finds: [{}] },
  },
  silent: {
    "another of the operator's is published": {
      evidence: {
        ...having(absentSelector('harbour', 'operator'), dkimSelector(dkimDomain, 'harbour2', { origin: 'operator' })),
        mx: mx(dkimDomain),
      },
    },
    "the operator's, but the mail is elsewhere": {
      evidence: {
        ...having(absentSelector('harbour', 'operator')),
        mx: mx(dkimDomain, { targets: [mxTarget('aspmx.l.google.com')] }),
      },
    },
    'a guess': { evidence: having(absentSelector('google', 'provider'), absentSelector('k1', 'common')) },
    'published at the doubled name': {
      evidence: {
        dkim: dkim(dkimDomain, {
          selectors: [absentSelector('s1', 'given')],
          doubled: ['s1'],
        }),
      },
    },
    'published by the domain above': {
      evidence: {
        dkim: dkim(dkimDomain, {
          selectors: [absentSelector('s1', 'given')],
          above: [{ domain: 'example', selector: 's1' }],
        }),
      },
    },
  },
  leftOpen: {
    'no answer in time': { evidence: having(absentSelector('s1', 'given', 'timeout')) },
    SERVFAIL: { evidence: having(absentSelector('s1', 'given', 'servfail')) },
  },
  untested: 'dns-timeout',
});
