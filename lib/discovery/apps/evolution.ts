// Evolution (3.46 and later): autoconfig of the domain, the public database, the MX's names; SRV records beside them.
import type { FoundServer, FoundSettings } from '../../model/app-find.ts';
import { appServer, socketTypeOf } from '../../records/app-server.ts';
import { type ConfigDocument, type ConfigServer, readConfigDocument } from '../../records/config-document.ts';
import type { App } from './app.ts';
import { type AppAccount, type AppAsks, askedUrl, endWithout, withAddress } from './asks.ts';
import { firstFound, type Runnable, type Step } from './first-found.ts';
import { srvServers } from './srv.ts';

/** Names of an MX host that it asks, one label less each time. */
const MOST_NAMES = 3;

/** Of each kind; it may know one for sending alone. */
interface Read {
  imap: FoundServer | null;
  pop3: FoundServer | null;
  submission: FoundServer | null;
}

/** Of several servers of a kind each overwrites the one before, whatever provider it stands under. */
function lastOf(servers: ConfigServer[], [type, protocol]: [string, FoundServer['protocol']], account: AppAccount) {
  const named = servers.filter((server) => server.type === type);
  const last = named.at(-1);
  if (!last) return null;
  const { hostname, port } = last;
  const security = socketTypeOf(last) ?? 'plain';
  return appServer({ protocol, security, hostname, port, username: last.username ?? '' }, account);
}

function read({ providers }: Extract<ConfigDocument, { ok: true }>, account: AppAccount): Read {
  const incoming = providers.flatMap((provider) => provider.incoming);
  const outgoing = providers.flatMap((provider) => provider.outgoing);
  return {
    imap: lastOf(incoming, ['imap', 'imap'], account),
    pop3: lastOf(incoming, ['pop3', 'pop3'], account),
    submission: lastOf(outgoing, ['smtp', 'submission'], account),
  };
}

/** Any XML that can be read ends its search, even one that names nothing. */
const documentAt =
  (asks: AppAsks, what: 'autoconfig' | 'isp-database', url: string, keep: (found: Read) => void): Runnable =>
  async () => {
    const reply = await asks.get(url);
    const step = (got: Parameters<typeof askedUrl>[2], end: Step['end']): Step => ({
      asked: [askedUrl(what, reply, got)],
      end,
    });
    if (reply.body === null) {
      const got = reply.got ?? 'status';
      if (what === 'isp-database') return step(got === 'not-found' ? got : 'not-asked', 'nothing');
      return step(got, endWithout(got));
    }
    const document = readConfigDocument(reply.body);
    if (!document.ok) {
      const got = document.fault === 'doctype' ? 'not-read' : document.fault;
      return step(got, endWithout(got));
    }
    const found = read(document, asks.account);
    keep(found);
    const incoming = found.imap ?? found.pop3;
    if (!incoming) return step(found.submission ? 'settings' : 'no-settings', 'ends');
    return step('settings', { settings: { incoming, outgoing: found.submission } });
  };

/** TLS and plain HTTP by turns, one place after the other. */
const placesOf = (domain: string): string[] =>
  [`autoconfig.${domain}/mail`, `${domain}/.well-known/autoconfig/mail`].flatMap((place) => [
    `https://${place}/config-v1.1.xml`,
    `http://${place}/config-v1.1.xml`,
  ]);

async function configured(asks: AppAsks): Promise<Step & { found: Read }> {
  const { account } = asks;
  let found: Read = { imap: null, pop3: null, submission: null };
  let ended = false;
  const keep = (one: Read) => {
    found = one;
    ended = true;
  };
  const at = (domain: string): Runnable[] => [
    ...placesOf(domain).map((url) => documentAt(asks, 'autoconfig', withAddress(url, account.address), keep)),
    documentAt(asks, 'isp-database', `https://autoconfig.thunderbird.net/v1.1/${domain}`, keep),
  ];
  const own = await firstFound(at(account.domain));
  if (own.end !== 'nothing' || ended) return { ...own, found };
  const { hosts, asked } = await asks.mx();
  const labels = hosts[0]?.split('.') ?? [];
  const names = labels
    .map((_, index) => labels.slice(index).join('.'))
    .filter((name) => name.includes('.') && name !== account.domain);
  const provider = await firstFound(names.slice(0, MOST_NAMES).flatMap(at));
  return { asked: [...own.asked, asked, ...provider.asked], end: provider.end, found };
}

export const evolution: App = {
  id: 'evolution',
  async find(asks) {
    const [config, srv] = await Promise.all([configured(asks), srvServers(asks)]);
    const asked = [...config.asked, ...srv.incoming.asked, ...srv.outgoing.asked];
    if (config.end === 'unknown') return { asked, end: 'unknown' };
    const { imap, pop3, submission } = config.found;
    // IMAP before POP, whoever names it; of the same kind a document before records.
    const [bySrv] = srv.incoming.servers;
    const incoming = imap ?? (bySrv?.protocol === 'imap' ? bySrv : null) ?? pop3 ?? bySrv;
    if (!incoming) return { asked, end: srv.incoming.failed ? 'unknown' : 'nothing' };
    const settings: FoundSettings = { incoming, outgoing: submission ?? srv.outgoing.servers[0] ?? null };
    return { asked, end: { settings } };
  },
};
