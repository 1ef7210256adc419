// The operator's signature stands under no stranger's servers.
import { expect, it } from 'vitest';
import { operatorProfileSchema } from './profile.ts';
import { signingOfRun } from './provisioning-domains.ts';

const server = (host: string) => ({ host, port: 993, security: 'tls' });
const own = { incoming: server('mail.harbour.example'), outgoing: server('mail.harbour.example') };
const signing = (certificate: string) => ({ certificate, key: 'k' });
const profile = operatorProfileSchema.parse({
  mail: { hosts: ['old.harbour.example'], mx: ['mx.harbour.example'] },
  provisioning: [
    { ...own, domains: ['plain.example'] },
    { ...own, domains: ['shop.example', '*.shops.example'], signing: signing('a') },
    { ...own, domains: ['club.example'], mxIsOurs: true, pop: server('pop.harbour.example'), signing: signing('b') },
  ],
});

it.each([
  ['a domain that the profile names, at any server', 'a.shops.example', ['mail.a.shops.example'], 'a'],
  ['its own entry first', 'club.example', ['mail.harbour.example'], 'b'],
  ['a named domain whose entry has none', 'plain.example', ['mail.plain.example'], 'a'],
  ["a domain at the operator's servers", 'customer.example', ['mail.harbour.example', 'pop.harbour.example'], 'a'],
  ['one at its older server', 'customer.example', ['old.harbour.example'], 'a'],
  ["a stranger's server", 'evil.example', ['mail.evil.example'], null],
  ["one of two a stranger's", 'evil.example', ['mail.harbour.example', 'smtp.evil.example'], null],
])('%s', (_case, domain, hosts, certificate) => {
  expect(signingOfRun(profile, { domain, hosts })?.certificate ?? null).toBe(certificate);
});

it('is nobody’s without a signer', () => {
  expect(signingOfRun(operatorProfileSchema.parse({}), { domain: 'a.example', hosts: [] })).toBeNull();
});
