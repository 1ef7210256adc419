// Broken and hostile web servers where autoconfig and Autodiscover are looked for: each its own verdict, the mail unharmed.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpFailure } from '../../lib/model/evidence.ts';
import { silence, tls } from './dialects.ts';
import type { FaultClient } from './fault-client.ts';
import { type FaultCase, type FaultWorld, type Script, startFaultWorld } from './fault-world.ts';

/** Reads a request (head, and as many body bytes as it says are lines enough) and answers. */
const web = (answer: (client: FaultClient) => Promise<void>): Script =>
  tls(async (client) => {
    for (let line = await client.line(); line !== null; line = await client.line()) {
      if (line === '') await answer(client);
    }
  });
const say = (text: string): Script => web(async (client) => client.write(text));
const redirect = (location: string) => say(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`);
const document = (body: string, headers = '') =>
  say(`HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`);
const server = (host: string) =>
  `<incomingServer type="imap"><hostname>${host}</hostname><port>993</port><socketType>SSL</socketType></incomingServer>`;
const config = (servers: string) =>
  `<clientConfig><emailProvider id="x.example"><domain>x.example</domain>${servers}</emailProvider></clientConfig>`;
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024)).toString('latin1');

interface WebFault extends FaultCase {
  web: Script;
  failure: HttpFailure | null;
  faults?: string[];
  most?: number;
}

const webFaults: WebFault[] = [
  { name: 'web-loop', web: redirect('/again'), failure: 'redirect' },
  { name: 'web-loop-host', web: redirect('https://autoconfig.web-loop-host.example/x'), failure: 'redirect' },
  { name: 'web-plain', web: redirect('http://web-plain.example/'), failure: 'redirect' },
  { name: 'web-port', web: redirect('https://web-port.example:8443/'), failure: 'redirect' },
  { name: 'web-private', web: redirect('https://10.0.0.1/'), failure: 'redirect' },
  { name: 'web-odd-private', web: redirect('https://0x7f.1/'), failure: 'redirect' },
  { name: 'web-private-six', web: redirect('https://[::1]/'), failure: 'redirect' },
  { name: 'web-user', web: redirect('https://:secret@web-user.example/'), failure: 'redirect' },
  { name: 'web-localhost', web: redirect('https://localhost/'), failure: 'redirect' },
  { name: 'web-file', web: redirect('file:///etc/passwd'), failure: 'redirect' },
  {
    name: 'web-private-name',
    web: redirect('https://inside.web-private-name.example/'),
    records: { inside: { A: ['10.0.0.1', '127.0.0.1', '169.254.169.254'], AAAA: ['::1', 'fd00::1'] } },
    failure: 'not-allowed',
  },
  { name: 'web-bomb', web: document(bomb, 'Content-Encoding: gzip\r\n'), failure: 'too-large' },
  { name: 'web-long', web: document('a'.repeat(300_000)), failure: 'too-large' },
  {
    name: 'web-chunks',
    web: web(async (client) => {
      await client.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
      await client.flood(`ffff\r\n${'a'.repeat(0xffff)}\r\n`);
    }),
    failure: 'too-large',
  },
  { name: 'web-header', web: web((client) => client.flood(`X-A: ${'a'.repeat(9_000)}\r\n`, 1e6)), failure: 'hung-up' },
  {
    name: 'web-headers',
    web: web(async (client) => {
      await client.write('HTTP/1.1 200 OK\r\n');
      await client.flood(`X-A: ${'a'.repeat(9_000)}\r\n`, 1e6);
    }),
    failure: 'too-large',
  },
  { name: 'web-continue', web: web((client) => client.flood('HTTP/1.1 100 Continue\r\n\r\n')), failure: 'timeout' },
  {
    name: 'web-upgrade',
    web: say('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
    failure: 'hung-up',
  },
  {
    name: 'web-short',
    web: web(async (client) => {
      await client.write('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc');
      client.drop();
    }),
    failure: 'hung-up',
  },
  {
    name: 'web-two-bodies',
    web: say('HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
    failure: 'hung-up',
  },
  { name: 'web-silent', web: web(silence), failure: 'timeout' },
  { name: 'web-no-tls', web: silence, failure: 'timeout' },
  { name: 'web-drip', web: web((client) => client.drip('HTTP/1.1 200 OK\r\n')), failure: 'timeout' },
  { name: 'web-noise', web: say('SSH-2.0-OpenSSH_9\r\n'), failure: 'hung-up' },
  { name: 'web-html', web: document('<!doctype html><title>Welcome</title>'), failure: 'not-xml' },
  {
    name: 'web-status',
    web: say('HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n'),
    failure: 'status',
  },
  {
    name: 'web-entities',
    web: document('<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'),
    failure: null,
    faults: ['doctype'],
  },
  { name: 'web-deep', web: document('<a>'.repeat(20_000)), failure: null, faults: ['malformed'] },
  {
    name: 'web-many',
    web: document(config(Array.from({ length: 1_500 }, (_, at) => server(`s${at}.web-many.example`)).join(''))),
    records: { '*': { A: ['198.18.250.1'] } },
    failure: null,
    faults: ['too-many-servers'],
    most: 8,
  },
];

let world: FaultWorld;
beforeAll(async () => {
  world = await startFaultWorld(webFaults);
});
afterAll(() => world.close());

describe.concurrent('a web fault has its own verdict', { timeout: 60_000 }, () => {
  test.each(webFaults.map((fault) => [fault.name, fault] as const))('%s', async (_name, fault) => {
    const run = await world.run(fault);
    const autoconfig = run.evidence('autoconfig');
    expect(autoconfig?.fetches.map(({ failure }) => failure)).toContain(fault.failure);
    expect(autoconfig?.faults).toEqual(expect.arrayContaining(fault.faults ?? []));
    // Nothing that is ours to see: raw error codes are no words.
    for (const id of ['mx', 'spf', 'dmarc', 'autodiscover'] as const) expect(run.evidence(id)).not.toBeNull();
    const hosts = new Set(run.report.probes.filter(({ id }) => id === 'host').map(({ target }) => target));
    expect(hosts.size).toBeLessThanOrEqual(fault.most ?? 4);
    expect(run.logins.find(({ protocol }) => protocol === 'imap')?.result).toBe('accepted');
    const onTheWeb = run.sessions.filter(({ port }) => port === 443);
    expect(onTheWeb.length).toBeLessThanOrEqual(2);
    expect(onTheWeb.map(({ secured }) => secured).join()).not.toMatch(/authorization/i);
  });
});
