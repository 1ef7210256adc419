// The practice IMAP server serves a real client (ImapFlow) and says what the RFCs say to a raw one.
import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineClient } from './line-client.ts';
import { mailDoors } from './practice-domain.ts';
import { type PracticeDoors, practiceDoors } from './practice-door.ts';

const host = 'mail.sunny.example';
const user = 'anna@sunny.example';
const password = 'sesame "open"\\';
let doors: PracticeDoors;
const healthy = mailDoors(host, 'sunny.example', [{ user, password }], { names: [host] });

beforeAll(async () => {
  doors = await practiceDoors();
});
afterAll(() => doors.close());

const tls = () => ({ ca: doors.authority.ca, servername: host });
const flow = (loopback: string, secure: boolean, pass = password) => {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port: Number(loopback.split(':')[1]),
    servername: host,
    secure,
    ...(secure ? {} : { doSTARTTLS: true }),
    tls: { ca: doors.authority.ca },
    auth: { user, pass },
    logger: false,
  });
  client.on('error', () => {});
  return client;
};

describe('ImapFlow', () => {
  test.each([
    ['implicit TLS', 993, true],
    ['STARTTLS', 143, false],
  ] as const)('logs in by %s and reads folders, counts and quota', async (_, port, secure) => {
    const client = flow(await doors.open(healthy[port]), secure);
    await client.connect();
    const folders = await client.list({ statusQuery: { messages: true, unseen: true } });
    expect(folders.map(({ path, specialUse, status }) => [path, specialUse, status?.messages])).toEqual(
      expect.arrayContaining([
        ['INBOX', '\\Inbox', 42],
        ['Sent', '\\Sent', 128],
      ]),
    );
    expect(folders.every((folder) => folder.subscribed)).toBe(true);
    expect(await client.status('INBOX', { messages: true, unseen: true })).toMatchObject({ messages: 42, unseen: 3 });
    const quota = await client.getQuota('INBOX');
    expect(quota).toMatchObject({ storage: { usage: 122_880 * 1024, limit: 1_048_576 * 1024 } });
    expect(client.serverInfo).toMatchObject({ name: 'Dovecot' });
    expect(await client.mailboxOpen('INBOX', { readOnly: true })).toMatchObject({ exists: 42 });
    await client.logout();
    expect(doors.sessions.at(-1)).toMatchObject({ logins: [{ user, accepted: true }], saidGoodbye: true });
  });

  test('hears of a wrong password once, in the words of Dovecot', async () => {
    const client = flow(await doors.open(healthy[993]), true, 'wrong');
    await expect(client.connect()).rejects.toMatchObject({ serverResponseCode: 'AUTHENTICATIONFAILED' });
    expect(doors.sessions.at(-1)?.logins).toEqual([{ user, accepted: false }]);
    client.close();
  });

  test('without SPECIAL-USE and LIST-STATUS falls back to LIST and LSUB', async () => {
    const client = flow(await doors.open({ ...healthy[993], capabilitiesAfterLogin: ['NAMESPACE'] }), true);
    await client.connect();
    expect((await client.list()).map(({ path }) => path)).toContain('Archive');
    await client.logout();
  });
});

test('unencrypted: LOGINDISABLED, STARTTLS, and a login is refused without a look at the password', async () => {
  const client = await lineClient(await doors.open(healthy[143]));
  const greeting = await client.expect(/\r\n/);
  expect(greeting).toMatch(/^\* OK \[CAPABILITY IMAP4rev1 .*STARTTLS LOGINDISABLED\] Dovecot ready\.\r\n$/);
  expect(greeting).not.toContain('AUTH=');
  expect(await client.ask('a LOGIN anna x', /a /)).toContain('a NO [PRIVACYREQUIRED]');
  expect(doors.sessions.at(-1)?.logins).toEqual([]);
  expect(await client.ask('b STARTTLS', /b /)).toContain('b OK');
  await client.startTls(doors.authority.ca, host);
  expect(await client.ask('c CAPABILITY', /c OK/)).toContain('AUTH=PLAIN');
  client.close();
});

describe('login by every road', () => {
  const plain = Buffer.from(`\0${user}\0${password}`).toString('base64');
  const quoted = `"${password.replace(/[\\"]/g, '\\$&')}"`;
  test.each<[string, Array<[line: string, until: RegExp]>]>([
    ['SASL-IR', [[`a AUTHENTICATE PLAIN ${plain}`, /a OK/]]],
    [
      'a continuation',
      [
        ['a AUTHENTICATE PLAIN', /^\+ /],
        [plain, /a OK/],
      ],
    ],
    ['quoted strings', [[`a LOGIN "${user}" ${quoted}`, /a OK/]]],
    [
      'literals',
      [
        [`a LOGIN {${user.length}}`, /^\+ /],
        [`${user} {${password.length}}`, /^\+ /],
        [password, /a OK/],
      ],
    ],
    [
      'literals that do not wait',
      [[`a LOGIN {${user.length}+}\r\n${user} {${password.length}+}\r\n${password}`, /a OK/]],
    ],
  ])('%s', async (_, steps) => {
    const client = await lineClient(await doors.open(healthy[993]), tls());
    await client.expect(/ready/);
    for (const [line, until] of steps) await client.ask(line, until);
    expect(await client.ask('b STATUS INBOX (MESSAGES)', /b OK/)).toContain('* STATUS "INBOX" (MESSAGES 42)');
    expect(await client.ask('c LOGOUT', /c OK/)).toContain('* BYE');
    client.close();
  });
});

describe('faults', () => {
  test('silence instead of a greeting, until the client leaves', async () => {
    const client = await lineClient(await doors.open({ ...healthy[143], greeting: null }));
    await expect(
      Promise.race([client.expect(/./), new Promise((resolve) => setTimeout(resolve, 50, 'silent'))]),
    ).resolves.toBe('silent');
    client.close();
  });
  test('BYE as a greeting', async () => {
    const client = await lineClient(await doors.open({ ...healthy[143], greeting: 'BYE Temporary problem' }));
    expect(await client.expect(/\r\n/)).toBe('* BYE Temporary problem\r\n');
    await client.gone();
  });
  test('STARTTLS absent, refused, injecting', async () => {
    const absent = await lineClient(await doors.open({ ...healthy[143], starttls: 'absent' }));
    expect(await absent.expect(/\r\n/)).not.toContain('STARTTLS');
    const refused = await lineClient(await doors.open({ ...healthy[143], starttls: 'refused' }));
    await refused.expect(/ready/);
    expect(await refused.ask('a STARTTLS', /a /)).toContain('a NO');
    const injecting = await lineClient(await doors.open({ ...healthy[143], starttls: 'injecting' }));
    await injecting.expect(/ready/);
    expect(await injecting.ask('a STARTTLS', /Injected/)).toMatch(/a OK.*\r\n\* CAPABILITY/);
    for (const client of [absent, refused, injecting]) client.close();
  });
  test('the right password with a reply of its own', async () => {
    const unavailable = 'NO [UNAVAILABLE] Temporary authentication failure.';
    const client = await lineClient(
      await doors.open({ ...healthy[993], accounts: [{ user, password, replies: { imap: unavailable } }] }),
      tls(),
    );
    await client.expect(/ready/);
    const quoted = `"${password.replace(/[\\"]/g, '\\$&')}"`;
    expect(await client.ask(`a LOGIN ${user} ${quoted}`, /a /)).toBe(`a ${unavailable}\r\n`);
    expect(await client.ask('b LIST "" "*"', /b /)).toContain('b BAD');
    client.close();
  });
  test('hangs up after so many connections', async () => {
    const loopback = await doors.open({ ...healthy[143], hangUp: { how: 'fin', afterConnections: 1 } });
    const first = await lineClient(loopback);
    await first.expect(/ready/);
    await (await lineClient(loopback)).gone();
    first.close();
  });
});
