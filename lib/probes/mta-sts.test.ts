// MTA-STS: the file is fetched only where exactly one record announces it, and never by redirect.
import { expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import type { HttpsAnswer, HttpsRequest } from '../net/https.ts';
import { probeMtaSts } from './mta-sts.ts';

const domain = 'harbour.example';
const mx = {
  [`MX ${domain}`]: ['mail.harbour.example', 'old.elsewhere.example'].map((exchange) => ({ preference: 1, exchange })),
};
const policy = 'version: STSv1\nmode: testing\nmx: *.harbour.example\nmax_age: 86400\n';

async function look(records: ScriptedRecords, body: string | null = policy) {
  const asked: HttpsRequest[] = [];
  const fetch = async (request: HttpsRequest): Promise<HttpsAnswer> => {
    asked.push(request);
    const { url } = request;
    const evidence = { url, finalUrl: url, status: 200, contentType: 'text/plain', failure: null, words: null, ms: 1 };
    return { evidence, body };
  };
  const outcome = await probeMtaSts(domain, scriptedDns({ ...mx, ...records }), { fetch });
  return { asked, seen: outcome.status === 'observed' ? outcome.evidence : outcome.why };
}
const record = (...texts: string[]) => ({ [`TXT _mta-sts.${domain}`]: texts });

it('fetches the policy and holds it against the real MX hosts', async () => {
  const { asked, seen } = await look(record('v=STSv1; id=7', 'unrelated'));
  expect(asked).toEqual([
    { url: 'https://mta-sts.harbour.example/.well-known/mta-sts.txt', accept: 'text/plain', redirects: 0 },
  ]);
  expect(seen).toMatchObject({
    id: '7',
    policy: { mode: 'testing', faults: [] },
    mx: [
      { host: 'mail.harbour.example', covered: true },
      { host: 'old.elsewhere.example', covered: false },
    ],
  });
});

it.each([
  ['no record', {}, { records: [], nearMisses: [] }],
  ['a wildcard that answers everything', { [`TXT *.${domain}`]: ['v=spf1 -all'] }, { records: [], nearMisses: [] }],
  ['two records', record('v=STSv1; id=1', 'v=STSv1; id=2'), { records: ['v=STSv1; id=1', 'v=STSv1; id=2'] }],
  ['a near miss', record('v=sts1; id=1'), { nearMisses: ['v=sts1; id=1'] }],
] as Array<[string, ScriptedRecords, object]>)('fetches nothing with %s', async (_, records, expected) => {
  const { asked, seen } = await look(records);
  expect(asked).toEqual([]);
  expect(seen).toMatchObject({ fetch: null, policy: null, mx: [], ...expected });
});

it('has no policy when the file could not be had, and is unknown in silence', async () => {
  expect((await look(record('v=STSv1; id=7'), null)).seen).toMatchObject({ policy: null, mx: [] });
  expect((await look({ [`TXT _mta-sts.${domain}`]: 'timeout' })).seen).toBe('dns-timeout');
});
