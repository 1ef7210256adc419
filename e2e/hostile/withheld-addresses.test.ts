// Two networks that differ in a private address alone: a visitor, whatever they have us compare it with, cannot tell them apart.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEnvironment } from '../../lib/diagnosis/environment.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import type { SpfAnswer } from '../../lib/model/spf-answer.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { readProfile } from '../../lib/operator/profile.ts';
import { diagnoseConcealed } from '../../lib/workers/concealed.ts';
import { performTask } from '../../lib/workers/tasks.ts';
import { type DnsServer, startDnsServer } from '../world/dns-server.ts';
import type { Zone } from '../world/dns-zone.ts';

const guesses = ['10.1.2.3', '192.168.77.8', '172.20.0.9', '100.64.3.3'];
const longRecord = `v=spf1 a:db1.victim.test ${Array.from({ length: 11 }, (_, at) => `a:h${at}.evil.test`).join(' ')} -all`;

/** The victim's name has this address inside; the visitor's own zone guesses at it in every way. */
const zonesAt = (inside: string): Zone[] => [
  {
    origin: 'victim.test',
    records: { db1: { A: [inside], AAAA: ['fd00:77::5'] }, '@': { MX: [[10, 'db1']] } },
  },
  {
    origin: 'evil.test',
    records: {
      '@': {
        A: ['10.1.2.3'],
        MX: [
          [10, 'db1.victim.test.'],
          [20, 'guess'],
        ],
        NS: ['ns', 'db1.victim.test.'],
        TXT: [longRecord, `seen: ${guesses.join(' ')}`],
      },
      ns: { A: ['10.1.2.3'] },
      guess: { A: guesses },
      www: { CNAME: 'db1.victim.test.' },
      form: { TXT: [`v=spf1 ip4:10.1.0.0/16 exists:%{i}.told.evil.test ip4:169.254.0.0/16 -all`] },
      words: { TXT: ['You are %{p}'] },
      ...Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`h${at}`, { A: [`192.0.2.${at}`] }])),
      ...Object.fromEntries(
        Object.entries(lengths).map(([name, term]) => [name, { TXT: [`v=spf1 ${term} -all exp=words.evil.test`] }]),
      ),
    },
  },
];
const lengths: Record<string, string> = {
  ...Object.fromEntries(
    [0, 1, 4, 8, 9, 12, 16, 24, 31, 32].flatMap((bits) => [
      [`a${bits}`, `a:db1.victim.test/${bits}`],
      [`mx${bits}`, `mx:victim.test/${bits}`],
      [`six${bits}`, `a:db1.victim.test//${bits}`],
    ]),
  ),
  ptr: 'ptr:victim.test',
  exists: 'exists:db1.victim.test',
  redirect: 'include:a24.evil.test',
};

interface World {
  dns: DnsServer;
  shared: ReturnType<typeof openEnvironment>;
}
const worlds: World[] = [];
/** What a zone stands in a minute is another test's. */
const zones = { lease: async () => 1_000 };
beforeAll(async () => {
  for (const inside of guesses.slice(0, 2)) {
    const dns = await startDnsServer(zonesAt(inside));
    const general = readProfile(undefined);
    const profile = { ...general, network: { ...general.network, resolvers: [`127.0.0.1:${dns.port}`] } };
    worlds.push({ dns, shared: openEnvironment({ profile, network: createNetwork(profile, undefined, { zones }) }) });
  }
});
afterAll(async () => {
  for (const { dns } of worlds) await dns.close();
});

const caller = () => ({ signal: new AbortController().signal, client: '198.51.100.7' });
const digits = /10\.1\.2\.3|192\.168\.77\.8|3\.2\.1\.10|8\.77\.168\.192|169\.254/;

async function spf({ shared }: World, name: string, ip: string): Promise<SpfAnswer | null> {
  const question = { ip, domain: `${name}.evil.test`, sender: `a@${name}.evil.test`, helo: 'evil.test' };
  return performTask('spf', question, { ...caller(), shared });
}
const both = <Answer>(ask: (world: World) => Promise<Answer>) => Promise.all(worlds.map(ask));

describe('SPF', () => {
  test.each(Object.entries(lengths))('%s (%s) says the same in both', async (name) => {
    for (const ip of [...guesses, '10.1.2.9', '11.0.0.1', '192.169.0.1', '192.0.2.1', 'fd00:77::5', 'fc00::1']) {
      const [one, other] = await both((world) => spf(world, name, ip));
      expect(other).toEqual(one);
    }
  });

  test('neither passes nor fails what lies among private addresses, and judges all others', async () => {
    const results = async (name: string, ip: string) => (await both((world) => spf(world, name, ip)))[0]?.result;
    expect(await results('a24', '10.1.2.9')).toBe('temperror');
    expect(await results('mx8', '10.1.2.9')).toBe('temperror');
    expect(await results('a1', '1.2.3.4')).toBe('temperror');
    expect(await results('a24', '192.0.2.1')).toBe('fail');
    expect(await results('a0', '192.0.2.1')).toBe('pass');
    expect(await results('exists', '192.0.2.1')).toBe('pass');
  });

  test('compares for whoever sits at this machine', async () => {
    const [world] = worlds;
    const network = world!.shared.network.open(caller().signal);
    const { checkHost } = await import('../../lib/records/spf/check-host.ts');
    const ask = (ip: string) =>
      checkHost({ ip, domain: 'a24.evil.test', sender: 'a@a24.evil.test', helo: null, dns: network.dns });
    expect([(await ask('10.1.2.9')).result, (await ask('10.1.3.9')).result]).toEqual(['pass', 'fail']);
    network.close();
  });
});

describe('a whole run', () => {
  const askedOf = ({ dns }: World) => JSON.stringify([...new Set(dns.questions.map(({ name }) => name.toLowerCase()))]);

  test.each([
    ['evil.test', { symptom: 'webform', webServer: 'db1.victim.test' }],
    ['form.evil.test', { symptom: 'webform', webServer: 'db1.victim.test' }],
    ['evil.test', { symptom: 'webform', webServer: '10.1.2.3' }],
    ['victim.test', {}],
  ])('of %s, told %j, says the same in both, and asks nobody about the digits', async (domain, told) => {
    const outlines = await both(async ({ shared }) => {
      const parsed = parseDiagnosisRequest({ domain, ...told });
      if (!parsed.ok) throw new Error(parsed.message);
      for await (const event of diagnoseConcealed(parsed.request, { ...caller(), shared })) {
        if (event.type !== 'finished') continue;
        const { findings, untested, verdict, probes } = event.report;
        const times = /"(?:durationMs|startMs|ms|ttl|startedAt|at)":[^,}]+/g;
        const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each).replace(times, '')).sort();
        const kept = probes.filter(({ id }) => id !== 'dns-questions');
        return { verdict, findings: sorted(findings), untested: sorted(untested), probes: sorted(kept) };
      }
      throw new Error('the run did not finish');
    });
    expect(outlines[1]).toEqual(outlines[0]);
    for (const world of worlds) expect(askedOf(world)).not.toMatch(digits);
  });
});
