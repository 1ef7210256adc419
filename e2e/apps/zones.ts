// Zones of every kind in which mail apps look for settings: what stands where, and whether the replay may leave it open.
import { autoconfigXml } from '../../lib/provisioning/autoconfig.ts';
import { autodiscoverError, autodiscoverXml } from '../../lib/provisioning/autodiscover.ts';
import type { MailService } from '../../lib/provisioning/mail-service.ts';
import { autoconfig, autodiscover, type ConfiguredServer, serversOf } from '../world/autoconfig.ts';
import type { OwnerRecords } from '../world/dns-zone.ts';
import type { WebReply } from '../world/https-server.ts';
import { ipv4, type MailDomainOptions, mailDomain, type PracticeDomain, webDoors } from '../world/practice-domain.ts';

export interface AppZone {
  zone: PracticeDomain;
  /** What Thunderbird does there is not looked into from here, as it is unsafe: the replay says that it does not know. */
  leftOpen: boolean;
}

/** What differs from a domain that publishes nothing. `D` in names, keys and texts stands for the domain. */
interface Kind {
  name: string;
  /** Labels that lead to the website. */
  labels?: string[];
  records?: Record<string, OwnerRecords>;
  web?: Record<string, WebReply>;
  more?: Partial<MailDomainOptions>;
  leftOpen?: true;
}

const AUTOCONFIG = 'autoconfig.D/mail/config-v1.1.xml';
const WELL_KNOWN = '/.well-known/autoconfig/mail/config-v1.1.xml';
const POX = 'POST autodiscover.D/autodiscover/autodiscover.xml';
const OWN_POX = 'POST D/autodiscover/autodiscover.xml';
const HTTP_POX = 'POST /autodiscover/autodiscover.xml';

const mail = 'mail.D';
const good = autoconfig('D', serversOf(mail));
const other = autoconfig('D', serversOf('other.D'));
const [imap, pop3, smtp] = serversOf(mail) as [ConfiguredServer, ConfiguredServer, ConfiguredServer];
const answer = autodiscover(serversOf(mail));
const page: WebReply = { body: '<!doctype html><title>Welcome</title><p>We build websites.<br>Call us.' };
const xml = (body: string): WebReply => ({ contentType: 'text/xml', body });
/** A document with something in it replaced. */
const changed = (reply: WebReply, from: string | RegExp, to: string): WebReply => ({
  ...reply,
  body: reply.body?.replace(from, to) ?? '',
});
const exchange = xml(`<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
  <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
    <User><DisplayName>Anna</DisplayName></User>
    <Account><AccountType>email</AccountType><Action>settings</Action>
      <Protocol><Type>EXCH</Type><Server>exchange.D</Server>
        <ASUrl>https://exchange.D/EWS/Exchange.asmx</ASUrl><EwsUrl>https://exchange.D/EWS/Exchange.asmx</EwsUrl>
      </Protocol>
    </Account>
  </Response>
</Autodiscover>`);

/** As Mailmend announces it. */
const service: MailService = {
  ...{ domain: 'D', displayName: 'Harbour & Co', username: '%EMAILADDRESS%' },
  incoming: { host: mail, port: 993, security: 'tls' },
  outgoing: { host: mail, port: 465, security: 'tls' },
  pop: { host: mail, port: 995, security: 'tls' },
};
const told = xml(autoconfigXml(service));
const toldByPox = xml(autodiscoverXml(service, 'anna@D'));
const elsewhere: WebReply = { status: 302, location: 'https://settings.D/autodiscover/autodiscover.xml' };

const elsewhereFar: WebReply = {
  status: 302,
  location: 'https://autodiscover.outlook-alone.example/autodiscover/autodiscover.xml',
};

const byStarttls = {
  incoming: { host: mail, port: 143, security: 'starttls' },
  outgoing: { host: mail, port: 587, security: 'starttls' },
} as const;

/** The website of a company that takes the domain's mail in. */
function companyOf(company: string, number: number, replies: Record<string, WebReply>): Partial<MailDomainOptions> {
  const here = { A: [ipv4(number, 91)] };
  const names = [company, `autoconfig.${company}`, `autoconfig.mx.${company}`];
  return {
    zones: [{ origin: company, records: { '@': here, autoconfig: here, 'autoconfig.mx': here } }],
    hosts: [{ address: ipv4(number, 91), doors: webDoors(names, replies) }],
  };
}

/** A website of which only port 80 is open. */
const onlyHttp = (number: number, replies: Record<string, WebReply>): MailDomainOptions['hosts'] => [
  {
    address: ipv4(number, 90),
    doors: { 80: { protocol: 'https', security: 'none', certificate: { names: ['D'] }, replies } },
  },
];

const kinds: ReadonlyArray<Kind | ((number: number) => Kind)> = [
  { name: 'nothing' },
  { name: 'own-name', labels: ['autoconfig'], web: { [AUTOCONFIG]: good } },
  { name: 'well-known', web: { [WELL_KNOWN]: good } },
  { name: 'both-places', labels: ['autoconfig'], web: { [AUTOCONFIG]: good, [WELL_KNOWN]: other } },
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
  { name: 'web-page', labels: ['autoconfig'], web: { [AUTOCONFIG]: page, [WELL_KNOWN]: good } },
  { name: 'no-servers', labels: ['autoconfig'], web: { [AUTOCONFIG]: autoconfig('D', []), [WELL_KNOWN]: good } },
  {
    name: 'malformed',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: xml('<clientConfig><emailProvider'), [WELL_KNOWN]: good },
  },
  { name: 'empty-body', labels: ['autoconfig'], web: { [AUTOCONFIG]: xml(''), [WELL_KNOWN]: good } },
  {
    name: 'web-page-as-xml',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { ...page, contentType: 'text/xml' }, [WELL_KNOWN]: good },
  },
  {
    name: 'well-formed-page',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: xml('<html><body/></html>'), [WELL_KNOWN]: good },
  },
  { name: 'compressed', labels: ['autoconfig'], web: { [AUTOCONFIG]: { ...good, gzip: true } } },
  { name: 'byte-order-mark', labels: ['autoconfig'], web: { [AUTOCONFIG]: changed(good, /^/, '\uFEFF') } },
  {
    name: 'wrong-type',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { ...good, contentType: 'application/octet-stream' }, [WELL_KNOWN]: good },
  },
  {
    name: 'application-xml',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { ...good, contentType: 'application/xml' } },
  },
  {
    name: 'moved',
    labels: ['autoconfig', 'settings'],
    web: { [AUTOCONFIG]: { status: 301, location: 'https://settings.D/config.xml' }, 'settings.D/config.xml': good },
  },
  {
    name: 'moved-in-circles',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { status: 302, location: 'https://autoconfig.D/mail/config-v1.1.xml' }, [WELL_KNOWN]: good },
  },
  (number) => ({
    name: 'plain-http',
    records: { autoconfig: { A: [ipv4(number, 90)] } },
    more: { hosts: onlyHttp(number, { '/mail/config-v1.1.xml': good }) },
  }),
  (number) => ({
    name: 'plain-http-moved',
    labels: ['settings'],
    records: { autoconfig: { A: [ipv4(number, 90)] } },
    web: { 'settings.D/config.xml': good },
    more: {
      hosts: onlyHttp(number, { '/mail/config-v1.1.xml': { status: 301, location: 'https://settings.D/config.xml' } }),
    },
  }),
  (number) => ({
    name: 'bad-certificate',
    records: { autoconfig: { A: [ipv4(number, 90)] } },
    web: { [WELL_KNOWN]: good },
    more: {
      hosts: [{ address: ipv4(number, 90), doors: webDoors(['elsewhere.D'], { '/mail/config-v1.1.xml': other }) }],
    },
  }),
  (number) => ({
    name: 'wildcard',
    records: { '*': { A: [ipv4(number, 80)] } },
    more: {
      websiteDoors: {
        443: {
          protocol: 'https',
          security: 'tls',
          certificate: { names: ['D', '*.D'] },
          replies: {},
          otherwise: page,
        },
      },
    },
  }),
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
    name: 'document-type',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: changed(good, '<clientConfig', '<!DOCTYPE clientConfig [<!ENTITY host "mail.D">]><clientConfig'),
    },
    leftOpen: true,
  },
  {
    name: 'login-wanted',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { status: 401, body: 'No.' }, [WELL_KNOWN]: good },
  },
  {
    name: 'broken-server',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { status: 500, body: 'Oh.' }, [WELL_KNOWN]: good },
  },
  {
    name: 'mx-alone',
    records: { '@': { MX: [[10, 'server7.hosting.example.']] } },
  },
  {
    name: 'mx-own-words-first',
    records: {
      '@': {
        MX: [
          [20, 'server7.hosting.example.'],
          [10, 'mail'],
        ],
      },
    },
  },
  { name: 'no-mail', records: { '@': { MX: [[0, '.']] } } },
  {
    name: 'records-alone',
    records: {
      '_imaps._tcp': { SRV: [[0, 1, 993, 'mail']] },
      '_submissions._tcp': { SRV: [[0, 1, 465, 'mail']] },
    },
  },
  { name: 'outlook-alone', labels: ['autodiscover'], web: { [POX]: answer } },
  { name: 'outlook-at-domain', web: { [OWN_POX]: answer } },
  { name: 'outlook-page-first', labels: ['autodiscover'], web: { [POX]: page, [OWN_POX]: answer } },
  {
    name: 'outlook-error',
    labels: ['autodiscover'],
    web: {
      [POX]: xml('<Autodiscover><Response><Error><ErrorCode>600</ErrorCode></Error></Response></Autodiscover>'),
      [OWN_POX]: answer,
    },
  },
  {
    name: 'outlook-starttls',
    labels: ['autodiscover'],
    web: {
      [POX]: autodiscover([
        { ...imap, port: 143, encryption: 'TLS' },
        { ...smtp, port: 587, encryption: 'TLS' },
      ]),
    },
  },
  {
    name: 'outlook-unencrypted',
    labels: ['autodiscover'],
    web: { [POX]: autodiscover([{ ...imap, port: 143, socketType: 'plain' }, smtp]) },
  },
  { name: 'outlook-receives-only', labels: ['autodiscover'], web: { [POX]: autodiscover([pop3, imap]) } },
  {
    name: 'outlook-login-name',
    labels: ['autodiscover'],
    web: { [POX]: changed(answer, '<DomainRequired>off</DomainRequired>', '<LoginName>u12345</LoginName>') },
  },
  {
    name: 'outlook-moved',
    labels: ['autodiscover', 'settings'],
    web: {
      [POX]: { status: 302, location: 'https://settings.D/autodiscover/autodiscover.xml' },
      'POST settings.D/autodiscover/autodiscover.xml': answer,
    },
  },
  (number) => ({
    name: 'outlook-led-by-http',
    labels: ['settings'],
    records: { autodiscover: { A: [ipv4(number, 90)] } },
    web: { 'POST settings.D/autodiscover/autodiscover.xml': answer },
    more: {
      hosts: onlyHttp(number, { [HTTP_POX]: elsewhere, '/autodiscover/autodiscover.xml': elsewhere }),
    },
  }),
  {
    name: 'outlook-by-record',
    labels: ['settings'],
    records: { '_autodiscover._tcp': { SRV: [[0, 1, 443, 'settings']] } },
    web: { 'POST settings.D/autodiscover/autodiscover.xml': answer },
  },
  {
    name: 'outlook-exchange',
    labels: ['autodiscover'],
    records: { exchange: { A: [ipv4(0, 98)] } },
    web: { [POX]: exchange },
  },
  {
    name: 'outlook-beside',
    labels: ['autoconfig', 'autodiscover'],
    web: { [AUTOCONFIG]: good, [POX]: autodiscover(serversOf('other.D')) },
  },
  { name: 'outlook-after-page', labels: ['autoconfig', 'autodiscover'], web: { [AUTOCONFIG]: page, [POX]: answer } },
  // What Mailmend itself serves for an operator's customers.
  {
    name: 'told',
    labels: ['autoconfig', 'autodiscover'],
    web: { [AUTOCONFIG]: told, [WELL_KNOWN]: told, [POX]: toldByPox },
  },
  { name: 'told-at-home', web: { [WELL_KNOWN]: told } },
  { name: 'told-by-pox', labels: ['autodiscover'], web: { [POX]: toldByPox } },
  {
    name: 'served-local-part',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: xml(autoconfigXml({ ...service, username: '%EMAILLOCALPART%' })) },
  },
  {
    name: 'served-starttls',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: xml(autoconfigXml({ ...service, ...byStarttls, pop: null })) },
  },
  {
    name: 'served-outlook-starttls',
    labels: ['autodiscover'],
    web: { [POX]: xml(autodiscoverXml({ ...service, ...byStarttls, pop: null }, 'anna@D')) },
  },
  {
    name: 'served-error',
    labels: ['autodiscover'],
    web: { [POX]: xml(autodiscoverError(new Date(0))), [OWN_POX]: answer },
  },
  // Odd documents.
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
    name: 'other-root',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: xml('<config><emailProvider id="D"/></config>'), [WELL_KNOWN]: good },
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
  { name: 'no-type', labels: ['autoconfig'], web: { [AUTOCONFIG]: { ...good, contentType: '' }, [WELL_KNOWN]: other } },
  {
    name: 'html-type',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { ...good, contentType: 'text/html' }, [WELL_KNOWN]: other },
  },
  {
    name: 'json-type',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { ...good, contentType: 'application/json' }, [WELL_KNOWN]: other },
  },
  {
    name: 'capital-type',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { ...good, contentType: 'TEXT/XML' }, [WELL_KNOWN]: other },
  },
  {
    name: 'xhtml-type',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { ...good, contentType: 'application/xhtml+xml' }, [WELL_KNOWN]: other },
  },
  // Odd ways.
  { name: 'gone', labels: ['autoconfig'], web: { [AUTOCONFIG]: { status: 410 }, [WELL_KNOWN]: good } },
  { name: 'teapot', labels: ['autoconfig'], web: { [AUTOCONFIG]: { ...good, status: 418 }, [WELL_KNOWN]: other } },
  { name: 'created', labels: ['autoconfig'], web: { [AUTOCONFIG]: { ...good, status: 201 }, [WELL_KNOWN]: other } },
  { name: 'no-content', labels: ['autoconfig'], web: { [AUTOCONFIG]: { status: 204 }, [WELL_KNOWN]: good } },
  { name: 'redirect-nowhere', labels: ['autoconfig'], web: { [AUTOCONFIG]: { status: 302 }, [WELL_KNOWN]: good } },
  {
    name: 'moved-for-good',
    labels: ['autoconfig', 'a1', 'a2'],
    web: {
      [AUTOCONFIG]: { status: 308, location: 'https://a1.D/x' },
      'a1.D/x': { status: 307, location: 'https://a2.D/y' },
      'a2.D/y': good,
    },
  },
  {
    name: 'moved-to-nobody',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { status: 301, location: 'https://nobody.D/x' }, [WELL_KNOWN]: good },
  },
  {
    name: 'moved-to-page',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { status: 302, location: 'https://D/' }, [WELL_KNOWN]: good },
  },
  {
    name: 'moved-relative',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { status: 301, location: '../config.xml' }, 'autoconfig.D/config.xml': good },
  },
  (number) => ({
    name: 'moved-to-plain',
    labels: ['autoconfig'],
    records: { plain: { A: [ipv4(number, 90)] } },
    web: { [AUTOCONFIG]: { status: 301, location: 'http://plain.D/config.xml' } },
    more: { hosts: onlyHttp(number, { '/config.xml': good }) },
  }),
  (number) => ({
    name: 'nothing-listens',
    records: { autoconfig: { A: [ipv4(number, 91)] }, autodiscover: { A: [ipv4(number, 91)] } },
    web: { [WELL_KNOWN]: good },
  }),
  (number) => ({
    name: 'self-signed',
    records: { autoconfig: { A: [ipv4(number, 90)] } },
    more: {
      hosts: [
        {
          address: ipv4(number, 90),
          doors: {
            443: {
              protocol: 'https',
              security: 'tls',
              certificate: { names: ['autoconfig.D'], issuer: 'self' },
              replies: { '/mail/config-v1.1.xml': good },
            },
            80: {
              protocol: 'https',
              security: 'none',
              certificate: { names: ['D'] },
              replies: { '/mail/config-v1.1.xml': other },
            },
          },
        },
      ],
    },
  }),
  { name: 'name-fails', labels: [], web: { [WELL_KNOWN]: good }, more: { faults: { autoconfig: 'servfail' } } },
  {
    name: 'alias',
    records: { autoconfig: { CNAME: 'www' } },
    web: { [AUTOCONFIG]: good },
    more: { webNames: ['autoconfig.D'] },
  },
  // The MX's company.
  (number) => ({
    name: 'mx-deep',
    records: { '@': { MX: [[10, 'in.mx.company-of-mx-deep.example.']] } },
    more: companyOf('company-of-mx-deep.example', number, {
      'autoconfig.company-of-mx-deep.example/mail/config-v1.1.xml': other,
    }),
  }),
  (number) => ({
    name: 'mx-deep-own',
    records: { '@': { MX: [[10, 'in.mx.company-of-mx-deep-own.example.']] } },
    more: companyOf('company-of-mx-deep-own.example', number, {
      'autoconfig.mx.company-of-mx-deep-own.example/mail/config-v1.1.xml': good,
      'autoconfig.company-of-mx-deep-own.example/mail/config-v1.1.xml': other,
    }),
  }),
  (number) => ({
    name: 'mx-well-known',
    records: { '@': { MX: [[10, 'mx.company-of-mx-well-known.example.']] } },
    more: companyOf('company-of-mx-well-known.example', number, {
      'company-of-mx-well-known.example/.well-known/autoconfig/mail/config-v1.1.xml': good,
    }),
  }),
  {
    name: 'mx-after-page',
    labels: ['autoconfig'],
    records: { '@': { MX: [[10, 'server7.hosting.example.']] } },
    web: { [AUTOCONFIG]: page },
  },
  {
    name: 'mx-fails',
    records: { '@': { MX: [[10, 'server7.hosting.example.']] } },
    more: { faults: { autoconfig: 'servfail' } },
  },
  // Autodiscover further.
  { name: 'outlook-login', labels: ['autodiscover'], web: { [POX]: { status: 401, body: 'No.' } }, leftOpen: true },
  {
    name: 'outlook-login-beside',
    labels: ['autodiscover'],
    web: { [POX]: { status: 401, body: 'No.' }, [WELL_KNOWN]: good },
  },
  {
    name: 'outlook-two-accounts',
    labels: ['autodiscover'],
    web: {
      [POX]: changed(
        answer,
        '</Account>',
        '</Account><Account><Protocol><Type>IMAP</Type><Server>other.D</Server><Port>993</Port></Protocol></Account>',
      ),
    },
  },
  {
    name: 'outlook-small-types',
    labels: ['autodiscover'],
    web: { [POX]: changed(answer, '<Type>IMAP</Type>', '<Type>imap</Type>') },
  },
  { name: 'outlook-without-port', labels: ['autodiscover'], web: { [POX]: changed(answer, '<Port>993</Port>', '') } },
  {
    name: 'outlook-odd-port',
    labels: ['autodiscover'],
    web: { [POX]: changed(answer, '<Port>993</Port>', '<Port>1143</Port>') },
  },
  {
    name: 'outlook-exchange-and-imap',
    labels: ['autodiscover'],
    web: {
      [POX]: changed(
        exchange,
        '</Account>',
        '<Protocol><Type>IMAP</Type><Server>mail.D</Server><Port>993</Port></Protocol></Account>',
      ),
    },
  },
  {
    name: 'outlook-malformed',
    labels: ['autodiscover'],
    web: { [POX]: xml('<Autodiscover><Response>'), [OWN_POX]: answer },
  },
  {
    name: 'outlook-text',
    labels: ['autodiscover'],
    web: { [POX]: { ...answer, contentType: 'text/plain' }, [OWN_POX]: answer },
  },
  {
    name: 'outlook-other-address',
    labels: ['autodiscover'],
    web: {
      [POX]: xml(
        '<Autodiscover><Response><Account><AccountType>email</AccountType><Action>redirectAddr</Action><RedirectAddr>anna@outlook-alone.example</RedirectAddr></Account></Response></Autodiscover>',
      ),
    },
  },
  {
    name: 'outlook-other-place',
    labels: ['autodiscover', 'settings'],
    web: {
      [POX]: xml(
        '<Autodiscover><Response><Account><AccountType>email</AccountType><Action>redirectUrl</Action><RedirectUrl>https://settings.D/autodiscover/autodiscover.xml</RedirectUrl></Account></Response></Autodiscover>',
      ),
      'POST settings.D/autodiscover/autodiscover.xml': answer,
    },
  },
  (number) => ({
    name: 'outlook-led-elsewhere',
    records: { autodiscover: { A: [ipv4(number, 90)] } },
    more: { hosts: onlyHttp(number, { [HTTP_POX]: elsewhereFar, '/autodiscover/autodiscover.xml': elsewhereFar }) },
  }),
  {
    name: 'outlook-record-elsewhere',
    records: { '_autodiscover._tcp': { SRV: [[0, 1, 443, 'autodiscover.outlook-alone.example.']] } },
  },
  {
    name: 'outlook-two-records',
    labels: ['settings'],
    records: {
      '_autodiscover._tcp': {
        SRV: [
          [0, 5, 443, 'nobody'],
          [0, 1, 443, 'settings'],
        ],
      },
    },
    web: { 'POST settings.D/autodiscover/autodiscover.xml': answer },
  },
];

/** Domains of the practice network lie below these numbers. */
const FIRST_NUMBER = 100;

function zoneOf(kind: Kind, number: number): AppZone {
  const domain = `${kind.name}.example`;
  const named = <T>(value: T): T => JSON.parse(JSON.stringify(value ?? {}).replace(/\bD\b/g, domain)) as T;
  const website = { A: [ipv4(number, 80)] };
  const labels = Object.fromEntries((kind.labels ?? []).map((label) => [label, website]));
  const { names: _, ...more } = named({ names: [], ...kind.more });
  const zone = mailDomain({
    domain,
    number,
    story: '',
    records: { ...labels, ...named(kind.records) },
    web: named(kind.web ?? {}),
    ...more,
    webNames: [...(kind.labels ?? []).map((label) => `${label}.${domain}`), ...(more.webNames ?? [])],
  });
  return { zone, leftOpen: kind.leftOpen ?? false };
}

export const appZones: readonly AppZone[] = kinds.map((kind, index) => {
  const number = FIRST_NUMBER + index;
  return zoneOf(typeof kind === 'function' ? kind(number) : kind, number);
});
