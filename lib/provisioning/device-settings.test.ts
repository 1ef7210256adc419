// Only settings that were seen to work become a device's.
import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import type { ServerSettings } from '../model/settings.ts';
import { deviceSettings } from './device-settings.ts';

const server: ServerSettings = {
  ...{ host: 'mail.example.com', port: 993, security: 'tls', username: 'anna', authentication: 'password' },
  ...{ verified: 'login', vouching: 'own-domain', source: 'autoconfig' },
};
function report(incoming: Partial<ServerSettings> = {}, more: object = {}): Report {
  const recommendation = {
    ...{ protocol: 'imap', reasons: [], reasonDetails: [] },
    ...{ incoming: { ...server, ...incoming }, outgoing: { ...server, port: 465 }, ...more },
  };
  const subject = { address: 'anna@example.com', domain: 'example.com' };
  return { subject, recommendation, startedAt: '2026-11-30T10:00:00.000Z' } as unknown as Report;
}

describe('deviceSettings', () => {
  it('has what a device needs, and nothing of how it was found', () => {
    const { verified, vouching, source, ...kept } = server;
    expect(deviceSettings(report())).toEqual({
      ok: true,
      settings: {
        ...{ address: 'anna@example.com', domain: 'example.com', protocol: 'imap', loggedIn: true },
        ...{ incoming: kept, outgoing: { ...kept, port: 465 }, at: '2026-11-30T10:00:00.000Z' },
      },
    });
    expect([verified, vouching, source]).toEqual(['login', 'own-domain', 'autoconfig']);
  });

  it('takes what answered, and what the operator vouches for', () => {
    const seen = deviceSettings(report({ verified: 'connection' }));
    expect(seen).toMatchObject({ ok: true, settings: { loggedIn: false } });
    expect(deviceSettings(report({ verified: 'dns', vouching: 'operator' }))).toMatchObject({ ok: true });
  });

  it.each<[string, Report]>([
    ['no-address', { ...report(), subject: { address: null, domain: 'example.com' } }],
    ['no-settings', { ...report(), recommendation: null }],
    ['no-settings', report({}, { blockedBy: 'certificate-expired' })],
    ['no-settings', report({}, { outgoing: null })],
    ['unverified', report({ verified: 'dns' })],
    ['sign-in', report({ authentication: 'oauth2' })],
  ])('refuses: %s', (why, given) => {
    expect(deviceSettings(given)).toEqual({ ok: false, why });
  });
});
