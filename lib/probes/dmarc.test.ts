import { describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import { probeDmarc } from './dmarc.ts';

async function observed(domain: string, records: ScriptedRecords) {
  const outcome = await probeDmarc(domain, scriptedDns(records));
  if (outcome.status === 'unknown') throw new Error(outcome.why);
  return outcome.evidence;
}

describe('probeDmarc', () => {
  it("finds the domain's own policy in one round trip", async () => {
    const dns = scriptedDns({ 'TXT _dmarc.example.com': ['v=DMARC1; p=reject; rua=mailto:dmarc@mail.example.com'] });
    expect(await probeDmarc('example.com', dns)).toMatchObject({
      status: 'observed',
      evidence: {
        steps: [
          { name: '_dmarc.example.com', records: ['v=DMARC1; p=reject; rua=mailto:dmarc@mail.example.com'] },
          { name: '_dmarc.com', records: [], question: { status: 'nxdomain' } },
        ],
        foundAt: '_dmarc.example.com',
        organizationalDomain: 'example.com',
        policy: { p: 'reject' },
        nearMisses: [],
        reportAuthorizations: [],
      },
    });
    expect(dns.rounds).toHaveLength(1);
  });

  it.each([
    ['at the domain itself', 'TXT example.com', 'example.com'],
    ['at a doubled name', 'TXT _dmarc.example.com.example.com', '_dmarc.example.com.example.com'],
  ])('sees a record %s, where nobody looks for it', async (_, key, name) => {
    const evidence = await observed('example.com', { [key]: ['v=DMARC1; p=reject'] });
    expect(evidence).toMatchObject({ foundAt: null, misplaced: [name] });
  });

  const own = 'v=DMARC1; p=none';
  const parent = 'v=DMARC1; p=reject; sp=quarantine';
  it.each<[string, ScriptedRecords, string | null, string]>([
    ['the parent has one', { 'TXT _dmarc.example.com': [parent] }, '_dmarc.example.com', 'example.com'],
    [
      'both have one',
      { 'TXT _dmarc.a.mail.example.com': [own], 'TXT _dmarc.example.com': [parent] },
      '_dmarc.a.mail.example.com',
      'example.com',
    ],
    // RFC 9989 4.10.1: a name between the two counts for nothing.
    [
      'a name between has one too',
      { 'TXT _dmarc.mail.example.com': [own], 'TXT _dmarc.example.com': [parent] },
      '_dmarc.example.com',
      'example.com',
    ],
    [
      'psd=n ends the walk',
      { 'TXT _dmarc.mail.example.com': ['v=DMARC1; p=none; psd=n'], 'TXT _dmarc.example.com': [parent] },
      '_dmarc.mail.example.com',
      'mail.example.com',
    ],
    [
      'only the public suffix has one',
      { 'TXT _dmarc.com': ['v=DMARC1; p=reject; psd=y'] },
      '_dmarc.com',
      'example.com',
    ],
    [
      'a public suffix below the top',
      { 'TXT _dmarc.example.com': ['v=DMARC1; p=reject; psd=y'], 'TXT _dmarc.com': [own] },
      '_dmarc.example.com',
      'mail.example.com',
    ],
    ['two records are none', { 'TXT _dmarc.example.com': [parent, own] }, null, 'a.mail.example.com'],
    ['no records', {}, null, 'a.mail.example.com'],
    ['a wildcard of other text', { 'TXT *.example.com': ['v=spf1 -all'] }, null, 'a.mail.example.com'],
  ])('%s', async (_case, records, foundAt, organizationalDomain) => {
    expect(await observed('a.mail.example.com', records)).toMatchObject({ foundAt, organizationalDomain });
  });

  it('does not list steps behind the end of the walk', async () => {
    const { steps } = await observed('mail.example.com', {
      'TXT _dmarc.mail.example.com': ['v=DMARC1; p=none; psd=n'],
    });
    expect(steps.map(({ name }) => name)).toEqual(['_dmarc.mail.example.com']);
  });

  it('keeps all records of a name that has several, and near misses apart', async () => {
    expect(
      await observed('example.com', {
        'TXT _dmarc.example.com': ['v=DMARC1; p=none', 'v=DMARC1;p=reject', 'v=DMARC 1'],
      }),
    ).toMatchObject({
      steps: [{ records: ['v=DMARC1; p=none', 'v=DMARC1;p=reject'] }, {}],
      policy: null,
      record: null,
      nearMisses: ['v=DMARC 1'],
    });
  });

  it('asks whether others accept the reports', async () => {
    const dns = scriptedDns({
      'TXT _dmarc.example.com': [
        'v=DMARC1; p=none; rua=mailto:a@reports.test, mailto:b@silent.test, mailto:c@EXAMPLE.com; ruf=mailto:d@slow.test,mailto:e@wrong.test,https://x.test/',
      ],
      'TXT example.com._report._dmarc.reports.test': ['v=DMARC1;'],
      'TXT example.com._report._dmarc.slow.test': 'timeout',
      'TXT example.com._report._dmarc.wrong.test': ['v=spf1 -all'],
    });
    expect(await probeDmarc('example.com', dns)).toMatchObject({
      evidence: {
        reportAuthorizations: [
          {
            address: 'a@reports.test',
            name: 'example.com._report._dmarc.reports.test',
            status: 'found',
            authorized: true,
          },
          { address: 'b@silent.test', status: 'nxdomain', authorized: false },
          { address: 'd@slow.test', status: 'timeout', authorized: null },
          { address: 'e@wrong.test', status: 'found', authorized: false },
        ],
      },
    });
    expect(dns.rounds).toHaveLength(2);
  });

  it.each<[string, ScriptedRecords, string]>([
    [
      'its own question unanswered',
      { 'TXT _dmarc.mail.test': 'timeout', 'TXT _dmarc.test': ['v=DMARC1; p=none'] },
      'unknown',
    ],
    ['nothing found, one unanswered', { 'TXT _dmarc.test': 'timeout' }, 'unknown'],
    [
      'found, and one above unanswered',
      { 'TXT _dmarc.mail.test': ['v=DMARC1; p=none'], 'TXT _dmarc.test': 'timeout' },
      'observed',
    ],
  ])('%s', async (_case, records, status) => {
    expect((await probeDmarc('mail.test', scriptedDns(records))).status).toBe(status);
  });

  const walk = ['_dmarc.a.mail.example.com', '_dmarc.mail.example.com', '_dmarc.example.com', '_dmarc.com'];
  const policies = walk.map((name): [string, string[]] => [`TXT ${name}`, ['v=DMARC1; p=reject']]);
  /** What the failure of each step leaves known, with records at these steps. */
  it.each(['servfail', 'refused'] as const)('takes %s at any step for what it is: no absence', async (failure) => {
    for (const [at, name] of walk.entries()) {
      for (let published = 0; published < 2 ** walk.length; published++) {
        const has = (step: number) => step !== at && (published >> step) % 2 === 1;
        const records = Object.fromEntries(policies.filter((_, step) => has(step)));
        const dns = scriptedDns({ ...records, [`TXT ${name}`]: failure });
        const topOnly = at === 3 && has(2);
        const foundAt = has(0) ? walk[0] : topOnly ? walk[2] : null;
        const organizationalDomain = topOnly ? 'example.com' : null;
        expect(await probeDmarc('a.mail.example.com', dns), JSON.stringify(records)).toMatchObject(
          foundAt === null
            ? { status: 'unknown', why: 'dns-failed', questions: [{ name, type: 'TXT', status: failure }] }
            : { status: 'observed', evidence: { foundAt, organizationalDomain } },
        );
      }
    }
  });

  it.each<[string, ScriptedRecords, boolean | null | undefined]>([
    ['a name that does not exist', {}, false],
    ['an empty non-terminal', { 'A host.mail.example.com': ['192.0.2.1'] }, true],
    ['a name with other records', { 'A mail.example.com': ['192.0.2.1'] }, true],
    ['a failure', { 'MX mail.example.com': 'servfail', 'TXT mail.example.com': 'servfail' }, null],
  ])('asks for np= whether the domain exists: %s', async (_, more, exists) => {
    const records = { 'TXT _dmarc.example.com': ['v=DMARC1; p=reject; np=none'], ...more } satisfies ScriptedRecords;
    expect((await observed('mail.example.com', records)).exists).toBe(exists);
    expect((await observed('example.com', records)).exists).toBeUndefined();
  });
});
