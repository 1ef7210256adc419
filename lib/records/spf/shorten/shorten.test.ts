// A shorter record: never another result for any address, and what it costs is told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../../../e2e/support/scripted-dns.ts';
import type { SpfShorter } from '../../../model/evidence.ts';
import { probeSpf } from '../../../probes/spf.ts';
import { checkHost } from '../check-host.ts';
import type { SpfResult } from '../evaluation.ts';
import { parseSpf } from '../parse.ts';
import { reachableTerms } from '../reachable.ts';

const results = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' } as const;
const domain = 'a.example';

async function shorterOf(zone: ScriptedRecords, hostInclude: string | null = null): Promise<SpfShorter | null> {
  const outcome = await probeSpf(domain, scriptedDns(zone), [], hostInclude);
  if (outcome.status !== 'observed') throw new Error('nothing observed');
  return outcome.evidence.shorter ?? null;
}

async function found(zone: ScriptedRecords) {
  const shorter = await shorterOf(zone);
  if (shorter?.status !== 'found') throw new Error(JSON.stringify(shorter));
  return shorter;
}

/** The zone as it is when the proposal has been published. */
function published(zone: ScriptedRecords, shorter: SpfShorter & { status: 'found' }): ScriptedRecords {
  const parts = shorter.parts.map(({ name, record }) => [`TXT ${name}`, [record]]);
  return { ...zone, ...Object.fromEntries(parts), [`TXT ${domain}`]: [shorter.record] };
}

const ask = (zone: ScriptedRecords, ip: string, at = domain) =>
  checkHost({ ip, domain: at, sender: `x@${domain}`, helo: 'h.example', dns: scriptedDns(zone) });

/** What the record of `at` says of an address if there were no limit: each of its terms asked in a record of its own. */
async function withoutLimit(zone: ScriptedRecords, ip: string, at = domain): Promise<SpfResult> {
  const [record] = zone[`TXT ${at}`] as string[];
  const { mechanisms, redirect } = reachableTerms(parseSpf(record!).terms);
  for (const term of mechanisms) {
    const alone = `v=spf1 ${term.text.replace(/^[+\-~?]/, '')} -all`;
    const { result } = await ask({ ...zone, [`TXT ${at}`]: [alone] }, ip, at);
    if (result === 'pass') return results[term.qualifier];
    // An include of nothing is left out where that is safe: as if it matched nobody.
    if (result === 'temperror' || (result === 'permerror' && term.name !== 'include')) return result;
  }
  return redirect ? withoutLimit(zone, ip, redirect.value) : 'neutral';
}

const spf = (text: string): ScriptedRecords => ({ [`TXT ${domain}`]: [text] });
const lists = (count: number, from = 0): ScriptedRecords =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`TXT l${n + from}.example`, [`v=spf1 ip4:198.18.${n + from}.0/24 -all`]]),
  );
const includes = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => `include:l${n + from}.example`).join(' ');

describe('shortenSpf', () => {
  it('is not asked for within the limit', async () => {
    expect(await shorterOf({ ...spf(`v=spf1 ${includes(10)} -all`), ...lists(10) })).toBeNull();
  });

  it('leaves out what says nothing, before it writes any address', async () => {
    const zone = {
      ...spf(`v=spf1 ${includes(8)} include:L3.example a:none.example a mx include:gone.example ~all`),
      ...lists(8),
      'A a.example': ['198.18.2.7'],
      'MX a.example': [{ preference: 1, exchange: 'm.example' }],
      'A m.example': ['198.18.200.1'],
    };
    expect(await found(zone)).toEqual({
      ...{ status: 'found', record: `v=spf1 ${includes(8)} a mx ~all`, lookups: 10, parts: [], unfolded: [] },
      dropped: [
        { term: 'include:L3.example', why: 'repeated' },
        { term: 'a:none.example', why: 'empty' },
        { term: 'include:gone.example', why: 'missing' },
      ],
      flattened: [],
    });
  });

  it('leaves out what others cover, only as far as the limit asks', async () => {
    const zone = {
      ...spf(`v=spf1 ip4:198.18.9.0/24 a:x.example a:y.example a:z.example ${includes(8)} -all`),
      ...lists(8),
      'A x.example': ['198.18.9.1'],
      'A y.example': ['198.18.3.1'],
      'A z.example': ['198.18.77.1'],
    };
    expect(await found(zone)).toMatchObject({
      record: `v=spf1 ip4:198.18.9.0/24 a:x.example a:z.example ${includes(8)} -all`,
      dropped: [{ term: 'a:y.example', why: 'covered' }],
    });
  });

  it('keeps an include of nothing where everyone else is refused', async () => {
    const zone = { ...spf(`v=spf1 include:gone.example ${includes(10)} -all`), ...lists(10) };
    const { record, flattened } = await found(zone);
    expect(record).toContain('include:gone.example');
    expect(flattened).toHaveLength(1);
  });

  it('writes out the services that save most with fewest addresses, and joins neighbours exactly', async () => {
    const zone = {
      ...spf(`v=spf1 mx include:_spf.google.com ${includes(6)} include:pair.example ~all`),
      ...lists(6),
      'MX a.example': [{ preference: 1, exchange: 'm.example' }],
      'A m.example': ['198.18.200.1'],
      'TXT _spf.google.com': ['v=spf1 include:n1.example include:n2.example ~all'],
      'TXT n1.example': ['v=spf1 ip4:198.19.0.1 ~all'],
      'TXT n2.example': ['v=spf1 ip4:198.19.0.2 ~all'],
      'TXT pair.example': ['v=spf1 ip4:198.18.100.0/25 include:half.example -all'],
      'TXT half.example': ['v=spf1 ip4:198.18.100.128/25 ip6:2001:2::/48 -all'],
    };
    expect(await found(zone)).toEqual({
      status: 'found',
      record: `v=spf1 ip4:198.18.100.0/24 ip6:2001:2::/48 mx include:_spf.google.com ${includes(6)} ~all`,
      ...{ lookups: 10, parts: [], dropped: [], unfolded: [] },
      flattened: [{ term: 'include:pair.example', domain: 'pair.example', networks: 2, ip4Addresses: 256 }],
    });
  });

  it('leaves what carries everyday mail to its own list', async () => {
    const zone = {
      ...spf(`v=spf1 include:l0.example include:_spf.google.com ${includes(9, 1)} ~all`),
      ...lists(10),
      'TXT _spf.google.com': ['v=spf1 ip4:198.19.0.1 ~all'],
    };
    const flattened = (shorter: SpfShorter | null) => (shorter?.status === 'found' ? shorter.flattened : []);
    expect(flattened(await shorterOf(zone))).toMatchObject([{ term: 'include:l0.example' }]);
    expect(flattened(await shorterOf(zone, 'l0.example'))).toMatchObject([{ term: 'include:l1.example' }]);
  });

  it('writes each side of a refusal in its own place', async () => {
    const zone = {
      ...spf(`v=spf1 include:l0.example -include:l1.example ${includes(9, 2)} ?all`),
      ...lists(11),
      'TXT l0.example': ['v=spf1 ip4:198.18.1.0/25 -all'],
      'TXT l2.example': ['v=spf1 include:x.example include:y.example exists:%{i}.l.example -all'],
      'TXT x.example': ['v=spf1 ip4:198.18.2.0/24 -all'],
      'TXT y.example': ['v=spf1 ip4:198.18.2.0/24 -all'],
    };
    const shorter = await found(zone);
    expect(shorter.lookups).toBe(10);
    expect(shorter.record).toContain('include:l2.example');
  });

  it('gives addresses that do not fit a record of their own, at a free name', async () => {
    const many = (third: number) => Array.from({ length: 30 }, (_, n) => `ip4:198.19.${third}.${n * 2}`).join(' ');
    const zone = {
      ...spf(`v=spf1 ${includes(9)} include:m0.example include:m1.example ~all`),
      ...Object.fromEntries(
        Array.from({ length: 9 }, (_, n) => [`TXT l${n}.example`, ['v=spf1 exists:%{i}.e.example ~all']]),
      ),
      'TXT m0.example': [`v=spf1 ${many(0)} ~all`],
      'TXT m1.example': [`v=spf1 ${many(1)} ~all`],
    };
    expect(await shorterOf(zone)).toMatchObject({ status: 'none', why: 'by-sender' });
    const fewer = {
      ...zone,
      ...spf(`v=spf1 include:b.example include:l0.example include:l1.example include:l2.example ~all`),
      'TXT b.example': ['v=spf1 include:m0.example include:m1.example include:m2.example include:m3.example ~all'],
      'TXT m2.example': [`v=spf1 ${many(2)} ~all`],
      'TXT m3.example': ['v=spf1 a:h.example -all'],
      'A h.example': ['198.19.9.9'],
      'TXT _spf1.a.example': ['something else'],
    };
    const shorter = await found(fewer);
    expect(shorter.parts.map(({ name }) => name)).toEqual([2, 3, 4, 5].map((n) => `_spf${n}.a.example`));
    expect(shorter.record).toBe(
      `v=spf1 ${[2, 3, 4, 5].map((n) => `include:_spf${n}.a.example`).join(' ')} ${includes(3)} ~all`,
    );
    expect(shorter.lookups).toBe(10);
    for (const { record } of shorter.parts) expect(record.length).toBeLessThanOrEqual(450);
  });

  it('prefers to unfold the own lists of a domain to writing addresses, and no more of them than it must', async () => {
    const zone = {
      ...spf('v=spf1 a include:_s1.a.example include:_s2.a.example redirect=_rest.a.example'),
      'A a.example': ['198.18.100.1'],
      'TXT _s1.a.example': [`v=spf1 ${includes(4)} ~all`],
      'TXT _s2.a.example': [`v=spf1 mx ${includes(2, 4)} include:l0.example ~all`],
      'TXT _rest.a.example': ['v=spf1 a ip4:198.18.101.1 ~all exp=why.a.example'],
      'A _rest.a.example': ['198.18.102.1'],
      'MX _s2.a.example': [{ preference: 1, exchange: 'm.example' }],
      'A m.example': ['198.18.103.1'],
      ...lists(6),
    };
    expect(await found(zone)).toEqual({
      status: 'found',
      record: `v=spf1 a ${includes(4)} mx:_s2.a.example ${includes(2, 4)} redirect=_rest.a.example`,
      ...{ lookups: 10, parts: [], flattened: [] },
      dropped: [{ term: 'include:l0.example', why: 'repeated' }],
      unfolded: ['include:_s1.a.example', 'include:_s2.a.example'],
    });
  });

  it('unfolds a redirect with the names that its record leaves out', async () => {
    const zone = {
      ...spf('v=spf1 ip4:198.18.100.1 redirect=_rest.a.example exp=never.example'),
      'TXT _rest.a.example': [`v=spf1 a mx//64 ${includes(8)} ~all exp=why.a.example`],
      'A _rest.a.example': ['198.18.102.1'],
      'MX _rest.a.example': [{ preference: 1, exchange: 'm.example' }],
      'A m.example': ['198.18.103.1'],
      ...lists(8),
    };
    expect(await found(zone)).toMatchObject({
      record: `v=spf1 ip4:198.18.100.1 a:_rest.a.example mx:_rest.a.example//64 ${includes(8)} ~all exp=why.a.example`,
      ...{ lookups: 10, flattened: [], unfolded: ['redirect=_rest.a.example'] },
    });
  });

  it.each<[string, ScriptedRecords, SpfShorter]>([
    [
      'too much depends on the sender',
      spf(`v=spf1 ${Array.from({ length: 11 }, (_, n) => `exists:%{i}.e${n}.example`).join(' ')} -all`),
      {
        ...{ status: 'none', why: 'by-sender' },
        terms: Array.from({ length: 11 }, (_, n) => `exists:%{i}.e${n}.example`),
      },
    ],
    [
      'a list was not answered',
      { ...spf(`v=spf1 ${includes(11)} -all`), ...lists(10), 'TXT l10.example': 'timeout' },
      { status: 'none', why: 'unread', terms: ['include:l10.example'] },
    ],
  ])('says so when %s', async (_why, zone, shorter) => {
    expect(await shorterOf(zone)).toEqual(shorter);
  });

  it('never lists everyone', async () => {
    const zone = { ...spf(`v=spf1 ${includes(11)} -all`), ...lists(11), 'TXT l4.example': ['v=spf1 +all'] };
    expect((await found(zone)).flattened.map(({ term }) => term)).not.toContain('include:l4.example');
  });
});

/** Zones with overlaps, refusals, nesting, hosts and macros, around the limit. */
const qualifier = fc.constantFrom('', '', '', '', '', '-', '~', '?');
const block = fc.tuple(fc.nat(3), fc.nat(255), fc.integer({ min: 24, max: 32 }));
const ip4 = block.map(([third, last, prefix]) => `ip4:198.18.${third}.${last}/${prefix}`);
const ip6 = fc.tuple(fc.nat(3), fc.integer({ min: 60, max: 68 })).map(([n, prefix]) => `ip6:2001:2:0:${n}::/${prefix}`);
const cidr = fc.constantFrom('', '', '/31', '/28//64');
const hostTerm = fc
  .tuple(fc.constantFrom('a:h0', 'a:h1', 'a:h2', 'a:h3', 'mx:h0', 'mx:h1'), cidr)
  .map(([name, length]) => `${name}.example${length}`);
const plainTerm = fc.oneof(ip4, ip4, ip6, hostTerm);
const end = fc.constantFrom(' -all', ' ~all', ' ?all', '');
const recordOf = (term: fc.Arbitrary<string>, maxLength: number) =>
  fc
    .tuple(fc.array(fc.tuple(qualifier, term), { minLength: 1, maxLength }), end)
    .map(([terms, last]) => `v=spf1 ${terms.map((parts) => parts.join('')).join(' ')}${last}`);
const leaf = recordOf(plainTerm, 3);
const leafName = fc.nat(9).map((n) => `include:leaf${n}.example`);
const branch = recordOf(fc.oneof(leafName, leafName, plainTerm), 3);
const ownName = fc.nat(2).map((n) => `include:own${n}.a.example`);
const branchName = fc.nat(3).map((n) => `include:branch${n}.example`);
const macro = fc.constantFrom('exists:%{i}.e.example', 'ptr:h0.example');
const rootTerm = fc.oneof(
  { arbitrary: fc.oneof(leafName, branchName, ownName), weight: 6 },
  { arbitrary: plainTerm, weight: 2 },
  { arbitrary: macro, weight: 1 },
);
const root = fc
  .tuple(
    fc.uniqueArray(fc.tuple(qualifier, rootTerm), { selector: ([, term]) => term, minLength: 6, maxLength: 11 }),
    fc.constantFrom(' -all', ' ~all', ' ?all', ' redirect=branch0.example'),
  )
  .map(([terms, last]) => `v=spf1 ${terms.map((parts) => parts.join('')).join(' ')}${last}`);
const many = (record: fc.Arbitrary<string>, count: number) => fc.array(record, { minLength: count, maxLength: count });
const address = fc.oneof(
  { arbitrary: fc.tuple(fc.nat(4), fc.nat(255)).map(([third, last]) => `198.18.${third}.${last}`), weight: 4 },
  fc.tuple(fc.nat(4), fc.nat(3)).map(([n, last]) => `2001:2:0:${n}::${last}`),
);
/** Every host has both families: look-ups that find nothing have a limit of their own. */
const hosts: ScriptedRecords = {
  ...Object.fromEntries(Array.from({ length: 4 }, (_, n) => [`A h${n}.example`, [`198.18.${n}.${n * 40 + 3}`]])),
  ...Object.fromEntries(Array.from({ length: 4 }, (_, n) => [`AAAA h${n}.example`, [`2001:2:0:${n}::${n}`]])),
  'MX h0.example': [{ preference: 1, exchange: 'h2.example' }],
  'MX h1.example': [
    { preference: 1, exchange: 'h1.example' },
    { preference: 2, exchange: 'h3.example' },
  ],
};

it('lets exactly the same addresses send as the record it stands for', { timeout: 60_000 }, async () => {
  let proposals = 0;
  await fc.assert(
    fc.asyncProperty(
      ...([root, many(leaf, 10), many(branch, 4), many(branch, 3)] as const),
      fc.array(address, { minLength: 6, maxLength: 6 }),
      async (record, leaves, branches, own, addresses) => {
        const named = (list: string[], name: (n: number) => string) =>
          Object.fromEntries(list.map((text, n) => [`TXT ${name(n)}`, [text]]));
        const zone: ScriptedRecords = {
          ...hosts,
          ...spf(record),
          ...named(leaves, (n) => `leaf${n}.example`),
          ...named(branches, (n) => `branch${n}.example`),
          ...named(own, (n) => `own${n}.a.example`),
        };
        const shorter = await shorterOf(zone);
        if (shorter?.status !== 'found') return;
        proposals++;
        const after = published(zone, shorter);
        expect(parseSpf(shorter.record).faults).toEqual([]);
        const again = await probeSpf(domain, scriptedDns(after), []);
        expect(again).toMatchObject({ evidence: { lookups: shorter.lookups, shorter: null } });
        expect(shorter.lookups).toBeLessThanOrEqual(10);
        for (const ip of addresses)
          expect([ip, await withoutLimit(after, ip)]).toEqual([ip, await withoutLimit(zone, ip)]);
      },
    ),
    { numRuns: 150 },
  );
  expect(proposals).toBeGreaterThan(20);
});
