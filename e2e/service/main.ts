// `npm run test:service`: the product's own server beside attacks that stopped it once: the second visitor is served, the thread never stands.
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { createServer } from 'node:tls';
import { startPracticeNetwork } from '../../lib/cli/demo.mjs';
import { root } from '../../lib/cli/prepare.mjs';
import { dearChain } from '../support/dear-chain.ts';
import { startServer } from '../support/started-server.ts';
import { conclude, expect } from './claims.ts';
import { checkLiveHelp } from './live-help.ts';
import { checkSecondVisitor } from './second-visitor.ts';
import { checkServingThread, expectThreadGoesOn } from './serving-thread.ts';

const practice = await startPracticeNetwork(root);
const server = await startServer(practice.file);
// What every visit needs is loaded, and compiled, before it counts.
await Promise.all(
  ['diagnoses', 'bounces', 'messages'].map((path) =>
    server.ask({ path: `/api/v1/${path}`, body: { domain: 'sunny.example' }, client: '192.0.2.251' }),
  ),
);
await checkSecondVisitor(server);
await checkServingThread(server);
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
await expectThreadGoesOn('hostile chains at eight servers', async () => {
  // A server of its own each time: one that has met such a chain leaves it alone, and would prove nothing.
  const beside = await startServer(dearFile);
  const check = (name: string, client: string) =>
    beside.ask({ path: '/api/v1/diagnoses', body: { domain: `${name}.example` }, client });
  await check('nomx', '192.0.2.1'); // the first run loads what all later ones use
  await beside.watch();
  const replies = await Promise.all(domains.map((name, at) => check(name, `198.51.100.${at}`)));
  const { stoodMs } = await beside.watch();
  await beside.stop();
  const ended = replies.filter(({ text }) => text.includes('"type":"finished"')).length;
  expect('runs at hostile chains end', ended === replies.length, `${ended} of ${replies.length}`);
  return { stoodMs, replies };
});
dear.close();
await checkLiveHelp(practice.file);
await practice.stop();
process.exit(conclude());
