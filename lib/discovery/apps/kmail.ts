// KMail's account wizard (22.12, and 24 alike): the public database first, then the domain's own places over plain HTTP.
import type { FoundServer, FoundSettings } from '../../model/app-find.ts';
import { appServer, socketTypeOf } from '../../records/app-server.ts';
import { type ConfigServer, readConfigDocument } from '../../records/config-document.ts';
import type { App } from './app.ts';
import { type AppAccount, type AppAsks, askedUrl, endWithout } from './asks.ts';
import { firstFound, type Runnable } from './first-found.ts';
import { ispDatabaseStep } from './isp-database-step.ts';

function firstOf(
  servers: readonly ConfigServer[],
  [type, protocol]: readonly [string, FoundServer['protocol']],
  account: AppAccount,
): FoundServer | null {
  return (
    servers
      .filter((server) => server.type === type)
      .flatMap((server) => {
        const { hostname, port, username } = server;
        const texts = { protocol, hostname, port, username: username ?? '', security: socketTypeOf(server) ?? 'plain' };
        return appServer(texts, account) ?? [];
      })
      .at(0) ?? null
  );
}

/** Of the first provider, IMAP before POP. */
function read(xml: string, account: AppAccount): FoundSettings | null {
  const document = readConfigDocument(xml);
  const provider = document.ok ? document.providers[0] : undefined;
  if (!provider) return null;
  const incoming =
    firstOf(provider.incoming, ['imap', 'imap'], account) ?? firstOf(provider.incoming, ['pop3', 'pop3'], account);
  return incoming && { incoming, outgoing: firstOf(provider.outgoing, ['smtp', 'submission'], account) };
}

/** What answers ends the search, usable or not. */
const autoconfigAt =
  (asks: AppAsks, url: string): Runnable =>
  async () => {
    const reply = await asks.getWithoutAddress(url);
    if (reply.body === null) {
      const got = reply.got ?? 'status';
      return { asked: [askedUrl('autoconfig', reply, got)], end: endWithout(got) };
    }
    const document = readConfigDocument(reply.body);
    if (!document.ok && document.fault === 'doctype')
      return { asked: [askedUrl('autoconfig', reply, 'not-read')], end: 'unknown' };
    const settings = read(reply.body, asks.account);
    const got = settings ? 'settings' : document.ok ? 'no-settings' : document.fault;
    return { asked: [askedUrl('autoconfig', reply, got as 'settings')], end: settings ? { settings } : 'ends' };
  };

export const kmail: App = {
  id: 'kmail',
  find(asks) {
    const { domain } = asks.account;
    return firstFound([
      ispDatabaseStep(asks, domain, (xml) => read(xml, asks.account)),
      autoconfigAt(asks, `http://autoconfig.${domain}/mail/config-v1.1.xml`),
      autoconfigAt(asks, `http://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`),
    ]);
  },
};
