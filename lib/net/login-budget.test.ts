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
  const fail = (address: string, user: string, password: string) =>
    budget.refused(address, user, new Secret(password), evidence);
  const ask = (address: string, user: string, password: string) => budget.ask(address, user, new Secret(password)).kind;

  it('counts a short user name for its mailbox, not for everyone of that name', () => {
    const short = (address: string, account: string) =>
      budget.refused(address, 'anna', new Secret('wrong'), evidence, account);
    const asked = (address: string, account: string, user = 'anna') =>
      budget.ask(address, user, new Secret('other'), account).kind;
    for (const server of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) short(server, 'anna@example.com');
    expect(asked('192.0.2.9', 'anna@example.com')).toBe('exhausted');
    expect(asked('192.0.2.9', 'anna@example.com', 'anna@example.com')).toBe('exhausted');
    expect(asked('192.0.2.9', 'anna@example.org')).toBe('allowed');
    expect(budget.ask('192.0.2.1', 'anna', new Secret('wrong'), 'anna@example.com').kind).toBe('rejected-before');
    expect(budget.ask('192.0.2.1', 'anna', new Secret('wrong'), 'anna@example.org').kind).toBe('allowed');
  });

  it('answers the same refused credentials from memory for ten minutes', () => {
    fail('192.0.2.1', 'anna@example.com', 'wrong');
    expect(budget.ask('192.0.2.1', 'anna@example.com', new Secret('wrong'))).toEqual({
      kind: 'rejected-before',
      evidence,
    });
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

  describe('turns', () => {
    const { signal } = new AbortController();
    const turn = (user: string, password: string, address = '192.0.2.1', until = signal) =>
      budget.turn({ protocol: 'imap', address, username: user, secret: new Secret(password) }, until);
    /** Whether a turn has come by now. */
    const has = (waiting: Promise<unknown>) =>
      Promise.race([waiting.then(() => true), new Promise((resolve) => setImmediate(() => resolve(false)))]);

    it('lets the same credentials go one after the other', async () => {
      const over = await turn('anna@example.com', 'wrong');
      const second = turn('anna@example.com', 'wrong');
      expect(await has(second)).toBe(false);
      over?.();
      expect(await has(second)).toBe(true);
    });

    it('lets no more go than may fail', async () => {
      fail('192.0.2.1', 'ben@example.com', 'x');
      const first = await turn('a@example.com', 'pw');
      expect(await has(turn('b@example.com', 'pw'))).toBe(true);
      const third = turn('c@example.com', 'pw');
      expect(await has(third)).toBe(false);
      expect(await has(turn('c@example.com', 'pw', '192.0.2.2'))).toBe(true);
      fail('192.0.2.1', 'a@example.com', 'pw');
      first?.();
      expect(await has(third)).toBe(false); // one may still be going on, and two have failed
    });

    it('ends the wait with the signal', async () => {
      await turn('anna@example.com', 'wrong');
      const leaving = new AbortController();
      const second = turn('anna@example.com', 'wrong', '192.0.2.1', leaving.signal);
      leaving.abort();
      expect(await second).toBeNull();
    });
  });

  it('remembers for an answer only what was refused for its credentials', () => {
    budget.refused('192.0.2.1', 'anna@example.com', new Secret('pw'), { ...evidence, result: 'unproven' });
    expect(ask('192.0.2.1', 'anna@example.com', 'pw')).toBe('allowed');
    for (const password of ['b', 'c'])
      budget.refused('192.0.2.1', 'anna@example.com', new Secret(password), { ...evidence, result: 'unproven' });
    expect(ask('192.0.2.1', 'anna@example.com', 'pw')).toBe('exhausted');
  });

  it('keeps neither passwords nor addresses of people in what it holds', () => {
    fail('192.0.2.1', 'anna@example.com', 'swordfish');
    expect(JSON.stringify(budget)).not.toContain('swordfish');
  });

  it('lets accepted credentials go on together, and refused ones no more', async () => {
    const secret = new Secret('right');
    const login = { protocol: 'imap', address: '192.0.2.1', username: 'anna@example.com', secret } as const;
    const { signal } = new AbortController();
    const first = await budget.turn(login, signal);
    const waiting = Promise.all([1, 2, 3, 4, 5].map(() => budget.turn(login, signal)));
    budget.accepted(login.address, login.username, secret);
    first?.();
    expect((await waiting).every((over) => over !== null)).toBe(true);

    budget.refused(login.address, login.username, secret, evidence);
    const ended = new AbortController();
    const next = budget.turn(login, ended.signal);
    ended.abort();
    expect(await next).toBeNull();
  });
});
