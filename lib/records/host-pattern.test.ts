import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesHost } from './host-pattern.ts';

describe('matchesHost', () => {
  it.each<[string, string, boolean]>([
    ['smtp.google.com', 'SMTP.Google.com.', true],
    ['smtp.google.com', 'xsmtp.google.com', false],
    ['*.aspmx.l.google.com', 'alt1.aspmx.l.google.com', true],
    ['*.aspmx.l.google.com', 'aspmx.l.google.com', false],
    ['*.aspmx.l.google.com', 'aspmx.l.google.com.evil.test', false],
    ['mx*.ovh.net', 'mx1.ovh.net', true],
    ['mx*.ovh.net', 'mx.ovh.net', true],
    ['mx*.ovh.net', 'mx1.a.ovh.net', false],
    ['mx*.ovh.net', 'mx-1.ovh.net', false],
    ['ns-*.awsdns-*.com', 'ns-12.awsdns-3.com', true],
    ['ns-*.awsdns-*.com', 'ns-12.awsdns-3.com.evil.test', false],
    ['*.example.com', '.example.com', false],
    ['*.example.com', '', false],
  ])('%s ~ %s: %s', (pattern, name, wanted) => {
    expect(matchesHost(pattern, name)).toBe(wanted);
  });

  it('never matches a name outside the fixed end of the pattern', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        if (matchesHost('*.provider.example', name)) expect(name.toLowerCase()).toMatch(/\.provider\.example\.?$/);
      }),
    );
  });
});
