// Looks at the zone's DNSSEC: signed or not, validated or not, and whether the parent's DS names one of its keys.
import type { DnssecEvidence, DnssecState } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsAnswer, DnsSession } from '../net/dns-answer.ts';
import { isKeySigning, isLinked, keyTagOf } from '../records/dnssec.ts';
import { registrableDomain } from '../records/registrable-domain.ts';
import { questionOf } from './dns-question.ts';

const MOST_KEYS = 20;

/**
 * One round trip for an unsigned zone, two for a signed one. The keys are asked for with CD=1 (RFC 4035 3.2.2), so that
 * they can be had when validation fails. Unknown only when neither SOA nor DS was answered in time.
 */
export async function probeDnssec(domain: string, dns: DnsSession): Promise<ProbeOutcome<DnssecEvidence>> {
  const zone = registrableDomain(domain);
  const [soa, ds] = await Promise.all([dns.query(zone, 'SOA'), dns.query(zone, 'DS')]);
  if (soa.status === 'timeout' && ds.status === 'timeout') return { status: 'unknown', why: 'dns-timeout' };
  const signers = ds.records.slice(0, MOST_KEYS);
  const unchecked = soa.status === 'servfail' ? await dns.query(zone, 'SOA', { checkingDisabled: true }) : null;
  const dnskey = signers.length > 0 ? await dns.query(zone, 'DNSKEY', { checkingDisabled: true }) : null;
  const keys = dnskey?.records.slice(0, MOST_KEYS) ?? [];
  const asked = [soa, ds, unchecked, dnskey].filter((answer) => answer !== null);
  return {
    status: 'observed',
    evidence: {
      zone,
      state: stateOf(soa, ds, unchecked),
      ds: signers.map(({ keyTag, algorithm, digestType }) => ({ keyTag, algorithm, digestType })),
      keys: keys.map((key) => ({ keyTag: keyTagOf(key), algorithm: key.algorithm, keySigning: isKeySigning(key) })),
      linked: dnskey?.status === 'found' || dnskey?.status === 'nodata' ? isLinked(zone, signers, keys) : null,
      questions: asked.map(questionOf),
    },
  };
}

function stateOf(soa: DnsAnswer, ds: DnsAnswer, unchecked: DnsAnswer | null): DnssecState {
  if (unchecked?.status === 'found') return 'bogus';
  if (ds.status === 'found') return soa.authenticated ? 'secure' : soa.status === 'found' ? 'unvalidated' : 'unknown';
  return ds.status === 'nodata' || ds.status === 'nxdomain' ? 'insecure' : 'unknown';
}
