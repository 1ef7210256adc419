// The whole lab: every house with its servers, the name servers, and the join file for whoever diagnoses it.
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority } from '../world/certificates.ts';
import { courierCanRun, startCourier } from './courier.ts';
import { startCyrus } from './cyrus.ts';
import { labDomains } from './domains/index.ts';
import { startDovecot } from './dovecot.ts';
import { startExim } from './exim.ts';
import { houses } from './houses.ts';
import type { House, MailPort } from './lab-domain.ts';
import { startMailutils } from './mailutils.ts';
import { startNameServers } from './name-servers.ts';
import { startNginx } from './nginx.ts';
import { startPostfix } from './postfix.ts';
import { frontPortFor, portFor, prepareSite, type Site, write } from './site.ts';
import { startStunnel } from './stunnel.ts';
import { Supervisor } from './supervisor.ts';

export interface Lab {
  /** For MAILMEND_PRACTICE. */
  file: string;
  /** PEM of the authority that signs the good certificates. */
  ca: string;
  sites: Site[];
  /** Ends every server; then copies what they wrote, but for the mail, to `keep`. */
  stop(keep?: string): Promise<void>;
}

const mailAddressOf = (index: number): string => `198.18.${index + 1}.10`;

function startMailboxes(site: Site, ca: string, to: Supervisor): Promise<void> {
  switch (site.house.imap) {
    case 'cyrus':
      return startCyrus(site, ca, to);
    case 'courier':
      return startCourier(site, to);
    case 'mailutils':
      return startMailutils(site, to);
    default:
      return startDovecot(site, to);
  }
}

const readingPorts: ReadonlySet<MailPort> = new Set([110, 143, 993, 995]);
const endOf = ({ address, house }: Site, port: MailPort): string =>
  `${address}:${house.front && readingPorts.has(port) ? frontPortFor(port) : portFor(port)}`;

/** Starts it all, or throws with nothing left running. The loopback network is drawn by lot, so that two labs can run. */
export async function startLab(): Promise<Lab> {
  const directory = mkdtempSync(join(tmpdir(), 'lab-'));
  chmodSync(directory, 0o755); // the servers change to users of their own
  const network = `127.${64 + Math.floor(Math.random() * 128)}.${Math.floor(Math.random() * 256)}`;
  const supervisor = new Supervisor();
  const stop = async (keep?: string) => {
    await supervisor.stop();
    if (keep !== undefined)
      cpSync(directory, keep, { recursive: true, filter: (path) => !/\/(run|queue|spool|mail)$/.test(path) });
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    const authority = await createAuthority();
    const inhabited = Object.entries<House>(houses).filter(([, { imap }]) => imap !== 'courier' || courierCanRun());
    const sites = await Promise.all(
      inhabited.map(([name, house], index) => {
        const specs = labDomains.filter((spec) => spec.house === name);
        return prepareSite({ name, house, specs, address: `${network}.${index + 11}` }, authority, directory);
      }),
    );
    const exim = sites.filter(({ house }) => house.submission === 'exim');
    const postfix = sites.filter(({ house }) => house.submission !== 'exim');
    const behind = (...fronts: Array<House['front']>) =>
      sites.filter(({ house: { front } }) => front && fronts.includes(front));
    const zones = labDomains.map((spec, index) => ({ spec, mailAddress: mailAddressOf(index) }));
    const dns = { nsd: `${network}.3`, unbound: `${network}.4` };
    const [resolver] = await Promise.all([
      startNameServers(zones, dns, directory, supervisor),
      startPostfix(postfix, directory, supervisor),
      ...sites.map((site) => startMailboxes(site, authority.ca, supervisor)),
      ...exim.map((site) => startExim(site, supervisor)),
      startNginx(behind('nginx', 'nginx-alone'), directory, supervisor),
      ...behind('stunnel').map((site) => startStunnel(site, supervisor)),
    ]);
    // Both name servers of every zone are NSD: whoever asks them, rather than the resolver, hears them.
    const nameServer = { 53: `${dns.nsd}:${resolver.port}` };
    const hosts: Record<string, Record<string, string>> = { '198.18.0.53': nameServer, '198.18.0.54': nameServer };
    for (const [index, spec] of labDomains.entries()) {
      const site = sites.find(({ name }) => name === spec.house);
      const ends = site?.ports.map((port) => [port, endOf(site, port)]) ?? [];
      hosts[mailAddressOf(index)] = Object.fromEntries(ends);
    }
    write(directory, 'ca.pem', authority.ca);
    const practice = { dns: `${resolver.address}:${resolver.port}`, hosts, ca: 'ca.pem', rttMs: 0 };
    const file = write(directory, 'practice.json', `${JSON.stringify(practice, null, 2)}\n`);
    return { file, ca: authority.ca, sites, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
