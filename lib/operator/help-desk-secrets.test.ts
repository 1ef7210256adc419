// Help desks in the profile: what they need is asked for at the start, and nothing secret may stand there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkHelpDeskSecrets, zammadToken } from './help-desk-secrets.ts';
import { ProfileError, readProfile } from './profile.ts';
import { helpDesks } from './profile-help-desks.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmend-help-desk-secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));
const env = { NODE_ENV: 'test' } as const;
const url = 'https://help.harbour.example';

it.each([
  ['whmcs', { url, identifier: 'NOTES' }, {}, /helpDesks\.whmcs .*secretFile, or MAILMEND_WHMCS_SECRET/],
  ['zammad', { url }, {}, /helpDesks\.zammad .*tokenFile, or MAILMEND_ZAMMAD_TOKEN/],
  ['zammad', { url }, { MAILMEND_ZAMMAD_TOKEN: 'x' }, /webhookSecretFile, or MAILMEND_ZAMMAD_WEBHOOK_SECRET/],
  ['freescout', { url, user: 3 }, {}, /helpDesks\.freescout .*keyFile, or MAILMEND_FREESCOUT_KEY/],
  ['freescout', { url, user: 3 }, { MAILMEND_FREESCOUT_KEY: 'x' }, /MAILMEND_FREESCOUT_SIDEBAR_SECRET/],
  ['whmcs', { url, identifier: 'NOTES', secretFile: join(folder, 'none') }, {}, /secretFile .*cannot be read/],
])('%s %o says what is missing', (name, desk, more, message) => {
  const check = () => checkHelpDeskSecrets(helpDesks.parse({ [name]: desk }), { ...env, ...more });
  expect(check).toThrow(ProfileError);
  expect(check).toThrow(message);
});

it('asks for nothing where no help desk is named', () => {
  expect(() => checkHelpDeskSecrets(helpDesks.parse(undefined), env)).not.toThrow();
});

it('reads files beside the profile', () => {
  writeFileSync(join(folder, 'token'), 'of-zammad\n');
  writeFileSync(join(folder, 'trigger'), 'of the trigger\n');
  const path = join(folder, 'profile.json');
  const zammad = { url, tokenFile: 'token', webhookSecretFile: 'trigger' };
  writeFileSync(path, JSON.stringify({ helpDesks: { zammad } }));
  const profile = readProfile(path).helpDesks;
  expect(() => checkHelpDeskSecrets(profile, env)).not.toThrow();
  expect(profile.zammad && zammadToken(profile.zammad, env)).toBe('of-zammad');
});

it.each([
  ['a secret', { url, identifier: 'NOTES', secret: 'here' }],
  ['an address without encryption', { url: 'http://help.harbour.example', identifier: 'NOTES' }],
  ['another port', { url: 'https://help.harbour.example:8443', identifier: 'NOTES' }],
  ['credentials', { url: 'https://me:secret@help.harbour.example', identifier: 'NOTES' }],
  ['a query', { url: 'https://help.harbour.example/?a=b', identifier: 'NOTES' }],
  ['an IP address', { url: 'https://10.0.0.7', identifier: 'NOTES' }],
  ['no identifier', { url }],
])('takes no entry with %s', (_, whmcs) => {
  expect(helpDesks.safeParse({ whmcs }).success).toBe(false);
});

it('takes a path, without its final slash', () => {
  expect(helpDesks.parse({ whmcs: { url: `${url}/billing/`, identifier: 'NOTES' } }).whmcs?.url).toBe(`${url}/billing`);
});
