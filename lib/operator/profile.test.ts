import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProfileError, readProfile } from './profile.ts';

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
        allow: ['10.0.0.0/8', 'fd00::/8'],
      },
      mail: {
        hosts: ['Mail.Harbour.example'],
        mx: ['mx.harbour.example'],
        selectors: ['s2026'],
        senders: ['192.0.2.1'],
      },
      trustedProxies: ['127.0.0.1/32'],
    });
    expect(profile.mail.hosts).toEqual(['mail.harbour.example']);
    expect(profile.network.resolvers).toHaveLength(4);
  });
  it.each([
    ['an unknown member', { nam: 'x' }, /nam/],
    ['a resolver by name', { network: { resolvers: ['dns.example'] } }, /resolvers/],
    ['an address range with host bits', { network: { allow: ['10.0.0.5/8'] } }, /allow/],
    ['no range at all', { network: { allow: ['everything'] } }, /allow/],
    ['a colour by name', { accent: 'green' }, /accent/],
    ['a script as a link', { links: { help: 'javascript:alert(1)' } }, /help/],
    ['a host without a dot', { mail: { hosts: ['localhost'] } }, /hosts/],
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
