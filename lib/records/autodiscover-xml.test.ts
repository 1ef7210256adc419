import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autodiscoverRequest, parseAutodiscover } from './autodiscover-xml.ts';
import { childrenOf, readXml, textOf } from './xml-document.ts';

function reply(...protocols: Array<Record<string, string>>): string {
  const body = protocols.map((fields) => {
    const all: Record<string, string> = { Type: 'IMAP', Server: 'mail.example.com', Port: '993', SSL: 'on', ...fields };
    return `<Protocol>${Object.entries(all)
      .map(([name, value]) => `<${name}>${value}</${name}>`)
      .join('')}</Protocol>`;
  });
  return `<?xml version="1.0"?><Autodiscover xmlns="x"><Response xmlns="y"><Account><AccountType>email</AccountType><Action>settings</Action>${body.join('')}</Account></Response></Autodiscover>`;
}
const imap = {
  protocol: 'imap',
  host: 'mail.example.com',
  port: 993,
  security: 'tls',
  username: null,
  authentication: 'password',
};

describe('parseAutodiscover', () => {
  it('reads the three protocols and passes over others', () => {
    const xml = reply(
      { LoginName: 'anna@example.com' },
      { Type: 'POP3', Port: '995', SPA: 'on' },
      { Type: 'SMTP', Port: '587', Encryption: 'TLS' },
      { Type: 'CalDAV' },
    );
    expect(parseAutodiscover(xml)).toEqual({
      faults: [],
      product: 'other',
      servers: [
        { ...imap, username: 'anna@example.com' },
        { ...imap, protocol: 'pop3', port: 995, authentication: 'spa' },
        { ...imap, protocol: 'submission', port: 587, security: 'starttls' },
      ],
    });
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['SSL on at 993', {}, 993, 'tls'],
    ['SSL on at 143', { Port: '143' }, 143, 'starttls'],
    ['SSL off', { Port: '143', SSL: 'off' }, 143, 'plain'],
    ['Encryption over SSL', { Port: '143', SSL: 'off', Encryption: 'TLS' }, 143, 'starttls'],
    ['Encryption None over SSL', { Encryption: 'None' }, 993, 'plain'],
    ['Encryption SSL', { Port: '143', Encryption: 'SSL' }, 143, 'tls'],
  ])('%s', (_case, fields, port, security) => {
    expect(parseAutodiscover(reply(fields)).servers).toEqual([{ ...imap, port, security }]);
  });

  it('takes the standard port when none is named', () => {
    const xml = reply({ Type: 'POP3' }).replace('<Port>993</Port>', '');
    expect(parseAutodiscover(xml).servers[0]?.port).toBe(995);
  });

  it.each<[string, string, string | null, string[]]>([
    ['Exchange', reply({ Type: 'EXCH' }), 'exchange', ['no-servers']],
    ['Exchange by MAPI', reply({ Type: 'mapiHttp' }), 'exchange', ['no-servers']],
    ['cPanel', `<!-- cPanel -->${reply({}).replace(/<\?.*?\?>/, '')}`, 'cpanel', []],
    [
      'an error',
      '<Autodiscover><Response><Error><ErrorCode>600</ErrorCode></Error></Response></Autodiscover>',
      'other',
      ['error-600'],
    ],
    [
      'a redirect',
      '<Autodiscover><Response><Account><Action>redirectAddr</Action></Account></Response></Autodiscover>',
      'other',
      ['redirect'],
    ],
    ['a bad host', reply({ Server: '10.0.0.1' }), 'other', ['bad-server']],
    ['a bad port', reply({ Port: '99999' }), 'other', ['bad-server']],
    ['eleven', reply(...Array.from({ length: 11 }, (_, n) => ({ Port: `${n + 1}` }))), 'other', ['too-many-servers']],
    ['a web page', '<!doctype html><html>', null, ['html']],
    ['a bomb', '<!DOCTYPE x [<!ENTITY a "b">]><Autodiscover/>', null, ['doctype']],
    ['an autoconfig document', '<clientConfig/>', null, ['malformed']],
  ])('%s', (_case, xml, product, faults) => {
    const read = parseAutodiscover(xml);
    expect([read.product, read.faults]).toEqual([product, faults]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (xml) => {
        expect(parseAutodiscover(xml).servers).toEqual([]);
      }),
    );
  });
});

describe('autodiscoverRequest', () => {
  it('carries any address as text, never as markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (part) => {
        const request = readXml(autodiscoverRequest(`${part}@example.com`));
        const body = request.ok ? childrenOf(request.root, 'Autodiscover')[0] : undefined;
        const asked = body && childrenOf(body, 'Request')[0];
        expect(Object.keys(asked ?? {}).sort()).toEqual(['AcceptableResponseSchema', 'EMailAddress']);
      }),
    );
    expect(autodiscoverRequest('a&b<c>@example.com')).toContain('<EMailAddress>a&#38;b&#60;c&#62;@example.com<');
    const plain = readXml(autodiscoverRequest('anna@example.com'));
    const [body] = plain.ok ? childrenOf(plain.root, 'Autodiscover') : [];
    const [asked] = body ? childrenOf(body, 'Request') : [];
    expect(asked && textOf(asked, 'EMailAddress')).toBe('anna@example.com');
  });
});
