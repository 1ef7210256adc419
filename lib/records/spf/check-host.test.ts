// check_host() on zones of our own: results, limits, macros, explanations, and how many round trips they take.
import { describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../../e2e/support/scripted-dns.ts';
import { type CheckHostQuestion, checkHost } from './check-host.ts';
import type { SpfLookup, SpfRecordType } from './lookup.ts';

/** Answers all open questions at once and counts how often it had to: the round trips. */
function inRounds(dns: SpfLookup): SpfLookup & { rounds: number } {
  let open: Array<() => void> = [];
  const counted = {
    rounds: 0,
    query: async <Type extends SpfRecordType>(name: string, type: Type) => {
      const answer = await dns.query(name, type);
      await new Promise<void>((settle) => {
        open.push(settle);
        if (open.length > 1) return;
        // By then every question of this round has its answer.
        setTimeout(() => {
          counted.rounds++;
          const settled = open;
          open = [];
          for (const one of settled) one();
        }, 2);
      });
      return answer;
    },
  };
  return counted;
}

type Asked = Partial<Omit<CheckHostQuestion, 'dns'>>;

async function check(records: ScriptedRecords, asked: Asked = {}) {
  const dns = scriptedDns(records);
  const question = { ip: '192.0.2.1', domain: 'a.example', sender: 'anna@a.example', helo: 'mail.a.example', ...asked };
  const counted = inRounds(dns);
  return { ...(await checkHost({ ...question, dns: counted })), rounds: counted.rounds, asked: dns.asked };
}

const spf = (text: string) => ({ 'TXT a.example': [text] });

const results: Array<[why: string, records: ScriptedRecords, result: string, asked?: Asked]> = [
  ['no record', { 'A a.example': ['192.0.2.1'] }, 'none'],
  ['no such domain', {}, 'none'],
  ['a record without terms', spf('v=spf1'), 'neutral'],
  ['upper case', spf('V=SPF1 IP4:192.0.2.1 -ALL'), 'pass'],
  ['two records', { 'TXT a.example': ['v=spf1 -all', 'v=spf1 -all'] }, 'permerror'],
  ['other texts beside the record', { 'TXT a.example': ['v=spf10 x', '\u0096', 'v=spf1 -all'] }, 'fail'],
  ['a syntax error behind the match', spf('v=spf1 ip4:192.0.2.1 -all moo'), 'permerror'],
  ['a slip that receivers pass over', spf('v=spf1 ip4=192.0.2.1 ~all'), 'softfail'],
  ['a time-out', { 'TXT a.example': 'timeout' }, 'temperror'],
  ['a refusal', { 'TXT a.example': 'refused' }, 'temperror'],
  ['a server failure', { 'TXT a.example': 'servfail' }, 'temperror'],
  ['a single label', spf('v=spf1 +all'), 'none', { domain: 'example' }],
  ['an address literal', spf('v=spf1 +all'), 'none', { domain: '[192.0.2.1]' }],
  ['an empty label', spf('v=spf1 +all'), 'none', { domain: 'a..example' }],
  ['a label of 64 letters', spf('v=spf1 +all'), 'none', { domain: `${'x'.repeat(64)}.example` }],
  ['a last dot', spf('v=spf1 +all'), 'pass', { domain: 'a.example.' }],
  ['a mapped sender is an IPv4 sender', spf('v=spf1 ip4:192.0.2.1 -all'), 'pass', { ip: '::ffff:192.0.2.1' }],
  ['a mapped network is an IPv6 network', spf('v=spf1 ip6:::ffff:192.0.2.1 -all'), 'fail', { ip: '::ffff:192.0.2.1' }],
  ['a network of another family', spf('v=spf1 ip4:0.0.0.0/0 ?all'), 'neutral', { ip: '2001:db8::1' }],
  ['odd prefix lengths', spf('v=spf1 ip4:192.0.2.128/25 -ip4:192.0.2.0/25 +all'), 'fail'],
  ['an IPv6 prefix', spf('v=spf1 ip6:2001:db8:8000::/33 -all'), 'pass', { ip: '2001:DB8:FFFF::1' }],
  ['a', { ...spf('v=spf1 a -all'), 'A a.example': ['192.0.2.1'] }, 'pass'],
  [
    'a behind an alias',
    { ...spf('v=spf1 a:x.example -all'), 'CNAME x.example': ['y.example'], 'A y.example': ['192.0.2.1'] },
    'pass',
  ],
  ['a by prefix', { ...spf('v=spf1 a/24//64 -all'), 'A a.example': ['192.0.2.200'] }, 'pass'],
  ['a by IPv6', { ...spf('v=spf1 a//64 -all'), 'AAAA a.example': ['2001:db8::2'] }, 'pass', { ip: '2001:db8::1' }],
  ['a with a time-out', { ...spf('v=spf1 a -all'), 'A a.example': 'timeout' }, 'temperror'],
  [
    'mx',
    {
      ...spf('v=spf1 mx -all'),
      'MX a.example': [{ preference: 1, exchange: 'm.example' }],
      'A m.example': ['192.0.2.1'],
    },
    'pass',
  ],
  ['no implicit mx', { ...spf('v=spf1 mx -all'), 'A a.example': ['192.0.2.1'] }, 'fail'],
  ['the null mx', { ...spf('v=spf1 mx -all'), 'MX a.example': [{ preference: 0, exchange: '.' }] }, 'fail'],
  [
    'exists',
    { ...spf('v=spf1 exists:%{ir}.%{v}._spf.%{d} -all'), 'A 1.2.0.192.in-addr._spf.a.example': ['127.0.0.2'] },
    'pass',
  ],
  [
    'exists asks for A alone',
    { ...spf('v=spf1 exists:b.example -all'), 'AAAA b.example': ['2001:db8::1'] },
    'fail',
    { ip: '2001:db8::1' },
  ],
  ['an include that fails', { ...spf('v=spf1 include:b.example ~all'), 'TXT b.example': ['v=spf1 -all'] }, 'softfail'],
  [
    'an include that passes, negated',
    { ...spf('v=spf1 -include:b.example +all'), 'TXT b.example': ['v=spf1 +all'] },
    'fail',
  ],
  ['an include of nothing', spf('v=spf1 include:b.example +all'), 'permerror'],
  ['an include that times out', { ...spf('v=spf1 include:b.example +all'), 'TXT b.example': 'timeout' }, 'temperror'],
  ['a redirect', { ...spf('v=spf1 redirect=b.example'), 'TXT b.example': ['v=spf1 -all'] }, 'fail'],
  ['a redirect beside all', { ...spf('v=spf1 redirect=b.example ~all'), 'TXT b.example': ['v=spf1 -all'] }, 'softfail'],
  ['a redirect to nothing', spf('v=spf1 redirect=b.example'), 'permerror'],
  [
    'a name that only a macro made impossible',
    spf('v=spf1 a:%{h} ~all'),
    'softfail',
    { helo: `${'x'.repeat(64)}.example` },
  ],
  ['two empty look-ups', spf('v=spf1 a:x.example exists:y.example ?all'), 'neutral'],
  [
    'three empty look-ups of different kinds',
    spf('v=spf1 mx:x.example exists:y.example ptr:z.example +all'),
    'permerror',
  ],
  ['ten terms that look up', { ...spf(`v=spf1 ${'a '.repeat(10)}+all`), 'A a.example': ['192.0.2.9'] }, 'pass'],
  ['eleven terms that look up', { ...spf(`v=spf1 ${'a '.repeat(11)}+all`), 'A a.example': ['192.0.2.9'] }, 'permerror'],
  [
    'eleven of which the first matches',
    { ...spf(`v=spf1 ${'a '.repeat(11)}-all`), 'A a.example': ['192.0.2.1'] },
    'pass',
  ],
];

const mxOf = (count: number): ScriptedRecords => ({
  ...spf('v=spf1 mx ?all'),
  'MX a.example': Array.from({ length: count }, (_, index) => ({ preference: index, exchange: `m${index}.example` })),
  'A m0.example': ['192.0.2.9'],
  'A m9.example': ['192.0.2.1'],
});

const reverse = 'PTR 1.2.0.192.in-addr.arpa';

describe('checkHost', () => {
  it.each(results)('%s', async (_why, records, result, asked) => {
    expect((await check(records, asked)).result).toBe(result);
  });

  it('says which term decided, and what it looked up', async () => {
    const records = {
      ...spf('v=spf1 a:x.example include:b.example -all'),
      'TXT b.example': ['v=spf1 redirect=c.example'],
      'TXT c.example': ['v=spf1 ip4:192.0.2.0/24 -all'],
    };
    const { mechanism, lookups, voidLookups, trace } = await check(records);
    expect({ mechanism, lookups, voidLookups }).toEqual({ mechanism: 'include:b.example', lookups: 3, voidLookups: 1 });
    expect(trace.map(({ depth, term, result }) => [depth, term, result])).toEqual([
      [0, null, 'pass'],
      [0, 'a:x.example', 'no-match'],
      [1, null, 'pass'],
      [2, null, 'pass'],
      [2, 'ip4:192.0.2.0/24', 'match'],
      [1, 'redirect=c.example', 'pass'],
      [0, 'include:b.example', 'match'],
    ]);
  });

  it('takes ten MX names and not eleven', async () => {
    expect((await check(mxOf(10))).result).toBe('pass');
    expect((await check(mxOf(11))).result).toBe('permerror');
  });

  it('goes by names that lead back to the address', async () => {
    const records = {
      ...spf('v=spf1 ptr -all'),
      [reverse]: ['liar.a.example', 'm.a.example'],
      'A m.a.example': ['192.0.2.1'],
    };
    expect((await check(records)).result).toBe('pass');
    expect((await check({ ...records, 'A m.a.example': ['192.0.2.2'] })).result).toBe('fail');
    expect((await check({ ...records, 'A m.a.example': 'servfail' })).result).toBe('fail');
    expect((await check({ ...records, [reverse]: 'servfail' })).result).toBe('fail');
    expect((await check({ ...records, [reverse]: ['m.nota.example'], 'A m.nota.example': ['192.0.2.1'] })).result).toBe(
      'fail',
    );
  });

  it('ignores the eleventh name of an address', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `n${index}.b.example`);
    const records = { ...spf('v=spf1 ptr -all'), [reverse]: [...names, 'm.a.example'], 'A m.a.example': ['192.0.2.1'] };
    expect((await check(records)).result).toBe('fail');
  });

  it.each([
    [
      '%{s} %{l} %{o} %{d} %{i} %{h} %{c} %{r} %{t} %{v}',
      'anna+x@a.example anna+x a.example a.example 192.0.2.1 mail.a.example 192.0.2.1 rx.example 1700000000 in-addr',
    ],
    ['%{d1} %{dr} %{ir} %{l1r+} %{L} %{p}', 'example example.a 1.2.0.192 anna anna%2Bx unknown'],
    ['100%% of%_it%-done', '100% of it%20done'],
  ])('explains a fail by %s', async (text, explanation) => {
    const records = { ...spf('v=spf1 -all exp=why.%{d}'), 'TXT why.a.example': [text] };
    const now = new Date(1_700_000_000_999);
    expect((await check(records, { sender: 'anna+x@a.example', receiver: 'rx.example', now })).explanation).toBe(
      explanation,
    );
  });

  it.each<[string, ScriptedRecords]>([
    ['nothing is there', {}],
    ['there are two', { 'TXT why.example': ['one', 'two'] }],
    ['it cannot be looked up', { 'TXT why.example': 'timeout' }],
    ['it is not plain ASCII', { 'TXT why.example': ['\u00ef\u00bb\u00bfno'] }],
    ['its macro is unknown', { 'TXT why.example': ['the %{x}-files'] }],
  ])('gives no explanation when %s', async (_why, records) => {
    const { result, explanation } = await check({ ...spf('v=spf1 -all exp=why.example'), ...records });
    expect({ result, explanation }).toEqual({ result: 'fail', explanation: null });
  });

  it('explains in the words of the record that decided', async () => {
    const words = { 'TXT x.example': ['from a'], 'TXT y.example': ['from b'] };
    const records = {
      ...words,
      ...spf('v=spf1 exp=x.example include:b.example -all'),
      'TXT b.example': ['v=spf1 -all exp=y.example'],
    };
    expect((await check(records)).explanation).toBe('from a');
    const redirected = { ...records, ...spf('v=spf1 exp=x.example redirect=b.example') };
    expect((await check(redirected)).explanation).toBe('from b');
    expect((await check({ ...records, ...spf('v=spf1 ~all exp=x.example') })).explanation).toBe(null);
  });

  it('takes the postmaster when the sender has no local part', async () => {
    const records = { ...spf('v=spf1 -all exp=why.example'), 'TXT why.example': ['%{s}'] };
    expect((await check(records, { sender: '@a.example' })).explanation).toBe('postmaster@a.example');
  });

  it('takes as many round trips as the includes are deep, and one more', async () => {
    const records: ScriptedRecords = {
      ...spf('v=spf1 include:b.example include:c.example a:d.example exists:%{i}.e.example mx:f.example -all'),
      'TXT b.example': ['v=spf1 a:g.example include:h.example -all'],
      'TXT c.example': ['v=spf1 a:i.example ?all'],
      'TXT h.example': ['v=spf1 a:j.example ?all'],
      'MX f.example': [{ preference: 1, exchange: 'm.f.example' }],
      'A m.f.example': ['192.0.2.9'],
      ...Object.fromEntries('dgij'.split('').map((letter) => [`A ${letter}.example`, ['192.0.2.9']])),
    };
    const { result, lookups, rounds } = await check(records);
    expect({ result, lookups, rounds }).toEqual({ result: 'fail', lookups: 9, rounds: 4 });
  });

  const named = (count: number, name: string, text: (n: number) => string): ScriptedRecords =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`TXT ${name}${n}.example`, [text(n)]]));
  const includes = (count: number, name: string) =>
    Array.from({ length: count }, (_, n) => `include:${name}${n}.example`).join(' ');
  const ip4 = () => 'v=spf1 ip4:198.51.100.1 ?all';

  it.each<[string, ScriptedRecords, lookups: number, rounds: number]>([
    ['ten beside each other', { ...spf(`v=spf1 ${includes(10, 'b')} -all`), ...named(10, 'b', ip4) }, 10, 2],
    [
      'ten within each other',
      {
        ...spf('v=spf1 include:b0.example -all'),
        ...named(9, 'b', (n) => `v=spf1 include:b${n + 1}.example -all`),
        'TXT b9.example': [ip4()],
      },
      10,
      11,
    ],
    [
      'a tree with a redirect at its end',
      {
        ...spf(`v=spf1 ${includes(3, 'b')} redirect=r.example`),
        ...named(3, 'b', (n) => `v=spf1 include:c${n}.example include:d${n}.example ?all`),
        ...named(3, 'c', ip4),
        ...named(3, 'd', ip4),
        'TXT r.example': ['v=spf1 -all'],
      },
      10,
      3,
    ],
    [
      'hosts within includes',
      {
        ...spf(`v=spf1 ${includes(5, 'b')} -all`),
        ...named(5, 'b', (n) => `v=spf1 a:h${n}.example ?all`),
        ...Object.fromEntries([0, 1, 2, 3, 4].map((n) => [`A h${n}.example`, ['192.0.2.9']])),
      },
      10,
      3,
    ],
    [
      'mail servers and pointers, whose addresses are one further question',
      {
        ...spf('v=spf1 mx mx:b.example ptr -all'),
        'MX a.example': [{ preference: 1, exchange: 'm.example' }],
        'MX b.example': [{ preference: 1, exchange: 'n.example' }],
        'A m.example': ['192.0.2.9'],
        'A n.example': ['192.0.2.9'],
        [reverse]: ['p.b.example'],
        'A p.b.example': ['192.0.2.1'],
      },
      3,
      3,
    ],
  ])('takes one round trip for each depth: %s', async (_why, records, lookups, rounds) => {
    expect(await check(records)).toMatchObject({ result: 'fail', lookups, rounds });
  });

  it('does not count what was only asked ahead', async () => {
    const records = {
      ...spf(`v=spf1 ${includes(10, 'b')} -all`),
      ...named(10, 'b', () => 'v=spf1 a:gone.example +all'),
    };
    expect(await check(records)).toMatchObject({ result: 'pass', lookups: 2, voidLookups: 1 });
  });

  it('asks for nothing that a known match makes needless', async () => {
    const { asked } = await check(spf('v=spf1 ip4:192.0.2.1 include:b.example a -all'));
    expect(asked).toEqual(['TXT a.example']);
  });

  it.each([
    ['texts', { 'TXT a.example': ['other'] }, 'temperror'],
    ['texts, though the record was among them', spf('v=spf1 -all'), 'fail'],
    ['addresses', { ...spf('v=spf1 a -all'), 'A a.example': ['192.0.2.9'] }, 'temperror'],
    ['addresses, though one of them matches', { ...spf('v=spf1 a -all'), 'A a.example': ['192.0.2.1'] }, 'pass'],
  ])('does not take for nothing what was not read of too many %s', async (_what, records, result) => {
    const dns = scriptedDns(records as ScriptedRecords);
    const cut: SpfLookup = { query: async (name, type) => ({ ...(await dns.query(name, type)), truncatedTo: 1 }) };
    const question = { ip: '192.0.2.1', domain: 'a.example', sender: '', helo: 'h.example', dns: cut };
    expect((await checkHost(question)).result).toBe(result);
  });

  it('passes on that the run was aborted', async () => {
    const dns = { query: () => Promise.reject(new DOMException('stopped', 'AbortError')) };
    const question = { ip: '192.0.2.1', domain: 'a.example', sender: '', helo: 'h.example', dns };
    await expect(checkHost(question)).rejects.toThrow('stopped');
  });
});
