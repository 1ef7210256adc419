// Autodiscover: where it answers, what it answers, and where it leads.
import { autodiscover, serversOf } from '../../world/autoconfig.ts';
import type { WebReply } from '../../world/https-server.ts';
import { ipv4 } from '../../world/practice-domain.ts';
import {
  AUTOCONFIG,
  answer,
  changed,
  good,
  HTTP_POX,
  imap,
  type KindOrMaker,
  OWN_POX,
  onlyHttp,
  POX,
  page,
  pop3,
  smtp,
  WELL_KNOWN,
  xml,
} from './kind.ts';

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

const elsewhere: WebReply = { status: 302, location: 'https://settings.D/autodiscover/autodiscover.xml' };

const elsewhereFar: WebReply = {
  status: 302,
  location: 'https://autodiscover.outlook-alone.example/autodiscover/autodiscover.xml',
};

export const autodiscoverKinds: readonly KindOrMaker[] = [
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
  (number) => ({
    name: 'outlook-exchange-open',
    labels: ['autodiscover'],
    records: { exchange: { A: [ipv4(number, 10)] } },
    web: { [POX]: exchange },
    more: { certificate: { names: ['mail.D', 'exchange.D'] } },
  }),
  {
    name: 'outlook-exchange-at-mail',
    labels: ['autodiscover'],
    web: { [POX]: { ...exchange, body: exchange.body?.replaceAll('exchange.D', 'mail.D') ?? '' } },
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
