// Asks whether other organisations accept the DMARC reports that a policy sends them (RFC 9990 4).
import type { DmarcEvidence, DnsStatus } from '../model/evidence.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { recordText } from '../records/display-text.ts';
import { type DmarcPolicy, isDmarcRecord } from '../records/dmarc-record.ts';
import { sameRegistrableDomain } from '../records/registrable-domain.ts';
import { reportMailbox } from '../records/report-uri.ts';
import { canBeAsked } from './dns-question.ts';

type Authorization = DmarcEvidence['reportAuthorizations'][number];
const MAX_ADDRESSES = 10;

/** One round trip, none when every report stays at home. `domain`: where the policy was found. */
export async function reportAuthorizations(
  domain: string,
  policy: DmarcPolicy,
  dns: DnsSession,
): Promise<Authorization[]> {
  const addresses = [...new Set([...policy.rua, ...policy.ruf].flatMap(mailboxOf))];
  const abroad = addresses.filter((address) => !sameRegistrableDomain(hostOf(address), domain));
  return Promise.all(abroad.slice(0, MAX_ADDRESSES).map((address) => authorization(domain, address, dns)));
}

function mailboxOf(uri: string): string[] {
  const address = reportMailbox(uri);
  return address !== null && canBeAsked(hostOf(address)) ? [address] : [];
}

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

async function authorization(domain: string, address: string, dns: DnsSession): Promise<Authorization> {
  const name = `${domain}._report._dmarc.${hostOf(address)}`;
  if (!canBeAsked(name)) return { address, name, status: 'nodata', authorized: null };
  const { status, records } = await dns.query(name, 'TXT');
  const says = records.some(({ text }) => isDmarcRecord(recordText(text)));
  const answered: readonly DnsStatus[] = ['found', 'nodata', 'nxdomain'];
  return { address, name, status, authorized: answered.includes(status) ? says : null };
}
