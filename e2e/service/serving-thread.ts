// The thread that serves pages never stands for long, whatever strangers send.
import { randomBytes } from 'node:crypto';
import type { Reply, StartedServer } from '../support/started-server.ts';
import { expect, ms } from './claims.ts';

/** A stall, not a speed: pages feel it from here on. */
const MOST_STOOD_MS = 150;
const TOGETHER = 4;

const filled = (text: string, kilobytes: number): string => text.repeat(Math.ceil((kilobytes * 1024) / text.length));
/** Fifty seals, each by a key of its own: none of them is asked for past the tenth. */
const seals = Array.from(
  { length: 50 },
  (_, at) =>
    `ARC-Seal: i=${at + 1}; a=rsa-sha256; cv=pass; d=evil${at}.example; s=s; b=${randomBytes(256).toString('base64')}\r\nARC-Message-Signature: i=${at + 1}; a=rsa-sha256; d=evil${at}.example; s=s; h=from; bh=AAAA; b=AAAA\r\nARC-Authentication-Results: i=${at + 1}; evil${at}.example; spf=pass\r\n`,
).join('');
const line = 'x'.repeat(76).concat('\r\n');

/** The largest that each path takes, and what is dear to read; a text is sent as it is. */
const bodies: ReadonlyArray<readonly [name: string, path: string, body: object | string]> = [
  ['fifty seals', '/api/v1/messages', { message: `${seals}From: a@sunny.example\r\n\r\nhello` }],
  ['the largest message', '/api/v1/messages', { message: `From: a@sunny.example\r\n\r\n${filled(line, 500)}` }],
  ['a header of nothing but fields', '/api/v1/messages', { message: `${filled('X-A: b\r\n', 470)}From: a@b.example` }],
  ['a header of nothing but hops', '/api/v1/messages', { message: filled('Received: from a by b\r\n', 480) }],
  ['one endless field', '/api/v1/messages', { message: `From: a@b.example\r\nX: ${filled('a b ', 480)}` }],
  ['brackets in brackets', '/api/v1/messages', '['.repeat(1_000_000)],
  ['a hundred thousand members', '/api/v1/messages', `{${filled('"a":1,', 900)}"b":1}`],
  ['no JSON', '/api/v1/messages', filled('x', 1_000)],
  ['the largest bounce', '/api/v1/bounces', { text: filled(line, 240) }],
  ['a bounce of nothing but blanks', '/api/v1/bounces', { text: `550${' '.repeat(250_000)}5.1.1` }],
  ['a bounce in escapes', '/api/v1/bounces', `{"text":"${filled('\\u0041', 480)}"}`],
  ['a check with a long header', '/api/v1/diagnoses', { domain: 'sunny.example', header: filled('a b\n\n', 8) }],
];

/** The longest that the thread stood meanwhile, in milliseconds, and what was answered. */
interface Seen {
  stoodMs: number;
  replies: Reply[];
}

/** What is asked in a `look` is answered, and the thread goes on beside it. */
export async function expectThreadGoesOn(name: string, look: () => Promise<Seen>): Promise<void> {
  const { stoodMs, replies } = await look();
  expect(
    `the serving thread goes on beside ${name}`,
    stoodMs < MOST_STOOD_MS && replies.every(({ status }) => status < 500),
    `stood ${ms(stoodMs)}, answers ${[...new Set(replies.map(({ status }) => status))].join(', ')}`,
  );
}

export async function checkServingThread(server: StartedServer): Promise<void> {
  let asked = 0;
  /** Each a client of its own. */
  const send = (path: string, body: object | string): Promise<Reply> => {
    asked += 1;
    return server.ask({ path, body, client: `192.0.2.${asked % 250}` });
  };
  const beside = (name: string, requests: () => Array<Promise<Reply>>) =>
    expectThreadGoesOn(name, async () => {
      await server.watch();
      const replies = await Promise.all(requests());
      return { stoodMs: (await server.watch()).stoodMs, replies };
    });
  for (const [name, path, body] of bodies)
    await beside(name, () => Array.from({ length: TOGETHER }, () => send(path, body)));
  await beside('all of these at once', () => bodies.map(([, path, body]) => send(path, body)));
}
