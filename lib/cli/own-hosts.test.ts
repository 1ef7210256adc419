// Hosts of ours, and those of pages that were made to lead here.
import { expect, it } from 'vitest';
import { canonicalPath, isAnswered, isForCustomers, isOurs } from './own-hosts.ts';

const publicUrl = 'https://mail-help.example';

it.each([
  ...['localhost', 'localhost:3000', 'LOCALHOST', 'localhost.', '127.0.0.1:3000', '192.0.2.7', '[::1]', '[::1]:3000'],
  ...['[2001:db8::1]:80', 'mail-help.example', 'Mail-Help.example:8443', 'mail-help.example.'],
])('%s is ours', (host) => {
  expect(isOurs(host, publicUrl)).toBe(true);
});

it.each([
  ...['', 'evil.example', 'evil.example:3000', 'localhost.evil.example', 'evil.localhost', '127.0.0.1.evil.example'],
  ...['mail-help.example.evil.example', 'www.mail-help.example', '127.1', '2130706433', '0x7f.0.0.1', '127.0.0.01'],
  ...['::1', '[::1', '[fe80::1%25eth0]', '[evil.example]', 'mail-help.example:x', 'anna@localhost', 'localhost/'],
])('%j is not', (host) => {
  expect(isOurs(host, publicUrl)).toBe(false);
});

it('knows no name without a public address', () => {
  expect(isOurs('mail-help.example', null)).toBe(false);
  expect(isOurs('localhost', null)).toBe(true);
});

it('answers those who watch over machines by any name', () => {
  expect(isAnswered('10-0-0-7.pods.example', '/healthz', null)).toBe(true);
  expect(isAnswered('10-0-0-7.pods.example', '/readyz?full', null)).toBe(true);
  expect(isAnswered('10-0-0-7.pods.example', '/healthz/x', null)).toBe(false);
});

it.each([
  ['/AutoDiscover/AUTODISCOVER.XML?Email=A@B.example', '/autodiscover/autodiscover.xml?Email=A@B.example', true],
  ['/Autodiscover/Autodiscover.json', '/autodiscover/autodiscover.json', true],
  [
    '/AUTODISCOVER/autodiscover.JSON/V1.0/Anna%40Shop.example?Protocol=X',
    '/autodiscover/autodiscover.json/v1.0/Anna%40Shop.example?Protocol=X',
    true,
  ],
  ['/Autodiscover/Autodiscover.json/v1.0/a/b', '/autodiscover/autodiscover.json/v1.0/a/b', false],
  ['/Autodiscover/Autodiscover.xml/x', '/Autodiscover/Autodiscover.xml/x', false],
  ['/Mail/Config-v1.1.xml', '/Mail/Config-v1.1.xml', false],
  ['/?/autodiscover/autodiscover.xml', '/?/autodiscover/autodiscover.xml', false],
])('spells %s as %s; asked by customers: %s', (path, spelt, asked) => {
  expect(canonicalPath(path)).toBe(spelt);
  expect(isForCustomers(canonicalPath(path))).toBe(asked);
});
