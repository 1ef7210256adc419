// Ten look-ups are allowed, eleven are not; the record to publish is the one that was worked out.
import type { SpfShorter } from '../../model/evidence.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { spf } from '../testing/sample-evidence.ts';
import { spfDomain, spfNode, spfRecord, txtChange } from '../testing/sample-spf.ts';
import { spfTooManyLookups } from './spf-too-many-lookups.ts';

const record = 'v=spf1 include:b.example -all';
const wanted = 'v=spf1 ip4:198.18.0.0/24 -all';
const shorter: SpfShorter = {
  ...{ status: 'found', record: wanted, lookups: 0, parts: [], dropped: [], unfolded: [] },
  flattened: [{ term: 'include:b.example', domain: 'b.example', networks: 1, ip4Addresses: 256 }],
};
const eleven = (shorterRecord: SpfShorter | null) =>
  spfRecord(record, { lookups: 11, shorter: shorterRecord }, [
    spfNode('include:b.example', 'b.example', { lookups: 11 }),
  ]);

ruleCases(spfTooManyLookups, {
  fires: {
    'eleven, in an old report': {
      evidence: spfRecord('v=spf1 a ptr include:b.example -all mx', { lookups: 11 }, [
        spfNode('include:b.example', 'b.example', {
          ...{ lookups: 9, children: [spfNode('include:c.example', 'c.example')] },
        }),
      ]),
      finds: [
        {
          severity: 'error',
          values: {
            lookups: 11,
            count: 11,
            branches: ['a: 1', 'ptr: 1', 'include:b.example: 9 (include:c.example: 1)'],
          },
          records: [],
        },
      ],
    },
    'at least twelve': {
      evidence: {
        spf: spf('sunny.example', {
          ...{ lookups: 12, unanswered: ['include:slow.example'] },
          shorter: { status: 'none', why: 'unread', terms: ['include:slow.example'] },
        }),
      },
      finds: [{ values: { variant: 'unread', count: 'at least 12', inTheWay: ['include:slow.example'] }, records: [] }],
    },
    'with dead weight': {
      evidence: eleven({
        ...shorter,
        ...{ flattened: [], dropped: [{ term: 'include:B.example', why: 'repeated' }], lookups: 10 },
      }),
      finds: [
        {
          values: {
            variant: 'lighter',
            ending: '-all',
            remaining: 10,
            dropped: ['include:B.example (the same stands before it)'],
          },
          records: [txtChange([record], wanted)],
        },
      ],
    },
    'with lists of its own to unfold': {
      evidence: eleven({ ...shorter, flattened: [], unfolded: ['include:_s.sunny.example'] }),
      finds: [{ values: { variant: 'unfolded' }, records: [txtChange([record], wanted)] }],
    },
    'with addresses to write out': {
      evidence: eleven(shorter),
      finds: [
        {
          values: {
            variant: 'flattened',
            flattened: ['include:b.example (256 IPv4 addresses, 1 entry)'],
            remaining: 0,
          },
          records: [txtChange([record], wanted)],
        },
      ],
    },
    'with addresses that need records of their own, which come first': {
      evidence: eleven({ ...shorter, parts: [{ name: `_spf1.${spfDomain}`, record: wanted }] }),
      finds: [
        {
          values: { variant: 'apart', parts: [`_spf1.${spfDomain}`] },
          records: [{ ...txtChange([], wanted), name: `_spf1.${spfDomain}` }, txtChange([record], wanted)],
        },
      ],
    },
    'where too much depends on the sender': {
      evidence: eleven({ status: 'none', why: 'by-sender', terms: ['ptr:b.example'] }),
      finds: [{ values: { variant: 'bySender', inTheWay: ['ptr:b.example'] }, records: [] }],
    },
    'where there are too many addresses': {
      evidence: eleven({ status: 'none', why: 'too-long', terms: ['include:b.example'] }),
      finds: [{ values: { variant: 'tooLong' }, records: [] }],
    },
  },
  silent: { ten: { evidence: { spf: spf('sunny.example', { lookups: 10 }) } } },
  leftOpen: {
    'a list below could not be looked up': {
      evidence: spfRecord('v=spf1 include:b.example -all', {}, [
        spfNode('include:b.example', 'b.example', { status: 'servfail', record: null }),
      ]),
    },
  },
  untested: 'dns-timeout',
});
