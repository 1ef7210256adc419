import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import { type KnownSelectors, probeDkim } from './dkim.ts';

const key = `v=DKIM1; k=rsa; p=${generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'der', type: 'spki' }).toString('base64')}`;
const none: KnownSelectors = { given: [], header: [], operator: [], provider: [] };

async function observed(records: ScriptedRecords, known: Partial<KnownSelectors> = {}) {
  const outcome = await probeDkim('example.com', { ...none, ...known }, scriptedDns(records));
  if (outcome.status === 'unknown') throw new Error(outcome.why);
  return outcome.evidence;
}
const brief = (selectors: Array<{ selector: string; origin: string; records: string[] }>) =>
  selectors.map(({ selector, origin, records }) => `${origin} ${selector} ${records.length}`);

describe('probeDkim', () => {
  it('finds given and common keys in one round trip', async () => {
    const dns = scriptedDns({ 'TXT x._domainkey.example.com': [key], 'TXT default._domainkey.example.com': [key] });
    const outcome = await probeDkim('example.com', { ...none, given: ['X'] }, dns);
    expect(outcome).toMatchObject({
      status: 'observed',
      evidence: {
        base: { status: 'nodata' },
        selectors: [
          { selector: 'x', origin: 'given', records: [key], key: { bits: 2048, faults: [] } },
          { selector: 'default', origin: 'common', key: { bits: 2048 } },
        ],
        doubled: [],
      },
    });
    expect(dns.rounds).toHaveLength(1);
  });

  it('looks where the signatures of a message say, for a relative at its own name', async () => {
    const header = [
      { domain: 'example.com', selector: 's1' },
      { domain: 'news.example.com', selector: 's1' },
      { domain: 'example.com', selector: 'gone' },
    ];
    const records = { 'TXT s1._domainkey.example.com': [key], 'TXT s1._domainkey.news.example.com': [key] };
    const { selectors } = await observed(records, { header, given: ['gone'] });
    expect(brief(selectors)).toEqual(['given gone 0', 'header s1 1', 'header s1 1']);
    expect(selectors.map(({ question }) => question.name)).toContain('s1._domainkey.news.example.com');
  });

  it('follows aliases to a provider', async () => {
    const records = { 'CNAME s1._domainkey.example.com': ['s1.provider.test'], 'TXT s1.provider.test': [key] };
    expect((await observed(records)).selectors).toMatchObject([
      { selector: 's1', question: { cnames: ['s1.provider.test'] } },
    ]);
  });

  it('asks the rarer selectors when nothing was found, in one further round', async () => {
    const rare = scriptedDns({ 'TXT fm2._domainkey.example.com': [key] });
    const outcome = await probeDkim('example.com', none, rare);
    expect(outcome).toMatchObject({ evidence: { selectors: [{ selector: 'fm2', origin: 'common' }] } });
    expect(rare.rounds).toHaveLength(2);
    expect(new Set(rare.asked).size).toBe(rare.asked.length);
  });

  it('believes no NXDOMAIN for _domainkey, neither there nor at the doubled name', async () => {
    const lying = { 'TXT _domainkey.example.com': 'nxdomain', 'TXT _domainkey.example.com.example.com': 'nxdomain' };
    const found = await observed({ ...lying, 'TXT fm1._domainkey.example.com': [key] } as ScriptedRecords);
    expect(found).toMatchObject({ base: { status: 'nxdomain' }, selectors: [{ selector: 'fm1', records: [key] }] });
    const twice = { ...lying, 'TXT mail._domainkey.example.com.example.com': [key] } as ScriptedRecords;
    expect((await observed(twice)).doubled).toEqual(['mail']);
  });

  it('sees what else stands beside a key, at a guessed selector too', async () => {
    const records = {
      'TXT default._domainkey.example.com': [key, 'gt69vMAQd+X4j5dv'],
      'TXT x._domainkey.example.com': [key, ''],
    };
    expect((await observed(records, { given: ['x'] })).selectors).toMatchObject([
      { selector: 'x', records: [key], others: [''], key: null },
      { selector: 'default', records: [key], others: ['gt69vMAQd+X4j5dv'], key: null },
    ]);
    expect((await observed({ 'TXT default._domainkey.example.com': ['gt69vMAQd+X4j5dv'] })).selectors).toEqual([]);
  });

  describe('below a registered domain', () => {
    const at = async (records: ScriptedRecords, domain = 'shop.example.com') => {
      const dns = scriptedDns(records);
      const outcome = await probeDkim(domain, none, dns);
      if (outcome.status === 'unknown') throw new Error(outcome.why);
      return { above: outcome.evidence.above, rounds: dns.rounds.length };
    };

    it.each<[string, ScriptedRecords, object]>([
      [
        'a key there',
        { 'TXT mail._domainkey.example.com': [key] },
        { above: [{ domain: 'example.com', selector: 'mail' }], rounds: 1 },
      ],
      [
        'a rare one',
        { 'TXT fm1._domainkey.example.com': [key] },
        { above: [{ domain: 'example.com', selector: 'fm1' }], rounds: 2 },
      ],
      ['a revoked one', { 'TXT mail._domainkey.example.com': ['v=DKIM1; p='] }, { above: undefined, rounds: 2 }],
      ['two at one selector', { 'TXT mail._domainkey.example.com': [key, 'x'] }, { above: undefined, rounds: 2 }],
      ['a wildcard', { 'TXT *.example.com': [key] }, { above: undefined, rounds: 2 }],
      ['nothing', {}, { above: undefined, rounds: 2 }],
    ])('looks at it as well: %s', async (_, records, wanted) => {
      expect(await at(records)).toEqual(wanted);
    });

    it('looks at the domain between as well, and not at the top', async () => {
      const records = { 'TXT mail._domainkey.shop.example.com': [key], 'TXT mail._domainkey.com': [key] };
      expect((await at(records, 'a.shop.example.com')).above).toEqual([
        { domain: 'shop.example.com', selector: 'mail' },
      ]);
      expect((await at(records, 'example.com')).above).toBeUndefined();
    });

    it('knows nothing where a question there failed', async () => {
      const dns = scriptedDns({ 'TXT mail._domainkey.example.com': 'servfail' });
      expect(await probeDkim('shop.example.com', none, dns)).toMatchObject({ status: 'unknown', why: 'dns-failed' });
    });
  });

  it('tells of every known selector, and of guesses only when they have a key', async () => {
    const known = { given: ['a'], operator: ['b', 'a'], provider: ['selector1', 'b'] };
    const { selectors, base } = await observed({}, known);
    expect(brief(selectors)).toEqual(['given a 0', 'operator b 0', 'provider selector1 0']);
    expect(selectors[0]?.question.status).toBe('nxdomain');
    expect(base.status).toBe('nxdomain');
  });

  it('leaves several records unjudged, and a malformed one with its fault', async () => {
    const records = { 'TXT a._domainkey.example.com': [key, key], 'TXT b._domainkey.example.com': ['MIIBIjANBgkq'] };
    expect((await observed(records, { given: ['a', 'b'] })).selectors).toMatchObject([
      { selector: 'a', records: [key, key], key: null },
      { selector: 'b', key: { faults: [{ key: 'no-equals' }, { key: 'missing-p' }] } },
    ]);
  });

  it.each<[string, ScriptedRecords]>([
    ['a wildcard key', { 'TXT *._domainkey.example.com': [key] }],
    ['a wildcard that revokes all', { 'TXT *._domainkey.example.com': ['v=DKIM1; p='] }],
    ['a wildcard of SPF', { 'TXT *.example.com': ['v=spf1 include:p=x -all'] }],
    ['a wildcard of other text', { 'TXT *.example.com': ['site-verification=abc'] }],
    ['a wildcard alias', { 'CNAME *.example.com': ['web.test'], 'TXT web.test': [key] }],
  ])('takes nothing from %s', async (_case, records) => {
    const evidence = await observed(records);
    expect([evidence.selectors, evidence.doubled]).toEqual([[], []]);
  });

  it('finds keys at a doubled name', async () => {
    const records = {
      'TXT x._domainkey.example.com.example.com': [key],
      'TXT mail._domainkey.example.com.example.com': [key],
    };
    const evidence = await observed(records, { given: ['x'] });
    expect(evidence.doubled).toEqual(['x', 'mail']);
    expect(brief(evidence.selectors)).toEqual(['given x 0']);
  });

  it('keeps a common selector whose alias leads nowhere, but not where a wildcard alias does', async () => {
    const alias = { 'CNAME selector1._domainkey.example.com': ['gone.example'], 'A gone.test': ['192.0.2.1'] };
    const broken = await observed(alias);
    expect(broken.selectors).toMatchObject([
      { selector: 'selector1', origin: 'common', records: [], question: { cnames: ['gone.example'] } },
    ]);
    expect((await observed({ 'CNAME *.example.com': ['gone.example'] })).selectors).toEqual([]);
  });

  it.each<[string, ScriptedRecords, string]>([
    ['nothing found, and _domainkey unanswered', { 'TXT _domainkey.example.com': 'timeout' }, 'unknown'],
    ['the known selector unanswered', { 'TXT x._domainkey.example.com': 'timeout' }, 'unknown'],
    [
      'one found, the known one unanswered',
      { 'TXT x._domainkey.example.com': 'timeout', 'TXT default._domainkey.example.com': [key] },
      'observed',
    ],
    ['nothing found, and a guess unanswered', { 'TXT default._domainkey.example.com': 'timeout' }, 'unknown'],
    ['nothing found, and SERVFAIL for a guess', { 'TXT default._domainkey.example.com': 'servfail' }, 'unknown'],
    ['SERVFAIL for _domainkey alone', { 'TXT _domainkey.example.com': 'servfail' }, 'observed'],
  ])('%s: %s', async (_case, records, status) => {
    expect((await probeDkim('example.com', { ...none, given: ['x'] }, scriptedDns(records))).status).toBe(status);
  });

  it('survives selectors and domains too long to ask for', async () => {
    const long = `${'a'.repeat(60)}.`.repeat(4);
    expect((await observed({}, { given: [`${'s'.repeat(64)}`, ''] })).selectors).toEqual([]);
    const outcome = await probeDkim(`${long}com`, none, scriptedDns({}));
    expect(outcome.status).toBe('observed');
  });
});
