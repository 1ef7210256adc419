import { beforeEach, describe, expect, it } from 'vitest';
import type { LoginEvidence } from '../model/evidence.ts';
import { Secret } from '../model/secret.ts';
import { createLoginBudget, type LoginBudget } from './login-budget.ts';

const MINUTE = 60_000;
const evidence: LoginEvidence = {
  protocol: 'imap',
  host: 'mail.example.com',
  port: 993,
  security: 'tls',
  username: 'anna@example.com',
  mechanism: 'PLAIN',
  result: 'rejected',
  code: 'AUTHENTICATIONFAILED',
  words: 'Authentication failed.',
  ms: 12,
};

describe('login budget', () => {
  let now = 0;
  let budget: LoginBudget;
  beforeEach(() => {
    now = 1_000_000;
    budget = createLoginBudget(() => now);
  });
  const fail = (address: string, user: string, password: string) => budget.refused(address, user, new Secret(password), evidence);
  const ask = (address: string, user: string, password: string) => budget.ask(address, user, new Secret(password)).kind;

  it('answers the same refused credentials from memory for ten minutes', () => {
    fail('192.0.2.1', 'anna@example.com', 'wrong');
    expect(budget.ask('192.0.2.1', 'anna@example.com', new Secret('wrong'))).toEqual({ kind: 'rejected-before', evidence });
    expect(ask('192.0.2.1', 'anna@example.com', 'other')).toBe('allowed');
    expect(ask('192.0.2.2', 'anna@example.com', 'wrong')).toBe('allowed');
    now += 10 * MINUTE + 1;
    expect(ask('192.0.2.1', 'anna@example.com', 'wrong')).toBe('allowed');
  });

  it('lets three failures an account through in fifteen minutes, whatever the server', () => {
    for (const [index, password] of ['a', 'b', 'c'].entries()) fail(`192.0.2.${index}`, 'Anna@example.com', password);
    expect(ask('192.0.2.9', 'anna@example.com', 'd')).toBe('exhausted');
    expect(ask('192.0.2.9', 'ben@example.com', 'd')).toBe('allowed');
    now += 15 * MINUTE + 1;
    expect(ask('192.0.2.9', 'anna@example.com', 'd')).toBe('allowed');
  });

  it('lets three failures a server address through, whatever the account', () => {
    for (const user of ['a@x.example', 'b@x.example', 'c@x.example']) fail('192.0.2.1', user, 'pw');
    expect(ask('192.0.2.1', 'd@x.example', 'pw')).toBe('exhausted');
  });

  it('keeps neither passwords nor addresses of people in what it holds', () => {
    fail('192.0.2.1', 'anna@example.com', 'swordfish');
    expect(JSON.stringify(budget)).not.toContain('swordfish');
  });
});
