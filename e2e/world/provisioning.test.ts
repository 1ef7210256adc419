// What customers' apps get, over practice servers: only settings that were seen to work, and our own readers read them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'plist';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as wellKnownAutoconfig } from '../../app/.well-known/autoconfig/mail/config-v1.1.xml/route.ts';
import { GET as userAgentConfiguration } from '../../app/.well-known/user-agent-configuration.json/route.ts';
import { GET as hosted } from '../../app/api/v1/hosted/route.ts';
import { GET as appleProfile } from '../../app/api/v1/profiles/apple/route.ts';
import { GET as autodiscoverJson } from '../../app/autodiscover/autodiscover.json/route.ts';
import { GET as autodiscoverJsonOf } from '../../app/autodiscover/autodiscover.json/v1.0/[address]/route.ts';
import { POST as autodiscover, GET as autodiscoverGet } from '../../app/autodiscover/autodiscover.xml/route.ts';
import { GET as autoconfig } from '../../app/mail/config-v1.1.xml/route.ts';
import { type Environment, openEnvironment } from '../../lib/diagnosis/environment.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { parseAutoconfig } from '../../lib/records/autoconfig-xml.ts';
import { autodiscoverRequest, parseAutodiscover } from '../../lib/records/autodiscover-xml.ts';
import { mailServices } from '../../lib/workers/index.ts';
import { startWorld, type World } from './world.ts';

const shared = globalThis as typeof globalThis & { mailmendEnvironment?: Environment };
const directory = mkdtempSync(join(tmpdir(), 'mailmend-provisioning-'));
const at = (host: string, port: number, security: 'tls' | 'starttls' = 'tls') => ({ host, port, security });
const sunny = { incoming: at('mail.sunny.example', 993), outgoing: at('mail.sunny.example', 465) };
let world: World;

beforeAll(async () => {
  world = await startWorld({ directory });
  const profile = operatorProfileSchema.parse({
    name: 'Sunny <Mail> & Co',
    mail: { mx: ['mail.sunny.example'] },
    provisioning: [
      { domains: ['shop.example', '*.shops.example'], ...sunny, pop: at('mail.sunny.example', 995) },
      // Its server speaks TLS only after STARTTLS: nothing listens at 995.
      {
        domains: ['quay.example'],
        incoming: at('mail.harbour.example', 143, 'starttls'),
        outgoing: at('mail.harbour.example', 587, 'starttls'),
        pop: at('mail.harbour.example', 995),
        username: '%EMAILLOCALPART%',
      },
      // Apps refuse its certificate.
      { domains: ['wrong.example'], ...sunny, incoming: at('mail.misfit.example', 993) },
      { domains: ['closed.example'], ...sunny, outgoing: at('mail.harbour.example', 465) },
      { mxIsOurs: true, ...sunny },
    ],
  });
  shared.mailmendEnvironment = openEnvironment({ profile, network: createNetwork(profile, world.file) });
  expect((await autoconfig(ask('/mail/config-v1.1.xml', 'autoconfig.shop.example'))).status).toBe(404);
  await mailServices().watch();
});
afterAll(async () => {
  mailServices().close();
  await world.close();
  rmSync(directory, { recursive: true });
});

function ask(path: string, host: string, body?: string): Request {
  const headers = { host, 'content-type': 'text/xml' };
  return new Request(
    `http://localhost:3000${path}`,
    body === undefined ? { headers } : { method: 'POST', headers, body },
  );
}
const servers = async (response: Response, account = { address: 'anna@shop.example', domain: 'shop.example' }) => {
  expect(response.status).toBe(200);
  return parseAutoconfig(await response.text(), account);
};
const read = (door: object, protocol: string, username = 'anna@shop.example') => ({
  ...door,
  protocol,
  username,
  authentication: 'password',
});
const shop = [
  read(sunny.incoming, 'imap'),
  read(at('mail.sunny.example', 995), 'pop3'),
  read(sunny.outgoing, 'submission'),
];

describe('autoconfig', () => {
  it.each([
    ['an address', '?emailaddress=anna%40shop.example', 'autoconfig.shop.example'],
    ['an address at a name of ours', '?emailaddress=anna%40Shop.example', 'mail-help.harbour.example'],
    ["Evolution's question", '?emailaddress=EVOLUTIONUSER%40shop.example&emailmd5=0', 'shop.example'],
    ['no address', '', 'autoconfig.shop.example'],
    ['no address at the domain itself', '', 'shop.example:8080'],
    ['an address of a hosted domain at another', '?emailaddress=anna%40shop.example', 'autoconfig.a.shops.example'],
    ['a placeholder left unfilled', '?emailaddress=%25EMAILADDRESS%25', 'autoconfig.shop.example'],
  ])('answers %s by both ways', async (_case, query, host) => {
    for (const answer of [autoconfig, wellKnownAutoconfig])
      expect(await servers(await answer(ask(`/mail/config-v1.1.xml${query}`, host)))).toEqual({
        faults: [],
        servers: shop,
      });
  });

  it('says nothing of what the request brought, and the name of the company as text', async () => {
    const query = '?emailaddress=%3C%2Fusername%3E%0D%0AX%3A%40shop.example';
    const text = await (await autoconfig(ask(`/mail/config-v1.1.xml${query}`, 'x'))).text();
    expect(text).toContain('<displayName>Sunny &#60;Mail&#62; &#38; Co</displayName>');
    expect(text).not.toContain('X:');
    expect(text.match(/<username>(.*?)<\/username>/g)).toEqual(Array(3).fill('<username>%EMAILADDRESS%</username>'));
  });

  it('leaves out a port that does not answer', async () => {
    const account = { address: 'anna@quay.example', domain: 'quay.example' };
    const { servers: seen } = await servers(await autoconfig(ask('/', 'autoconfig.quay.example')), account);
    expect(seen).toEqual([
      read(at('mail.harbour.example', 143, 'starttls'), 'imap', 'anna'),
      read(at('mail.harbour.example', 587, 'starttls'), 'submission', 'anna'),
    ]);
  });

  it.each([
    ['a certificate at fault', 'autoconfig.wrong.example', ''],
    ['nothing to send by', 'autoconfig.closed.example', ''],
    ['a foreign domain', 'autoconfig.shop.example', '?emailaddress=anna%40stranger.example'],
    ['a foreign host', 'autoconfig.stranger.example', ''],
    ['the name above a wildcard', 'autoconfig.shops.example', ''],
    ['no domain', 'localhost', '?emailaddress=anna'],
    ['a line end', 'localhost', '?emailaddress=anna%40shop.example%0D%0AX'],
  ])('is not there for %s', async (_case, host, query) => {
    expect((await autoconfig(ask(`/mail/config-v1.1.xml${query}`, host))).status).toBe(404);
  });

  it("answers for a domain whose MX is the operator's", async () => {
    const account = { address: 'anna@sunny.example', domain: 'sunny.example' };
    const { servers: seen } = await servers(await autoconfig(ask('/', 'autoconfig.sunny.example')), account);
    expect(seen.map(({ host, port }) => [host, port])).toEqual([
      ['mail.sunny.example', 993],
      ['mail.sunny.example', 465],
    ]);
  });
});

describe('autodiscover', () => {
  const post = async (body: string) => {
    const response = await autodiscover(ask('/autodiscover/autodiscover.xml', 'autodiscover.shop.example', body));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8']);
    return parseAutodiscover(await response.text());
  };

  it('answers a question', async () => {
    expect(await post(autodiscoverRequest('anna@shop.example'))).toEqual({
      faults: [],
      product: 'other',
      servers: shop,
    });
  });

  it.each([
    ['a foreign domain', autodiscoverRequest('anna@stranger.example')],
    [
      'a document type',
      `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${autodiscoverRequest('anna@shop.example')}`,
    ],
    ['depth', '<a>'.repeat(5_000)],
    ['a megabyte', `${autodiscoverRequest('anna@shop.example')}${' '.repeat(1_048_576)}`],
    ['nothing', ''],
    ['a header of its own', autodiscoverRequest('anna@shop.example\r\nSet-Cookie: a=b')],
  ])('refuses %s with its error', async (_case, body) => {
    expect((await post(body)).faults).toEqual(['error-600']);
  });

  it('refuses GET with its error', async () => {
    expect(parseAutodiscover(await autodiscoverGet().text()).faults).toEqual(['error-600']);
  });

  it.each([
    [
      '?Email=anna%40shop.example&Protocol=Autodiscoverv1',
      200,
      { Url: 'https://autodiscover.shop.example/autodiscover/autodiscover.xml' },
    ],
    ['?Email=anna%40shop.example&Protocol=ActiveSync', 400, { ErrorCode: 'InvalidProtocol' }],
    ['', 400, { ErrorCode: 'InvalidProtocol' }],
  ])('answers the JSON question %j with %i', async (query, status, json) => {
    const response = await autodiscoverJson(
      ask(`/autodiscover/autodiscover.json${query}`, 'autodiscover.shop.example'),
    );
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(json);
  });

  it.each([
    ['anna%40shop.example', 200],
    ['anna%40stranger.example', 404],
  ])('answers the JSON question for %s in the path with %i', async (address, status) => {
    const request = ask(`/autodiscover/autodiscover.json/v1.0/${address}?Protocol=AutodiscoverV1`, 'x.example');
    const response = await autodiscoverJsonOf(request, { params: Promise.resolve({ address }) });
    expect(response.status).toBe(status);
  });

  it('has no JSON for strangers', async () => {
    const query = '?Email=anna%40stranger.example&Protocol=Autodiscoverv1';
    expect((await autodiscoverJson(ask(`/${query}`, 'autodiscover.shop.example'))).status).toBe(404);
  });
});

it('names hosts to apps that ask for PACC', async () => {
  const response = await userAgentConfiguration(ask('/', 'ua-auto-config.shop.example'));
  expect(await response.json()).toMatchObject({ protocols: { imap: { host: 'mail.sunny.example' } } });
  expect((await userAgentConfiguration(ask('/', 'ua-auto-config.quay.example'))).status).toBe(404);
});

it.each([
  ['shop.example', 200],
  ['autoconfig.shop.example', 200],
  ['autodiscover.shop.example', 200],
  ['ua-auto-config.a.shops.example', 200],
  ['sunny.example', 200],
  ['www.shop.example', 404],
  ['autoconfig.autoconfig.shop.example', 404],
  ['stranger.example', 404],
  ['', 404],
  ['127.0.0.1', 404],
])('tells a proxy of %j: %i, without a body', async (domain, status) => {
  const response = await hosted(ask(`/api/v1/hosted?domain=${domain}`, 'localhost'));
  expect([response.status, await response.text()]).toEqual([status, '']);
});

describe('the Apple profile', () => {
  const get = (query: string) => appleProfile(ask(`/api/v1/profiles/apple?${query}`, 'localhost'));

  it.each([
    ['', 'EmailTypeIMAP', 993],
    ['&protocol=pop', 'EmailTypePOP', 995],
  ])('is given with %j as %s', async (protocol, type, port) => {
    const response = await get(`address=anna%40shop.example${protocol}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-apple-aspen-config']);
    expect(parse(await response.text())).toMatchObject({
      PayloadOrganization: 'Sunny <Mail> & Co',
      PayloadDescription: expect.stringContaining('not signed'),
      PayloadContent: [
        {
          EmailAccountType: type,
          IncomingMailServerPortNumber: port,
          IncomingMailServerUsername: 'anna@shop.example',
          OutgoingMailServerPortNumber: 465,
        },
      ],
    });
  });

  it('has the bare user name where the entry says so', async () => {
    expect(parse(await (await get('address=anna%40quay.example')).text())).toMatchObject({
      PayloadContent: [{ IncomingMailServerUsername: 'anna', OutgoingMailServerUsername: 'anna' }],
    });
  });

  it.each([
    ['', 400],
    ['address=shop.example', 400],
    ['address=anna%40shop.example%0D%0AX', 400],
    ['address=anna%40shop.example&protocol=exchange', 400],
    ['address=anna%40stranger.example', 404],
    ['address=anna%40wrong.example', 404],
    ['address=anna%40quay.example&protocol=pop', 404],
  ])('refuses %j with %i, and says what to change', async (query, status) => {
    const response = await get(query);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
  });
});
