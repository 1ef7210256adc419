// The examples for Nginx and Caddy in deploy/ in front of the product: names, clients and streams come through as they must.
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { Agent, request } from 'node:https';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPracticeNetwork } from '../../lib/cli/demo.mjs';
import { root } from '../../lib/cli/prepare.mjs';
import { startServer } from '../support/started-server.ts';
import { createAuthority } from '../world/certificates.ts';
import { unpackedDirectory } from './packages.ts';
import { write } from './site.ts';
import { Supervisor } from './supervisor.ts';

const site = 'mail-help.harbour.example';
/** What the lines name and this machine has elsewhere. */
interface Places {
  directory: string;
  port: number;
  upstream: number;
}

/** The example of one proxy, as people copy it. */
const example = (file: 'nginx.conf' | 'Caddyfile'): string => readFileSync(join(root, 'deploy', file), 'utf8');

/** The lines with other places in them, and nothing else changed. Throws where a line is not there. */
function placed(text: string, places: ReadonlyArray<readonly [from: string, to: string]>): string {
  return places.reduce((lines, [from, to]) => {
    if (!lines.includes(from)) throw new Error(`The example has no "${from}".`);
    return lines.replaceAll(from, to);
  }, text);
}

const proxies = {
  nginx: ({ directory, port, upstream }: Places) => ({
    file: 'nginx.conf',
    text: `daemon off;
user root;
worker_processes 1;
pid ${directory}/nginx.pid;
events {}
http {
access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${directory}/${kind};`).join('\n')}
${placed(example('nginx.conf'), [
  ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
  ['/etc/ssl/mail-help', `${directory}/mail-help`],
  ['127.0.0.1:3000', `127.0.0.1:${upstream}`],
])}
}
`,
    command: join(unpackedDirectory, 'nginx/usr/sbin/nginx'),
    args: (file: string) => ['-c', file, '-e', join(directory, 'error.log')],
  }),
  caddy: ({ directory, port, upstream }: Places) => ({
    file: 'Caddyfile',
    text: `{
  admin off
  local_certs
  skip_install_trust
  auto_https disable_redirects
  https_port ${port}
  default_bind 127.0.0.1
  storage file_system ${directory}
}
${placed(example('Caddyfile'), [['127.0.0.1:3000', `127.0.0.1:${upstream}`]])}`,
    command: join(unpackedDirectory, 'caddy/usr/bin/caddy'),
    args: (file: string) => ['run', '--config', file, '--adapter', 'caddyfile'],
  }),
};
type ProxyName = keyof typeof proxies;

async function freePort(): Promise<number> {
  const server = createSocketServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

interface Answer {
  status: number;
  text: string;
  /** Milliseconds between the first bytes and the end. */
  streamedMs: number;
}
interface Asking {
  path: string;
  /** A loopback address of this machine: whoever the proxy sees. */
  from?: string;
  host?: string;
  headers?: Record<string, string>;
  body?: object;
  signal?: AbortSignal;
}

/** One request to the proxy as a visitor's browser sends it. */
async function ask(
  port: number,
  { path, from = '127.0.0.1', host = site, headers = {}, body, signal }: Asking,
): Promise<Answer> {
  const agent = new Agent({ keepAlive: false });
  const asked = request({
    ...{ agent, port, path, host: '127.0.0.1', localAddress: from, servername: site, rejectUnauthorized: false },
    ...(signal ? { signal } : {}),
    method: body ? 'POST' : 'GET',
    headers: { ...headers, host, ...(body ? { 'content-type': 'application/json' } : {}) },
  });
  asked.end(body ? JSON.stringify(body) : undefined);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let text = '';
  let firstAt = 0;
  for await (const chunk of response.setEncoding('utf8')) {
    if (text === '') firstAt = performance.now();
    text += chunk;
  }
  return { status: response.statusCode ?? 0, text, streamedMs: performance.now() - firstAt };
}

/** Says what reaches whoever stands behind the proxy. */
async function echo(): Promise<Server> {
  const server = createServer(({ headers }, response) => response.end(JSON.stringify(headers)));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

/** Caddy takes connections before it has made its own certificate. */
async function untilReady(port: number): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await ask(port, { path: '/' });
      return;
    } catch (error) {
      if (tries === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function started(name: ProxyName, upstream: number, to: Supervisor): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'mailmend-proxy-'));
  mkdirSync(directory, { recursive: true });
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  const { key, cert } = await (await createAuthority()).issue({ names: [site] });
  write(directory, 'mail-help.key', key);
  write(directory, 'mail-help.pem', cert);
  const port = await freePort();
  const { file, text, command, args } = proxies[name]({ directory, port, upstream });
  await to.start({
    name,
    command,
    args: args(write(directory, file, text)),
    env: { HOME: directory },
    answersAt: [{ address: '127.0.0.1', port }],
  });
  await untilReady(port);
  return port;
}

/** A check of a domain whose server keeps silent: it stays for a while. */
const longCheck = (from: string, headers: Record<string, string> = {}): Asking => ({
  path: '/api/v1/diagnoses',
  ...{ from, headers },
  body: { domain: 'mute.example' },
});
/** What one client may have running and waiting. */
const ALL_PLACES = 40;

/** What the customer's own stream of a session has brought when their check is over, while it stays open; at most five seconds. */
async function firstOfSession(port: number): Promise<string> {
  const { text } = await ask(port, { path: '/api/v1/sessions', body: {} });
  const { session } = JSON.parse(text) as { session: string };
  const agent = new Agent({ keepAlive: false });
  const asked = request({
    ...{ agent, port, host: '127.0.0.1', servername: site, rejectUnauthorized: false },
    path: '/api/v1/sessions/mine/events',
    headers: { host: site, authorization: `Bearer ${session}` },
  });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let heard = '';
  response.setEncoding('utf8').on('data', (chunk: string) => {
    heard += chunk;
  });
  response.on('error', () => undefined);
  await ask(port, { path: '/api/v1/diagnoses', from: '127.0.0.5', body: { domain: 'sunny.example', session } });
  for (let tries = 0; !heard.includes('"run"') && tries < 50; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  asked.destroy();
  return heard;
}

type Expect = (what: string, holds: boolean, seen: unknown) => void;

async function checkHeaders(name: ProxyName, to: Supervisor, expect: Expect): Promise<void> {
  const behind = await echo();
  const port = await started(name, (behind.address() as AddressInfo).port, to);
  const { text } = await ask(port, { path: '/', from: '127.0.0.2', headers: { 'x-forwarded-for': '203.0.113.9' } });
  const headers = JSON.parse(text) as Record<string, string>;
  expect('passes the Host on', headers.host === site, headers.host);
  const last = headers['x-forwarded-for']?.split(',').at(-1)?.trim();
  expect('says last whom it saw itself', last === '127.0.0.2', headers['x-forwarded-for']);
  behind.close();
}

async function checkBehind(name: ProxyName, upstream: number, to: Supervisor, expect: Expect): Promise<void> {
  const port = await started(name, upstream, to);
  const home = await ask(port, { path: '/' });
  expect('shows the start page', home.status === 200 && home.text.includes('<html'), home.status);
  if (name === 'nginx') {
    const foreign = await ask(port, { path: '/', host: 'evil.example' });
    expect('lets a foreign Host be refused', foreign.status === 421, foreign.status);
  }
  const large = await ask(port, { path: '/api/v1/messages', body: { message: `X: ${'x'.repeat(400_000)}\r\n\r\n` } });
  expect('lets large messages through', large.text.startsWith('{'), large.text.slice(0, 60));
  const stream = await ask(port, longCheck('127.0.0.4'));
  expect(
    'hands results on one by one',
    stream.streamedMs > 1_000 && stream.text.includes('"finished"'),
    stream.streamedMs,
  );
  const heard = await firstOfSession(port);
  expect('hands live help on as it happens', /^data: .*"type":"run"/m.test(heard), heard.slice(0, 80));
  const over = new AbortController();
  const crowd = Promise.allSettled(
    Array.from({ length: ALL_PLACES }, () => ask(port, { ...longCheck('127.0.0.2'), signal: over.signal })),
  );
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const more = await ask(port, longCheck('127.0.0.2', { 'x-forwarded-for': '203.0.113.10' }));
  expect('sees through a client that says it is another', more.status === 429, more.status);
  const other = await ask(port, { path: '/api/v1/diagnoses', from: '127.0.0.3', body: { domain: 'sunny.example' } });
  expect('lets another client in beside', other.status === 200 && other.text.includes('"finished"'), other.status);
  over.abort();
  await crowd;
}

/** Checks both; gives how many passed and failed. */
export async function checkProxies(tell: (line: string) => void): Promise<{ passed: number; failed: number }> {
  const count = { passed: 0, failed: 0 };
  const supervisor = new Supervisor();
  const practice = await startPracticeNetwork(root);
  const profile = { publicUrl: `https://${site}`, trustedProxies: ['127.0.0.1/32'] };
  try {
    for (const name of ['nginx', 'caddy'] as const) {
      const expect: Expect = (what, holds, seen) => {
        count[holds ? 'passed' : 'failed'] += 1;
        tell(`${holds ? 'ok      ' : 'FAILED  '}${name} ${what}${holds ? '' : `: ${seen}`}`);
      };
      const server = await startServer(practice.file, { profile });
      try {
        await checkHeaders(name, supervisor, expect);
        await checkBehind(name, Number(new URL(server.url).port), supervisor, expect);
      } finally {
        await server.stop();
      }
    }
  } finally {
    await supervisor.stop();
    await practice.stop();
  }
  return count;
}
