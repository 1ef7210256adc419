// A certificate that is good but for another name tells the name to use, when that name is this same server.
import type { DiscoveryContext } from '../discovery/source.ts';
import { vouchingOf } from '../discovery/vouching.ts';
import type { Candidate } from '../model/settings.ts';
import type { MailServers, TriedDoor } from '../probes/mail-servers.ts';
import type { RunLog } from './run-log.ts';

/** Names of one certificate that are worth a look-up. */
const MOST_NAMES = 5;

export class CertificateNames {
  readonly #context: DiscoveryContext;
  readonly #log: RunLog;
  readonly #servers: MailServers;
  readonly #read = new Set<string>();

  constructor(context: DiscoveryContext, log: RunLog, servers: MailServers) {
    this.#context = context;
    this.#log = log;
    this.#servers = servers;
  }

  /** Offers the names that a door's certificate covers; each certificate is read once. */
  read({ evidence }: TriedDoor): void {
    const { tls, address, protocol, port, security } = evidence;
    if (evidence.result !== 'ready' || !tls || !address || tls.errors.join() !== 'ERR_TLS_CERT_ALTNAME_INVALID') return;
    const key = `${address} ${port} ${tls.fingerprint}`;
    if (this.#read.has(key)) return;
    this.#read.add(key);
    const names = tls.names.filter((name) => !name.includes('*') && name !== evidence.host).slice(0, MOST_NAMES);
    for (const host of names) {
      const candidate: Candidate = {
        protocol,
        host,
        port,
        security,
        username: null,
        authentication: 'password',
        source: 'certificate',
        vouching: vouchingOf(host, 'certificate', this.#context),
        provenance: evidence.host,
      };
      this.#servers.track(this.#offerIfSameServer(candidate, address));
    }
  }

  async #offerIfSameServer(candidate: Candidate, address: string): Promise<void> {
    const { dns } = this.#context.network;
    const [a, aaaa] = await Promise.all([dns.query(candidate.host, 'A'), dns.query(candidate.host, 'AAAA')]);
    if (![...a.records, ...aaaa.records].includes(address)) return;
    this.#log.candidate(candidate);
    this.#servers.offer([candidate], 'open');
  }
}
