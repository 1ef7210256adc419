// The mail service on a practice domain's website's server, which stands at a hosting company of its own.
import type { Zone } from './dns-zone.ts';
import type { DoorSpec } from './door.ts';
import { ipv4, reverseZone } from './practice-domain.ts';
import type { SmtpOptions } from './smtp-server.ts';

/** Port 25 of 198.18.NUMBER.80 under its own name. By default it takes mail for other customers' domains only. */
export function websiteMail(
  number: number,
  smtp: Partial<SmtpOptions> = {},
): { websiteDoors: Record<number, DoorSpec>; zones: Zone[] } {
  const name = `web${number}`;
  const host = `${name}.webhost.example`;
  const address = ipv4(number, 80);
  return {
    websiteDoors: {
      25: {
        ...{ protocol: 'smtp', security: 'starttls', certificate: { names: [host] }, host },
        ...{ accounts: [], mechanisms: [], localDomains: ['another.example'], ...smtp },
      },
    },
    zones: [{ origin: 'webhost.example', records: { [name]: { A: [address] } } }, reverseZone(address, host)],
  };
}

/** What a domain publishes whose mailboxes are at Google, and whose website may send as well. */
export const atGoogle = (number: number) => ({
  MX: [
    [1, 'aspmx.l.google.com.'],
    [5, 'alt1.aspmx.l.google.com.'],
  ] satisfies Array<[number, string]>,
  TXT: [`v=spf1 include:_spf.google.com ip4:${ipv4(number, 80)} ~all`],
});
