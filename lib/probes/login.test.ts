// A refusal is remembered for the service that gave it: it is no answer of another service of the same server.
import { expect, it } from 'vitest';
import type { LoginEvidence } from '../model/evidence.ts';
import { Secret } from '../model/secret.ts';
import type { Protocol } from '../model/settings.ts';
import { createLoginBudget } from '../net/login-budget.ts';
import { type LoginChoice, type LoginOptions, logIn } from './login.ts';

it('asks POP itself after submission has refused the same details, and submission no second time', async () => {
  const options = {
    network: { elapsed: () => 0, signal: new AbortController().signal },
    budget: createLoginBudget(),
    secret: new Secret('the-one-after'),
    address: 'anna@sunny.example',
    probing: () => undefined,
    record: () => undefined,
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
