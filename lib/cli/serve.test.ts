// What cannot be used at the start is said in a sentence; what opens private networks is announced.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { announcements, readStart } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmend-start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const variables = (more: Record<string, string>) => ({ NODE_ENV: 'production', ...more }) as const;

describe('readStart', () => {
  it('listens on the loopback address and port 3000 unless told otherwise', () => {
    expect(readStart(variables({}))).toMatchObject({ ok: true, host: '127.0.0.1', port: 3000, practice: false });
    expect(readStart(variables({ PORT: '0', HOST: '::1' }))).toMatchObject({ ok: true, host: '::1', port: 0 });
  });

  it.each(['', '-1', '65536', '3000x', '1e3'])('refuses PORT=%s', (PORT) => {
    expect(readStart(variables({ PORT }))).toMatchObject({ ok: false, message: expect.stringContaining('PORT') });
  });

  it('keeps things in a file unless a database is named, and refuses what is none', () => {
    expect(readStart(variables({}))).toMatchObject({
      store: { data: expect.stringMatching(/\/data$/), database: null },
    });
    expect(readStart(variables({ MAILMEND_DATA: '/d', MAILMEND_DATABASE: 'postgres://a@b/c' }))).toMatchObject({
      store: { data: '/d', database: 'postgres://a@b/c' },
    });
    expect(readStart(variables({ MAILMEND_DATABASE: 'mysql://a:secret@b/c' }))).toEqual({
      ok: false,
      message: expect.stringMatching(/MAILMEND_DATABASE(?!.*secret)/),
    });
  });

  it.each([
    ['not there', { MAILMEND_CONFIG: join(folder, 'missing.json') }, 'missing.json'],
    ['not JSON', { MAILMEND_CONFIG: file('broken.json', '{') }, 'broken.json'],
    ['a misspelt name', { MAILMEND_CONFIG: file('odd.json', { netwrok: {} }) }, 'netwrok'],
    ['a network that is none', { MAILMEND_CONFIG: file('cidr.json', { network: { allow: ['ten'] } }) }, 'network'],
    ['a practice file that is not there', { MAILMEND_PRACTICE: join(folder, 'gone.json') }, 'gone.json'],
    ['a practice file of another form', { MAILMEND_PRACTICE: file('form.json', { dns: '9.9.9.9:53' }) }, 'dns'],
  ])('names the mistake: %s', (_, given, named) => {
    expect(readStart(variables(given))).toMatchObject({ ok: false, message: expect.stringContaining(named) });
  });
});

it('announces every private network and every believed proxy', () => {
  const profile = { network: { allow: ['10.20.0.0/16'] }, trustedProxies: ['10.0.0.1/32'] };
  const start = readStart(variables({ MAILMEND_CONFIG: file('fine.json', profile) }));
  if (!start.ok) throw new Error(start.message);
  expect(announcements(start).join('\n')).toMatch(/10\.20\.0\.0\/16[\s\S]*10\.0\.0\.1\/32/);
  expect(announcements({ ...start, practice: true })[0]).toMatch(/practice network is on/i);
});

it('says whose Apple profiles are unsigned, and refuses a signer that cannot be read, with its place', () => {
  const server = { host: 'mail.harbour.example', port: 993, security: 'tls' };
  const entry = { domains: ['example.com'], incoming: server, outgoing: { ...server, port: 465 } };
  const start = readStart(variables({ MAILMEND_CONFIG: file('unsigned.json', { provisioning: entry }) }));
  if (!start.ok) throw new Error(start.message);
  expect(announcements(start)).toEqual([expect.stringMatching(/provisioning\[0\].*not signed/)]);
  const endingSigners = [{ place: 'provisioning[0].signing.certificate', ends: '2026-12-01', days: 3 }];
  expect(announcements({ ...start, endingSigners }).at(-1)).toMatch(
    /signing\.certificate ends on 2026-12-01, in 3 days/,
  );
  const signing = { certificate: 'gone.pem', key: 'gone.key' };
  expect(readStart(variables({ MAILMEND_CONFIG: file('gone.json', { provisioning: { ...entry, signing } }) }))).toEqual(
    {
      ok: false,
      message: expect.stringMatching(/ENOENT[\s\S]*provisioning\[0\]\.signing\.certificate/),
    },
  );
});
