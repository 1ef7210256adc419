// Zones of every kind in which mail apps look for settings: what stands where, and whether the replay may leave it open.
import { autoconfigXml } from '../../lib/provisioning/autoconfig.ts';
import { autodiscoverXml } from '../../lib/provisioning/autodiscover.ts';
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

const service: MailService = {
  ...{ domain: 'D', displayName: 'Harbour & Co', username: '%EMAILADDRESS%' },
  incoming: { host: mail, port: 993, security: 'tls' },
  outgoing: { host: mail, port: 465, security: 'tls' },
  pop: { host: mail, port: 995, security: 'tls' },
};
const told = xml(autoconfigXml(service));
const toldByPox = xml(autodiscoverXml(service, 'anna@D'));
const elsewhere: WebReply = { status: 302, location: 'https://settings.D/autodiscover/autodiscover.xml' };

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
    webNames: (kind.labels ?? []).map((label) => `${label}.${domain}`),
    web: named(kind.web ?? {}),
    ...more,
  });
  return { zone, leftOpen: kind.leftOpen ?? false };
}

export const appZones: readonly AppZone[] = kinds.map((kind, index) => {
  const number = FIRST_NUMBER + index;
  return zoneOf(typeof kind === 'function' ? kind(number) : kind, number);
});
