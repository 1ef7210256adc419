// Apple profiles: what stands in them, the same identity for ever, and a signature that OpenSSL believes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'plist';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSigner } from '../operator/signer.ts';
import { readXml } from '../records/xml-document.ts';
import { type AppleAccount, appleProfile } from './apple-profile.ts';
import { signProfile } from './sign-profile.ts';

const account: AppleAccount = {
  address: 'Anna@oldmill-bakery.example',
  protocol: 'imap',
  incoming: { host: 'mail.harbour.example', port: 993, security: 'tls', username: 'anna' },
  outgoing: { host: 'smtp.harbour.example', port: 587, security: 'starttls', username: 'Anna@oldmill-bakery.example' },
  provider: 'Harbour Hosting',
  signed: true,
};
type Payload = Record<string, unknown> & { PayloadContent: Array<Record<string, unknown>> };
const read = (given: AppleAccount) => parse(appleProfile(given)) as Payload;
const identity = (given: AppleAccount) => {
  const { PayloadIdentifier, PayloadUUID, PayloadContent } = read(given);
  return [PayloadIdentifier, PayloadUUID, ...PayloadContent.map((one) => [one.PayloadIdentifier, one.PayloadUUID])];
};

describe('a profile', () => {
  it('has every setting, and no password', () => {
    const xml = appleProfile(account);
    expect(xml).not.toMatch(/<key>[^<]*Password<\/key>\s*<string>/);
    expect(parse(xml)).toMatchObject({
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadDisplayName: 'Mail for Anna@oldmill-bakery.example',
      PayloadOrganization: 'Harbour Hosting',
      PayloadContent: [
        {
          PayloadType: 'com.apple.mail.managed',
          PayloadVersion: 1,
          EmailAccountType: 'EmailTypeIMAP',
          EmailAddress: 'Anna@oldmill-bakery.example',
          IncomingMailServerAuthentication: 'EmailAuthPassword',
          IncomingMailServerHostName: 'mail.harbour.example',
          IncomingMailServerPortNumber: 993,
          IncomingMailServerUseSSL: true,
          IncomingMailServerUsername: 'anna',
          OutgoingMailServerAuthentication: 'EmailAuthPassword',
          OutgoingMailServerHostName: 'smtp.harbour.example',
          OutgoingMailServerPortNumber: 587,
          OutgoingMailServerUseSSL: true,
          OutgoingMailServerUsername: 'Anna@oldmill-bakery.example',
          OutgoingPasswordSameAsIncomingPassword: true,
        },
      ],
    });
  });

  it('is POP where POP is wanted, and says where it is not signed', () => {
    const profile = read({ ...account, protocol: 'pop3', signed: false });
    expect(profile.PayloadContent[0]).toMatchObject({ EmailAccountType: 'EmailTypePOP' });
    expect(profile.PayloadDescription).toMatch(/by POP3.*not signed/);
    expect(read(account).PayloadDescription).not.toMatch(/not signed/);
  });

  it('is the same for the same address, whatever else has changed', () => {
    // These very values are on people's devices.
    expect(identity(account)).toEqual([
      'example.oldmill-bakery.mail.73c81858-4e2d-5036-8e5d-3c61ce0cea38',
      '9B238FEB-EED8-513D-8997-9CFD78D45208',
      [
        'example.oldmill-bakery.mail.73c81858-4e2d-5036-8e5d-3c61ce0cea38.account',
        '4D0DB8D6-577D-5ABD-9FF4-5B217FBE3C98',
      ],
    ]);
    const changed: AppleAccount = {
      ...account,
      ...{ address: 'anna@OLDMILL-bakery.example', protocol: 'pop3', provider: 'Another', signed: false },
      incoming: { ...account.incoming, host: 'new.harbour.example', port: 995 },
    };
    expect(identity(changed)).toEqual(identity(account));
    expect(identity({ ...account, address: 'anne@oldmill-bakery.example' })).not.toEqual(identity(account));
  });

  it('keeps its form whatever stands in it', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</string><key>PayloadType</key>', ']]>', '<!ENTITY a "b">', '&#0;', '\u0000\u001b[31m'),
    );
    fc.assert(
      fc.property(hostile, hostile, (provider, name) => {
        const given = { ...account, provider, address: `${name}@shop.example` };
        const xml = appleProfile(given);
        const profile = parse(xml) as Payload;
        expect(Object.keys(profile)).toEqual(Object.keys(read(account)));
        expect(Object.keys(profile.PayloadContent[0] ?? {})).toEqual(
          Object.keys(read(account).PayloadContent[0] ?? {}),
        );
        expect(readXml(xml.replace(/<!DOCTYPE plist PUBLIC[^>]*>/, ''))).toMatchObject({ ok: true });
      }),
    );
  });
});

describe('a signature', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailmend-signed-'));
  const openssl = (...given: string[]) =>
    execFileSync('openssl', given, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  beforeAll(() => {
    openssl(
      ...[
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        'root.key',
        '-out',
        'root.pem',
        '-subj',
        '/CN=Root',
        '-days',
        '30',
      ],
    );
    writeFileSync(join(folder, 'ca.ext'), 'basicConstraints=CA:TRUE\n');
    const issue = (name: string, by: string, key: string[], more: string[] = []) => {
      openssl(
        'req',
        '-new',
        '-newkey',
        ...key,
        '-nodes',
        '-keyout',
        `${name}.key`,
        '-out',
        `${name}.csr`,
        '-subj',
        `/CN=${name}`,
      );
      openssl(
        'x509',
        '-req',
        '-in',
        `${name}.csr`,
        '-CA',
        `${by}.pem`,
        '-CAkey',
        `${by}.key`,
        '-CAcreateserial',
        '-out',
        `${name}.pem`,
        '-days',
        '30',
        ...more,
      );
    };
    issue('middle', 'root', ['rsa:2048'], ['-extfile', 'ca.ext']);
    issue('rsa', 'middle', ['rsa:2048']);
    issue('p256', 'middle', ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256']);
    issue('p384', 'middle', ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384']);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['rsa', 'p256', 'p384'])('with a key of %s is believed, with its chain inside', async (name) => {
    const at = (file: string) => join(folder, file);
    const read = readSigner(
      { certificate: at(`${name}.pem`), key: at(`${name}.key`), chain: at('middle.pem') },
      new Date(),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.mistakes));
    const xml = appleProfile(account);
    writeFileSync(at('signed'), await signProfile(xml, read.signer, new Date()));
    // Only the root is at hand: the rest has to come along.
    openssl(
      'cms',
      '-verify',
      '-inform',
      'DER',
      '-in',
      'signed',
      '-CAfile',
      'root.pem',
      '-purpose',
      'any',
      '-out',
      'content',
    );
    expect(readFileSync(at('content'), 'utf8')).toBe(xml);
    const printed = openssl('cms', '-cmsout', '-print', '-inform', 'DER', '-in', 'signed').toString();
    for (const words of ['signingTime', 'messageDigest', 'contentType', 'sha256']) expect(printed).toContain(words);
    // A changed byte is noticed.
    const changed = readFileSync(at('signed'));
    const place = changed.indexOf('mail.harbour.example');
    changed.write('evil.harbour.example', place);
    writeFileSync(at('changed'), changed);
    expect(() =>
      openssl('cms', '-verify', '-inform', 'DER', '-in', 'changed', '-CAfile', 'root.pem', '-purpose', 'any'),
    ).toThrow(/verif|digest/i);
  });
});
