// Looks up where a domain's mail is delivered, and whether those servers have addresses.

import type { MxEvidence, MxTarget } from '../model/evidence.ts';
import { parseAddress } from '../model/ip-range.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsRecordData, DnsSession } from '../net/dns-answer.ts';
import { inOrder } from '../net/record-order.ts';
import { undoubledName } from '../records/doubled-name.ts';
import { providerOfMx } from '../records/providers.ts';
import { addressStatus, askAddresses, canBeAsked, failedLook, type HostAddresses, questionOf } from './dns-question.ts';

const MAX_TARGETS = 10;

/**
 * Two round trips: MX with the domain's own addresses, then the addresses of all exchanges at once.
 * Unknown only when the MX question was not answered.
 */
export async function probeMx(domain: string, dns: DnsSession): Promise<ProbeOutcome<MxEvidence>> {
  // Asked along for the implicit MX (RFC 5321 5.1); waited for only when there is no MX.
  const own = askAddresses(domain, dns);
  own.catch(() => 'a cancelled run fails in the MX question as well');
  const answer = await dns.query(domain, 'MX');
  const failed = failedLook(answer);
  if (failed) return failed;

  const sorted = inOrder('MX', answer.records);
  const targets = await Promise.all(sorted.slice(0, MAX_TARGETS).map((record) => targetOf(record, domain, dns)));
  return {
    status: 'observed',
    evidence: {
      question: questionOf(answer),
      targets,
      total: answer.total ?? sorted.length,
      // RFC 7505 3: the null MX stands alone.
      nullMx: sorted.length === 1 && sorted[0]?.exchange === '.',
      implicit: answer.status === 'nodata' ? implicitMx(await own) : null,
    },
  };
}

function implicitMx(own: HostAddresses): boolean | null {
  const status = addressStatus(own);
  if (status === 'found') return true;
  return status === 'nodata' || status === 'nxdomain' ? false : null;
}

async function targetOf(
  { preference, exchange }: DnsRecordData['MX'],
  domain: string,
  dns: DnsSession,
): Promise<MxTarget> {
  const isAddress = parseAddress(exchange.replace(/^\[(?:ipv6:)?|\]$/gi, '')) !== null;
  const meant = undoubledName(exchange, domain);
  const [asked, plain] = await Promise.all([
    !isAddress && canBeAsked(exchange) ? askAddresses(exchange, dns) : null,
    meant !== null && canBeAsked(meant) ? askAddresses(meant, dns) : null,
  ]);
  return {
    preference,
    exchange,
    a: asked?.a ?? null,
    aaaa: asked?.aaaa ?? null,
    addresses: asked?.addresses ?? { v4: [], v6: [] },
    isAddress,
    provider: providerOfMx(exchange)?.name ?? null,
    ...(meant !== null && plain ? { undoubled: { name: meant, addresses: plain.addresses } } : {}),
  };
}
