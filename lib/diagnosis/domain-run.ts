// The DNS part of a run: every record of the domain that mail rests on, all asked at once.
import type { DiscoveryContext } from '../discovery/source.ts';
import type { ProbeId } from '../model/evidence.ts';
import { probeDkim } from '../probes/dkim.ts';
import { probeDmarc } from '../probes/dmarc.ts';
import { asRecord } from '../probes/mail-servers.ts';
import { probeMx } from '../probes/mx.ts';
import { probeNameservers } from '../probes/nameservers.ts';
import type { ProbeOutcome } from '../probes/probe-outcome.ts';
import { probeSpf } from '../probes/spf.ts';
import { providerOfMx } from '../records/providers.ts';
import type { RunLog } from './run-log.ts';

/** Probes the domain's records; each is told and settled as soon as it is in. `selectors`: given by the person. */
export async function probeDomain(
  { input, network, profile }: DiscoveryContext,
  selectors: string[],
  log: RunLog,
): Promise<void> {
  const { domain } = input;
  const { dns } = network;
  async function probe(id: ProbeId, look: () => Promise<ProbeOutcome<object>>): Promise<void> {
    const startMs = network.elapsed();
    log.probing(id, domain);
    const outcome = await look();
    log.record(
      asRecord(id, domain, startMs, network.elapsed(), outcome.status === 'observed' ? outcome.evidence : outcome.why),
    );
    log.settle(id);
  }
  const senders = profile.mail.senders.map((ip) => ({ ip, host: ip }));
  await Promise.all([
    probe('mx', () => probeMx(domain, dns)),
    probe('nameservers', () => probeNameservers(domain, dns)),
    probe('spf', () => probeSpf(domain, dns, senders)),
    probe('dkim', async () => {
      const mx = await dns.query(domain, 'MX');
      const provider = mx.records.map(({ exchange }) => providerOfMx(exchange)).find((known) => known) ?? null;
      return probeDkim(
        domain,
        { given: selectors, operator: profile.mail.selectors, provider: [...(provider?.dkimSelectors ?? [])] },
        dns,
      );
    }),
    probe('dmarc', () => probeDmarc(domain, dns)),
  ]);
}
