// Request targets: which are handed on, in which form, and which are refused.
import { expect, it } from 'vitest';
import { requestTarget } from './request-target.ts';

it.each([
  ['/', '/', null],
  ['/learn/imap?x=%ff', '/learn/imap?x=%ff', null],
  ['/learn/%C3%BC', '/learn/%C3%BC', null],
  ['//evil.example/', '//evil.example/', null],
  ['/?u=http://evil.example/', '/?u=http://evil.example/', null],
  ['http://a.example', '/', 'a.example'],
  ['HTTP://a.example:80/learn', '/learn', 'a.example:80'],
  ['https://[::1]:3000?x', '/?x', '[::1]:3000'],
])('hands on %s', (target, path, host) => {
  expect(requestTarget(target)).toEqual({ ok: true, path, host });
});

it.each([
  '',
  '*',
  'learn',
  '?x',
  'a.example:443',
  'ftp://a.example/',
  'http:///learn',
  'http://anna@a.example/',
  '/learn/%ff',
  '/learn/%',
  '/api/v1/sessions/%00/events',
  '/?x=%00',
  '/%E0%A4%A',
  'http://a.example/%ff',
])('refuses %s', (target) => {
  expect(requestTarget(target)).toEqual({ ok: false });
});

it('reads a long target in time that grows with its length', () => {
  const began = performance.now();
  requestTarget(`http://${'a/?'.repeat(5_000)}\n`);
  requestTarget(`/${'%41'.repeat(5_000)}%`);
  expect(performance.now() - began).toBeLessThan(50);
});
