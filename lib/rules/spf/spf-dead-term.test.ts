// What can never match is worth knowing; where nothing can, nobody may send. Terms that match somebody stay untold.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SpfEvidence } from '../../model/evidence.ts';
import { checkHost } from '../../records/spf/check-host.ts';
import { deadTerms } from '../shared/spf-dead-terms.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget } from '../testing/sample-evidence.ts';
import { spfDomain, spfNode, spfRecord, txtChange } from '../testing/sample-spf.ts';
import { spfDeadTerm } from './spf-dead-term.ts';

type Target = NonNullable<SpfEvidence['targets']>[number];
const target = (term: string, seen: Partial<Target>): Target => ({
  ...{ term, target: term.slice(term.indexOf(':') + 1), status: 'found' },
  ...seen,
});
const published = (record: string, targets: Target[] = [], children = [] as Parameters<typeof spfRecord>[2]) => ({
  evidence: spfRecord(record, { targets }, children),
});
const noMx = target('mx:mail.box.example', { status: 'nodata', exchanges: 0, hasAddress: true });
const covered = 'v=spf1 ip4:198.18.0.0/24 ip4:198.18.0.7 -ip4:198.18.0.8/31 ip6:2001:db8::/32 ip6:2001:db8::1 -all';

ruleCases(spfDeadTerm, {
  fires: {
    'mx: of a host, where a: was meant': {
      ...published('v=spf1 ip4:198.18.0.25 mx:mail.box.example -all', [noMx]),
      finds: [
        {
          severity: 'notice',
          subject: { domain: spfDomain, record: spfDomain },
          values: { variant: 'mx', terms: ['mx:mail.box.example'], meant: ['a:mail.box.example'] },
          records: [],
        },
      ],
    },
    'mx: of a domain with the null MX': {
      ...published('v=spf1 a mx:b.example -all', [target('mx:b.example', { exchanges: 0, hasAddress: false })]),
      finds: [{ severity: 'notice', values: { reasons: ['mx:b.example (that name has no MX record)'] } }],
    },
    'names that are gone': {
      ...published('v=spf1 mx a:gone.example exists:gone.example a ~all', [
        target('a:gone.example', { status: 'nxdomain' }),
        target('exists:gone.example', { status: 'nodata' }),
        target('a', { status: 'nodata' }),
      ]),
      finds: [{ severity: 'notice', values: { terms: ['a:gone.example', 'exists:gone.example', 'a'] } }],
    },
    'what others in front of them match': {
      ...published(covered),
      finds: [
        {
          severity: 'notice',
          values: { terms: ['ip4:198.18.0.7', '-ip4:198.18.0.8/31', 'ip6:2001:db8::1'] },
          records: [txtChange([covered], 'v=spf1 ip4:198.18.0.0/24 ip6:2001:db8::/32 -all')],
        },
      ],
    },
    'two halves in front of the whole': {
      ...published('v=spf1 ip4:198.18.0.0/25 ip4:198.18.0.128/25 ip4:198.18.0.0/24 -all'),
      finds: [{ values: { terms: ['ip4:198.18.0.0/24'] } }],
    },
    'addresses of the inside': {
      ...published('v=spf1 mx ip4:10.1.2.3 ip4:192.168.0.0/16 ip6:fd00::/8 -all'),
      finds: [
        {
          severity: 'notice',
          values: { terms: ['ip4:10.1.2.3', 'ip4:192.168.0.0/16', 'ip6:fd00::/8'] },
          records: [{ wanted: ['v=spf1 mx -all'] }] as never,
        },
      ],
    },
    'a list that lets nobody send': {
      ...published(
        'v=spf1 mx include:b.example -all',
        [],
        [spfNode('include:b.example', 'b.example', { record: 'v=spf1 -ip4:198.18.0.1 ?all' })],
      ),
      finds: [{ values: { terms: ['include:b.example'] } }],
    },
    'nothing that lets anybody send': {
      ...published('v=spf1 mx:mail.box.example -all', [noMx]),
      finds: [{ severity: 'warning', values: { variant: 'nobody', all: '-all', meant: ['a:mail.box.example'] } }],
    },
  },
  silent: {
    'terms that match': {
      ...published(
        'v=spf1 a mx mx:b.example exists:%{i}.b.example ip4:198.18.0.0/24 ip4:198.18.1.0/24 include:b.example -all',
        [target('a', {}), target('mx:b.example', { exchanges: 1 })],
        [spfNode('include:b.example', 'b.example')],
      ),
    },
    'host bits in a network': { ...published('v=spf1 ip4:198.18.0.77/24 ~all') },
    'a network that goes beyond the inside': { ...published('v=spf1 ip4:10.0.0.0/7 ip4:0.0.0.0/0 ~all') },
    'a wider network behind': { ...published('v=spf1 ip4:198.18.0.7 ip4:198.18.0.0/24 ~all') },
    'an exception in front of its network': { ...published('v=spf1 -ip4:198.18.0.7 ip4:198.18.0.0/24 ~all') },
    'a list that asks further lists': {
      ...published(
        'v=spf1 include:b.example -all',
        [],
        [spfNode('include:b.example', 'b.example', { record: 'v=spf1 redirect=c.example' })],
      ),
    },
    'a question that failed': { ...published('v=spf1 ip4:198.18.0.25 mx:mail.box.example -all') },
    'behind all, which has its own rule': { ...published('v=spf1 mx -all ip4:10.0.0.1') },
    'a record that lets nobody send on purpose': { ...published('v=spf1 -all') },
    'several records': { evidence: spfRecord('v=spf1 ip4:10.0.0.1 -all', { records: ['v=spf1 -all', 'v=spf1 mx'] }) },
  },
  untested: 'dns-timeout',
});

ruleCases(spfDeadTerm, {
  fires: {
    'a domain that takes no mail may well send none': {
      evidence: {
        ...published('v=spf1 a -all', [target('a', { status: 'nodata' })]).evidence,
        mx: mx(spfDomain, { targets: [mxTarget('.')], nullMx: true }),
      },
      finds: [{ severity: 'notice' }],
    },
  },
  silent: {},
  untested: 'dns-timeout',
});

const term = fc
  .tuple(fc.constantFrom('', '-', '~', '?'), fc.constantFrom(0, 1, 8, 128, 200, 255), fc.integer({ min: 24, max: 32 }))
  .map(([sign, last, prefix]) => `${sign}ip4:198.18.0.${last}/${prefix}`);

it('changes no result for any address when what it calls dead is left out', async () => {
  const terms = fc.array(term, { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(terms, fc.integer({ min: 0, max: 255 }), async (list, last) => {
      const { dead, live } = deadTerms(spfRecord(['v=spf1', ...list, '~all'].join(' ')).spf);
      expect(dead.length + live.length).toBe(list.length);
      const result = async (texts: readonly string[]) => {
        const dns = {
          query: async () => ({ status: 'found', records: [{ text: ['v=spf1', ...texts, '~all'].join(' ') }] }),
        } as unknown as Parameters<typeof checkHost>[0]['dns'];
        const question = { ip: `198.18.0.${last}`, domain: spfDomain, sender: `a@${spfDomain}`, helo: 'b.example' };
        return (await checkHost({ ...question, dns })).result;
      };
      expect(await result(live.map(({ text }) => text))).toBe(await result(list));
    }),
  );
});
