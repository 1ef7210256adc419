// The signer of Apple profiles: each mistake with its place, and an alarm three weeks before it ends.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operatorProfileSchema, ProfileError } from './profile.ts';
import { readSigner } from './signer.ts';
import { checkSigning } from './signing-check.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmend-signing-'));
const at = (name: string) => join(folder, name);
const openssl = (...given: string[]) =>
  execFileSync('openssl', given, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
const DAY = 86_400_000;

beforeAll(() => {
  const selfSigned = (name: string, ...key: string[]) =>
    openssl(
      ...['req', '-x509', '-newkey', ...key, '-nodes', '-keyout', `${name}.key`, '-out', `${name}.pem`],
      '-days',
      '90',
      '-subj',
      `/CN=${name}`,
    );
  selfSigned('ec', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256');
  selfSigned('other', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256');
  selfSigned('ed', 'ed25519');
  selfSigned('k1', 'ec', '-pkeyopt', 'ec_paramgen_curve:secp256k1');
  openssl('pkcs8', '-topk8', '-in', 'ec.key', '-out', 'locked.key', '-passout', 'pass:a');
  writeFileSync(at('words.pem'), 'no certificate');
  writeFileSync(at('broken.pem'), '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const server = { host: 'mail.harbour.example', port: 993, security: 'tls' };
const profileWith = (signing: object) =>
  operatorProfileSchema.parse({
    provisioning: [
      { domains: ['a.example'], incoming: server, outgoing: server },
      { domains: ['b.example'], incoming: server, outgoing: server, signing },
    ],
  });
const files = (names: Record<string, string>) =>
  Object.fromEntries(Object.entries(names).map(([member, name]) => [member, at(name)]));
const check = (names: Record<string, string>, inDays = 0) =>
  checkSigning(profileWith(files(names)), new Date(Date.now() + inDays * DAY));
const fine = { certificate: 'ec.pem', key: 'ec.key' };

describe('a signer', () => {
  it('that is fine gives no word until 21 days before its end', () => {
    expect(check(fine)).toEqual([]);
    expect(check(fine, 68)).toEqual([]);
    const [ending] = check(fine, 70);
    expect(ending).toMatchObject({ place: 'provisioning[1].signing.certificate', days: 19 });
    expect(ending?.ends).toBe(new Date(Date.now() + 90 * DAY).toISOString().slice(0, 10));
  });

  it.each<[string, Record<string, string>, string, RegExp]>([
    ['a file that is not there', { ...fine, certificate: 'gone.pem' }, 'certificate', /cannot be read \(ENOENT\)/],
    ['a key that is not there', { ...fine, key: 'gone.key' }, 'key', /cannot be read \(ENOENT\)/],
    ['a folder', { ...fine, key: '.' }, 'key', /cannot be read \(EISDIR\)/],
    ['words', { ...fine, certificate: 'words.pem' }, 'certificate', /no certificate/],
    ['a broken certificate', { ...fine, certificate: 'broken.pem' }, 'certificate', /cannot be read/],
    ['a certificate for a key', { ...fine, key: 'ec.pem' }, 'key', /no private key/],
    ["another certificate's key", { ...fine, key: 'other.key' }, 'key', /is not the key/],
    ['a key with a passphrase', { ...fine, key: 'locked.key' }, 'key', /passphrase/],
    ['a key of another kind', { certificate: 'ed.pem', key: 'ed.key' }, 'key', /RSA key, or an EC key/],
    ['a curve that devices do not know', { certificate: 'k1.pem', key: 'k1.key' }, 'key', /P-256/],
    ['a chain of strangers', { ...fine, chain: 'other.pem' }, 'chain', /issuer/],
    ['a chain that is none', { ...fine, chain: 'words.pem' }, 'chain', /no certificate/],
  ])('with %s is refused at its place', (_case, names, member, why) => {
    const refused = () => check(names);
    expect(refused).toThrow(ProfileError);
    expect(refused).toThrow(why);
    expect(refused).toThrow(`→ at provisioning[1].signing.${member}`);
  });

  it('that has ended, or not begun, is refused', () => {
    expect(() => check(fine, 91)).toThrow(
      /has expired on 20\d\d-\d\d-\d\d\n {2}→ at provisioning\[1\]\.signing\.certificate/,
    );
    expect(() => check(fine, -2)).toThrow(/is not valid before/);
  });

  it('has the chain of both files', () => {
    writeFileSync(at('full.pem'), execFileSync('cat', [at('ec.pem'), at('other.pem')]));
    const read = readSigner({ certificate: at('full.pem'), key: at('ec.key'), chain: null }, new Date());
    expect(read.ok && read.signer.chain.map(({ subject }) => subject)).toEqual(['CN=other']);
  });
});
