// What failed logins are counted by: the mailbox is protected, other people's customers are not turned away.
import { beforeEach, describe, expect, it } from 'vitest';
import type { LoginEvidence } from '../model/evidence.ts';
import { Secret } from '../model/secret.ts';
import { createLoginBudget, type LoginAttempt, type LoginBudget } from './login-budget.ts';
import { createLoginLedger } from './login-ledger.ts';

const MINUTE = 60_000;
const { signal } = new AbortController();
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

let now = 0;
let budget: LoginBudget;
beforeEach(() => {
  now = 1_000_000;
  budget = createLoginBudget({ ledger: createLoginLedger(() => now) });
});

type Given = Partial<Omit<LoginAttempt, 'secret'>> & { password?: string };
const attempt = ({ password = 'wrong', ...given }: Given = {}): LoginAttempt => ({
  protocol: 'imap',
  host: 'mail.example.com',
  address: '192.0.2.1',
  username: 'anna@example.com',
  client: '198.51.100.1',
  own: false,
  ...given,
  secret: new Secret(password),
});
let passwords = 0;
/** Another password each time, unless one is given: nothing is answered from memory. */
const another = (given: Given): LoginAttempt => {
  passwords += 1;
  return attempt({ password: `guess ${passwords}`, ...given });
};
async function ask(given: Given, of = budget): Promise<string> {
  const turn = await of.begin(another(given), signal);
  if (turn.kind === 'allowed') turn.over(null);
  return turn.kind;
}
async function fail(given: Given, of = budget, result: LoginEvidence['result'] = 'rejected'): Promise<string> {
  const turn = await of.begin(another(given), signal);
  if (turn.kind === 'allowed') turn.over({ ...evidence, result });
  return turn.kind;
}

describe('an account', () => {
  it('stands three failures in fifteen minutes, whoever tries, whatever the server’s addresses', async () => {
    for (const at of [1, 2, 3])
      expect(await fail({ client: `198.51.100.${at}`, address: `192.0.2.${at}` })).toBe('allowed');
    expect(await ask({ client: '203.0.113.9', address: '192.0.2.9' })).toBe('exhausted');
    expect(await ask({ client: '203.0.113.9', address: '192.0.2.9', username: 'ben@example.com' })).toBe('allowed');
    now += 15 * MINUTE + 1;
    expect(await ask({ client: '203.0.113.9', address: '192.0.2.9' })).toBe('allowed');
  });

  it('is the user name that is sent, whatever its case, at that server’s name', async () => {
    for (const at of [1, 2, 3]) await fail({ client: `198.51.100.${at}`, address: `192.0.2.${at}`, username: 'Anna' });
    const elsewhere = { client: '203.0.113.9', address: '192.0.2.9' };
    expect(await ask({ ...elsewhere, username: 'anna' })).toBe('exhausted');
    expect(await ask({ ...elsewhere, username: 'anna', host: 'mail.example.org' })).toBe('allowed');
  });

  it('is one mailbox at all of the operator’s servers', async () => {
    for (const at of [1, 2, 3]) await fail({ client: `198.51.100.${at}`, host: `s${at}.host.example`, own: true });
    expect(await ask({ client: '203.0.113.9', host: 's4.host.example', own: true })).toBe('exhausted');
  });

  it('says when the next try is free', async () => {
    const first = now;
    for (const at of [1, 2, 3]) {
      await fail({ client: `198.51.100.${at}`, address: `192.0.2.${at}` });
      now += MINUTE;
    }
    const turn = await budget.begin(another({ client: '203.0.113.9', address: '192.0.2.9' }), signal);
    expect(turn).toEqual({ kind: 'exhausted', again: new Date(first + 15 * MINUTE) });
  });
});

describe('a client', () => {
  it('has two failures of one account: a slip and its correction', async () => {
    expect(await fail({})).toBe('allowed');
    expect(await fail({})).toBe('allowed');
    expect(await ask({})).toBe('exhausted');
    expect(await ask({ client: '198.51.100.2' })).toBe('allowed');
  });

  it('has four failures of one server, over all accounts', async () => {
    for (const name of ['a', 'b', 'c', 'd']) expect(await fail({ username: name, own: true })).toBe('allowed');
    expect(await ask({ username: 'e', own: true })).toBe('exhausted');
    expect(await ask({ username: 'e', own: true, client: '198.51.100.2' })).toBe('allowed');
  });
});

describe('a server', () => {
  it('of a stranger stands four failures from all of us', async () => {
    for (const at of [1, 2, 3, 4]) await fail({ client: `198.51.100.${at}`, username: `user${at}` });
    expect(await ask({ client: '203.0.113.9', username: 'user5' })).toBe('exhausted');
  });

  it('of the operator turns nobody away for what others did', async () => {
    for (let at = 1; at <= 50; at += 1) await fail({ client: `198.51.100.${at}`, username: `user${at}`, own: true });
    expect(await ask({ client: '203.0.113.9', username: 'user51', own: true })).toBe('allowed');
  });

  it('of the operator stands what the profile says', async () => {
    const few = createLoginBudget({ ledger: createLoginLedger(() => now), ownFailedLogins: 2 });
    for (const at of [1, 2]) await fail({ client: `198.51.100.${at}`, username: `user${at}`, own: true }, few);
    expect(await ask({ client: '203.0.113.9', username: 'user3', own: true }, few)).toBe('exhausted');
  });
});

describe('memory', () => {
  it('answers the same refused credentials for ten minutes, at that service of that server', async () => {
    const turn = await budget.begin(attempt(), signal);
    if (turn.kind === 'allowed') turn.over(evidence);
    expect(await budget.begin(attempt(), signal)).toEqual({ kind: 'rejected-before', evidence });
    for (const other of [{ protocol: 'submission' }, { address: '192.0.2.2' }] as const) {
      const allowed = await budget.begin(attempt(other), signal);
      expect(allowed.kind).toBe('allowed');
      if (allowed.kind === 'allowed') allowed.over(null);
    }
    now += 10 * MINUTE + 1;
    expect((await budget.begin(attempt(), signal)).kind).toBe('allowed');
  });

  it('answers only what was refused for its credentials, and counts the rest', async () => {
    for (const client of ['a', 'b', 'c']) {
      const turn = await budget.begin(attempt({ client }), signal);
      expect(turn.kind).toBe('allowed');
      if (turn.kind === 'allowed') turn.over({ ...evidence, result: 'unproven' });
    }
    expect((await budget.begin(attempt({ client: 'd' }), signal)).kind).toBe('exhausted');
  });

  it('counts nothing where the server was not asked', async () => {
    for (let at = 0; at < 9; at += 1) expect(await ask({})).toBe('allowed');
  });

  it('hands nothing to the ledger that could be typed anywhere', async () => {
    const seen: unknown[] = [];
    const ledger = createLoginLedger();
    const begin: typeof ledger.begin = (claim, until) => {
      seen.push(claim);
      return ledger.begin(claim, until);
    };
    await createLoginBudget({ ledger: { ...ledger, begin } }).begin(attempt({ password: 'swordfish' }), signal);
    expect(JSON.stringify(seen)).not.toMatch(/swordfish|c3dvcmRmaXNo|anna|192\.0\.2|198\.51/);
  });
});

describe('turns', () => {
  /** Whether a turn has come by now. */
  const has = (waiting: Promise<unknown>) =>
    Promise.race([waiting.then(() => true), new Promise((resolve) => setImmediate(() => resolve(false)))]);

  it('lets the same credentials go one after the other', async () => {
    const first = await budget.begin(attempt(), signal);
    const second = budget.begin(attempt(), signal);
    expect(await has(second)).toBe(false);
    if (first.kind === 'allowed') first.over(evidence);
    expect(await second).toMatchObject({ kind: 'rejected-before' });
  });

  it('lets no more go than may fail', async () => {
    const other = (client: string, username: string) => another({ client, username });
    for (const name of ['a', 'b']) await fail({ client: name, username: name });
    const third = await budget.begin(other('c', 'c'), signal);
    expect(await has(budget.begin(other('d', 'd'), signal))).toBe(true);
    const fifth = budget.begin(other('e', 'e'), signal);
    expect(await has(fifth)).toBe(false);
    expect(await has(budget.begin(another({ client: 'e', address: '192.0.2.2' }), signal))).toBe(true);
    if (third.kind === 'allowed') third.over(evidence);
    expect(await has(fifth)).toBe(false); // one may still be going on, and three have failed
  });

  it('ends the wait with the signal', async () => {
    await budget.begin(attempt(), signal);
    const leaving = new AbortController();
    const second = budget.begin(attempt(), leaving.signal);
    leaving.abort();
    expect(await second).toEqual({ kind: 'overdue' });
  });

  it('lets accepted credentials go on together, and refused ones no more', async () => {
    const right = (protocol: 'imap' | 'submission') => attempt({ password: 'right', protocol });
    const first = await budget.begin(right('imap'), signal);
    const waiting = Promise.all([1, 2, 3, 4, 5].map(() => budget.begin(right('imap'), signal)));
    if (first.kind === 'allowed') first.over({ ...evidence, result: 'accepted' });
    const turns = await waiting;
    expect(turns.every(({ kind }) => kind === 'allowed')).toBe(true);
    for (const turn of turns) if (turn.kind === 'allowed') turn.over(null);

    const refused = await budget.begin(right('submission'), signal);
    if (refused.kind === 'allowed') refused.over(evidence);
    expect((await budget.begin(right('submission'), signal)).kind).toBe('rejected-before');
    const one = await budget.begin(right('imap'), signal);
    expect(one.kind).toBe('allowed');
    const ended = new AbortController();
    const next = budget.begin(right('imap'), ended.signal);
    ended.abort();
    expect((await next).kind).toBe('overdue');
  });

  it('lets accepted credentials go on where strangers have used up the server’s tries', async () => {
    const first = await budget.begin(attempt({ password: 'right' }), signal);
    if (first.kind === 'allowed') first.over({ ...evidence, result: 'accepted' });
    for (const at of [1, 2, 3, 4]) await fail({ client: `203.0.113.${at}`, username: `user${at}` });
    expect((await budget.begin(attempt({ password: 'right' }), signal)).kind).toBe('allowed');
    expect((await budget.begin(attempt({ password: 'other' }), signal)).kind).toBe('exhausted');
  });
});
