// `mailmend provision`: records and proxy lines of a hosted domain, and what to change where there are none.
import { expect, it, vi } from 'vitest';
import type { MailService } from '../provisioning/mail-service.ts';
import { userAgentConfiguration, userAgentConfigurationRecord } from '../provisioning/user-agent-configuration.ts';
import type { ServiceAnswer } from '../workers/mail-services.ts';
import { provisionCommand } from './provision.ts';

const service: MailService = {
  domain: 'shop.example',
  displayName: 'Harbour',
  username: '%EMAILADDRESS%',
  incoming: { host: 'mail.harbour.example', port: 993, security: 'tls' },
  outgoing: { host: 'mail.harbour.example', port: 465, security: 'tls' },
  pop: { host: 'mail.harbour.example', port: 110, security: 'starttls' },
};
const hosted: ServiceAnswer = { ok: true, service, signing: null };
const noPop: ServiceAnswer = { ok: true, service: { ...service, pop: null }, signing: null };

async function run(
  args: string[],
  { configured = hosted, working = hosted, publicUrl = 'https://mail-help.example' as string | null } = {},
) {
  let [out, err] = ['', ''];
  const io = { out: (text: string) => (out += text), err: (text: string) => (err += text), readInput: async () => '' };
  const services = {
    watch: vi.fn(async () => {}),
    of: async () => working,
    configured: async () => configured,
    close: vi.fn(),
  };
  const code = await provisionCommand(args, io as never, { services, publicUrl, upstream: '127.0.0.1:3000' });
  return { code, out, err };
}

it('prints the records, and lines for both proxies', async () => {
  const { code, out, err } = await run(['Shop.example']);
  expect([code, err]).toEqual([0, '']);
  const record = (name: string) =>
    new RegExp(`^${name}\\.shop\\.example\\. +(.*)$`, 'm').exec(out)?.[1]?.replace(/ +/g, ' ');
  expect(record('autoconfig')).toBe('CNAME mail-help.example.');
  expect(record('autodiscover')).toBe('CNAME mail-help.example.');
  expect(record('ua-auto-config')).toBe('CNAME mail-help.example.');
  expect(record('_imaps\\._tcp')).toBe('SRV 0 1 993 mail.harbour.example.');
  expect(record('_pop3\\._tcp')).toBe('SRV 0 1 110 mail.harbour.example.');
  expect(record('_submissions\\._tcp')).toBe('SRV 0 1 465 mail.harbour.example.');
  expect(record('_autodiscover\\._tcp')).toBe('SRV 0 1 443 mail-help.example.');
  expect(record('_ua-auto-config')).toBe(
    `TXT "${userAgentConfigurationRecord(userAgentConfiguration(service) ?? '')}"`,
  );
  expect(out).toContain('server_name autoconfig.shop.example autodiscover.shop.example ua-auto-config.shop.example;');
  expect(out).toContain('ask http://127.0.0.1:3000/api/v1/hosted');
  expect(out).not.toContain('_pop3s');
});

it('prints what is served, and what will be while nothing is', async () => {
  expect((await run(['shop.example'], { working: noPop })).out).not.toContain('_pop3');
  const { code, out, err } = await run(['shop.example'], { working: { ok: false, why: 'not-yet' } });
  expect([code, out.includes('_pop3._tcp')]).toEqual([0, true]);
  expect(err).toMatch(/not seen to work/);
});

it.each([
  ['no domain', [], {}, 2, /one domain/],
  ['two domains', ['a.example', 'b.example'], {}, 2, /one domain/],
  ['an option', ['--all'], {}, 2, /--all/],
  ['an address', ['anna@shop.example'], {}, 2, /@/],
  ['no public address', ['shop.example'], { publicUrl: null }, 2, /publicUrl/],
  ['a stranger', ['shop.example'], { configured: { ok: false, why: 'not-hosted' } as const }, 2, /No entry/],
  ['a silent DNS', ['shop.example'], { configured: { ok: false, why: 'unknown' } as const }, 3, /did not say/],
])('says what to change: %s', async (_case, args, options, expected, words) => {
  const { code, out, err } = await run(args, options);
  expect([code, out]).toEqual([expected, '']);
  expect(err).toMatch(words);
});
