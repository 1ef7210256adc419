// The practice POP3 server as a raw client sees it, before and inside TLS.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lineClient } from './line-client.ts';
import { mailDoors } from './practice-domain.ts';
import { type PracticeDoors, practiceDoors } from './practice-door.ts';

const host = 'mail.sunny.example';
const user = 'anna@sunny.example';
const healthy = mailDoors(host, 'sunny.example', [{ user, password: 'sesame' }], { names: [host] });
let doors: PracticeDoors;
beforeAll(async () => {
  doors = await practiceDoors();
});
afterAll(() => doors.close());
const END = /\r\n\.\r\n$/;

test('unencrypted: STLS but no login, and TLS after it', async () => {
  const client = await lineClient(await doors.open(healthy[110]));
  await client.expect(/^\+OK Dovecot ready\.\r\n/);
  const capabilities = await client.ask('CAPA', END);
  expect(capabilities).toContain('\r\nSTLS\r\n');
  expect(capabilities).not.toMatch(/USER|SASL PLAIN/);
  expect(await client.ask(`USER ${user}`, /\r\n/)).toContain('-ERR [AUTH] Cleartext');
  expect(await client.ask('PASS sesame', /\r\n/)).toContain('-ERR [AUTH] Cleartext');
  expect(doors.sessions.at(-1)?.logins).toEqual([]);
  await client.ask('STLS', /\+OK/);
  await client.startTls(doors.authority.ca, host);
  expect(await client.ask('CAPA', END)).toMatch(/UIDL\r\n.*USER\r\nSASL PLAIN\r\n/s);
  expect(await client.ask(`USER ${user}`, /\r\n/)).toContain('+OK');
  expect(await client.ask('PASS sesame', /\r\n/)).toBe('+OK Logged in.\r\n');
  expect(await client.ask('STAT', /\r\n/)).toBe('+OK 42 840000\r\n');
  expect((await client.ask('UIDL', END)).split('\r\n')).toHaveLength(45);
  expect(await client.ask('LIST 2', /\r\n/)).toBe('+OK 2 20000\r\n');
  expect(await client.ask('UIDL 43', /\r\n/)).toContain('-ERR');
  await client.ask('QUIT', /\+OK/);
  await client.gone();
  expect(doors.sessions.at(-1)).toMatchObject({ logins: [{ user, accepted: true }], saidGoodbye: true });
});

test('SASL PLAIN with and without an initial response; a wrong password in the words of Dovecot', async () => {
  const plain = Buffer.from(`\0${user}\0sesame`).toString('base64');
  const tls = { ca: doors.authority.ca, servername: host };
  for (const steps of [[`AUTH PLAIN ${plain}`], ['AUTH PLAIN', plain]]) {
    const client = await lineClient(await doors.open(healthy[995]), tls);
    await client.expect(/ready/);
    let last = '';
    for (const line of steps) last = await client.ask(line, /\r\n/);
    expect(last).toBe('+OK Logged in.\r\n');
    client.close();
  }
  const client = await lineClient(await doors.open(healthy[995]), tls);
  await client.expect(/ready/);
  await client.ask(`USER ${user}`, /\+OK/);
  expect(await client.ask('PASS wrong', /\r\n/)).toBe('-ERR [AUTH] Authentication failed.\r\n');
  expect(await client.ask('STAT', /\r\n/)).toContain('-ERR');
  client.close();
});

test('options: no UIDL, EXPIRE, LOGIN-DELAY, a busy maildrop', async () => {
  const busy = '-ERR [IN-USE] Mailbox is locked by another POP3 session.';
  const door = {
    ...healthy[995],
    uidl: false,
    expire: '0',
    loginDelay: 900,
    accounts: [{ user, password: 'sesame', replies: { pop3: busy } }],
  };
  const client = await lineClient(await doors.open(door), { ca: doors.authority.ca, servername: host });
  await client.expect(/ready/);
  const capabilities = await client.ask('CAPA', END);
  expect(capabilities).toMatch(/EXPIRE 0\r\nLOGIN-DELAY 900\r\n/);
  expect(capabilities).not.toContain('UIDL');
  await client.ask(`USER ${user}`, /\+OK/);
  expect(await client.ask('PASS sesame', /\r\n/)).toBe(`${busy}\r\n`);
  client.close();
});
