// Two look-ups without an answer are allowed, three are not.
import { ruleCases } from './rule-cases.ts';
import { spf } from './sample-evidence.ts';
import { spfTooManyVoidLookups } from './spf-too-many-void-lookups.ts';

ruleCases(spfTooManyVoidLookups, {
  fires: {
    three: {
      evidence: { spf: spf('sunny.example', { voidLookups: 3 }) },
      finds: [{ severity: 'warning', values: { voidLookups: 3, limit: 2 } }],
    },
  },
  silent: { two: { evidence: { spf: spf('sunny.example', { voidLookups: 2 }) } } },
  untested: 'dns-timeout',
});
