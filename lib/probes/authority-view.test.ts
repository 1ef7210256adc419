// The zone's own word before the resolver's: which questions go where, and whose answer counts.
import { expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import type { AuthorityAnswer, DnsAnswer, DnsRecordType, RunDns } from '../net/dns-answer.ts';
import { AuthorityView } from './authority-view.ts';

const domain = 'harbour.example';
const resolver: ScriptedRecords = {
  [`NS ${domain}`]: ['ns1.harbour.example', 'ns2.harbour.example'],
  'A ns1.harbour.example': ['192.0.2.53'],
  'A ns2.harbour.example': ['192.0.2.54'],
  [`TXT ${domain}`]: ['old'],
  'TXT k1.keys.example': ['key'],
  'TXT other.example': ['other'],
};
type Server = ScriptedRecords | 'lame' | 'private' | 'silent';

function viewOf(servers: Record<string, Server>) {
  const told: string[] = [];
  const { query } = scriptedDns(resolver);
  const dns: RunDns = {
    query,
    questions: () => [],
    async ask<Type extends DnsRecordType>(address: string, name: string, type: Type): Promise<AuthorityAnswer<Type>> {
      told.push(`${address} ${type} ${name}`);
      const server = servers[address] ?? 'silent';
      if (server === 'private') return { kind: 'not-allowed' };
      const records = typeof server === 'object' ? server : { [`${type} ${name}`]: 'timeout' as const };
      const answer = (await scriptedDns(records).query(name, type)) as DnsAnswer<Type>;
      return { kind: 'answer', answer, authoritative: server !== 'lame', referral: false };
    },
  };
  return { view: new AuthorityView(domain, dns), told, dns };
}
const fresh = { [`TXT ${domain}`]: ['new'] };
const textsOf = ({ records }: DnsAnswer<'TXT'>) => records.map(({ text }) => text);

it('gives what the zone says, and keeps the question to compare', async () => {
  const { view } = viewOf({ '192.0.2.53': fresh, '192.0.2.54': fresh });
  const answer = await view.query(domain, 'TXT');
  expect(textsOf(answer)).toEqual(['new']);
  expect(answer.withoutRecursion).toBe(true);
  expect(view.worthComparing()).toEqual([{ name: domain, type: 'TXT' }]);
});

it('asks once for one question', async () => {
  const { view, told } = viewOf({ '192.0.2.53': fresh, '192.0.2.54': fresh });
  await Promise.all([view.query(domain, 'TXT'), view.query(domain.toUpperCase(), 'TXT')]);
  expect(told).toEqual([`192.0.2.53 TXT ${domain}`, `192.0.2.54 TXT ${domain}`]);
  expect(view.worthComparing()).toHaveLength(1);
});

it('keeps to the resolver for other names', async () => {
  const { view, told } = viewOf({ '192.0.2.53': fresh });
  expect(textsOf(await view.query('other.example', 'TXT'))).toEqual(['other']);
  expect(textsOf(await view.query('xharbour.example', 'TXT'))).toEqual([]);
  expect(told).toEqual([]);
});

it.each<[string, Record<string, Server>, string]>([
  ['one that answers', { '192.0.2.53': 'silent', '192.0.2.54': fresh }, 'new'],
  ['one with authority', { '192.0.2.53': 'lame', '192.0.2.54': fresh }, 'new'],
  ['the resolver when none may be asked', { '192.0.2.53': 'private', '192.0.2.54': 'private' }, 'old'],
  ['the resolver when none answers', {}, 'old'],
])('believes %s', async (_name, servers, text) => {
  expect(textsOf(await viewOf(servers).view.query(domain, 'TXT'))).toEqual([text]);
});

it('does not compare what exists nowhere', async () => {
  const { view } = viewOf({ '192.0.2.53': fresh, '192.0.2.54': fresh });
  expect((await view.query('guess._domainkey.harbour.example', 'TXT')).status).not.toBe('found');
  expect(view.worthComparing()).toEqual([]);
});

it('follows an alias out of the zone by the resolver', async () => {
  const name = 'k1._domainkey.harbour.example';
  const { view } = viewOf({ '192.0.2.53': { [`CNAME ${name}`]: ['k1.keys.example'] } });
  const answer = await view.query(name, 'TXT');
  expect(answer).toMatchObject({ name, status: 'found', cnames: ['k1.keys.example'] });
  expect(textsOf(answer)).toEqual(['key']);
});

it('leaves a long row of aliases to the resolver, which tells a circle for one', async () => {
  const dns = viewOf({}).dns;
  let asked = 0;
  // One alias an answer, and always a further one: what a zone that means harm can say.
  const ask = async (_address: string, name: string, type: DnsRecordType) => {
    asked++;
    const { answer } = (await dns.ask('192.0.2.53', name, type)) as { answer: DnsAnswer };
    return {
      ...{ kind: 'answer' as const, authoritative: true, referral: false },
      answer: { ...answer, status: 'nodata' as const, cnames: [`a.${name}`] },
    };
  };
  const view = new AuthorityView(domain, { ...dns, ask: ask as unknown as RunDns['ask'] });
  const { cnames, status } = await view.query('k1.harbour.example', 'TXT');
  expect(cnames).toEqual(['a.k1', 'a.a.k1', 'a.a.a.k1'].map((name) => `${name}.harbour.example`));
  expect(status).toBe('nxdomain');
  expect(asked).toBe(6);
});
