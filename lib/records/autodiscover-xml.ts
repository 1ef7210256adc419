// Writes the Autodiscover request of Outlook (POX) and reads the reply: which servers it names for an account.
import type { PublishedServer } from '../model/evidence.ts';
import type { Protocol } from '../model/settings.ts';
import type { PublishedSettings } from './autoconfig-xml.ts';
import { firstServers, publishedHost, publishedPort, publishedUsername } from './published-server.ts';
import { childrenOf, escapedXml, readXml, textOf, type XmlElement } from './xml-document.ts';

const schema = 'http://schemas.microsoft.com/exchange/autodiscover/outlook';

/** The body to POST, as text/xml. */
export function autodiscoverRequest(address: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<Autodiscover xmlns="${schema}/requestschema/2006"><Request>`,
    `<EMailAddress>${escapedXml(address)}</EMailAddress>`,
    `<AcceptableResponseSchema>${schema}/responseschema/2006a</AcceptableResponseSchema>`,
    '</Request></Autodiscover>',
  ].join('');
}

export interface AutodiscoverSettings extends PublishedSettings {
  /** "exchange", "cpanel", "plesk", or "other"; null when the document is not an Autodiscover reply. */
  product: string | null;
}

const protocolOf: Readonly<Record<string, Protocol>> = { IMAP: 'imap', POP3: 'pop3', SMTP: 'submission' };
const standardPort: Readonly<Record<Protocol, number>> = { imap: 993, pop3: 995, submission: 465 };
const starttlsPorts: ReadonlySet<number> = new Set([25, 110, 143, 587]);
const exchangeTypes: ReadonlySet<string> = new Set(['EXCH', 'EXPR', 'EXHTTP', 'WEB', 'MAPIHTTP']);

/**
 * Faults: `html`, `doctype`, `malformed` (then nothing was read); `error-CODE` (the reply is an error);
 * `redirect` (it points elsewhere); `bad-server`; `too-many-servers`; `no-servers`. Never throws.
 */
export function parseAutodiscover(xml: string): AutodiscoverSettings {
  const document = readXml(xml);
  if (!document.ok) return { servers: [], product: null, faults: [document.fault] };
  const discovered = childrenOf(document.root, 'Autodiscover')[0];
  const response = discovered && childrenOf(discovered, 'Response')[0];
  if (!response) return { servers: [], product: null, faults: ['malformed'] };

  const faults: string[] = [];
  const error = childrenOf(response, 'Error')[0];
  if (error) faults.push(`error-${publishedPort(textOf(error, 'ErrorCode')) ?? 'unknown'}`);
  const accounts = childrenOf(response, 'Account').slice(0, 100);
  if (accounts.some((account) => /^redirect/i.test(textOf(account, 'Action') ?? ''))) faults.push('redirect');
  const elements = accounts.flatMap((account) => childrenOf(account, 'Protocol')).slice(0, 100);
  const read = elements.filter((element) => Object.hasOwn(protocolOf, typeOf(element))).map(serverOf);
  if (read.includes(null)) faults.push('bad-server');
  const servers = firstServers(
    read.filter((server) => server !== null),
    faults,
  );
  if (servers.length === 0 && faults.length === 0) faults.push('no-servers');
  return { servers, product: productOf(xml, elements), faults };
}

function typeOf(element: XmlElement): string {
  return textOf(element, 'Type')?.toUpperCase() ?? '';
}

function productOf(xml: string, elements: readonly XmlElement[]): string {
  if (elements.some((element) => exchangeTypes.has(typeOf(element)))) return 'exchange';
  return /\b(cpanel|plesk)\b/i.exec(xml)?.[1]?.toLowerCase() ?? 'other';
}

function serverOf(element: XmlElement): PublishedServer | null {
  const protocol = protocolOf[typeOf(element)];
  const host = publishedHost(textOf(element, 'Server'));
  const portText = textOf(element, 'Port');
  if (!protocol || host === null) return null;
  const port = portText === null ? standardPort[protocol] : publishedPort(portText);
  if (port === null) return null;
  const username = publishedUsername(textOf(element, 'LoginName'));
  return {
    protocol,
    host,
    port,
    security: securityOf(element, port),
    username,
    authentication: authenticationOf(element),
  };
}

/** Encryption overrides SSL, and its "TLS" means STARTTLS; SSL "on", the default, follows the port. */
function securityOf(element: XmlElement, port: number): PublishedServer['security'] {
  const encryption = textOf(element, 'Encryption')?.toLowerCase() ?? 'auto';
  if (encryption === 'ssl') return 'tls';
  if (encryption === 'tls') return 'starttls';
  const off = encryption === 'none' || (encryption === 'auto' && textOf(element, 'SSL')?.toLowerCase() === 'off');
  if (off) return 'plain';
  return starttlsPorts.has(port) ? 'starttls' : 'tls';
}

/** SPA is Microsoft's own login with a password (NTLM). */
function authenticationOf(element: XmlElement): string {
  return textOf(element, 'SPA')?.toLowerCase() === 'on' ? 'spa' : 'password';
}
