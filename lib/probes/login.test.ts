// A refusal is remembered for the service that gave it: it is no answer of another service of the same server.
import { expect, it } from 'vitest';
import type { LoginEvidence } from '../model/evidence.ts';
import { Secret } from '../model/secret.ts';
import type { Protocol } from '../model/settings.ts';
import { createLoginBudget } from '../net/login-budget.ts';
import { type LoginChoice, type LoginOptions, logIn } from './login.ts';

it('asks POP itself after submission has refused the same details, and submission no second time', async () => {
  const options = {
    network: { elapsed: () => 0, isOwn: async () => false, signal: new AbortController().signal },
    budget: createLoginBudget(),
    client: '198.51.100.1',
    secret: new Secret('the-one-after'),
    address: 'anna@sunny.example',
    log: { elapsed: () => 0, probing: () => undefined, record: () => undefined },
    answered: () => undefined,
  } as unknown as LoginOptions;
  const asked: Protocol[] = [];
  const at = (protocol: Protocol, port: number, result: LoginEvidence['result']) => {
    const evidence = { protocol, host: 'mail.sunny.example', port, address: '198.18.0.10' };
    const login = async () => {
      asked.push(protocol);
      return { ...evidence, result };
    };
    return logIn({ door: { evidence }, session: { login }, candidate: {} } as unknown as LoginChoice, options);
  };
  expect(await at('submission', 465, 'rejected')).toMatchObject({ result: 'rejected' });
  expect(await at('pop3', 995, 'accepted')).toMatchObject({ result: 'accepted', protocol: 'pop3' });
  expect(await at('submission', 587, 'rejected')).toMatchObject({ result: 'rejected', port: 587 });
  expect(asked).toEqual(['submission', 'pop3']);
});

it('takes the leave of a server that waited too long for no answer to the password', async () => {
  const seen: unknown[] = [];
  const attempt = { address: '198.18.0.10', family: 4, result: 'limit', ms: 0 };
  const options = {
    network: {
      elapsed: () => 0,
      isOwn: async () => false,
      signal: new AbortController().signal,
      dialer: { dial: async () => ({ ok: false, attempt }) },
    },
    budget: createLoginBudget(),
    client: '198.51.100.1',
    secret: new Secret('the-one-after'),
    address: 'anna@sunny.example',
    log: { elapsed: () => 0, probing: () => undefined, record: (record: { why?: string }) => seen.push(record.why) },
    answered: () => undefined,
  } as unknown as LoginOptions;
  const evidence = {
    protocol: 'submission',
    host: 'mail.sunny.example',
    port: 465,
    address: '198.18.0.10',
    namedBy: [],
  };
  const session = { stale: true, goodbye: async () => undefined };
  const choice = { door: { evidence }, session, candidate: {} } as unknown as LoginChoice;
  expect(await logIn(choice, options)).toBeNull();
  expect(seen).toEqual(['connection-budget']);
});

it('leaves a server alone that complains of too many logins', async () => {
  const seen: unknown[] = [];
  const options = {
    network: { elapsed: () => 0, isOwn: async () => false, signal: new AbortController().signal },
    budget: createLoginBudget(),
    address: 'anna@sunny.example',
    log: { elapsed: () => 0, probing: () => undefined, record: (record: { why?: string }) => seen.push(record.why) },
    answered: () => undefined,
  };
  let asked = 0;
  for (let nth = 0; nth < 5; nth++) {
    const evidence = { protocol: 'imap', host: 'mail.sunny.example', port: 993, address: '198.18.0.10' };
    const login = async () => {
      asked++;
      return { ...evidence, result: 'rate-limited' };
    };
    const choice = { door: { evidence }, session: { login }, candidate: {} } as unknown as LoginChoice;
    const client = `198.51.100.${nth}`;
    await logIn(choice, { ...options, client, secret: new Secret(`guess-${nth}`) } as unknown as LoginOptions);
  }
  expect(asked).toBe(3);
  expect(seen.slice(3)).toEqual(['login-budget', 'login-budget']);
});
