// Ten look-ups are allowed, eleven are not.
import { ruleCases } from './rule-cases.ts';
import { spf } from './sample-evidence.ts';
import { spfNode, spfRecord } from './sample-spf.ts';
import { spfTooManyLookups } from './spf-too-many-lookups.ts';

ruleCases(spfTooManyLookups, {
  fires: {
    eleven: {
      evidence: spfRecord('v=spf1 include:b.example -all', { lookups: 11 }, [
        spfNode('include:b.example', 'b.example', { lookups: 11 }),
      ]),
      finds: [{ severity: 'error', values: { lookups: 11, qualifier: '', branches: ['include:b.example: 11'] } }],
    },
    'at least twelve': {
      evidence: { spf: spf('sunny.example', { lookups: 12, unanswered: ['include:slow.example'] }) },
      finds: [{ values: { qualifier: 'at least ' } }],
    },
  },
  silent: { ten: { evidence: { spf: spf('sunny.example', { lookups: 10 }) } } },
  untested: 'dns-timeout',
});
