// What still leads mail apps to a host that a domain has left: judged by where its mail goes now (RFC 5321 5.1).
import type { AppFinding, Asked, FoundServer, FoundSettings, Leftover } from '../model/app-find.ts';
import { parseHostName } from '../model/input.ts';
import { providerOfMx } from '../records/providers.ts';
import { registrableDomain } from '../records/registrable-domain.ts';

/** What lies around a replay. */
export interface Surroundings {
  domain: string;
  apps: readonly AppFinding[];
  /** Most preferred first. */
  mx: readonly string[];
  /** The hosting company's own. */
  operator: { hosts: readonly string[]; mx: readonly string[] };
  /** Names below the domain that are made for settings, and where each leads. */
  names: ReadonlyArray<{ name: string; cname: string | null; addresses: readonly string[]; byWildcard: boolean }>;
  srv: ReadonlyArray<{ name: string; priority: number; weight: number; port: number; target: string }>;
  /** Hosts at which mail can be read now although no app is led there. */
  readableAt: readonly string[];
  /** By host. */
  addresses: ReadonlyMap<string, readonly string[]>;
}

/** Registrable domains of whoever keeps the mailboxes. Null: the MX does not say, as with a filter in front of them. */
function homesOf({ domain, mx, operator }: Surroundings): Set<string> | null {
  const own = registrableDomain(domain);
  const [first] = mx;
  if (first === undefined) return null;
  if (mx.some((host) => operator.mx.includes(host)))
    return new Set([own, ...[...operator.hosts, ...operator.mx].map(registrableDomain)]);
  const provider = providerOfMx(first);
  if (provider && !provider.mailbox) return null;
  const hosts = provider ? [...provider.doors.map(({ host }) => host), ...provider.otherHosts] : [];
  return new Set([own, ...[...mx, ...hosts].map(registrableDomain)]);
}

const ofMicrosoft = ({ mx }: Surroundings): boolean =>
  mx.some((host) => ['microsoft-365', 'outlook-com'].includes(providerOfMx(host)?.id ?? ''));

/** Where mail can be read now: the domain's home, as seen. */
export function homeHosts(around: Surroundings): string[] {
  const homes = homesOf(around);
  const seen = around.apps.flatMap(({ result, works }) => (works && result ? [result.incoming] : []));
  const read = seen.filter(({ protocol }) => protocol !== 'exchange').map(({ host }) => host);
  return [...new Set([...read.filter((host) => homes?.has(registrableDomain(host))), ...around.readableAt])];
}

/** Servers that are not where the mail is; a second name of the same machine is no other host. */
function isForeign(server: FoundServer, around: Surroundings): boolean {
  const homes = homesOf(around);
  // A name that is in no public DNS, or an address, says nothing of whose it is.
  if (homes === null || !parseHostName(server.host).ok) return false;
  const placesOf = (host: string) => around.addresses.get(host) ?? [];
  const here = new Set([...homeHosts(around), ...around.mx].flatMap(placesOf));
  if (placesOf(server.host).some((address) => here.has(address))) return false;
  // An Exchange under the domain's own name is an old one where the mail is read by IMAP from another machine.
  if (server.protocol === 'exchange') return !ofMicrosoft(around);
  return !homes.has(registrableDomain(server.host));
}

/** Apps are led elsewhere than the MX says, and no host is known yet at which the mail can be read. */
export const isUndecided = (around: Surroundings): boolean =>
  homeHosts(around).length === 0 &&
  (around.apps.some(({ result }) => result && isForeign(result.incoming, around)) ||
    around.srv.some((record) => {
      const server = serverOf(record);
      return server !== null && isForeign(server, around);
    }));

const placeOf = (asked: Asked): string => ('url' in asked ? asked.url : asked.name);

/** The document that told an app its settings. */
const documentOf = ({ asked }: AppFinding): Asked | undefined =>
  asked.find(({ what, got }) => got === 'settings' && (what === 'autoconfig' || what === 'autodiscover'));

/** Another app took the domain's present servers from the same place. */
function leadsHome(app: AppFinding, place: string, around: Surroundings): boolean {
  const document = documentOf(app);
  return document !== undefined && placeOf(document) === place && app.result !== null && isHome(app.result, around);
}
const isHome = ({ incoming }: FoundSettings, around: Surroundings): boolean =>
  homeHosts(around).includes(incoming.host);

/** By the documents that apps took. */
function byDocuments(around: Surroundings): Leftover[] {
  const { domain, apps, names } = around;
  return apps.flatMap((app): Leftover[] => {
    const document = documentOf(app);
    if (!app.result || !document || !isForeign(app.result.incoming, around)) return [];
    const { host } = app.result.incoming;
    const place = placeOf(document);
    // Exchange is told of by Autodiscover; and what names the right servers to another app as well is nothing old.
    if (app.result.incoming.protocol === 'exchange' && document.what !== 'autodiscover') return [];
    if (apps.some((other) => leadsHome(other, place, around))) return [];
    const asked = URL.canParse(place) ? new URL(place).hostname : null;
    if (asked === null) return [];
    const common = { host, apps: [app.id], replacement: null };
    const named = names.find(({ name }) => name === asked);
    if (named && !named.byWildcard) {
      const { name, cname, addresses } = named;
      const value = cname ?? addresses.join(', ');
      return [{ ...common, record: { name, type: cname ? 'CNAME' : 'A', value }, url: place }];
    }
    return asked === domain || named ? [{ ...common, record: null, url: place }] : [];
  });
}

const protocolOf: Readonly<Record<string, FoundServer['protocol']>> = {
  _imaps: 'imap',
  _imap: 'imap',
  _pop3s: 'pop3',
  _pop3: 'pop3',
  _submissions: 'submission',
  _submission: 'submission',
};

/** Null: decidedly not offered (RFC 6186 3.4), or a service that is no mail app's. */
function serverOf({ name, port, target }: Surroundings['srv'][number]): FoundServer | null {
  const service = name.split('.')[0] ?? '';
  const protocol = protocolOf[service];
  if (!protocol || target === '.') return null;
  return { protocol, host: target, port, security: service.endsWith('s') ? 'tls' : 'starttls', username: '' };
}

/** By SRV records, each by itself, whichever an app would choose. */
function byRecords(around: Surroundings): Leftover[] {
  const home = homeHosts(around);
  const known = around.apps.flatMap(({ result, works }) =>
    works && result ? [result.incoming, ...(result.outgoing ? [result.outgoing] : [])] : [],
  );
  return around.srv.flatMap((record): Leftover[] => {
    const { name, priority, weight, port, target } = record;
    const server = serverOf(record);
    if (!server || !isForeign(server, around)) return [];
    const better = known.find(
      ({ protocol, security, host }) =>
        protocol === server.protocol && security === server.security && home.includes(host),
    );
    const followers = around.apps.filter(({ asked, result }) => {
      const follows = asked.some((one) => one.what === 'srv' && 'name' in one && one.name === name);
      return follows && [result?.incoming.host, result?.outgoing?.host].includes(target);
    });
    return [
      {
        record: { name, type: 'SRV', value: `${priority} ${weight} ${port} ${target}` },
        url: null,
        host: target,
        apps: followers.map(({ id }) => id),
        replacement: better ? `${priority} ${weight} ${better.port} ${better.host}` : null,
      },
    ];
  });
}

/** One entry a record or place, with all apps that follow it. Empty where nobody can say what is old. */
export function leftoversOf(around: Surroundings): Leftover[] {
  if (homeHosts(around).length === 0) return [];
  const all = [...byDocuments(around), ...byRecords(around)];
  const keyOf = ({ record, url }: Leftover) =>
    record ? `${record.name} ${record.type} ${record.value}` : new URL(url ?? '').hostname;
  return [...Map.groupBy(all, keyOf).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, apps: [...new Set(group.flatMap(({ apps }) => apps))] }] : [];
  });
}
