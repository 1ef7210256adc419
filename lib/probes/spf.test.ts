// The SPF probe: what it sees of a zone, what it counts, and how little it asks.
import { describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { probeSpf, type SpfSender } from './spf.ts';

async function probe(records: ScriptedRecords, senders: SpfSender[] = []) {
  const dns = scriptedDns(records);
  const outcome = await probeSpf('a.example', dns, senders);
  if (outcome.status !== 'observed') throw new Error('nothing observed');
  return { ...outcome.evidence, asked: dns.asked };
}
const spf = (text: string) => ({ 'TXT a.example': [text] });

describe('probeSpf', () => {
  it.each([
    ['timeout', 'dns-timeout'],
    ['servfail', 'dns-failed'],
    ['refused', 'dns-failed'],
    ['malformed', 'dns-failed'],
  ] as const)('cannot say anything after %s', async (status, why) => {
    const outcome = await probeSpf('a.example', scriptedDns({ 'TXT a.example': status }), []);
    expect(outcome).toMatchObject({ status: 'unknown', why, questions: [{ name: 'a.example', type: 'TXT', status }] });
  });

  it.each(['servfail', 'refused', 'malformed', 'timeout'] as const)(
    'takes no target for missing whose question ended with %s',
    async (status) => {
      const seen = await probe({
        ...spf('v=spf1 a:gone.example mx:gone.example exists:gone.example include:gone.example -all'),
        ...{ 'A gone.example': status, 'AAAA gone.example': status, 'MX gone.example': status },
        'TXT gone.example': status,
      });
      expect(seen).toMatchObject({ voidLookups: 0, voidTerms: [] });
      expect(seen.unanswered.toSorted()).toEqual([
        'a:gone.example',
        'exists:gone.example',
        'include:gone.example',
        'mx:gone.example',
      ]);
    },
  );

  it('does not miss a record among texts that were not all read', async () => {
    const dns = scriptedDns({ 'TXT a.example': ['other'] });
    const cut = {
      query: async (...asked: Parameters<typeof dns.query>) => ({ ...(await dns.query(...asked)), truncatedTo: 1 }),
    };
    const outcome = await probeSpf('a.example', cut as typeof dns, []);
    expect(outcome).toEqual({ status: 'unknown', why: 'no-clear-answer' });
  });

  it('sees what its own targets have, and whether a host without MX has an address', async () => {
    const { targets } = await probe({
      ...spf(
        'v=spf1 a mx:b.example mx:c.example mx:d.example a:gone.example exists:%{i}.b.example include:e.example -all',
      ),
      'A a.example': ['192.0.2.1'],
      'MX b.example': [{ preference: 10, exchange: 'b.example' }],
      'AAAA c.example': ['2001:db8::1'],
      'MX d.example': [{ preference: 0, exchange: '.' }],
      'TXT e.example': ['v=spf1 a:gone.example -all'],
    });
    expect(targets?.toSorted((one, other) => (one.term < other.term ? -1 : 1))).toEqual([
      { term: 'a', target: 'a.example', status: 'found' },
      { term: 'a:gone.example', target: 'gone.example', status: 'nxdomain' },
      { term: 'mx:b.example', target: 'b.example', status: 'found', exchanges: 1 },
      { term: 'mx:c.example', target: 'c.example', status: 'nodata', exchanges: 0, hasAddress: true },
      { term: 'mx:d.example', target: 'd.example', status: 'found', exchanges: 0, hasAddress: false },
    ]);
  });

  it.each([
    ['v=spf1 redirect=b.example -all', ['redirect=b.example']],
    ['v=spf1 -all redirect=b.example mx', ['redirect=b.example', 'mx']],
    ['v=spf1 mx -all exp=b.example', []],
    ['v=spf1 mx redirect=b.example', []],
  ])('sees what is ignored because of all: %s', async (record, ignored) => {
    expect((await probe({ ...spf(record), 'TXT b.example': ['v=spf1 -all'] })).termsAfterAll).toEqual(ignored);
  });

  it.each(['nxdomain', 'nodata'] as const)('observes %s', async (status) => {
    const seen = await probe({ 'TXT a.example': status });
    expect(seen).toMatchObject({
      question: { status, type: 'TXT' },
      records: [],
      tree: null,
      lookups: 0,
      merged: null,
    });
    expect(seen.question).not.toHaveProperty('records');
  });

  it('keeps the terms of a plain record with their places', async () => {
    const record = 'v=spf1 ip4:192.0.2.0/24 ~all';
    const seen = await probe({ 'TXT a.example': ['google-site-verification=x', record, 'spf1 mx'] });
    expect(seen).toMatchObject({ records: [record], nearMisses: ['spf1 mx'], lookups: 0, voidLookups: 0, faults: [] });
    expect(seen).toMatchObject({ allQualifier: '~', usesPtr: false, termsAfterAll: [], unanswered: [], merged: null });
    expect(seen.terms[0]).toEqual({
      ...{ text: 'ip4:192.0.2.0/24', start: 7, end: 23 },
      ...{ kind: 'mechanism', name: 'ip4', qualifier: '+', value: '192.0.2.0' },
    });
  });

  it('joins several records and follows none', async () => {
    const seen = await probe({ 'TXT a.example': ['v=spf1 mx -all', 'v=spf1 include:b.example ~all'] });
    expect(seen).toMatchObject({
      tree: null,
      terms: [],
      allQualifier: null,
      merged: 'v=spf1 mx include:b.example ~all',
    });
    expect(seen.asked).toEqual(['TXT a.example']);
  });

  it('draws the tree and counts every look-up in it', async () => {
    const seen = await probe({
      ...spf('v=spf1 a include:b.example ip4:192.0.2.1 redirect=d.example'),
      'A a.example': ['192.0.2.1'],
      'TXT b.example': ['v=spf1 mx include:c.%{d} -all a:ignored.example'],
      'MX b.example': [{ preference: 1, exchange: 'm.example' }],
      'TXT c.b.example': ['v=spf1 exists:%{i}.x.example ptr ?all'],
      'TXT d.example': ['v=spf1 -all'],
    });
    const [b, d] = seen.tree!.children;
    expect(seen.lookups).toBe(7);
    expect(seen.tree).toMatchObject({ term: '', domain: 'a.example', lookups: 7, status: 'found' });
    expect(b).toMatchObject({ term: 'include:b.example', domain: 'b.example', lookups: 5 });
    expect(b!.children).toMatchObject([{ term: 'include:c.%{d}', domain: 'c.b.example', lookups: 3, children: [] }]);
    expect(d).toMatchObject({ term: 'redirect=d.example', lookups: 1, record: 'v=spf1 -all' });
    expect(seen).toMatchObject({ allQualifier: null, voidLookups: 0, unanswered: [], usesPtr: false });
  });

  it('names what is missing, doubled, broken, endless and unanswered below', async () => {
    const seen = await probe({
      ...spf(
        'v=spf1 include:none.example include:two.example include:bad.example include:loop.example include:slow.example -all',
      ),
      'TXT two.example': ['v=spf1 -all', 'v=spf1 ~all'],
      'TXT bad.example': ['v=spf1 ipv4:192.0.2.1 -all'],
      'TXT loop.example': ['v=spf1 include:A.example -all'],
      'TXT slow.example': 'timeout',
    });
    expect(seen.tree!.children).toMatchObject([
      { status: 'nxdomain', record: null },
      { status: 'found', record: null, multiple: true },
      { status: 'found', faults: [{ key: 'ip-version-name', text: 'ipv4' }] },
      { status: 'found', loop: false, lookups: 2, children: [{ domain: 'a.example', loop: true, lookups: 1 }] },
      { status: 'timeout', record: null },
    ]);
    expect(seen).toMatchObject({ lookups: 6, voidLookups: 1, unanswered: ['include:slow.example'] });
  });

  it('counts look-ups that find nothing', async () => {
    const seen = await probe({
      ...spf(
        'v=spf1 a:none.example mx:nomx.example exists:no.example a:v6.example a:text.example include:gone.example -all',
      ),
      'A nomx.example': ['192.0.2.1'],
      'AAAA v6.example': ['2001:db8::1'],
      'TXT text.example': ['hello'],
    });
    expect(seen).toMatchObject({ lookups: 6, voidLookups: 5, unanswered: [] });
    const named = ['a:none.example', 'mx:nomx.example', 'exists:no.example', 'a:text.example', 'include:gone.example'];
    expect(seen.voidTerms?.map(({ term }) => term).toSorted()).toEqual(named.toSorted());
  });

  it('says that an include by sender cannot be counted, and that an exists by sender can', async () => {
    const seen = await probe(spf('v=spf1 include:%{i}.b.example exists:%{l}.c.example ptr ~all'));
    expect(seen).toMatchObject({ lookups: 3, voidLookups: 0, unanswered: ['include:%{i}.b.example'], usesPtr: true });
    expect(seen.asked).toEqual(['TXT a.example']);
  });

  it.each([
    ['v=spf1', '?', []],
    ['v=spf1 +all', '+', []],
    ['v=spf1 -all mx exp=x.example redirect=y.example', '-', ['mx', 'redirect=y.example']],
    ['v=spf1 redirect=y.example', null, []],
  ])('reads what %j says of everyone else', async (record, allQualifier, termsAfterAll) => {
    expect(await probe(spf(record))).toMatchObject({ allQualifier, termsAfterAll });
  });

  it('tells which servers may send', async () => {
    const senders = ['192.0.2.1', '198.51.100.1', '2001:db8::1'].map((ip) => ({ ip, host: 'smtp.a.example' }));
    const zone = { ...spf('v=spf1 include:b.example ip6:2001:db8::/32 ~all'), 'TXT b.example': ['v=spf1 a:%{h} -all'] };
    const seen = await probe({ ...zone, 'A smtp.a.example': ['192.0.2.1'] }, senders);
    expect(seen.senders.map(({ result, mechanism }) => [result, mechanism])).toEqual([
      ['pass', 'include:b.example'],
      ['softfail', '~all'],
      ['pass', 'ip6:2001:db8::/32'],
    ]);
  });

  const endless: Array<[string, (name: string) => string]> = [
    ['doubles with every level', (name) => `v=spf1 include:l.${name} include:r.${name} a:x.${name} -all`],
    [
      'doubles within few names',
      (name) => `v=spf1 include:${name.length % 29}x.example include:y${name.length % 31}.example -all`,
    ],
    [
      'has 1000 includes',
      () => `v=spf1 ${Array.from({ length: 1000 }, (_, n) => `include:i${n}.example`).join(' ')} -all`,
    ],
    ['has 1000 hosts', () => `v=spf1 ${Array.from({ length: 1000 }, (_, n) => `a:h${n}.example`).join(' ')} -all`],
    ['includes itself', (name) => `v=spf1 include:${name} include:${name} -all`],
    [
      'has ten mx of ten names',
      () => `v=spf1 ${Array.from({ length: 10 }, (_, n) => `mx:m${n}.example`).join(' ')} -all`,
    ],
  ];
  it.each(endless)('asks at most 40 questions of a zone that %s', async (_why, record) => {
    const asked: string[] = [];
    const data = (name: string) => ({
      TXT: [{ text: record(name), strings: [] }],
      MX: Array.from({ length: 10 }, (_, n) => ({ preference: n, exchange: `mx${n}.${name}` })),
      A: ['192.0.2.99'],
    });
    const dns = {
      query: async (name: string, type: 'TXT' | 'MX' | 'A') => {
        asked.push(`${type} ${name}`);
        return { name, type, status: 'found', records: data(name)[type], truncatedTo: null };
      },
    } as unknown as DnsSession;
    const senders = ['198.51.100.1', '198.51.100.2'].map((ip) => ({ ip, host: 'h.example' }));
    const outcome = await probeSpf('a.example', dns, senders);
    expect(outcome.status).toBe('observed');
    expect(new Set(asked).size).toBeLessThanOrEqual(40);
    if (outcome.status === 'observed') expect(outcome.evidence.unanswered.length).toBeLessThanOrEqual(40);
  });
});
