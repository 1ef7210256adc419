// A practice domain: its zones, its hosts, its story. `mailDomain` makes a healthy one; a fault is what differs.
import type { SymptomAnswers } from '../../lib/model/symptoms.ts';
import type { Account } from './accounts.ts';
import type { CertificateSpec } from './certificates.ts';
import type { Delivery } from './delivery.ts';
import { HEALTHY_DKIM_KEY } from './dkim-key.ts';
import type { DnsServerRole } from './dns-server.ts';
import type { DnsFault, OwnerRecords, Zone } from './dns-zone.ts';
import type { DoorSpec } from './door.ts';
import type { WebReply } from './https-server.ts';
import type { MailboxSpec } from './imap-mailbox.ts';
import { MessageStore } from './message-store.ts';

export interface PracticeHost {
  address: string;
  /** Doors by port. A port that is not here is refused. */
  doors: Record<number, DoorSpec>;
  /** Ports at which a firewall drops everything: no answer, and no refusal either. */
  filtered?: number[];
}
export interface PracticeNameServer {
  address: string;
  role: DnsServerRole;
  zones: Zone[];
}
export interface PracticeDomain {
  /** In A-labels. */
  domain: string;
  /** The same for people; default `domain`. */
  domainForPeople?: string;
  /** One sentence for the start page. */
  story: string;
  address: string;
  password: string;
  /** The ids of the findings that a check must give, exactly, with the password and without it. */
  expected: string[];
  expectedWithoutPassword: string[];
  /** The same for a check with its password and a test message; undefined: not tried. */
  expectedWithTestMessage?: string[] | undefined;
  /** What its people tell of a form whose mail does not arrive, and what a check must then give; undefined: not tried. */
  webForm?: WebFormCase | undefined;
  zones: Zone[];
  hosts: PracticeHost[];
  /** Name servers of its own, on port 53, with the zones that they hold. Default: the practice DNS speaks for all. */
  nameServers?: PracticeNameServer[];
  /** Accounts that this domain's people have at the companies around the practice domains. */
  guests?: Partial<Record<Company, Account[]>>;
}
export interface WebFormCase {
  answers?: SymptomAnswers;
  /** The website's server, as they name it. */
  webServer?: string;
  /** The ids of all findings, and of the rules about web forms that could not be judged; both without a password. */
  expected: string[];
  untested?: string[];
}
/** The companies of `infrastructure.ts` that keep mailboxes. */
export type Company = 'hosting' | 'google' | 'microsoft';

export const ordinaryMailbox: MailboxSpec = {
  folders: [
    { path: 'INBOX', messages: 42, unseen: 3 },
    { path: 'Archive', specialUse: '\\Archive', messages: 310 },
    { path: 'Drafts', specialUse: '\\Drafts', messages: 1 },
    { path: 'Junk', specialUse: '\\Junk', messages: 0 },
    { path: 'Sent', specialUse: '\\Sent', messages: 128 },
    { path: 'Trash', specialUse: '\\Trash', messages: 5 },
  ],
  delimiter: '/',
  namespacePrefix: '',
  quota: { usedKiB: 122_880, limitKiB: 1_048_576 },
};

/** IMAP, POP3, submission and port 25 of one healthy server. */
export function mailDoors(
  host: string,
  domain: string,
  accounts: Account[],
  certificate: CertificateSpec,
  delivered: Partial<Delivery> = {},
) {
  const tls = { security: 'tls', certificate } as const;
  const starttls = { security: 'starttls', certificate } as const;
  const store = new MessageStore();
  const delivery: Delivery = { store, folders: ordinaryMailbox.folders, ...delivered };
  const imap = { protocol: 'imap', accounts, mailbox: ordinaryMailbox, store } as const;
  const pop3 = { protocol: 'pop3', accounts, messages: 42 } as const;
  const smtp = { protocol: 'smtp', host, accounts } as const;
  return {
    25: { ...starttls, ...smtp, accounts: [], mechanisms: [], localDomains: [domain] },
    110: { ...starttls, ...pop3 },
    143: { ...starttls, ...imap },
    465: { ...tls, ...smtp, delivery },
    587: { ...starttls, ...smtp, delivery },
    993: { ...tls, ...imap },
    995: { ...tls, ...pop3 },
  } satisfies Record<number, DoorSpec>;
}
/** The doors of `mailDoors`, by port, each with its own kind of server. */
type MailDoors = ReturnType<typeof mailDoors>;

/** A website on 443 and its redirect on 80. `replies` adds documents by path. */
export function webDoors(names: string[], replies: Record<string, WebReply> = {}): Record<number, DoorSpec> {
  const certificate = { names };
  const home = { '/': { body: `<!doctype html><title>${names[0]}</title><h1>Welcome</h1>` } };
  return {
    80: {
      protocol: 'https',
      security: 'none',
      certificate,
      replies: {},
      otherwise: { status: 301, location: `https://${names[0]}/` },
    },
    443: { protocol: 'https', security: 'tls', certificate, replies: { ...home, ...replies } },
  };
}

/** Numbers above 255 go on in 198.19, the other half of the practice network (198.18.0.0/15). */
export const ipv4 = (number: number, last: number) => `198.${18 + (number >> 8)}.${number & 255}.${last}`;
export const ipv6 = (number: number, last: number) => `2001:2:0:${number.toString(16)}::${last.toString(16)}`;

/** The reverse zone's record for one IPv4 address, so that it has a forward-confirmed name (RFC 1912 2.1). */
export function reverseZone(address: string, name: string): Zone {
  const owner = `${address.split('.').reverse().join('.')}.in-addr.arpa.`;
  return { origin: 'in-addr.arpa', records: { [owner]: { PTR: [`${name}.`] } } };
}

export interface MailDomainOptions {
  domain: string;
  /** The domain's own number, 1 to 510: its addresses are 198.18.NUMBER.x and 2001:2:0:NUMBER::x. */
  number: number;
  domainForPeople?: string;
  story: string;
  expected?: string[];
  /** Default: the same as `expected`. */
  expectedWithoutPassword?: string[];
  address?: string;
  /** Default: "practice-" and the domain's first label. */
  password?: string;
  /** Further things to say of the account: other names, replies to a right password, a password that was changed. */
  account?: Partial<Account>;
  /** Per owner: record types put over the healthy ones; null takes the whole owner away. */
  records?: Record<string, OwnerRecords | null>;
  faults?: Record<string, DnsFault>;
  /** The mail host's certificate; default: one for mail.DOMAIN. */
  certificate?: CertificateSpec;
  /** What becomes of a message that is sent through the mail host; default: it arrives in the inbox at once. */
  delivery?: Partial<Delivery>;
  /** The ids of the findings that a check with a test message must give. */
  expectedWithTestMessage?: string[];
  webForm?: WebFormCase;
  /** Changes the mail host's doors: return those that are open. */
  doors?: (doors: MailDoors) => Record<number, DoorSpec>;
  /** Ports of the mail host at which a firewall drops everything. */
  filtered?: number[];
  /** Documents on the website, by path. */
  web?: Record<string, WebReply>;
  /** Further names that the website's certificate covers. */
  webNames?: string[];
  /** Further doors of the website's server. */
  websiteDoors?: Record<number, DoorSpec>;
  hosts?: PracticeHost[];
  zones?: Zone[];
  nameServers?: PracticeNameServer[];
  /** The domain's zone is signed, and validates. */
  signed?: boolean;
  /** The mailbox lives at this company: there is no mail host of the domain's own. */
  mailboxAt?: Company;
}

/**
 * A domain with its own mail host (mail.DOMAIN, 198.18.NUMBER.10) and website (198.18.NUMBER.80): MX, SPF, DKIM, DMARC,
 * two name servers, a valid certificate, all seven mail doors. The options say what differs.
 */
export function mailDomain(options: MailDomainOptions): PracticeDomain {
  const { domain, number, mailboxAt, records = {}, expected = [] } = options;
  const host = `mail.${domain}`;
  const address = options.address ?? `anna@${domain}`;
  const password = options.password ?? `practice-${domain.split('.')[0]}`;
  const healthy: Record<string, OwnerRecords> = {
    '@': {
      A: [ipv4(number, 80)],
      MX: [[10, 'mail']],
      NS: ['ns1.practice.example.', 'ns2.practice.example.'],
      TXT: ['v=spf1 mx -all'],
    },
    www: { CNAME: '@' },
    ...(mailboxAt === undefined ? { mail: { A: [ipv4(number, 10)] } } : {}),
    'default._domainkey': { TXT: [HEALTHY_DKIM_KEY] },
    _dmarc: { TXT: ['v=DMARC1; p=reject'] },
  };
  const merged = Object.entries({ ...healthy, ...records }).flatMap(([owner, content]) =>
    content === null ? [] : [[owner, { ...healthy[owner], ...content }] as const],
  );
  const accounts: Account[] = [{ user: address, password, ...options.account }];
  const doors = mailDoors(host, domain, accounts, options.certificate ?? { names: [host] }, options.delivery);
  return {
    domain,
    domainForPeople: options.domainForPeople,
    story: options.story,
    address,
    password,
    expected,
    expectedWithoutPassword: options.expectedWithoutPassword ?? expected,
    expectedWithTestMessage: options.expectedWithTestMessage,
    webForm: options.webForm,
    zones: [
      { origin: domain, records: Object.fromEntries(merged), faults: options.faults, signed: options.signed },
      ...(mailboxAt === undefined ? [reverseZone(ipv4(number, 10), host)] : []),
      ...(options.zones ?? []),
    ],
    hosts: [
      ...(mailboxAt === undefined
        ? [
            {
              address: ipv4(number, 10),
              doors: options.doors ? options.doors(doors) : doors,
              ...(options.filtered ? { filtered: options.filtered } : {}),
            },
          ]
        : []),
      {
        address: ipv4(number, 80),
        doors: {
          ...webDoors([domain, `www.${domain}`, ...(options.webNames ?? [])], options.web),
          ...options.websiteDoors,
        },
      },
      ...(options.hosts ?? []),
    ],
    nameServers: options.nameServers,
    guests: mailboxAt === undefined ? {} : { [mailboxAt]: accounts },
  };
}
