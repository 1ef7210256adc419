// Strangers' keys that cost: behind eight mail servers, and in the DNS of whoever signed a pasted message.
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { connect, createServer, type Server } from 'node:tls';
import { dearChain, dearKey } from '../support/dear-chain.ts';
import { startServer } from '../support/started-server.ts';
import { startDnsServer } from '../world/dns-server.ts';
import { expect, ms } from './claims.ts';
import { expectThreadGoesOn } from './serving-thread.ts';

/** What any handshake may cost (lib/net/handshake-meter.ts); an honest one takes two. */
const DEAR_MS = 50;
const domains = ['sunny', 'meadow', 'cottage', 'carousel', 'harbour', 'sieve', 'stale', 'twins'];
/** A practice file like another, with something changed. */
function changed(practice: string, name: string, change: (joined: Joined) => void): string {
  const joined = JSON.parse(readFileSync(practice, 'utf8')) as Joined;
  change(joined);
  const file = join(dirname(practice), name);
  writeFileSync(file, JSON.stringify(joined));
  return file;
}
interface Joined {
  dns: string;
  hosts: Record<string, Record<string, string>>;
}

/** What one handshake there costs whoever makes it, in milliseconds of processor. */
async function costOf(server: Server): Promise<number> {
  const before = process.threadCpuUsage();
  const socket = connect({
    port: (server.address() as AddressInfo).port,
    host: '127.0.0.1',
    rejectUnauthorized: false,
  });
  await once(socket, 'secureConnect');
  socket.destroy();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/** The same network, but for one door of each server: its chain is made to cost. */
export async function checkHostileChains(practice: string): Promise<void> {
  const dear = createServer(await dearChain('mail.sunny.example', 22), (socket) => socket.resume());
  let met = 0;
  dear.on('connection', () => {
    met += 1;
  });
  dear.on('tlsClientError', () => undefined);
  await once(dear.listen(0, '127.0.0.1'), 'listening');
  const cost = await costOf(dear);
  expect('a hostile chain costs more than any handshake may', cost > DEAR_MS, ms(cost));
  met = 0;
  const file = changed(practice, 'dear.json', ({ hosts }) => {
    for (const doors of Object.values(hosts))
      if (doors['993']) doors['993'] = `127.0.0.1:${(dear.address() as AddressInfo).port}`;
  });
  await expectThreadGoesOn('hostile chains at eight servers', async () => {
    const server = await startServer(file);
    const check = (name: string, client: string) =>
      server.ask({ path: '/api/v1/diagnoses', body: { domain: `${name}.example` }, client });
    await check('nomx', '192.0.2.1'); // the first run loads what all later ones use
    await server.watch();
    const replies = await Promise.all(domains.map((name, at) => check(name, `198.51.100.${at}`)));
    const { stoodMs } = await server.watch();
    await server.stop();
    const ended = replies.filter(({ text }) => text.includes('"type":"finished"')).length;
    expect('runs at hostile chains end', ended === replies.length, `${ended} of ${replies.length}`);
    return { stoodMs, replies };
  });
  expect('the hostile chains were met', met >= domains.length, `${met} connections`);
  dear.close();
}

/** Five signatures and ten seals, each by a key of 3072 bits with an exponent as long. */
function signedMessage(): string {
  const body = 'hello\r\n';
  const bh = createHash('sha256').update(body).digest('base64');
  const b = randomBytes(384).toString('base64');
  const signature = `DKIM-Signature: v=1; a=rsa-sha256; d=dear.example; s=s; h=from; bh=${bh}; b=${b}`;
  const sealAt = (i: number) => [
    `ARC-Seal: i=${i}; a=rsa-sha256; cv=${i === 1 ? 'none' : 'pass'}; d=dear.example; s=s; b=${b}`,
    `ARC-Message-Signature: i=${i}; a=rsa-sha256; d=dear.example; s=s; h=from; bh=${bh}; b=${b}`,
    `ARC-Authentication-Results: i=${i}; dear.example; spf=pass`,
  ];
  const seals = Array.from({ length: 10 }, (_, at) => sealAt(10 - at)).flat();
  return [...Array<string>(5).fill(signature), ...seals, 'From: a@dear.example', '', body].join('\r\n');
}

export async function checkHostileKeys(practice: string): Promise<void> {
  const key = `v=DKIM1; k=rsa; p=${dearKey().spki.toString('base64')}`;
  const dns = await startDnsServer([{ origin: 'dear.example', records: { 's._domainkey': { TXT: [key] } } }]);
  const file = changed(practice, 'dear-dns.json', (joined) => {
    joined.dns = `127.0.0.1:${dns.port}`;
  });
  const server = await startServer(file);
  const check = (client: string) =>
    server.ask({ path: '/api/v1/messages', body: { message: signedMessage() }, client });
  await check('192.0.2.1');
  await expectThreadGoesOn('messages signed by hostile keys', async () => {
    await server.watch();
    const replies = await Promise.all(Array.from({ length: 8 }, (_, at) => check(`198.51.100.${at}`)));
    const { stoodMs } = await server.watch();
    const judged = replies.filter(({ text }) =>
      /"result":"(?:fail|unknown)","reason":"key-unusable"/.test(text),
    ).length;
    expect('their signatures are judged', judged === replies.length, `${judged} of ${replies.length}`);
    return { stoodMs, replies };
  });
  const asked = dns.questions.filter(({ name }) => name.toLowerCase() === 's._domainkey.dear.example').length;
  expect('their keys were asked for', asked >= 8, `${asked} questions`);
  await server.stop();
  await dns.close();
}
