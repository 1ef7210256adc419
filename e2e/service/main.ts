// `npm run test:service`: the product's own server beside attacks that stopped it once: the second visitor is served, the thread never stands.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { createServer } from 'node:tls';
import { startPracticeNetwork } from '../../lib/cli/demo.mjs';
import { root } from '../../lib/cli/prepare.mjs';
import { dearChain } from '../support/dear-chain.ts';
import { type StartedServer, startServer } from '../support/started-server.ts';

/** A stall, not a speed: pages feel it from here on. */
const MOST_STOOD_MS = 150;
const MOST_WAIT_MS = 2_000;
const MOST_BOUNCE_MS = 200;
const ATTACKERS = 110;

const practice = await startPracticeNetwork(root);
const server: StartedServer = await startServer(practice.file);
let passed = 0;
let failed = 0;
function expect(what: string, holds: boolean, seen: string): void {
  if (holds) passed += 1;
  else failed += 1;
  process.stdout.write(`${holds ? 'ok    ' : 'FAILED'} ${what}: ${seen}\n`);
}
/** What the code does it does each time; what a busy machine adds, it does not. The best of three, then. */
async function bestOf<Value>(look: () => Promise<Value>, isGood: (value: Value) => boolean): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    const seen = await look();
    if (isGood(seen) || tries === 3) return seen;
  }
}
const ms = (value: number): string => `${Math.round(value)} ms`;
const bounce = { text: 'host mx.sunny.example[192.0.2.2] said: 550 5.1.1 <anna@sunny.example>: User unknown' };

/** Runs at a server that keeps silent, from one address or one /64, until `signal` ends. */
function crowd(clientAt: (at: number) => string, signal: AbortSignal): Promise<unknown> {
  return Promise.allSettled(
    Array.from({ length: ATTACKERS }, (_, at) =>
      server.ask({ path: '/api/v1/diagnoses', body: { domain: 'mute.example' }, client: clientAt(at), signal }),
    ),
  );
}

for (const [name, clientAt, visitor] of [
  ['one address', () => '198.51.100.7', '203.0.113.1'],
  ['one /64', (at: number) => `2001:db8:1:2::${(at + 1).toString(16)}`, '203.0.113.2'],
] as const) {
  const over = new AbortController();
  const attack = crowd(clientAt, over.signal);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const begins = () => server.ask({ path: '/api/v1/diagnoses', body: { domain: 'sunny.example' }, client: visitor });
  const check = await bestOf(begins, ({ firstByteMs }) => firstByteMs < MOST_WAIT_MS);
  expect(
    `behind ${ATTACKERS} runs of ${name} another visitor's check begins`,
    check.status === 200 && check.firstByteMs < MOST_WAIT_MS,
    `${check.status} after ${ms(check.firstByteMs)}`,
  );
  const reads = () => server.ask({ path: '/api/v1/bounces', body: bounce, client: visitor });
  const read = await bestOf(reads, (reply) => reply.ms < MOST_BOUNCE_MS);
  expect(
    `behind ${ATTACKERS} runs of ${name} a bounce is read`,
    read.status === 200 && read.ms < MOST_BOUNCE_MS,
    `${read.status} after ${ms(read.ms)}`,
  );
  over.abort();
  await attack;
}

/** Fifty seals, each by a key of its own: none of them is asked for past the tenth. */
const seals = Array.from(
  { length: 50 },
  (_, at) =>
    `ARC-Seal: i=${at + 1}; a=rsa-sha256; cv=pass; d=evil${at}.example; s=s; b=${randomBytes(256).toString('base64')}\r\nARC-Message-Signature: i=${at + 1}; a=rsa-sha256; d=evil${at}.example; s=s; h=from; bh=AAAA; b=AAAA\r\nARC-Authentication-Results: i=${at + 1}; evil${at}.example; spf=pass\r\n`,
).join('');
const large = 'x'.repeat(76).concat('\r\n').repeat(6_400);
for (const [name, path, body] of [
  ['fifty seals', '/api/v1/messages', { message: `${seals}From: a@sunny.example\r\n\r\nhello` }],
  ['the largest message', '/api/v1/messages', { message: `From: a@sunny.example\r\nSubject: long\r\n\r\n${large}` }],
  [
    'a header of nothing but fields',
    '/api/v1/messages',
    { message: `${'X-A: b\r\n'.repeat(60_000)}From: a@b.example` },
  ],
  ['the largest bounce', '/api/v1/bounces', { text: large.slice(0, 250_000) }],
  ['a bounce of nothing but blanks', '/api/v1/bounces', { text: `550${' '.repeat(250_000)}5.1.1` }],
] as const) {
  const { replies, stoodMs } = await bestOf(
    async () => {
      await server.watch();
      const answers = await Promise.all([1, 2].map((at) => server.ask({ path, body, client: `192.0.2.${at}` })));
      return { replies: answers, ...(await server.watch()) };
    },
    (seen) => seen.stoodMs < MOST_STOOD_MS,
  );
  expect(
    `the serving thread goes on beside ${name}`,
    stoodMs < MOST_STOOD_MS && replies.every(({ status }) => status < 500),
    `stood ${ms(stoodMs)}, answers ${replies.map(({ status }) => status).join(', ')}`,
  );
}

await server.stop();

/** The same network, but for one door: its chain is made to cost. */
const dear = createServer(await dearChain('mail.sunny.example', 22), (socket) => socket.resume());
dear.on('tlsClientError', () => undefined);
await once(dear.listen(0, '127.0.0.1'), 'listening');
const joined = JSON.parse(readFileSync(practice.file, 'utf8')) as { hosts: Record<string, Record<string, string>> };
for (const doors of Object.values(joined.hosts))
  if (doors['993']) doors['993'] = `127.0.0.1:${(dear.address() as AddressInfo).port}`;
const dearFile = join(dirname(practice.file), 'dear.json');
writeFileSync(dearFile, JSON.stringify(joined));
const domains = ['sunny', 'meadow', 'cottage', 'carousel', 'harbour', 'sieve', 'stale', 'twins'];
const { runs, stoodMs } = await bestOf(
  async () => {
    // A server of its own each time: one that has met such a chain leaves it alone, and would prove nothing.
    const beside = await startServer(dearFile);
    const check = (name: string, client: string) =>
      beside.ask({ path: '/api/v1/diagnoses', body: { domain: `${name}.example` }, client });
    await check('nomx', '192.0.2.1'); // the first run loads what all later ones use
    await beside.watch();
    const replies = await Promise.all(domains.map((name, at) => check(name, `198.51.100.${at}`)));
    const watched = await beside.watch();
    await beside.stop();
    return { runs: replies, ...watched };
  },
  (seen) => seen.stoodMs < MOST_STOOD_MS,
);
expect(
  'the serving thread goes on beside hostile chains at eight servers',
  stoodMs < MOST_STOOD_MS && runs.every(({ text }) => text.includes('"type":"finished"')),
  `stood ${ms(stoodMs)}`,
);
dear.close();
await practice.stop();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
process.exit();
