// The submission server of the fleet's mail: what the profile may say of it, and where its password comes from.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fleetMailPassword } from './fleet-mail-password.ts';
import { ProfileError, readProfile } from './profile.ts';
import { fleetMail } from './profile-fleet-mail.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmend-fleet-mail-'));
afterAll(() => rmSync(folder, { recursive: true }));

const env = { NODE_ENV: 'test' } as const;
const basics = {
  ...{ host: 'smtp.harbour.example', username: 'mailmend@harbour.example' },
  ...{ from: 'mailmend@harbour.example', to: ['ops@harbour.example'] },
};

it('goes by TLS, at the port that belongs to it', () => {
  expect(fleetMail.parse(basics)).toMatchObject({ security: 'tls', port: 465 });
  expect(fleetMail.parse({ ...basics, security: 'starttls' })).toMatchObject({ port: 587 });
  expect(fleetMail.parse({ ...basics, security: 'starttls', port: 2525 })).toMatchObject({ port: 2525 });
});

it.each([
  ['host', { host: 'smtp' }],
  ['host', { host: 'https://smtp.harbour.example' }],
  ['port', { port: 0 }],
  ['security', { security: 'none' }],
  ['username', { username: '' }],
  ['from', { from: 'Mailmend <mailmend@harbour.example>' }],
  ['from', { from: 'mailmend@harbour.example\r\nBcc: x@y.example' }],
  ['to', { to: [] }],
  ['to[0]', { to: ['ops'] }],
  ['Unrecognized key: "password"', { password: 'here' }],
])('a mistake is named with its place: %s, of %j', (place, more) => {
  const path = join(folder, 'profile.json');
  writeFileSync(path, JSON.stringify({ fleet: { mail: { ...basics, ...more } } }));
  expect(() => readProfile(path)).toThrow(ProfileError);
  expect(() => readProfile(path)).toThrow(place.startsWith('Unrecognized') ? place : `fleet.mail.${place}`);
});

it('has its password in a file beside the profile, or in the environment', () => {
  writeFileSync(join(folder, 'password'), 'of the fleet\n');
  const path = join(folder, 'profile.json');
  writeFileSync(path, JSON.stringify({ fleet: { mail: { ...basics, passwordFile: 'password' } } }));
  const { mail } = readProfile(path).fleet;
  expect(mail && fleetMailPassword(mail, { ...env, MAILMEND_MAIL_PASSWORD: 'another' })).toBe('of the fleet');
  const without = fleetMail.parse(basics);
  expect(fleetMailPassword(without, { ...env, MAILMEND_MAIL_PASSWORD: 'of the fleet' })).toBe('of the fleet');
  expect(() => fleetMailPassword(without, env)).toThrow(
    'fleet.mail in the profile needs passwordFile, or MAILMEND_MAIL_PASSWORD in the environment.',
  );
});
