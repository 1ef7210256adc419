// Geary (43): one place of the domain's own, over TLS, then the public database; it reads the first server of each kind.
import type { FoundSettings } from '../../model/app-find.ts';
import { appServer, socketTypeOf } from '../../records/app-server.ts';
import { readConfigDocument } from '../../records/config-document.ts';
import type { App } from './app.ts';
import { type AppAccount, askedUrl, endWithout } from './asks.ts';
import { firstFound } from './first-found.ts';
import { ispDatabaseStep } from './isp-database-step.ts';

/** It knows neither POP nor placeholders, and logs in by the address, whatever the document says. */
function read(xml: string, { address }: AppAccount): FoundSettings | null {
  const document = readConfigDocument(xml);
  const provider = document.ok ? document.providers[0] : undefined;
  const [incoming, outgoing] = [provider?.incoming[0], provider?.outgoing[0]];
  if (incoming?.type !== 'imap' || outgoing?.type !== 'smtp') return null;
  const [imap, submission] = (
    [
      ['imap', incoming],
      ['submission', outgoing],
    ] as const
  ).map(([protocol, server]) => {
    const { hostname, port } = server;
    const texts = { protocol, hostname, port, username: address, security: socketTypeOf(server) ?? 'plain' };
    return appServer(texts, { address: '%', domain: '%' });
  });
  return imap && submission ? { incoming: imap, outgoing: submission } : null;
}

export const geary: App = {
  id: 'geary',
  find(asks) {
    const { account } = asks;
    return firstFound([
      async () => {
        const reply = await asks.getWithoutAddress(`https://autoconfig.${account.domain}/mail/config-v1.1.xml`);
        if (reply.body === null) {
          const got = reply.got ?? 'status';
          return { asked: [askedUrl('autoconfig', reply, got)], end: endWithout(got) };
        }
        const document = readConfigDocument(reply.body);
        const settings = read(reply.body, account);
        const fault = document.ok ? 'no-settings' : document.fault === 'doctype' ? 'not-read' : document.fault;
        const got = settings ? 'settings' : fault;
        return { asked: [askedUrl('autoconfig', reply, got)], end: settings ? { settings } : endWithout(got) };
      },
      ispDatabaseStep(asks, account.domain, (xml) => read(xml, account)),
    ]);
  },
};
