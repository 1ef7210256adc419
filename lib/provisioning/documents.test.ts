// The documents are what our own readers, which read as apps do, make of them: whatever names stand in them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAutoconfig } from '../records/autoconfig-xml.ts';
import { parseAutodiscoverRequest } from '../records/autodiscover-request.ts';
import { autodiscoverRequest, parseAutodiscover } from '../records/autodiscover-xml.ts';
import { attributeOf, childrenOf, readXml, textOf } from '../records/xml-document.ts';
import { autoconfigXml } from './autoconfig.ts';
import { autodiscoverError, autodiscoverJson, autodiscoverXml } from './autodiscover.ts';
import type { MailService } from './mail-service.ts';
import { userAgentConfiguration, userAgentConfigurationRecord } from './user-agent-configuration.ts';

const service: MailService = {
  domain: 'shop.example',
  displayName: 'Harbour Hosting',
  username: '%EMAILADDRESS%',
  incoming: { host: 'mail.harbour.example', port: 993, security: 'tls' },
  outgoing: { host: 'smtp.harbour.example', port: 587, security: 'starttls' },
  pop: { host: 'mail.harbour.example', port: 995, security: 'tls' },
};
const account = { address: 'anna@shop.example', domain: 'shop.example' };
const read = { username: 'anna@shop.example', authentication: 'password' };
const doors = [
  { protocol: 'imap', ...service.incoming, ...read },
  { protocol: 'pop3', ...service.pop, ...read },
  { protocol: 'submission', ...service.outgoing, ...read },
];
const localPart = { username: 'anna' };

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    ']]>',
    '</displayName><incomingServer type="imap">',
    '<!DOCTYPE x [<!ENTITY a "a">]>',
    '&#0;',
    '"\'',
    '\r\nX: y',
  ),
);

describe('autoconfig', () => {
  it('reads as it was meant, IMAP first', () => {
    expect(parseAutoconfig(autoconfigXml(service), account)).toEqual({ faults: [], servers: doors });
    const local = autoconfigXml({ ...service, username: '%EMAILLOCALPART%', pop: null });
    expect(parseAutoconfig(local, account).servers).toEqual(
      [doors[0], doors[2]].map((door) => ({ ...door, ...localPart })),
    );
  });

  it('has placeholders and no address', () => {
    const xml = autoconfigXml(service);
    expect(xml.match(/<username>.*?<\/username>/g)).toEqual(Array(3).fill('<username>%EMAILADDRESS%</username>'));
    expect(
      parseAutoconfig(xml, { address: null, domain: 'shop.example' }).servers.map(({ username }) => username),
    ).toEqual([null, null, null]);
  });

  it('keeps its form whatever the provider is called', () => {
    fc.assert(
      fc.property(hostile, (displayName) => {
        const xml = autoconfigXml({ ...service, displayName });
        expect(parseAutoconfig(xml, account)).toEqual({ faults: [], servers: doors });
        const document = readXml(xml);
        const config = document.ok ? childrenOf(document.root, 'clientConfig') : [];
        const [provider, ...more] = childrenOf(config[0] ?? {}, 'emailProvider');
        expect([config.length, more, provider && attributeOf(provider, 'id')]).toEqual([1, [], 'shop.example']);
        expect(Object.keys(provider ?? {}).filter((name) => !/^[@#]/.test(name))).toEqual([
          'domain',
          'displayName',
          'displayShortName',
          'incomingServer',
          'outgoingServer',
        ]);
      }),
    );
  });
});

describe('autodiscover', () => {
  it('reads as it was meant, and as nothing of Exchange', () => {
    expect(parseAutodiscover(autodiscoverXml(service, account.address))).toEqual({
      faults: [],
      product: 'other',
      servers: doors,
    });
    const local = autodiscoverXml({ ...service, username: '%EMAILLOCALPART%' }, account.address);
    expect(parseAutodiscover(local).servers).toEqual(doors.map((door) => ({ ...door, ...localPart })));
  });

  it('keeps its form whatever the address is', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const { faults, servers } = parseAutodiscover(autodiscoverXml(service, `${name}@shop.example`));
        expect(faults).toEqual([]);
        expect(servers.map(({ host, port }) => [host, port])).toEqual(doors.map(({ host, port }) => [host, port]));
      }),
    );
  });

  it('refuses with 600', () => {
    const xml = autodiscoverError(new Date('2026-11-30T10:20:30.456Z'));
    expect(parseAutodiscover(xml)).toEqual({ faults: ['error-600'], product: 'other', servers: [] });
    expect(xml).toContain('Time="10:20:30.456"');
    const document = readXml(xml);
    const [discover] = document.ok ? childrenOf(document.root, 'Autodiscover') : [];
    const [error] = childrenOf(childrenOf(discover ?? {}, 'Response')[0] ?? {}, 'Error');
    expect(error && textOf(error, 'Message')).toBe('Invalid Request');
  });

  it('leads the JSON question to the XML, and to no Exchange', () => {
    expect(autodiscoverJson('shop.example', 'autodiscoverv1')).toEqual({
      ok: true,
      json: { Protocol: 'AutodiscoverV1', Url: 'https://autodiscover.shop.example/autodiscover/autodiscover.xml' },
    });
    for (const asked of ['ActiveSync', 'EWS', 'Rest', '', '<script>'])
      expect(autodiscoverJson('shop.example', asked)).toEqual({
        ok: false,
        json: { ErrorCode: 'InvalidProtocol', ErrorMessage: expect.not.stringContaining('<') },
      });
  });
});

describe("Outlook's question", () => {
  it('names an account', () => {
    expect(parseAutodiscoverRequest(autodiscoverRequest('Anna@Shop.example'))).toMatchObject({
      address: 'Anna@shop.example',
      domain: 'shop.example',
    });
  });

  it.each([
    ['nothing', ''],
    ['no XML', 'anna@shop.example'],
    ['an entity bomb', `<!DOCTYPE a [<!ENTITY b "b">]>${autodiscoverRequest('anna@shop.example')}`],
    ['40 levels', `${'<a>'.repeat(40)}${autodiscoverRequest('a@shop.example')}${'</a>'.repeat(40)}`],
    ['no address', autodiscoverRequest('')],
    ['a domain alone', autodiscoverRequest('shop.example')],
    ['two lines', autodiscoverRequest('anna@shop.example\r\nX: y')],
    ['two addresses', autodiscoverRequest('anna@shop.example, eve@evil.example')],
    [
      "ActiveSync's form",
      autodiscoverRequest('anna@shop.example').replace(
        'outlook/responseschema/2006a',
        'mobilesync/responseschema/2006',
      ),
    ],
    ['an answer', autodiscoverXml(service, 'anna@shop.example')],
  ])('with %s names none', (_case, xml) => {
    expect(parseAutodiscoverRequest(xml)).toBeNull();
  });
});

describe('user-agent-configuration.json', () => {
  const standard: MailService = { ...service, outgoing: { host: 'smtp.harbour.example', port: 465, security: 'tls' } };

  it('names hosts alone', () => {
    expect(JSON.parse(userAgentConfiguration(standard) ?? '')).toEqual({
      protocols: {
        imap: { host: 'mail.harbour.example' },
        pop3: { host: 'mail.harbour.example' },
        smtp: { host: 'smtp.harbour.example' },
      },
      authentication: { password: true },
      info: { provider: { name: 'Harbour Hosting' } },
    });
  });

  it('is not there where it would say something else than is true', () => {
    expect(userAgentConfiguration(service)).toBeNull();
    const odd = userAgentConfiguration({ ...standard, pop: { host: 'pop.example', port: 110, security: 'starttls' } });
    expect(JSON.parse(odd ?? '').protocols).not.toHaveProperty('pop3');
  });

  it('has a record of its digest', () => {
    expect(userAgentConfigurationRecord('abc')).toBe(
      'v=UAAC1; a=sha256; d=ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=',
    );
  });
});
