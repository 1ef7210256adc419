// A certificate that is good but for another name tells the name to use, when that name is this same server.
import { mxHost } from '../discovery/mx-host.ts';
import type { DiscoveryContext } from '../discovery/source.ts';
import { vouchingOf } from '../discovery/vouching.ts';
import type { DoorEvidence, TlsEvidence } from '../model/evidence.ts';
import type { Candidate } from '../model/settings.ts';
import { judgedFor } from '../probes/certificate.ts';
import { askAddresses } from '../probes/dns-question.ts';
import type { MailServers, TriedDoor } from '../probes/mail-servers.ts';
import { namesOf } from '../probes/reverse-dns.ts';
import { hostNamesIn } from '../records/host-names-in.ts';
import type { RunLog } from './run-log.ts';

/** Names of one certificate that are worth a look-up. */
const MOST_NAMES = 5;

/** One certificate at one address: its doors, and the names that were seen to be this server's. */
interface Shown {
  address: string;
  tls: TlsEvidence;
  doors: DoorEvidence[];
  asked: Set<string>;
  confirmed: string[];
}

export class CertificateNames {
  readonly #context: DiscoveryContext;
  readonly #log: RunLog;
  readonly #servers: MailServers;
  readonly #shown = new Map<string, Shown>();
  readonly #read = new Set<DoorEvidence>();

  constructor(context: DiscoveryContext, log: RunLog, servers: MailServers) {
    this.#context = context;
    this.#log = log;
    this.#servers = servers;
  }

  /**
   * Offers the names that a door's certificate covers; each door is read once. On shared hosting it often covers a
   * wildcard alone: then the server's own name is to be heard from its MX, its reverse name, or what it greets with.
   */
  read({ evidence }: TriedDoor): void {
    const { tls, address } = evidence;
    if (evidence.result !== 'ready' || !tls || !address || tls.errors.join() !== 'ERR_TLS_CERT_ALTNAME_INVALID') return;
    if (this.#read.has(evidence)) return;
    this.#read.add(evidence);
    const key = `${address} ${tls.fingerprint}`;
    const known = this.#shown.get(key);
    const shown = known ?? { address, tls, doors: [], asked: new Set<string>(), confirmed: [] };
    shown.doors.push(evidence);
    for (const host of shown.confirmed) this.#offer(host, evidence);
    for (const name of hostNamesIn(evidence.greeting ?? '')) this.#ask(name, shown);
    if (known) return;
    this.#shown.set(key, shown);
    for (const name of tls.names.filter((one) => !one.includes('*')).slice(0, MOST_NAMES)) this.#ask(name, shown);
    this.#servers.track(this.#askOthers(shown));
  }

  /** Names that others give this server. */
  async #askOthers(shown: Shown): Promise<void> {
    const { dns } = this.#context.network;
    const [mx, reverse] = await Promise.all([mxHost.discover(this.#context), namesOf('', shown.address, dns)]);
    for (const name of [...mx.candidates.map(({ host }) => host), ...reverse.names]) this.#ask(name, shown);
  }

  #ask(name: string, shown: Shown): void {
    if (shown.asked.has(name) || shown.asked.size >= 2 * MOST_NAMES) return;
    if (!judgedFor(name, shown.tls, this.#context.network.now).nameMatches) return;
    shown.asked.add(name);
    this.#servers.track(this.#confirm(name, shown));
  }

  async #confirm(name: string, shown: Shown): Promise<void> {
    const { v4, v6 } = (await askAddresses(name, this.#context.network.dns)).addresses;
    if (![...v4, ...v6].includes(shown.address)) return;
    shown.confirmed.push(name);
    for (const door of shown.doors) this.#offer(name, door);
  }

  #offer(host: string, { protocol, port, security, host: provenance }: DoorEvidence): void {
    const candidate: Candidate = {
      ...{ protocol, host, port, security, username: null, authentication: 'password', source: 'certificate' },
      ...{ vouching: vouchingOf(host, 'certificate', this.#context), provenance },
    };
    this.#log.candidate(candidate);
    this.#servers.offer([candidate], 'open');
  }
}
