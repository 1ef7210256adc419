// The practice SMTP server as a raw client sees it: submission inside TLS only, port 25 for its own domain only.
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
const EHLO = /^250 [^\r]*\r\n$/m;
const base64 = (text: string) => Buffer.from(text).toString('base64');

test('587: no AUTH before STARTTLS, both mechanisms after it, every road to a login', async () => {
  const roads = [
    [`AUTH PLAIN ${base64(`\0${user}\0sesame`)}`],
    ['AUTH PLAIN', base64(`\0${user}\0sesame`)],
    ['AUTH LOGIN', base64(user), base64('sesame')],
    [`AUTH LOGIN ${base64(user)}`, base64('sesame')],
  ];
  for (const road of roads) {
    const client = await lineClient(await doors.open(healthy[587]));
    await client.expect(/^220 mail\.sunny\.example ESMTP Postfix\r\n/);
    const before = await client.ask('EHLO client.example', EHLO);
    expect(before).toContain('250-STARTTLS\r\n');
    expect(before).not.toContain('AUTH');
    expect(await client.ask(road[0] ?? '', /\r\n/)).toContain('503 5.5.1');
    await client.ask('STARTTLS', /^220/);
    await client.startTls(doors.authority.ca, host);
    const after = await client.ask('EHLO client.example', EHLO);
    expect(after).toContain('250-AUTH PLAIN LOGIN\r\n');
    expect(after).not.toContain('STARTTLS');
    let last = '';
    for (const line of road) last = await client.ask(line, /\r\n/);
    expect(last).toBe('235 2.7.0 Authentication successful\r\n');
    expect(await client.ask('QUIT', /\r\n/)).toContain('221');
    await client.gone();
    expect(doors.sessions.at(-1)).toMatchObject({ logins: [{ user, accepted: true }], saidGoodbye: true });
  }
});

test('465: a wrong password, and no mail without a login', async () => {
  const client = await lineClient(await doors.open(healthy[465]), { ca: doors.authority.ca, servername: host });
  await client.expect(/^220/);
  await client.ask('EHLO client.example', EHLO);
  expect(await client.ask('MAIL FROM:<anna@sunny.example>', /\r\n/)).toContain('530 5.7.0');
  expect(await client.ask(`AUTH PLAIN ${base64(`\0${user}\0wrong`)}`, /\r\n/)).toContain('535 5.7.8');
  client.close();
});

test('25: takes mail for its own domain, relays none, offers no login', async () => {
  const client = await lineClient(await doors.open(healthy[25]));
  await client.expect(/^220/);
  expect(await client.ask('EHLO client.example', EHLO)).not.toContain('AUTH');
  expect(await client.ask('RCPT TO:<anna@sunny.example>', /\r\n/)).toContain('503');
  expect(await client.ask('MAIL FROM:<>', /\r\n/)).toContain('250');
  expect(await client.ask('RCPT TO:<anna@sunny.example>', /\r\n/)).toContain('250');
  expect(await client.ask('RCPT TO:<x@elsewhere.example>', /\r\n/)).toContain(
    '554 5.7.1 <x@elsewhere.example>: Relay access denied',
  );
  client.close();
});
