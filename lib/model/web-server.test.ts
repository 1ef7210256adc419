// What people give as their website's server: an address in any spelling, or a name.
import { describe, expect, it } from 'vitest';
import { parseWebServer } from './web-server.ts';

describe('parseWebServer', () => {
  it.each([
    ['198.51.100.7', '198.51.100.7'],
    [' 198.51.100.7 ', '198.51.100.7'],
    ['[198.51.100.7]', '198.51.100.7'],
    ['2001:DB8:0:0::7', '2001:db8::7'],
    ['[IPv6:2001:db8::7]', '2001:db8::7'],
    ['Web3.Hosting.Example.', 'web3.hosting.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('takes %j', (text, webServer) => {
    expect(parseWebServer(text)).toEqual({ ok: true, webServer });
  });

  it.each([
    ['', 'missing-domain'],
    ['127.1', 'address-literal'],
    ['0x7f.1', 'address-literal'],
    ['198.51.100.7:25', 'bad-character'],
    ['https://web3.hosting.example/', 'bad-character'],
    ['web3', 'single-label'],
    ['web3.local', 'special-use'],
    ['web3.hosting.example\r\nQUIT', 'bad-character'],
  ])('refuses %j', (text, problem) => {
    expect(parseWebServer(text)).toMatchObject({ ok: false, problem });
  });
});
