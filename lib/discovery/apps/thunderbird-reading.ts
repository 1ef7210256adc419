// How Thunderbird reads an autoconfig document (its readFromXML): exact words, and the first usable server of each kind.
import type { FoundServer, FoundSettings } from '../../model/app-find.ts';
import { appServer, socketTypeOf, usualPort } from '../../records/app-server.ts';
import { type ConfigDocument, type ConfigServer, forAccount } from '../../records/config-document.ts';
import type { AppAccount } from './asks.ts';

const incomingTypes: Readonly<Record<string, FoundServer['protocol']>> = {
  imap: 'imap',
  pop3: 'pop3',
  exchange: 'exchange',
  ews: 'exchange',
  owa: 'exchange',
};
const passwords = new Set(['password-cleartext', 'plain', 'password-encrypted', 'secure']);
const others = new Set(['GSSAPI', 'NTLM']);
const withoutLogin = new Set(['none', 'client-IP-address', 'smtp-after-pop']);

/** OAuth 2.0 counts only at hosts that Thunderbird is registered with: companies' own. */
const oauthHosts =
  /(^|\.)(gmail\.com|googlemail\.com|mail\.ru|yandex\.(com|ru)|aol\.com|yahoo\.com|att\.net|outlook\.com|office365\.com|fastmail\.com|comcast\.net|thundermail\.com)$/;

/** The first way to log in that it knows, of those offered; null: none. */
function authenticationOf({ authentications, hostname }: ConfigServer, sending: boolean): string | null {
  const known = (word: string) =>
    passwords.has(word) ||
    others.has(word) ||
    (sending && withoutLogin.has(word)) ||
    (word === 'OAuth2' && oauthHosts.test(hostname?.trim().toLowerCase() ?? ''));
  return authentications.find(known) ?? null;
}

/** Its XML reader makes values of texts: an empty element is true, and what looks like a number is one. */
function asValue(text: string): string {
  if (text === '') return 'true';
  if (/^(true|false)$/i.test(text)) return text.toLowerCase();
  return Number.isFinite(Number(text)) ? String(Number.parseFloat(text)) : text;
}

/** Where none is named for receiving, the usual one; a number with words behind it is that number. */
function portOf({ port }: ConfigServer, protocol: FoundServer['protocol'], security: FoundServer['security']) {
  if (port !== null) return Number.parseInt(port, 10) || null;
  return protocol === 'submission' ? null : usualPort(protocol, security);
}

/** A missing user name is the word "undefined" to it, but where nobody logs in. */
const usernameOf = ({ username }: ConfigServer, authentication: string): string =>
  username === null ? (withoutLogin.has(authentication) ? '' : 'undefined') : asValue(username);

function serverOf(server: ConfigServer, protocol: FoundServer['protocol'], account: AppAccount): FoundServer | null {
  const security = socketTypeOf(server);
  const authentication = authenticationOf(server, protocol === 'submission');
  if (security === null || authentication === null) return null;
  const { hostname } = server;
  const port = portOf(server, protocol, security);
  return appServer({ protocol, security, hostname, port, username: usernameOf(server, authentication) }, account);
}

/** A name, or one with placeholders in it. */
const isName = (text: string, { domain, address }: AppAccount): boolean =>
  /^[a-z0-9.-]+$/i.test(forAccount(text.trim(), { domain, address }).replaceAll('@', '.'));

/** Null: it throws, and takes nothing of the document. */
export function thunderbirdSettings(
  { providers }: Extract<ConfigDocument, { ok: true }>,
  account: AppAccount,
): FoundSettings | null {
  const [provider] = providers;
  if (!provider?.id || !isName(provider.id, account)) return null;
  if (!provider.domains.some((domain) => isName(domain, account))) return null;
  const incoming = provider.incoming
    .flatMap((server) => {
      const protocol = Object.hasOwn(incomingTypes, server.type) ? incomingTypes[server.type] : undefined;
      return protocol === undefined ? [] : (serverOf(server, protocol, account) ?? []);
    })
    .at(0);
  const outgoing = provider.outgoing
    .filter(({ type }) => type === 'smtp')
    .flatMap((server) => serverOf(server, 'submission', account) ?? [])
    .at(0);
  return incoming && outgoing ? { incoming, outgoing } : null;
}
