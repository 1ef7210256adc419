// A mistake is shown at its place, and corrected where its meaning is beyond doubt.
import { ruleCases } from '../testing/rule-cases.ts';
import { spf } from '../testing/sample-evidence.ts';
import { spfRecord, txtChange } from '../testing/sample-spf.ts';
import { spfSyntax } from './spf-syntax.ts';

const slip = 'v=spf1 mx ipv4:198.18.0.1 -all';
const riddle = 'v=spf1 foo:sunny.example -all';
const doubtful = 'v=spf1 include=_spf.harbour.example ~all';

ruleCases(spfSyntax, {
  fires: {
    'with a certain correction': {
      evidence: spfRecord(slip),
      finds: [
        {
          severity: 'error',
          values: { key: 'ip-version-name', character: 11, record: slip },
          records: [txtChange([slip], 'v=spf1 mx ip4:198.18.0.1 -all')],
        },
      ],
    },
    'with none': {
      evidence: spfRecord(riddle),
      finds: [{ severity: 'error', values: { key: 'unknown-mechanism', character: 8 }, records: [] }],
    },
    'a slip that receivers read otherwise': {
      evidence: spfRecord(doubtful),
      finds: [
        {
          severity: 'warning',
          values: { key: 'mechanism-with-equals' },
          records: [txtChange([doubtful], 'v=spf1 include:_spf.harbour.example ~all')],
        },
      ],
    },
  },
  silent: {
    'an unknown modifier is allowed': { evidence: spfRecord('v=spf1 mx moo=sunny.example -all') },
    'upper case is allowed': { evidence: spfRecord('V=SPF1 MX -ALL') },
    'macros are allowed': { evidence: spfRecord('v=spf1 exists:%{i}._spf.sunny.example -all') },
    'several records have their own rule': { evidence: { spf: spf('sunny.example', { records: [slip, slip] }) } },
  },
  untested: 'dns-timeout',
});
