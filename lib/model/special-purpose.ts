// Which addresses are ordinary public ones, by IANA's special-purpose registries (RFC 6890, RFC 8190).
import type ipaddr from 'ipaddr.js';
import { type IpRange, inRange, overlaps, parseCidrList } from './ip-range.ts';

function ranges(list: string[]): IpRange[] {
  const parsed = parseCidrList(list);
  if (!parsed.ok) throw new TypeError(`Not a range: ${parsed.entry}`);
  return parsed.ranges;
}

/**
 * IPv4 that is refused. The registry as a whole, its "globally reachable" rows too: nobody's mail server is an
 * AS112 sink, an AMT or 6to4 relay, or an anycast service of the protocol block.
 */
const REFUSED_IPV4 = ranges([
  '0.0.0.0/8', // "this network" (RFC 791); Linux connects 0.0.0.0 to itself
  '10.0.0.0/8', // private (RFC 1918)
  '100.64.0.0/10', // carrier-grade NAT (RFC 6598); cloud metadata at 100.100.100.200
  '127.0.0.0/8', // loopback (RFC 1122)
  '168.63.129.16/32', // Azure's host agent: public by number, private by use
  '169.254.0.0/16', // link-local (RFC 3927); cloud metadata
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments (RFC 6890)
  '192.0.2.0/24', // documentation (RFC 5737)
  '192.31.196.0/24', // AS112 (RFC 7535)
  '192.52.193.0/24', // AMT (RFC 7450)
  '192.88.99.0/24', // 6to4 relay (RFC 7526)
  '192.168.0.0/16', // private
  '192.175.48.0/24', // AS112 (RFC 7534)
  '198.18.0.0/15', // benchmarking (RFC 2544)
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast (RFC 5771)
  '240.0.0.0/4', // reserved (RFC 1112), limited broadcast included
]);

/** IPv6 is an allowlist: all that IANA has handed out. It leaves out ::/8 (v4-mapped), NAT64, fc00::/7, fe80::/10, ff00::/8. */
const GLOBAL_UNICAST = ranges(['2000::/3']);

const REFUSED_IPV6 = ranges([
  '2001::/23', // protocol assignments (RFC 2928), Teredo and ORCHID among them
  '2001:db8::/32', // documentation (RFC 3849)
  '2002::/16', // 6to4 (RFC 3056): carries any IPv4 address
  '2620:4f:8000::/48', // AS112 (RFC 7534)
  '3fff::/20', // documentation (RFC 9637)
]);

/** Addresses that the practice network may use as if they were public (RFC 2544, RFC 5180). */
const PRACTICE = ranges(['198.18.0.0/15', '2001:2::/48']);

/** Addresses of no machine: "this network", multicast, what is reserved and limited broadcast. */
const NOBODY = ranges(['0.0.0.0/8', '::/128', '224.0.0.0/4', 'ff00::/8', '240.0.0.0/4']);
/** IPv6 that carries an IPv4 address. */
const CARRIERS = ranges([
  ...['::ffff:0:0/96', '::ffff:0:0:0/96'], // mapped (RFC 4291 2.5.5.2), translated (RFC 2765)
  ...['64:ff9b::/96', '64:ff9b:1::/48'], // NAT64 (RFC 6052, RFC 8215)
  ...['2002::/16', '2001::/32'], // 6to4, Teredo
]);
/** Not to be asked as they stand: a link's address without its zone (RFC 4007 11), IPv4 in the dress of IPv6. */
const WITHOUT_PLACE = ranges(['fe80::/10', '::ffff:0:0/96']);

/**
 * What no profile opens. There is no server of anybody's behind these, or the very machine that Mailmend runs on; or
 * they carry an IPv4 address inside, and would open what that one does not.
 */
const NEVER_OPENED = [
  ...NOBODY,
  ...CARRIERS,
  ...ranges(['127.0.0.0/8', '::/96', '169.254.0.0/16', 'fe80::/10']), // loopback, link-local
];

const within = (address: ipaddr.IPv4 | ipaddr.IPv6, list: IpRange[]) => list.some((range) => inRange(address, range));

/** ISATAP carries an IPv4 address behind the interface id 0000:5efe or 0200:5efe (RFC 5214 6.1). */
function isIsatap(bytes: number[]): boolean {
  return (bytes[8] === 0 || bytes[8] === 2) && bytes[9] === 0 && bytes[10] === 0x5e && bytes[11] === 0xfe;
}

/** An address that a stranger's mail server can have. */
export function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.kind() === 'ipv4') return !within(address, REFUSED_IPV4);
  return within(address, GLOBAL_UNICAST) && !within(address, REFUSED_IPV6) && !isIsatap(address.toByteArray());
}

export const isPracticeRange = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean => within(address, PRACTICE);
/** An address at which one machine can be asked: a resolver may well be on this one, or on this link. */
export const isOfMachine = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  !within(address, [...NOBODY, ...WITHOUT_PLACE]);

export const isNeverOpened = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean => within(address, NEVER_OPENED);

/** Of a whole range: one such address in it is enough. */
export const holdsNeverOpened = (range: IpRange): boolean => NEVER_OPENED.some((never) => overlaps(range, never));
export const carriesIpv4 = (range: IpRange): boolean => CARRIERS.some((carrier) => overlaps(range, carrier));
