// Which organisation runs a server, by the names that stand in headers.
import { describe, expect, it } from 'vitest';
import { isGateway, isSendingService, organizationOf } from './mail-organization.ts';

describe('organizationOf', () => {
  it.each<[string | null, string | null]>([
    ['mx1.rcpt.example', 'rcpt.example'],
    ['MX1.Rcpt.Example.', 'rcpt.example'],
    ['EDGE01.rcpt.local', 'rcpt.local'],
    ['us-smtp-inbound-1.mimecast.com', 'mimecast'],
    ['mx-inbound42-10.eu-central-1c.ess.aws.cudaops.com', 'barracuda'],
    ['d1.a.ess.barracudanetworks.com', 'barracuda'],
    ['cloudflare-email.net', 'cloudflare-email'],
    ['DB5EUR01FT001.mail.protection.outlook.com', 'microsoft'],
    ['example-com.a-v1.mx.microsoft', 'microsoft'],
    ['mx.google.com', 'google'],
    ['alt1.aspmx.l.google.com', 'google'],
    ['mx00.ionos.de', 'ionos'],
    ['mi2.kundenserver.de', 'ionos'],
    ['evilmimecast.com', 'evilmimecast.com'],
    ['mimecast.com.evil.example', 'evil.example'],
    ['localhost.localdomain', null],
    ['localhost', null],
    ['198.18.0.25', null],
    ['[198.18.0.25]', null],
    ['WIN-ABC', null],
    ['a b.example', null],
    [null, null],
  ])('%s: %s', (name, organization) => {
    expect(organizationOf(name)).toBe(organization);
  });

  it('tells who passes mail on and who only sends', () => {
    expect(['mimecast', 'improvmx', 'microsoft', 'rcpt.example', null].map(isGateway)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    const services = ['relay.mailchannels.net', 'mx.mimecast.com', 'mail.shop.example'].map(organizationOf);
    expect(services.map(isSendingService)).toEqual([true, false, false]);
    expect(services.map(isGateway)).toEqual([false, true, false]);
  });
});
