// Hosts that take mail in are read at where they may hold mailboxes: filters and large providers' ways in do not.
import { describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import { readProfile } from '../operator/profile.ts';
import { mxHost } from './mx-host.ts';
import type { DiscoveryContext } from './source.ts';

const domain = 'sunny.example';
async function hostsFor(exchanges: Array<[number, string]>, more: ScriptedRecords = {}, confirmedHosts: string[] = []) {
  const records = exchanges.map(([preference, exchange]) => ({ preference, exchange }));
  const dns = scriptedDns({ [`MX ${domain}`]: records, ...more } as ScriptedRecords);
  const context = {
    input: { address: `anna@${domain}`, localPart: 'anna', domain, domainForPeople: domain },
    network: { dns },
    profile: readProfile(undefined),
    confirmedHosts,
  } as unknown as DiscoveryContext;
  const { candidates } = await mxHost.discover(context);
  return [...new Set(candidates.map(({ host, vouching, source }) => `${host} ${vouching} ${source}`))];
}

describe('mx-host', () => {
  it('offers the most preferred hosts, two at most, and vouches for the domain’s own alone', async () => {
    expect(
      await hostsFor([
        [20, 'box.hosting.example'],
        [10, 'mx.sunny.example'],
        [30, 'mx3.sunny.example'],
      ]),
    ).toEqual(['mx.sunny.example own-domain mx-host', 'box.hosting.example none mx-host']);
    expect(await hostsFor([[10, 'box.hosting.example']], {}, ['box.hosting.example'])).toEqual([
      'box.hosting.example confirmed mx-host',
    ]);
  });

  it('names every protocol at its usual ports', async () => {
    const dns = scriptedDns({
      [`MX ${domain}`]: [{ preference: 10, exchange: 'mx.sunny.example' }],
    } as ScriptedRecords);
    const context = { input: { domain }, network: { dns }, profile: readProfile(undefined), confirmedHosts: [] };
    const { candidates } = await mxHost.discover(context as unknown as DiscoveryContext);
    expect(candidates.map(({ port }) => port).toSorted((x, y) => x - y)).toEqual([110, 143, 465, 587, 993, 995]);
  });

  it.each([
    'sunny-example.mail.protection.outlook.com',
    'aspmx.l.google.com',
    'mxa-00112233.gslb.pphosted.com',
    'eu-smtp-inbound-1.mimecast.com',
    'mx1.hc123.eu.iphmx.com',
  ])('leaves %s alone', async (exchange) => {
    expect(await hostsFor([[10, exchange]])).toEqual([]);
  });

  it('sees through an alias of its own to a filter', async () => {
    const alias = { 'CNAME mx.sunny.example': ['mxa-00112233.gslb.pphosted.com'] } as unknown as ScriptedRecords;
    expect(await hostsFor([[10, 'mx.sunny.example']], alias)).toEqual([]);
  });

  it.each(['.', '192.0.2.1', 'localhost'])('has nothing to say of %s', async (exchange) => {
    expect(await hostsFor([[10, exchange]])).toEqual([]);
  });
});
