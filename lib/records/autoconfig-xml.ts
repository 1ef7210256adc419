// Reads an autoconfig document (config-v1.1.xml) as mail apps do: which servers it names for an account.
import type { PublishedServer } from '../model/evidence.ts';
import type { Protocol } from '../model/settings.ts';
import { forAccount } from './config-document.ts';
import { firstServers, publishedHost, publishedPort, publishedUsername } from './published-server.ts';
import { attributeOf, childrenOf, ownText, readXml, textOf, type XmlElement } from './xml-document.ts';

interface Account {
  /** null when only the domain is known: a user name made of it then stays null. */
  address: string | null;
  domain: string;
}
export interface PublishedSettings {
  /** In the document's order of preference, incoming first; at most 10. */
  servers: PublishedServer[];
  faults: string[];
}

const protocolOf: Readonly<Record<string, Protocol>> = { imap: 'imap', pop3: 'pop3', smtp: 'submission' };
const securityOf: Readonly<Record<string, PublishedServer['security']>> = {
  ssl: 'tls',
  starttls: 'starttls',
  plain: 'plain',
};

/**
 * Faults: `html`, `doctype`, `malformed` (then nothing was read); `no-id` and `no-domain` (some apps refuse the
 * document for it); `bad-server` (one left out: host name, port or socket type unusable); `too-many-servers`;
 * `no-servers`; `no-incoming` or `no-outgoing` (of the other kind there are some); `no-username`, `no-authentication`
 * (some apps take no server without); `misplaced-server` (one left out: sending under incoming, or the other way round).
 * Servers of other protocols are passed over. Never throws.
 */
export function parseAutoconfig(xml: string, account: Account): PublishedSettings {
  const document = readXml(xml);
  if (!document.ok) return { servers: [], faults: [document.fault] };
  const config = childrenOf(document.root, 'clientConfig')[0];
  const provider = config && childrenOf(config, 'emailProvider')[0];
  if (!provider) return { servers: [], faults: ['malformed'] };

  const faults: string[] = [];
  if (attributeOf(provider, 'id') === null) faults.push('no-id');
  if (!childrenOf(provider, 'domain').some((domain) => isDomain(ownText(domain)))) faults.push('no-domain');
  const [incoming, outgoing] = [childrenOf(provider, 'incomingServer'), childrenOf(provider, 'outgoingServer')];
  const isKnown = (element: XmlElement) => Object.hasOwn(protocolOf, typeOf(element));
  const isSending = (element: XmlElement) => protocolOf[typeOf(element)] === 'submission';
  const misplaced = incoming.some(isSending) || outgoing.some((element) => isKnown(element) && !isSending(element));
  const receiving = incoming.filter((element) => !isSending(element));
  const known = [...receiving.filter(isKnown).slice(0, 100), ...outgoing.filter(isSending).slice(0, 100)];
  const read = known.map((element) => serverOf(element, account));
  if (read.includes(null)) faults.push('bad-server');
  const servers = firstServers(
    read.filter((server) => server !== null),
    faults,
  );
  if (misplaced) faults.push('misplaced-server');
  if (known.some((element) => textOf(element, 'username') === null)) faults.push('no-username');
  if (known.some((element) => childrenOf(element, 'authentication').length === 0)) faults.push('no-authentication');
  if (servers.length === 0) faults.push('no-servers');
  // An incoming server of a kind that we do not speak (Exchange) is one all the same.
  else if (receiving.length === 0) faults.push('no-incoming');
  else if (!read.some((server) => server?.protocol === 'submission')) faults.push('no-outgoing');
  return { servers, faults };
}

function typeOf(element: XmlElement): string {
  return attributeOf(element, 'type')?.toLowerCase() ?? '';
}

function isDomain(text: string | null): boolean {
  return text === '%EMAILDOMAIN%' || publishedHost(text) !== null;
}

function serverOf(element: XmlElement, account: Account): PublishedServer | null {
  const protocol = protocolOf[typeOf(element)];
  const host = publishedHost(filled(textOf(element, 'hostname'), account));
  const port = publishedPort(textOf(element, 'port'));
  const security = securityOf[textOf(element, 'socketType')?.toLowerCase() ?? ''];
  if (!protocol || !security || host === null || port === null) return null;
  const username = publishedUsername(filled(textOf(element, 'username'), account));
  return { protocol, host, port, security, username, authentication: authenticationOf(element) };
}

/** The text with its placeholders filled in; null when one of them needs an address that is not known. */
function filled(text: string | null, { address, domain }: Account): string | null {
  if (text === null || text.length > 1000) return null;
  if (address === null && /%EMAIL(ADDRESS|LOCALPART)%/.test(text)) return null;
  return forAccount(text, { address: address ?? '', domain });
}

/** "password" when any way with a password is offered, "oauth2", or the document's own word. */
function authenticationOf(element: XmlElement): string {
  const offered = childrenOf(element, 'authentication').map((child) => ownText(child)?.toLowerCase() ?? '');
  if (offered.length === 0) return 'password';
  if (offered.some((word) => ['password-cleartext', 'plain', 'password-encrypted', 'secure'].includes(word)))
    return 'password';
  return (offered[0] ?? '').slice(0, 50) || 'password';
}
