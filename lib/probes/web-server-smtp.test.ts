// The mail service of a website's server: what it says of the domain, and when nothing can be concluded.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import type { ProbeRecord } from '../model/outcome.ts';
import { RunMask } from '../net/mask.ts';
import type { RunNetwork } from '../net/network.ts';
import { createTrust } from '../net/tls.ts';
import { probeWebServerSmtp } from './web-server-smtp.ts';

const domain = 'sunny.example';
const base: ScriptedRecords = {
  [`A ${domain}`]: ['192.0.2.80'],
  [`MX ${domain}`]: [{ preference: 10, exchange: 'mx.provider.example' }],
  'A mx.provider.example': ['192.0.2.10'],
};
let server: Server | null = null;
afterEach(() => server?.close());

/** An SMTP server without STARTTLS that answers recipients by their domain. */
function smtp(recipients: Record<string, string>, mail = '250 Ok') {
  return (socket: Socket) => {
    socket.write('220 web3.hosting.example ESMTP\r\n');
    socket.on('data', (data) => {
      const line = data.toString();
      const at = /@([^>]+)>/.exec(line)?.[1] ?? '';
      if (line.startsWith('EHLO')) socket.write('250-web3.hosting.example\r\n250 SIZE 1000\r\n');
      else if (line.startsWith('MAIL')) socket.write(`${mail}\r\n`);
      else if (line.startsWith('RCPT')) socket.write(`${recipients[at] ?? '554 5.7.1 Relay access denied'}\r\n`);
      else if (line.startsWith('RSET')) socket.write('250 Ok\r\n');
      else if (line.startsWith('QUIT')) socket.end('221 Bye\r\n');
    });
  };
}

/** `serve` null: the port is closed. */
async function look(serve: ((socket: Socket) => void) | null, records: ScriptedRecords = {}, wayOut = true) {
  const attempt = { address: '192.0.2.80', family: 4 as const, ms: 1 };
  let dial = async (): Promise<unknown> => ({ ok: false, attempt: { ...attempt, result: 'refused' } });
  if (serve) {
    server = createServer(serve).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    dial = async () => ({
      ok: true,
      attempt: { ...attempt, result: 'connected' },
      socket: connect(port, '127.0.0.1'),
    });
  }
  const network = {
    dns: scriptedDns({ ...base, ...records }),
    signal: new AbortController().signal,
    now: new Date(),
    elapsed: () => 0,
    trust: createTrust(null),
    mask: new RunMask(),
    dialer: { dial },
  } as unknown as RunNetwork;
  const wayIn = { open: [], wayOutProven: async () => wayOut };
  const kept: ProbeRecord[] = [];
  const log = { elapsed: () => 0, probing: () => undefined, record: (record: ProbeRecord) => kept.push(record) };
  await Promise.all(await probeWebServerSmtp({ domain, given: null }, wayIn, { network, log }));
  expect(kept).toHaveLength(1);
  return kept[0];
}

describe('probeWebServerSmtp', () => {
  it('hears that the domain is its own, and another is not', async () => {
    expect(await look(smtp({ [domain]: '250 Ok' }))).toMatchObject({
      target: `${domain}:25`,
      evidence: {
        ...{ host: domain, address: '192.0.2.80', isMx: false, greeting: '220 web3.hosting.example ESMTP' },
        own: { recipient: `postmaster@${domain}`, result: 'accepted', words: '250 Ok' },
        foreign: { recipient: 'postmaster@no-such-domain.invalid', result: 'relay-denied' },
      },
    });
  });

  it('asks about no other domain when this one is none of its own', async () => {
    expect(await look(smtp({}))).toMatchObject({ evidence: { own: { result: 'relay-denied' }, foreign: null } });
  });

  it('asks an MX host about its own domain only', async () => {
    const records = { 'A mx.provider.example': ['192.0.2.80'] };
    expect(await look(smtp({ [domain]: '250 Ok' }), records)).toMatchObject({
      evidence: { isMx: true, own: { result: 'accepted' }, foreign: null },
    });
  });

  it.each([
    ['it takes everything', smtp({ [domain]: '250 Ok', 'no-such-domain.invalid': '250 Ok' })],
    [
      'the other domain is refused for another reason',
      smtp({ [domain]: '250 Ok', 'no-such-domain.invalid': '550 No' }),
    ],
    ['it lets us wait', smtp({ [domain]: '450 4.2.0 Greylisted' })],
    ['it refuses us', smtp({ [domain]: '554 5.7.1 Client host blocked' })],
    ['it refuses the sender', smtp({}, '530 5.7.0 Authentication required')],
    ['it greets with a refusal', (socket: Socket) => void socket.end('554 No SMTP service here\r\n')],
  ])('concludes nothing when %s', async (_, serve) => {
    expect(await look(serve)).toMatchObject({ status: 'unknown', why: 'no-clear-answer' });
  });

  it.each([
    ['a closed port, with our way out proven', {}, true, 'server-unreached'],
    ['a closed port, which may be our own network', {}, false, 'own-network'],
    ['a proxy', { [`A ${domain}`]: ['104.16.0.1'] }, true, 'web-server-hidden'],
    ['an MX host whose address is not known', { 'A mx.provider.example': 'timeout' }, true, 'dns-timeout'],
    ['no mail for the domain at all', { [`MX ${domain}`]: [{ preference: 0, exchange: '.' }] }, true, 'not-applicable'],
  ] satisfies Array<[string, ScriptedRecords, boolean, string]>)('knows nothing: %s', async (_, records, out, why) => {
    expect(await look(null, records, out)).toMatchObject({ status: 'unknown', why });
  });
});
