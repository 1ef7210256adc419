// Thunderbird for Android and K-9 Mail (24): as on desktops, without an address in the URL, IMAP alone, stricter reading.
import type { FoundServer, FoundSettings } from '../../model/app-find.ts';
import { appServer, socketTypeOf } from '../../records/app-server.ts';
import {
  type ConfigProvider,
  type ConfigServer,
  forAccount,
  readConfigDocument,
} from '../../records/config-document.ts';
import type { App } from './app.ts';
import { type AppAccount, type AppAsks, askedUrl, endWithout } from './asks.ts';
import { firstFound, type Runnable, type Step } from './first-found.ts';
import { ispDatabaseStep } from './isp-database-step.ts';
import { mxDomains } from './mx-domains.ts';
import { ownPlaces } from './thunderbird.ts';

const authentications: ReadonlySet<string> = new Set(['OAuth2', 'password-cleartext', 'password-encrypted']);

/** Undefined: no server of this kind. Null: one that makes it refuse the whole document. */
function firstOf(
  servers: readonly ConfigServer[],
  [type, protocol]: readonly [string, FoundServer['protocol']],
  account: AppAccount,
): FoundServer | null | undefined {
  const read = servers
    .filter((server) => server.type === type)
    .map((server) => {
      const security = server.socketTypes.length === 0 ? null : socketTypeOf(server);
      const knows = server.authentications.some((word) => authentications.has(word));
      if (security === null || security === 'plain' || !knows || server.username === null) return null;
      const { hostname, port, username } = server;
      return appServer({ protocol, security, hostname, port, username }, account);
    });
  return read.includes(null) ? null : read[0];
}

const isName = (text: string | null, account: AppAccount): boolean =>
  text !== null && /^[a-z0-9.-]+$/i.test(forAccount(text.trim(), account));

function settingsOf(provider: ConfigProvider, account: AppAccount): FoundSettings | null {
  if (!isName(provider.id, account) || !provider.domains.some((domain) => isName(domain, account))) return null;
  const incoming = firstOf(provider.incoming, ['imap', 'imap'], account);
  const outgoing = firstOf(provider.outgoing, ['smtp', 'submission'], account);
  return incoming && outgoing ? { incoming, outgoing } : null;
}

/** Of several providers the last counts, and one that it cannot read spoils all. */
function read(xml: string, account: AppAccount): FoundSettings | null {
  const document = readConfigDocument(xml);
  const all = document.ok ? document.providers.map((provider) => settingsOf(provider, account)) : [];
  return all.includes(null) ? null : (all.at(-1) ?? null);
}

const autoconfigAt =
  (asks: AppAsks, url: string): Runnable =>
  async () => {
    const reply = await asks.getWithoutAddress(url);
    if (reply.body === null) {
      const got = reply.got ?? 'status';
      return { asked: [askedUrl('autoconfig', reply, got)], end: endWithout(got) };
    }
    const document = readConfigDocument(reply.body);
    if (!document.ok) {
      const got = document.fault === 'doctype' ? 'not-read' : document.fault;
      return { asked: [askedUrl('autoconfig', reply, got)], end: endWithout(got) };
    }
    const settings = read(reply.body, asks.account);
    const asked = [askedUrl('autoconfig', reply, settings ? 'settings' : 'no-settings')];
    return { asked, end: settings ? { settings } : 'nothing' };
  };

async function ofMx(asks: AppAsks): Promise<Step> {
  const { account } = asks;
  const { hosts, asked } = await asks.mx();
  const domains = hosts[0] === undefined ? [] : mxDomains(hosts[0], account.domain);
  const found = await firstFound(
    domains.flatMap((domain) => [
      autoconfigAt(asks, `https://autoconfig.${domain}/mail/config-v1.1.xml`),
      ispDatabaseStep(asks, domain, (xml) => read(xml, account)),
    ]),
  );
  return { asked: [asked, ...found.asked], end: found.end };
}

export const thunderbirdAndroid: App = {
  id: 'thunderbird-android',
  find: (asks) =>
    firstFound([
      ...ownPlaces(asks.account.domain).map((url) => autoconfigAt(asks, url)),
      ispDatabaseStep(asks, asks.account.domain, (xml) => read(xml, asks.account)),
      () => ofMx(asks),
    ]),
};
