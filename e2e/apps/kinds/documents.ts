// What stands in an autoconfig document: servers in every order, with every part missing, odd or wrong.
import { autoconfig, serversOf } from '../../world/autoconfig.ts';
import { AUTOCONFIG, changed, good, imap, type KindOrMaker, other, pop3, smtp, WELL_KNOWN, xml } from './kind.ts';

export const documentsKinds: readonly KindOrMaker[] = [
  { name: 'pop-first', labels: ['autoconfig'], web: { [AUTOCONFIG]: autoconfig('D', [pop3, imap, smtp]) } },
  {
    name: 'local-part',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: autoconfig(
        'D',
        [imap, smtp].map((one) => ({ ...one, username: '%EMAILLOCALPART%' })),
      ),
    },
  },
  {
    name: 'domain-placeholder',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: autoconfig('%EMAILDOMAIN%', serversOf('mail.%EMAILDOMAIN%')) },
  },
  {
    name: 'two-providers',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: changed(
        good,
        '</clientConfig>',
        `${/<emailProvider[\s\S]*<\/emailProvider>/.exec(other.body ?? '')?.[0]}</clientConfig>`,
      ),
    },
  },
  {
    name: 'oauth-first',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: autoconfig('D', [{ ...imap, host: 'other.D', authentication: 'OAuth2' }, imap, smtp]) },
  },
  {
    name: 'oauth-alone',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: autoconfig(
        'D',
        [imap, smtp].map((one) => ({ ...one, authentication: 'OAuth2' })),
      ),
    },
  },
  {
    name: 'starttls',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: autoconfig('D', [
        { ...imap, port: 143, socketType: 'STARTTLS' },
        { ...smtp, port: 587, socketType: 'STARTTLS' },
      ]),
    },
  },
  {
    name: 'unencrypted',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: autoconfig('D', [
        { ...imap, port: 143, socketType: 'plain' },
        { ...smtp, port: 587, socketType: 'plain' },
      ]),
    },
  },
  { name: 'small-letters', labels: ['autoconfig'], web: { [AUTOCONFIG]: changed(good, />SSL</, '>ssl<') } },
  {
    name: 'without-id',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: changed(good, ' id="D"', ''), [WELL_KNOWN]: other },
  },
  {
    name: 'without-domain',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: changed(good, '<domain>D</domain>', ''), [WELL_KNOWN]: other },
  },
  {
    name: 'without-username',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: autoconfig('D', [{ ...imap, username: null }, smtp]) },
  },
  {
    name: 'without-authentication',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: autoconfig('D', [{ ...imap, authentication: null }, pop3, smtp]) },
  },
  {
    name: 'without-sending',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: autoconfig('D', [imap]), [WELL_KNOWN]: good },
  },
  {
    name: 'other-kinds-first',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: changed(good, 'type="imap"', 'type="jmap"') },
  },
  {
    name: 'bad-port',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: changed(good, '<port>993</port>', '<port>70000</port>') },
  },
  {
    name: 'escaped',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: changed(good, '<hostname>mail.D</hostname>', '<hostname> <![CDATA[mail.D]]>\n</hostname>') },
  },
  {
    name: 'host-in-capitals',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: changed(good, '<hostname>mail.D', '<hostname>MAIL.D') },
  },
  {
    name: 'two-socket-types',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: changed(
        good,
        '<socketType>SSL</socketType>',
        '<socketType>TLS</socketType><socketType>STARTTLS</socketType><socketType>SSL</socketType>',
      ),
    },
  },
  {
    name: 'comments',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: changed(good, '<hostname>', '<!-- hostname --><hostname>') },
  },
  {
    name: 'comment-inside',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: changed(good, '<hostname>mail.', '<hostname>mail.<!-- here -->') },
  },
  {
    name: 'entities',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: changed(good, '<hostname>mail.', '<hostname>&#109;ail.') },
  },
  {
    name: 'blanks-around',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: changed(good, '<username>%EMAILADDRESS%</username>', '<username>\n  %EMAILADDRESS%\n</username>'),
    },
  },
  {
    name: 'fixed-username',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: autoconfig(
        'D',
        [imap, smtp].map((one) => ({ ...one, username: 'web12p3' })),
      ),
    },
  },
  {
    name: 'number-as-username',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: autoconfig(
        'D',
        [imap, smtp].map((one) => ({ ...one, username: '00123' })),
      ),
    },
  },
  {
    name: 'empty-username',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: autoconfig(
        'D',
        [imap, smtp].map((one) => ({ ...one, username: '' })),
      ),
    },
  },
  {
    name: 'realname',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: autoconfig(
        'D',
        [imap, smtp].map((one) => ({ ...one, username: '%EMAILLOCALPART%.%EMAILDOMAIN%' })),
      ),
    },
  },
  {
    name: 'address-as-host',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: autoconfig('D', serversOf('198.18.250.10')) },
  },
  {
    name: 'single-label-host',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: autoconfig('D', serversOf('mailserver')) },
  },
  {
    name: 'underscore-host',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: autoconfig('D', [{ ...imap, host: 'my_mail.D' }, pop3, smtp]) },
  },
  {
    name: 'blank-host',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: autoconfig('D', [{ ...imap, host: 'my mail.D' }, pop3, smtp]) },
  },
  { name: 'odd-port', labels: ['autoconfig'], web: { [AUTOCONFIG]: autoconfig('D', [{ ...imap, port: 1993 }, smtp]) } },
  { name: 'without-port', labels: ['autoconfig'], web: { [AUTOCONFIG]: changed(good, '<port>993</port>', '') } },
  {
    name: 'port-with-words',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: changed(good, '<port>993</port>', '<port>993 (SSL)</port>') },
  },
  {
    name: 'kerberos',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: autoconfig('D', [{ ...imap, authentication: 'GSSAPI' }, pop3, smtp]) },
  },
  {
    name: 'old-words',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: autoconfig('D', [
        { ...imap, authentication: 'plain' },
        { ...smtp, authentication: 'secure' },
      ]),
    },
  },
  {
    name: 'client-certificate',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: autoconfig('D', [{ ...imap, authentication: 'TLS-client-cert' }, pop3, smtp]) },
  },
  {
    name: 'sending-without-login',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: autoconfig('D', [imap, { ...smtp, authentication: 'none', username: null }]) },
  },
  {
    name: 'exchange-first',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: changed(
        good,
        '<incomingServer type="imap">',
        '<incomingServer type="exchange"><hostname>exchange.D</hostname><port>443</port><socketType>SSL</socketType><authentication>OAuth2</authentication><authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></incomingServer><incomingServer type="imap">',
      ),
    },
  },
  {
    name: 'id-of-another',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: changed(
        changed(good, ' id="D"', ' id="hoster.example"'),
        '<domain>D</domain>',
        '<domain>hoster.example</domain>',
      ),
    },
  },
  {
    name: 'bad-id',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: changed(good, ' id="D"', ' id="our mail"'), [WELL_KNOWN]: good },
  },
  {
    name: 'namespace',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: changed(good, '<clientConfig version="1.1">', '<clientConfig xmlns="urn:x" version="1.1">') },
  },
  {
    name: 'prefixed',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: xml(
        (good.body ?? '')
          .replace(/<(\/?)([a-z])/gi, '<$1c:$2')
          .replace('<c:clientConfig', '<c:clientConfig xmlns:c="urn:x"'),
      ),
      [WELL_KNOWN]: other,
    },
  },
  {
    name: 'latin-one',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: changed({ ...good, contentType: 'text/xml' }, 'encoding="UTF-8"', 'encoding="ISO-8859-1"') },
  },
];
