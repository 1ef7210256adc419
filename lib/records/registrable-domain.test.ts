import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registrableDomain, sameRegistrableDomain } from './registrable-domain.ts';

describe('registrableDomain', () => {
  it.each([
    ['example.com', 'example.com'],
    ['Mail.Example.COM.', 'example.com'],
    ['a.b.example.co.uk', 'example.co.uk'],
    ['mail.healthy.mailmend-practice', 'healthy.mailmend-practice'],
    ['a.b.c.test', 'c.test'],
    ['x.anna.github.io', 'anna.github.io'],
    ['github.io', 'github.io'],
    ['co.uk', 'co.uk'],
    ['localhost', 'localhost'],
    ['192.0.2.1', '192.0.2.1'],
    ['_dmarc.example.org', 'example.org'],
    ['mail.xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['shop.firma.xn--55qx5d.cn', 'firma.xn--55qx5d.cn'],
    ['mail.city.kawasaki.jp', 'city.kawasaki.jp'],
  ])('%s -> %s', (name, wanted) => {
    expect(registrableDomain(name)).toBe(wanted);
  });

  it('keeps customers of a shared suffix apart', () => {
    expect(sameRegistrableDomain('anna.github.io', 'ben.github.io')).toBe(false);
    expect(sameRegistrableDomain('anna.github.io', 'github.io')).toBe(false);
    expect(sameRegistrableDomain('imap.example.com', 'example.com')).toBe(true);
  });

  it('never throws and is its own registrable domain', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.string()), (name) => {
        const domain = registrableDomain(name);
        expect(registrableDomain(domain)).toBe(domain);
      }),
    );
  });
});
