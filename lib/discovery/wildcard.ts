// Whether a name below a domain leads somewhere only because every name there does (RFC 4592).
import type { RunDns } from '../net/dns-answer.ts';

/** A label that nobody has made a record for. */
const NOBODYS = 'mailmend-looks-for-a-wildcard';

/** True: `label` and a made-up name have the same addresses. One more question of each type. */
export async function ledByWildcard(label: string, domain: string, dns: RunDns): Promise<boolean> {
  const addressesOf = async (name: string) => {
    const answers = await Promise.all((['A', 'AAAA'] as const).map((type) => dns.query(`${name}.${domain}`, type)));
    return answers
      .flatMap(({ records }) => records)
      .toSorted()
      .join(' ');
  };
  const [named, nobodys] = await Promise.all([addressesOf(label), addressesOf(NOBODYS)]);
  return nobodys !== '' && named === nobodys;
}
