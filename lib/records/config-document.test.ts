// An autoconfig document as it is written: blanks, references and prefixes stay what apps meet.
import { describe, expect, it } from 'vitest';
import { forAccount, readConfigDocument } from './config-document.ts';

const documentOf = (server: string, root = 'clientConfig') =>
  readConfigDocument(`<${root}><emailProvider id="a.example"><domain>a.example</domain>
    <incomingServer type="imap">${server}</incomingServer></emailProvider></${root}>`);
const serverIn = (server: string) => {
  const document = documentOf(server);
  return document.ok ? document.providers[0]?.incoming[0] : null;
};

describe('an autoconfig document', () => {
  it('keeps blanks, and tells an empty element from a missing one', () => {
    expect(serverIn('<hostname> mail.a.example </hostname><username></username>')).toEqual({
      ...{ type: 'imap', hostname: ' mail.a.example ', username: '', port: null },
      ...{ socketTypes: [], authentications: [] },
    });
  });

  it.each([
    ['&#109;ail', 'mail'],
    ['&#x6D;ail', 'mail'],
    ['&amp;amp;', '&amp;'],
    ['&#1114112;', '&#1114112;'],
    ['&#xD800;', '&#xD800;'],
    ['&host;', '&host;'],
    ['mail<!-- here -->.a', 'mail.a'],
  ])('reads %s as %s', (written, read) => {
    expect(serverIn(`<hostname>${written}</hostname>`)?.hostname).toBe(read);
  });

  it('is none under another name or with a prefix', () => {
    expect(documentOf('', 'config')).toEqual({ ok: true, providers: [] });
    expect(readConfigDocument('<c:clientConfig xmlns:c="u"><c:emailProvider id="a"/></c:clientConfig>')).toEqual({
      ...{ ok: true, providers: [] },
    });
    expect(readConfigDocument('<!DOCTYPE clientConfig []><clientConfig/>')).toEqual({ ok: false, fault: 'doctype' });
  });

  it('fills every placeholder, and nothing that stands in what it fills in', () => {
    const account = { address: '%EMAILDOMAIN%@a.example', domain: 'a.example' };
    expect(forAccount('%EMAILLOCALPART% at %EMAILDOMAIN%', { ...account, address: 'anna@a.example' })).toBe(
      'anna at a.example',
    );
    expect(forAccount('%EMAILADDRESS%', account)).toBe('%EMAILDOMAIN%@a.example');
  });
});
