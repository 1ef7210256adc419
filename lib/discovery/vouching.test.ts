import { describe, expect, it } from 'vitest';
import type { Source, Vouching } from '../model/settings.ts';
import { readProfile } from '../operator/profile.ts';
import { vouchingOf } from './vouching.ts';

const profile = readProfile(undefined);
const vouch = (domain: string, host: string, source: Source, confirmedHosts: string[] = [], hosts: string[] = []) =>
  vouchingOf(host, source, {
    input: { address: null, localPart: null, domain, domainForPeople: domain },
    profile: { ...profile, mail: { ...profile.mail, hosts } },
    confirmedHosts,
  });

describe('vouchingOf', () => {
  it.each<[string, string, Source, Vouching]>([
    ['example.com', 'mail.example.com', 'conventional-names', 'own-domain'],
    ['sub.example.com', 'mail.example.com', 'srv', 'own-domain'],
    ['example.co.uk', 'mail.other.co.uk', 'srv', 'none'],
    ['example.com', 'example.com.evil.net', 'srv', 'none'],
    ['example.com', 'notexample.com', 'srv', 'none'],
    ['example.com', 'mail.host.example', 'autoconfig', 'autoconfig'],
    ['example.com', 'mail.host.example', 'mx-provider', 'provider'],
    ['example.com', 'mail.host.example', 'srv', 'none'],
    ['example.com', 'mail.host.example', 'isp-database', 'none'],
    ['example.com', 'mail.host.example', 'autodiscover', 'none'],
    ['example.com', 'mail.host.example', 'mx-autoconfig', 'none'],
    ['example.com', 'mail.host.example', 'certificate', 'none'],
    // Two customers of one shared suffix are strangers.
    ['anna.github.io', 'mail.ben.github.io', 'srv', 'none'],
  ])('%s: %s by %s is %s', (domain, host, source, expected) => {
    expect(vouch(domain, host, source)).toBe(expected);
  });
  it('takes the person at their word, for this very host only', () => {
    expect(vouch('example.com', 'mail.host.example', 'srv', ['mail.host.example'])).toBe('confirmed');
    expect(vouch('example.com', 'imap.host.example', 'srv', ['mail.host.example'])).toBe('none');
  });
  it("knows the operator's own hosts", () => {
    expect(vouch('example.com', 'mail.host.example', 'certificate', [], ['mail.host.example'])).toBe('operator');
  });
});
