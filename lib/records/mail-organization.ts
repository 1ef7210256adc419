// Says which organisation runs a mail server, by its name in a header: the filters and mailbox hosts under many names are one.
import { parseAddress } from '../model/ip-range.ts';
import { filterGateways } from './filter-gateways.ts';
import { matchesHost } from './host-pattern.ts';
import { registrableDomain } from './registrable-domain.ts';

/** Names that servers of filters write into headers beside those of their mail exchangers. */
const furtherNames: Readonly<Record<string, readonly string[]>> = {
  barracuda: ['*.cudaops.com', '*.barracuda.com'],
  'cloudflare-email': ['*.cloudflare-email.net', '*.cloudflare-email.com'],
  mailprotector: ['*.emailsrv.net'],
  proofpoint: ['*.proofpoint.com'],
};
const gateways = filterGateways.map(({ id, mx }) => ({ id, patterns: [...mx, ...(furtherNames[id] ?? [])] }));

/** Companies whose mail exchangers and servers have several registered names. */
const houses: Readonly<Record<string, readonly string[]>> = {
  microsoft: ['outlook.com', 'mx.microsoft', 'microsoft.com', 'office365.com', 'exchangelabs.com', 'hotmail.com'],
  google: ['google.com', 'googlemail.com', 'gmail.com', '1e100.net'],
  yahoo: ['yahoo.com', 'yahoodns.net', 'aol.com'],
  apple: ['apple.com', 'icloud.com', 'me.com', 'mac.com'],
  ionos: ['ionos.com', 'ionos.de', 'kundenserver.de', '1and1.com', 'perfora.net'],
  gmx: ['gmx.net', 'gmx.de', 'gmx.com', 'web.de'],
  zoho: ['zoho.com', 'zoho.eu', 'zoho.in', 'zohomail.com', 'zohomail.eu'],
  yandex: ['yandex.ru', 'yandex.net', 'yandex.com'],
  proton: ['protonmail.ch', 'proton.me', 'proton.ch'],
  fastmail: ['messagingengine.com', 'fastmail.com'],
};
const houseOf = new Map(Object.entries(houses).flatMap(([id, domains]) => domains.map((domain) => [domain, id])));
/** They hold mailboxes, and stand as a filter in front of others' servers as well. */
const fronts: ReadonlySet<string> = new Set(['microsoft', 'google']);

/** Its id among those known by several names, else its registrable domain; null: an address, one label, this machine. */
export function organizationOf(name: string | null): string | null {
  const host = name?.toLowerCase().replace(/\.$/, '') ?? '';
  if (!/^[a-z0-9_.-]{3,253}$/.test(host) || !host.includes('.') || parseAddress(host) !== null) return null;
  if (host.startsWith('localhost.')) return null;
  // The domain itself belongs to it as well, as an envelope sender or the name of a whole cluster.
  const gateway = gateways.find(({ patterns }) =>
    patterns.some((pattern) => matchesHost(pattern, host) || pattern === `*.${host}`),
  );
  if (gateway) return gateway.id;
  const domain = registrableDomain(host);
  return houseOf.get(domain) ?? domain;
}

const gatewayIds: ReadonlySet<string> = new Set(gateways.map(({ id }) => id));

/** Whether it is known to pass mail on to servers of others, as `organizationOf` names it. */
export const isGateway = (organization: string | null): boolean =>
  organization !== null && (gatewayIds.has(organization) || fronts.has(organization));

/** Services that send for others and take in mail for nobody: behind one of them no filter of a recipient can stand. */
const sendingServices: ReadonlySet<string> = new Set([
  ...[
    'mailchannels.net',
    'sendgrid.net',
    'mailgun.net',
    'mailgun.org',
    'amazonses.com',
    'mailjet.com',
    'mandrillapp.com',
  ],
  ...['sparkpostmail.com', 'mcsv.net', 'rsgsv.net', 'sendinblue.com', 'brevo.com', 'mtasv.net', 'smtp2go.com'],
  ...['elasticemail.com', 'mailersend.net', 'hubspotemail.net', 'exacttarget.com', 'cmail20.com', 'klaviyomail.com'],
]);

export const isSendingService = (organization: string | null): boolean =>
  organization !== null && sendingServices.has(organization);
