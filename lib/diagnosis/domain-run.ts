// The DNS part of a run: every record of the domain that mail rests on, all asked at once.
import type { DiscoveryContext } from '../discovery/source.ts';
import type { ProbeId } from '../model/evidence.ts';
import { probeBimi } from '../probes/bimi.ts';
import { probeCaa } from '../probes/caa.ts';
import { probeDane } from '../probes/dane.ts';
import { probeDelegation } from '../probes/delegation.ts';
import { probeDkim } from '../probes/dkim.ts';
import { probeDmarc } from '../probes/dmarc.ts';
import { probeDnsbl } from '../probes/dnsbl.ts';
import { probeDnssec } from '../probes/dnssec.ts';
import { asRecord } from '../probes/mail-servers.ts';
import { probeMtaSts } from '../probes/mta-sts.ts';
import { probeMx } from '../probes/mx.ts';
import { probeMxSmtp } from '../probes/mx-smtp.ts';
import { probeNameservers } from '../probes/nameservers.ts';
import type { ProbeOutcome } from '../probes/probe-outcome.ts';
import { probeReverseDns } from '../probes/reverse-dns.ts';
import { probeSpf } from '../probes/spf.ts';
import { probeTlsRpt } from '../probes/tls-rpt.ts';
import { providerOfMx } from '../records/providers.ts';
import type { RunLog } from './run-log.ts';
import { sealed } from './sealed.ts';

/** Probes the domain's records; each is told and settled as soon as it is in. `selectors`: given by the person. */
export async function probeDomain(
  { input, network, https, profile }: DiscoveryContext,
  selectors: string[],
  log: RunLog,
): Promise<void> {
  const { domain } = input;
  const { dns } = network;
  async function probe(id: ProbeId, look: () => Promise<ProbeOutcome<object>>): Promise<void> {
    const startMs = network.elapsed();
    log.probing(id, domain);
    const outcome = await sealed(look, network.signal);
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
    probe('delegation', () => probeDelegation(domain, dns)),
    probe('dnssec', () => probeDnssec(domain, dns)),
    probe('reverse-dns', () => probeReverseDns(domain, dns)),
    probe('mta-sts', () => probeMtaSts(domain, dns, https)),
    probe('tls-rpt', () => probeTlsRpt(domain, dns)),
    probe('dane', () => probeDane(domain, dns)),
    probe('bimi', () => probeBimi(domain, dns)),
    probe('caa', () => probeCaa(domain, dns)),
    probe('dnsbl', () => probeDnsbl(domain, { lists: profile.dnsbl, senders }, dns)),
  ]);
}

/**
 * Knocks at port 25 of the MX hosts. To be called when the doors that customers use have been tried: a server lets only
 * so many connections in, and theirs come first. Gives the polite ends of its sessions.
 */
export async function probePort25(
  { input, network, profile }: DiscoveryContext,
  log: RunLog,
): Promise<Promise<void>[]> {
  log.probing('mx-smtp', input.domain);
  const { records, farewells } = await probeMxSmtp(input.domain, profile.network.smtpControl, network);
  for (const record of records) log.record(record);
  log.settle('mx-smtp');
  return farewells;
}

/** Every DNS question of the run: told last, when no more will be asked. */
export function recordQuestions({ input, network }: DiscoveryContext, log: RunLog): void {
  const now = network.elapsed();
  log.record(asRecord('dns-questions', input.domain, now, now, { questions: network.dns.questions() }));
  log.settle('dns-questions');
}
