// Host names of a certificate, and nothing that only looks like one.
import { expect, it } from 'vitest';
import { subjectAltNames } from './subject-alt-names.ts';

it.each([
  ['DNS:mail.sunny.example', ['mail.sunny.example']],
  ['DNS:Mail.Sunny.Example, DNS:*.sunny.example, IP Address:192.0.2.1', ['mail.sunny.example', '*.sunny.example']],
  ['IP Address:192.0.2.1, othername:<unsupported>, DNS:sunny.example', ['sunny.example']],
  ['URI:"http://other.example/, DNS:mail.sunny.example", DNS:other.example', ['other.example']],
  ['URI:"http://other.example/\\", DNS:mail.sunny.example"', []],
  ['email:"x, DNS:mail.sunny.example, DNS:\\"@other.example"', []],
  ['DNS:"mail.sunny.example, DNS:x"', ['mail.sunny.example, dns:x']],
  ['DNS:', ['']],
  ['', []],
])('%s', (text, names) => {
  expect(subjectAltNames(text)).toEqual(names);
});

it('reads a hundred of many', () => {
  expect(subjectAltNames(Array.from({ length: 5000 }, (_, n) => `DNS:a${n}.example`).join(', '))).toHaveLength(100);
});
