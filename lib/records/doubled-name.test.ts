// A doubled name is recognised by its own end, and a deep name is not taken for one.
import { expect, it } from 'vitest';
import { undoubledName } from './doubled-name.ts';

it.each([
  ['mail.own.example.own.example', 'mail.own.example'],
  ['own.example.own.example', 'own.example'],
  ['mx1.hoster.net.own.example', 'mx1.hoster.net'],
  ['server7.hosting.example.own.example', 'server7.hosting.example'],
  ['mx.hoster.co.uk.own.example', 'mx.hoster.co.uk'],
  ['mail.own.example', null],
  ['mx1.mail.own.example', null],
  ['a.b.c.d.own.example', null],
  ['mail.eu.own.example', null],
  ['hoster.net.own.example', 'hoster.net'],
  ['hosting.example.own.example', 'hosting.example'],
  ['example.own.example', null],
  ['own.example', null],
  ['mail.disown.example', null],
  ['mx1.hoster.net', null],
])('%s: %s', (name, meant) => {
  expect(undoubledName(name, 'own.example')).toBe(meant);
});

it('knows the registered domain of a domain inside it as well', () => {
  expect(undoubledName('mx.hoster.net.own.example', 'shop.own.example')).toBe('mx.hoster.net');
  expect(undoubledName('mx.hoster.net.shop.own.example', 'shop.own.example')).toBe('mx.hoster.net');
});
