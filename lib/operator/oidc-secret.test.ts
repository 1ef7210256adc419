// The secret of the sign-in service: from a file or the environment, and never guessed at.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { oidcSecret } from './oidc-secret.ts';
import { ProfileError, readProfile } from './profile.ts';
import { desk, type OidcProfile } from './profile-desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmend-oidc-secret-'));
afterAll(() => rmSync(folder, { recursive: true }));

const env = { NODE_ENV: 'test' } as const;
const basics = { issuer: 'https://id.harbour.example', clientId: 'mailmend', agents: ['support'] };
const profileOf = (more: Record<string, unknown> = {}): OidcProfile =>
  desk.parse({ oidc: { ...basics, ...more } }).oidc as OidcProfile;

it('comes from a file beside the profile, without its line end', () => {
  writeFileSync(join(folder, 'secret'), 'of the client\n');
  const path = join(folder, 'profile.json');
  writeFileSync(path, JSON.stringify({ desk: { oidc: { ...basics, clientSecretFile: 'secret' } } }));
  const { oidc } = readProfile(path).desk;
  expect(oidc && oidcSecret(oidc, { ...env, MAILMEND_OIDC_SECRET: 'another' })).toBe('of the client');
});

it('comes from the environment where no file is named', () => {
  expect(oidcSecret(profileOf(), { ...env, MAILMEND_OIDC_SECRET: 'of the client' })).toBe('of the client');
});

it.each([
  ['there is neither', {}, /needs clientSecretFile, or MAILMEND_OIDC_SECRET/],
  ['the file is not there', { clientSecretFile: join(folder, 'none') }, /clientSecretFile .*cannot be read/],
])('is named as missing where %s', (_, more, message) => {
  expect(() => oidcSecret(profileOf(more), env)).toThrow(ProfileError);
  expect(() => oidcSecret(profileOf(more), env)).toThrow(message);
});

it('is not an empty file', () => {
  writeFileSync(join(folder, 'empty'), ' \n');
  expect(() => oidcSecret(profileOf({ clientSecretFile: join(folder, 'empty') }), env)).toThrow(/is empty/);
});

it.each([
  ['a secret', { clientSecret: 'here' }],
  ['a service without encryption', { issuer: 'http://id.harbour.example' }],
  ['no address', { issuer: 'id.harbour.example' }],
  ['nobody who may come in', { agents: [] }],
])('the profile takes no entry with %s', (_, more) => {
  expect(desk.safeParse({ oidc: { ...basics, ...more } }).success).toBe(false);
});

it('takes a service without encryption on this machine', () => {
  expect(profileOf({ issuer: 'http://127.0.0.1:8080' }).issuer).toBe('http://127.0.0.1:8080');
});
