// Hostile documents against the parsers of autoconfig and autodiscover XML: nothing throws, and nothing takes long.
import { describe, it } from 'vitest';
import { fuzzTimeout, neverStumbles } from '../../e2e/fuzz/fuzz-runs.ts';
import { hostileTexts } from '../../e2e/fuzz/hostile-texts.ts';
import { appServer } from './app-server.ts';
import { parseAutoconfig } from './autoconfig-xml.ts';
import { readAutodiscoverDocument } from './autodiscover-document.ts';
import { parseAutodiscoverRequest } from './autodiscover-request.ts';
import { autodiscoverRequest, parseAutodiscover } from './autodiscover-xml.ts';
import { readConfigDocument } from './config-document.ts';
import { publishedHost, publishedPort, publishedUsername } from './published-server.ts';
import { childrenOf, readXml } from './xml-document.ts';

const autoconfig = `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="harbour.example">
<domain>harbour.example</domain><incomingServer type="imap"><hostname>mail.harbour.example</hostname><port>993</port>
<socketType>SSL</socketType><authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username>
</incomingServer><outgoingServer type="smtp"><hostname>mail.harbour.example</hostname><port>465</port>
<socketType>SSL</socketType></outgoingServer></emailProvider></clientConfig>`;
const autodiscover = `<?xml version="1.0"?><Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
<Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"><Account>
<AccountType>email</AccountType><Action>settings</Action><Protocol><Type>IMAP</Type><Server>mail.harbour.example</Server>
<Port>993</Port><SSL>on</SSL></Protocol></Account></Response></Autodiscover>`;
const documents = hostileTexts(
  [autoconfig, autodiscover, autodiscoverRequest('anna@harbour.example')],
  [
    ...['<clientConfig>', '<emailProvider id="', '<domain>', '<incomingServer type="imap">', '<hostname>', '<port>'],
    ...[
      '</',
      '/>',
      '<a ',
      '<a>',
      '</a>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<!DOCTYPE',
      '<!ENTITY',
      '&x;',
    ],
    ...[
      '&#1114112;',
      '&amp;',
      '<__proto__>',
      '<constructor>',
      'xmlns:a="',
      '"',
      '<Protocol>',
      '<Type>IMAP</Type>',
      '<html',
    ],
  ],
);
const account = { address: 'anna@harbour.example', domain: 'harbour.example' };

describe('hostile documents', () => {
  it(
    'XML',
    () =>
      neverStumbles(documents, (text) => {
        const document = readXml(text);
        return document.ok && childrenOf(document.root, 'a');
      }),
    fuzzTimeout,
  );
  it('autoconfig', () => neverStumbles(documents, (text) => parseAutoconfig(text, account)), fuzzTimeout);
  it('autodiscover', () => neverStumbles(documents, parseAutodiscover), fuzzTimeout);
  it('autoconfig, as it is written', () => neverStumbles(documents, readConfigDocument), fuzzTimeout);
  it('autodiscover, as it is written', () => neverStumbles(documents, readAutodiscoverDocument), fuzzTimeout);
  it(
    'the server that an app makes of them',
    () =>
      neverStumbles(documents, (text) =>
        appServer({ protocol: 'imap', security: 'tls', hostname: text, port: text, username: text }, account),
      ),
    fuzzTimeout,
  );
  it("Outlook's question", () => neverStumbles(documents, parseAutodiscoverRequest), fuzzTimeout);
  it(
    'the parts of a server that they name',
    () => neverStumbles(documents, (text) => [publishedHost(text), publishedPort(text), publishedUsername(text)]),
    fuzzTimeout,
  );
});
