// The website's server: which addresses count, what SPF makes of them, and when nothing can be said.
import { describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import { probeWebServer } from './web-server.ts';

const domain = 'sunny.example';
const base: ScriptedRecords = {
  [`TXT ${domain}`]: ['v=spf1 ip4:192.0.2.10 -all'],
  [`A ${domain}`]: ['192.0.2.80'],
  [`CNAME www.${domain}`]: [domain],
  'PTR 80.2.0.192.in-addr.arpa': ['web3.hosting.example'],
  'A web3.hosting.example': ['192.0.2.80'],
};
function look(records: ScriptedRecords = {}, given: string | null = null) {
  const dns = scriptedDns({ ...base, ...records });
  return probeWebServer({ domain, given }, dns);
}
const observed = async (...of: Parameters<typeof look>) => {
  const outcome = await look(...of);
  if (outcome.status !== 'observed') throw new Error(outcome.why);
  return outcome.evidence;
};

describe('probeWebServer', () => {
  it('finds the website at the domain and at www, each address once, with its names and what SPF says', async () => {
    expect(await observed()).toMatchObject({
      given: null,
      addresses: [
        {
          ...{ host: domain, address: '192.0.2.80', spf: 'fail', mechanism: '-all' },
          ...{ names: ['web3.hosting.example'], confirmed: ['web3.hosting.example'] },
        },
      ],
    });
  });

  it('takes the address that the person gave, and asks for no name', async () => {
    const dns = scriptedDns(base);
    const outcome = await probeWebServer({ domain, given: '192.0.2.10' }, dns);
    expect(outcome).toMatchObject({ evidence: { given: '192.0.2.10', addresses: [{ spf: 'pass' }] } });
    expect(dns.asked.filter((question) => question.startsWith('A '))).toEqual([]);
  });

  it('takes the name that the person gave', async () => {
    const { addresses } = await observed({ 'AAAA web3.hosting.example': ['2001:db8::80'] }, 'web3.hosting.example');
    expect(addresses).toMatchObject([
      { host: 'web3.hosting.example', address: '192.0.2.80', spf: 'fail' },
      { host: 'web3.hosting.example', address: '2001:db8::80', spf: 'fail' },
    ]);
  });

  it('leaves the addresses of a proxy out where there are others', async () => {
    const records = { [`A ${domain}`]: ['104.16.1.1'], [`A www.${domain}`]: ['192.0.2.81'] };
    expect((await observed(records)).addresses).toMatchObject([{ host: `www.${domain}`, address: '192.0.2.81' }]);
  });

  it.each([
    ['a proxy alone', { [`A ${domain}`]: ['104.16.1.1'], [`AAAA ${domain}`]: ['2606:4700::1'] }, 'web-server-hidden'],
    ['a site builder', { [`A ${domain}`]: ['198.185.159.144'] }, 'web-server-hidden'],
    ['no website', { [`A ${domain}`]: 'nodata' }, 'not-applicable'],
    ['silence', { [`A ${domain}`]: 'timeout', [`AAAA ${domain}`]: 'timeout' }, 'dns-timeout'],
    ['an SPF record that was not answered', { [`TXT ${domain}`]: 'timeout' }, 'dns-timeout'],
  ] satisfies Array<[string, ScriptedRecords, string]>)('knows nothing from %s', async (_, records, why) => {
    expect(await look(records)).toEqual({ status: 'unknown', why });
  });

  it('says so when the address that was given is a proxy’s', async () => {
    expect(await look({}, '104.16.1.1')).toEqual({ status: 'unknown', why: 'web-server-hidden' });
  });
});
