// What is called left over, and what must not be: another name of the same machine, a provider's second domain, a filter.
import { describe, expect, it } from 'vitest';
import type { AppFinding, AppId, FoundServer } from '../model/app-find.ts';
import { leftoversOf, type Surroundings } from './leftovers.ts';

const domain = 'mill.example';
const server = (host: string, protocol: FoundServer['protocol'] = 'imap'): FoundServer => ({
  ...{ protocol, host, port: protocol === 'exchange' ? 443 : 993, security: 'tls', username: `anna@${domain}` },
});
const found = (id: AppId, place: string, incoming: FoundServer, works: boolean | null = true): AppFinding => ({
  id,
  asked: [{ what: id === 'outlook-classic' ? 'autodiscover' : 'autoconfig', url: place, got: 'settings' }],
  result: { incoming, outgoing: null },
  works,
});
const atHome = found('thunderbird', `https://autoconfig.${domain}/mail/config-v1.1.xml`, server('mail.hoster.example'));
const pox = `https://autodiscover.${domain}/autodiscover/autodiscover.xml`;
const astray = found('outlook-classic', pox, server('imap.oldhost.example'));
const name = `autodiscover.${domain}`;
const alias = { name, cname: 'autodiscover.oldhost.example', addresses: ['198.18.9.9'], byWildcard: false };

const around = (more: Partial<Surroundings>): Surroundings => ({
  domain,
  apps: [atHome, astray],
  mx: ['mx.hoster.example'],
  operator: { hosts: [], mx: [] },
  names: [alias],
  srv: [],
  readableAt: [],
  addresses: new Map([
    ['mail.hoster.example', ['198.18.0.7']],
    ['imap.oldhost.example', ['198.18.9.10']],
  ]),
  ...more,
});

describe('leftovers', () => {
  it('names the record that leads an app to the old host', () => {
    expect(leftoversOf(around({}))).toEqual([
      {
        record: { name, type: 'CNAME', value: 'autodiscover.oldhost.example' },
        ...{ url: pox, host: 'imap.oldhost.example', apps: ['outlook-classic'], replacement: null },
      },
    ]);
  });

  it('names an old Exchange under the domain itself, where mail is read by IMAP elsewhere', () => {
    const exchange = found('outlook-classic', pox, server(`autodiscover.${domain}`, 'exchange'), null);
    const [leftover] = leftoversOf(
      around({ apps: [atHome, exchange], names: [{ ...alias, cname: null, addresses: ['198.18.9.9'] }] }),
    );
    expect(leftover?.record).toEqual({ name, type: 'A', value: '198.18.9.9' });
  });

  it('says what to put in the place of an SRV record', () => {
    const record = { name: `_imaps._tcp.${domain}`, priority: 0, weight: 1, port: 993, target: 'imap.oldhost.example' };
    const reader: AppFinding = {
      ...found('srv', '', server('imap.oldhost.example')),
      asked: [{ what: 'srv', name: record.name, got: 'records' }],
    };
    expect(leftoversOf(around({ apps: [atHome, reader], srv: [record] }))).toEqual([
      {
        record: { name: record.name, type: 'SRV', value: '0 1 993 imap.oldhost.example' },
        ...{ url: null, host: 'imap.oldhost.example', apps: ['srv'], replacement: '0 1 993 mail.hoster.example' },
      },
    ]);
  });

  it('names no record where a wildcard leads there', () => {
    const [leftover] = leftoversOf(around({ names: [{ ...alias, byWildcard: true }] }));
    expect(leftover).toMatchObject({ record: null, url: pox });
  });

  it.each<[string, Partial<Surroundings>]>([
    [
      'another name of the same machine',
      {
        addresses: new Map([
          ['mail.hoster.example', ['198.18.0.7']],
          ['imap.oldhost.example', ['198.18.0.7']],
        ]),
      },
    ],
    ['a filter in front of the mailboxes', { mx: ['cust.eu.messagelabs.com'] }],
    ['no host known at which mail can be read', { apps: [astray] }],
    ['a domain without MX', { mx: [] }],
    ['an address in place of a name', { apps: [atHome, found('outlook-classic', pox, server('198.18.7.7'))] }],
    [
      'a document that names the present server to another app',
      {
        apps: [
          found('thunderbird', pox, server('mail.hoster.example')),
          found('outlook-classic', pox, server(`exchange.${domain}`, 'exchange'), null),
        ],
      },
    ],
    [
      'an Exchange in autoconfig',
      { apps: [atHome, found('thunderbird', `https://${domain}/x`, server(`exchange.${domain}`, 'exchange'), null)] },
    ],
    ['a host under the domain itself', { apps: [atHome, found('outlook-classic', pox, server(`imap.${domain}`))] }],
    [
      'Exchange at Microsoft',
      {
        mx: ['mill-example.mail.protection.outlook.com'],
        apps: [
          found('thunderbird', '', server('outlook.office365.com')),
          found('outlook-classic', pox, server('outlook.office365.com', 'exchange')),
        ],
      },
    ],
  ])('is silent about %s', (_, more) => {
    expect(leftoversOf(around(more))).toEqual([]);
  });

  it('believes a look at the mail host where no app is led home', () => {
    expect(leftoversOf(around({ apps: [astray], readableAt: ['mx.hoster.example'] }))).toHaveLength(1);
  });
});
