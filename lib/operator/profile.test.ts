// The profile: what it takes, and each mistake with its place.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { operatorProfileSchema, ProfileError, readProfile } from './profile.ts';

const file = (content: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'mailmend-profile-')), 'profile.json');
  writeFileSync(path, content);
  return path;
};
const read = (json: unknown) => readProfile(file(JSON.stringify(json)));

describe('readProfile', () => {
  it('is general without a file', () => {
    const profile = readProfile(undefined);
    expect(profile).toMatchObject({ name: 'Mailmend', accent: null, network: { resolvers: [], allow: [] } });
    expect(profile.mail.hosts).toEqual([]);
  });
  it('takes a whole profile', () => {
    const profile = read({
      name: 'Harbour Hosting',
      accent: '#0B6355',
      links: { help: 'https://harbour.example/help' },
      network: {
        resolvers: ['9.9.9.9', '127.0.0.1:5353', '[2620:fe::fe]:53', '2620:fe::fe'],
        allow: ['10.0.0.0/8', 'fd00:7::/32', '192.0.2.7', '100.64.0.0/10'],
      },
      mail: {
        hosts: ['Mail.Harbour.example'],
        mx: ['mx.harbour.example'],
        selectors: ['s2026'],
        senders: ['192.0.2.1'],
      },
      publicUrl: 'https://Mail-Help.harbour.example:443/',
      trustedProxies: ['127.0.0.1/32', '::1', '10.0.0.0/8', '2a06:98c0::/29'],
    });
    expect(profile.publicUrl).toBe('https://mail-help.harbour.example');
    expect(profile.mail.hosts).toEqual(['mail.harbour.example']);
    expect(profile.network.resolvers).toHaveLength(4);
  });
  it('takes the one that the README shows, as it stands there', () => {
    const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const profiles = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));
    expect(profiles.length).toBe(1);
    for (const profile of profiles) {
      expect(operatorProfileSchema.parse(profile)).toMatchObject(profile);
      // It is there to show every member that there is.
      expect(Object.keys(profile).sort()).toEqual(Object.keys(operatorProfileSchema.shape).sort());
    }
  });
  it('takes names of records with underscores, a final dot and capitals', () => {
    const profile = read({
      mail: { spfInclude: '_SPF.harbour.example.', selectors: ['s_1', 'K1._x'], mx: ['MX1.harbour.example.'] },
      dnsbl: [{ zone: 'key_1._bl.harbour.example', listed: ['127.0.0.2'] }],
    });
    expect(profile.mail).toMatchObject({
      spfInclude: '_spf.harbour.example',
      selectors: ['s_1', 'k1._x'],
      mx: ['mx1.harbour.example'],
    });
    expect(profile.dnsbl[0]?.zone).toBe('key_1._bl.harbour.example');
  });
  it.each(['2999-12-31', '2999-12-31T12:00:00Z', '2999-12-31T12:00:00+02:00'])('takes %s as an expiry', (expires) => {
    expect(read({ security: { contact: ['tel:+1-201-555-0123'], expires } }).security).toMatchObject({ expires });
  });
  const host = { host: 'mail.harbour.example', port: 993, security: 'tls' };
  const hosted = { domains: ['example.com'], incoming: host, outgoing: { ...host, port: 465 } };
  it('takes one provisioning entry or a list of them, with their files beside the profile', () => {
    expect(read({ provisioning: hosted }).provisioning).toEqual(read({ provisioning: [hosted] }).provisioning);
    const signing = { certificate: 'signer.pem', key: '/etc/ssl/signer.key' };
    const domains = ['Example.com.', '*.Example.net'];
    const path = file(JSON.stringify({ provisioning: { ...hosted, domains, signing } }));
    expect(readProfile(path).provisioning).toMatchObject([
      {
        domains: ['example.com', '*.example.net'],
        mxIsOurs: false,
        pop: null,
        username: '%EMAILADDRESS%',
        displayName: null,
        signing: { certificate: join(dirname(path), 'signer.pem'), key: '/etc/ssl/signer.key', chain: null },
      },
    ]);
  });
  it.each<[string, object, RegExp]>([
    ['no domain', { domains: [] }, /provisioning\[0\]\.domains/],
    ['a wildcard in the middle', { domains: ['example.com', 'a.*.example.net'] }, /provisioning\[0\]\.domains\[1\]/],
    ['a wildcard for everything', { domains: ['*'] }, /provisioning\[0\]\.domains\[0\]/],
    ['a wildcard for an ending', { domains: ['*.com'] }, /provisioning\[0\]\.domains\[0\]/],
    ['MX hosts that nobody named', { mxIsOurs: true }, /provisioning\[0\]\.mxIsOurs/],
    ['a host without a name', { incoming: { ...host, host: '192.0.2.1' } }, /provisioning\[0\]\.incoming\.host/],
    ['a port that is never tried', { pop: { ...host, port: 8993 } }, /provisioning\[0\]\.pop\.port/],
    ['no encryption', { outgoing: { ...host, security: 'plain' } }, /provisioning\[0\]\.outgoing\.security/],
    ['a name of two lines', { displayName: 'a\nb' }, /provisioning\[0\]\.displayName/],
    ['another user name', { username: 'anna' }, /provisioning\[0\]\.username/],
    ['half a signer', { signing: { key: 'a' } }, /provisioning\[0\]\.signing\.certificate/],
    ['an unknown member', { imap: host }, /provisioning\[0\]/],
  ])('provisions with no %s, and says where', (_name, entry, place) => {
    expect(() => read({ provisioning: { ...hosted, ...entry } })).toThrow(place);
  });
  const elsewhere = [
    ...['0.0.0.0/0', '0.0.0.0/1', '10.0.0.0/7', '::/0', 'fd00::/8', '2001:da8::/31'],
    ...['127.0.0.0/8', '127.0.0.1', '::1', '169.254.169.254', '169.0.0.0/8', 'fe80::/32', '224.0.0.0/8', 'ff02::/32'],
    ...['0.0.0.0/8', '255.255.255.255', '::ffff:10.0.0.0/104', '64:ff9b::/96', '64:ff9b:1::/48', '2002:a00::/32'],
  ];
  it.each(elsewhere.map((network, at) => [network, at]))('opens no %s, and says which entry it was', (network) => {
    expect(() => read({ network: { allow: ['10.20.0.0/16', network] } })).toThrow(/network\.allow\[1\]/);
  });
  it.each([
    '0.0.0.0/0',
    '::/0',
    '128.0.0.0/1',
    '2000::/3',
    '::ffff:0:0/96',
    '64:ff9b::/96',
    'fd00::/8',
    'proxy.example',
  ])('believes no %s', (network) => {
    expect(() => read({ trustedProxies: [network] })).toThrow(/trustedProxies\[0\]/);
  });
  it.each([
    '9.9.9.9:0',
    '9.9.9.9:65536',
    '999.1.1.1',
    '0.0.0.0',
    '[::]:53',
    '224.0.0.251',
    'ff02::fb',
    '255.255.255.255',
  ])('asks no %s', (address) => {
    expect(() => read({ network: { resolvers: [address] } })).toThrow(/network\.resolvers\[0\]/);
  });
  it.each([
    'mail-help.example',
    'ftp://mail-help.example',
    'https://mail-help.example/mail',
    'https://anna@mail-help.example',
  ])('is not found at %s', (publicUrl) => {
    expect(() => read({ publicUrl })).toThrow(/publicUrl/);
  });
  it.each([
    ['an unknown member', { nam: 'x' }, /nam/],
    ['a resolver by name', { network: { resolvers: ['dns.example'] } }, /resolvers/],
    ['an address range with host bits', { network: { allow: ['10.0.0.5/8'] } }, /allow/],
    ['no range at all', { network: { allow: ['everything'] } }, /allow/],
    ['a colour by name', { accent: 'green' }, /accent/],
    ['a script as a link', { links: { help: 'javascript:alert(1)' } }, /help/],
    ['a host without a dot', { mail: { hosts: ['localhost'] } }, /hosts/],
    ['a host with an underscore', { mail: { mx: ['_mx.harbour.example'] } }, /mx/],
    ['an address as a host', { mail: { hosts: ['192.0.2.1'] } }, /hosts/],
    ['a label that ends in a hyphen', { mail: { spfInclude: 'spf-.harbour.example' } }, /spfInclude/],
    ['an empty label', { mail: { spfInclude: '_spf..example' } }, /spfInclude/],
    ['a long label', { mail: { spfInclude: `${'x'.repeat(64)}.example` } }, /spfInclude/],
    ['a selector with a blank', { mail: { selectors: ['s 1'] } }, /selectors/],
    ['a zone that is none', { dnsbl: [{ zone: 'bl harbour.example', listed: ['127.0.0.2'] }] }, /zone/],
    ['nobody to tell', { security: { contact: [] } }, /contact/],
    ['a bare address', { security: { contact: ['security@harbour.example'] } }, /contact/],
    ['a second line', { security: { contact: ['mailto:a@b.example\nExpires: never'] } }, /contact/],
    ['a date that has passed', { security: { contact: ['tel:+1'], expires: '2024-01-01' } }, /expires/],
    ['a date that is none', { security: { contact: ['tel:+1'], expires: 'next year' } }, /expires/],
    ['a policy by mail', { security: { contact: ['tel:+1'], policy: 'mailto:a@b.example' } }, /policy/],
    ['no knock at all', { mail: { closedKnocks: 0 } }, /closedKnocks/],
    ['reports for no day', { reports: { days: 0 } }, /days/],
    ['reports for ever', { reports: { days: 366 } }, /days/],
    ['half a connection', { mail: { connectionsPerMinute: 0.5 } }, /connectionsPerMinute/],
    ['a list', [], /./],
  ])('refuses %s and says where', (_name, json, place) => {
    expect(() => read(json)).toThrow(ProfileError);
    expect(() => read(json)).toThrow(place);
  });
  it('says that a file cannot be read', () => {
    expect(() => readProfile('/nowhere/profile.json')).toThrow(/MAILMEND_CONFIG/);
    expect(() => readProfile(file('{'))).toThrow(/JSON/);
  });
});
