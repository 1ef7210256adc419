// The names of an address that lead back to it: what `ptr` and the macro "p" go by (RFC 7208 5.5, 7.3).
import { isPrivateAddress } from '../../model/private-address.ts';
import { dottedIp, type IpAddress, parseIp } from './ip-address.ts';
import { ipMatch } from './ip-match.ts';
import type { SpfAnswer, SpfLookup } from './lookup.ts';

/** RFC 7208 4.6.4: further names are ignored. */
const NAME_LIMIT = 10;

/** The name that the PTR record of an address stands at (RFC 1035 3.5, RFC 3596 2.5). */
export function reverseName(ip: IpAddress): string {
  return `${dottedIp(ip).split('.').reverse().join('.')}.${ip.family === 4 ? 'in-addr' : 'ip6'}.arpa`.toLowerCase();
}

/** Lower case, in the order of the answer. */
export function namesToValidate(pointers: SpfAnswer<'PTR'>): string[] {
  return pointers.records.slice(0, NAME_LIMIT).map((name) => name.toLowerCase().replace(/\.$/, ''));
}

/** Those of the names that lead back to the address. A name whose look-up fails is skipped, as RFC 7208 5.5 has it. */
export async function validatedNames(ip: IpAddress, pointers: SpfAnswer<'PTR'>, dns: SpfLookup): Promise<string[]> {
  const names = namesToValidate(pointers);
  const confirmed = await Promise.all(
    names.map(async (name) => {
      const { records, withheld } = await dns.query(name, ip.family === 4 ? 'A' : 'AAAA');
      return records.some((record) => {
        if (withheld && isPrivateAddress(record)) return false; // as if its look-up had failed
        const address = parseIp(record);
        return address !== null && ipMatch(ip, address, ip.family === 4 ? 32 : 128);
      });
    }),
  );
  return names.filter((_, index) => confirmed[index]);
}

export function isWithin(name: string, domain: string): boolean {
  const parent = domain.toLowerCase();
  return name === parent || name.endsWith(`.${parent}`);
}

/** RFC 7208 7.3: the domain itself, else a name below it, else any, else "unknown". */
export async function validatedName(ip: IpAddress, domain: string, dns: SpfLookup): Promise<string> {
  const names = await validatedNames(ip, await dns.query(reverseName(ip), 'PTR'), dns);
  return (
    names.find((name) => name === domain.toLowerCase()) ??
    names.find((name) => isWithin(name, domain)) ??
    names[0] ??
    'unknown'
  );
}
