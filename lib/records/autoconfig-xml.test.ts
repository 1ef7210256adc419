import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAutoconfig } from './autoconfig-xml.ts';

const account = { address: 'anna@example.com', domain: 'example.com' };

function server(fields: Record<string, string>, tag = 'incomingServer', type = 'imap'): string {
  const all = { hostname: 'mail.example.com', port: '993', socketType: 'SSL', username: '%EMAILADDRESS%', ...fields };
  const inner = Object.entries(all).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<${tag} type="${type}">${inner.join('')}<authentication>password-cleartext</authentication></${tag}>`;
}
function config(inner: string, head = '<domain>example.com</domain>', id = ' id="example.com"'): string {
  return `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider${id}>${head}${inner}</emailProvider></clientConfig>`;
}
const smtp = server({ port: '465' }, 'outgoingServer', 'smtp');
const imap = {
  protocol: 'imap',
  host: 'mail.example.com',
  port: 993,
  security: 'tls',
  username: 'anna@example.com',
  authentication: 'password',
};

describe('parseAutoconfig, sound documents', () => {
  it('reads every server in its order, incoming first', () => {
    const xml = config(
      server({ port: '465' }, 'outgoingServer', 'smtp') +
        server({}) +
        server({ port: '110', socketType: 'STARTTLS', username: '%EMAILLOCALPART%' }, 'incomingServer', 'pop3') +
        server({}, 'incomingServer', 'exchange'),
    );
    expect(parseAutoconfig(xml, account)).toEqual({
      faults: [],
      servers: [
        imap,
        { ...imap, protocol: 'pop3', port: 110, security: 'starttls', username: 'anna' },
        { ...imap, protocol: 'submission', port: 465 },
      ],
    });
  });

  it('fills placeholders, and leaves the user name open without an address', () => {
    const xml = config(server({ hostname: 'imap.%EMAILDOMAIN%', username: '%EMAILLOCALPART%.%EMAILDOMAIN%' }));
    expect(parseAutoconfig(xml, account).servers).toEqual([
      { ...imap, host: 'imap.example.com', username: 'anna.example.com' },
    ]);
    expect(parseAutoconfig(xml, { address: null, domain: 'example.com' }).servers).toEqual([
      { ...imap, host: 'imap.example.com', username: null },
    ]);
  });

  it('does not expand what an address brings along', () => {
    const xml = config(server({}));
    expect(parseAutoconfig(xml, { address: "$&$'@example.com", domain: 'example.com' }).servers[0]?.username).toBe(
      "$&$'@example.com",
    );
  });

  it('prefers a way with a password among several', () => {
    const oauth = server({}).replace('<authentication>', '<authentication>OAuth2</authentication><authentication>');
    expect(parseAutoconfig(config(oauth), account).servers[0]?.authentication).toBe('password');
    const only = server({}).replace('password-cleartext', 'OAuth2');
    expect(parseAutoconfig(config(only), account).servers[0]?.authentication).toBe('oauth2');
  });
});

describe('parseAutoconfig, faults', () => {
  it.each<[string, string, string[], number]>([
    ['a web page', '<!DOCTYPE html><html><head><title>Welcome</title></head></html>', ['html'], 0],
    ['a web page without a doctype', ' \n<HTML><body>', ['html'], 0],
    ['XHTML', '<?xml version="1.0"?>\n<!-- hi --><!DOCTYPE html PUBLIC "x" "y"><html/>', ['html'], 0],
    ['an entity bomb', `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]>${config(server({}))}`, ['doctype'], 0],
    ['a doctype further down', `${config(server({}))}<!doctype x>`, ['doctype'], 0],
    ['nothing', '', ['malformed'], 0],
    ['text', 'Not found', ['malformed'], 0],
    ['JSON', '{"a": 1}', ['malformed'], 0],
    ['an unclosed element', '<clientConfig><emailProvider>', ['malformed'], 0],
    ['another document', '<rss><channel/></rss>', ['malformed'], 0],
    ['40 levels', `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`, ['malformed'], 0],
    ['no id', config(server({}) + smtp, undefined, ''), ['no-id'], 2],
    ['no domain', config(server({}) + smtp, ''), ['no-domain'], 2],
    ['a domain that is none', config(server({}) + smtp, '<domain>?</domain>'), ['no-domain'], 2],
    ['nothing for sending', config(server({})), ['no-outgoing'], 1],
    ['nothing for reading', config(smtp), ['no-incoming'], 1],
    ['Exchange for reading', config(server({}, 'incomingServer', 'exchange') + smtp), [], 1],
    [
      'sending under incoming',
      config(server({}) + server({}, 'incomingServer', 'smtp')),
      ['misplaced-server', 'no-outgoing'],
      1,
    ],
    [
      'reading under outgoing',
      config(server({}, 'outgoingServer', 'imap') + smtp),
      ['misplaced-server', 'no-incoming'],
      1,
    ],
    ['no user name', config(server({ username: '' }) + smtp), ['no-username'], 2],
    [
      'no authentication',
      config(server({}) + smtp).replace(/<authentication>.*?<.authentication>/, ''),
      ['no-authentication'],
      2,
    ],
    ['no servers', config(''), ['no-servers'], 0],
    ['an address as host name', config(server({ hostname: '127.0.0.1' })), ['bad-server', 'no-servers'], 0],
    ['a short address as host name', config(server({ hostname: '0x7f.1' })), ['bad-server', 'no-servers'], 0],
    ['a single label', config(server({ hostname: 'localhost' })), ['bad-server', 'no-servers'], 0],
    ['a host name with a path', config(server({ hostname: 'mail.example.com/x' })), ['bad-server', 'no-servers'], 0],
    ['port 0', config(server({ port: '0' }) + server({}) + smtp), ['bad-server'], 2],
    ['port 65536', config(server({ port: '65536' })), ['bad-server', 'no-servers'], 0],
    ['port 1e2', config(server({ port: '1e2' })), ['bad-server', 'no-servers'], 0],
    ['an unknown socket type', config(server({ socketType: 'best' })), ['bad-server', 'no-servers'], 0],
    [
      '12 servers',
      config(Array.from({ length: 12 }, (_, n) => server({ port: `${n + 1}` })).join('') + smtp),
      ['too-many-servers'],
      10,
    ],
    ['50,000 elements', `<a>${'<b/>'.repeat(50_000)}</a>`, ['malformed'], 0],
    [
      '2,000 servers',
      config(Array.from({ length: 2_000 }, (_, n) => server({ port: `${n + 1}` })).join('') + smtp),
      ['too-many-servers'],
      10,
    ],
    ['__proto__ elements', '<__proto__><emailProvider/></__proto__>', ['malformed'], 0],
  ])('%s', (_case, xml, faults, count) => {
    const read = parseAutoconfig(xml, account);
    expect([read.faults, read.servers.length]).toEqual([faults, count]);
  });

  it('drops a user name that carries a line break', () => {
    expect(parseAutoconfig(config(server({ username: 'a\r\nDELE 1' })), account).servers[0]?.username).toBeNull();
  });

  it('never throws, whatever comes', () => {
    const token = fc.constantFrom(
      '<clientConfig>',
      '<emailProvider id="x">',
      '</',
      '<',
      '>',
      '&',
      '&#x;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(token).map((parts) => parts.join('')),
        ),
        (xml) => {
          expect(parseAutoconfig(xml, account).servers).toEqual([]);
        },
      ),
    );
  });
});
