import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webProxyOf } from './web-proxies.ts';

describe('webProxyOf', () => {
  it.each<[string[], string | null]>([
    [['104.21.3.4', '172.67.1.2'], 'Cloudflare'],
    [['2606:4700:3033::6815:304'], 'Cloudflare'],
    [['104.21.3.4', '2606:4700::1'], 'Cloudflare'],
    [['151.101.1.69'], 'Fastly'],
    [['192.88.134.1'], 'Sucuri'],
    [['45.60.1.1'], 'Imperva'],
    [['104.21.3.4', '198.51.100.1'], null],
    [['104.21.3.4', '151.101.1.69'], null],
    [['103.21.243.255'], null],
    [['103.21.248.0'], null],
    [['198.18.0.10'], null],
    [['mail.example.com'], null],
    [[], null],
  ])('%j: %s', (addresses, wanted) => {
    expect(webProxyOf(addresses)).toBe(wanted);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())), (list) => void webProxyOf(list)));
  });
});
