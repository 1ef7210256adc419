// The profile's networks and addresses, each refused where it would open or believe more than anybody means.
import { z } from 'zod';
import { type IpRange, parseCidrList } from '../model/ip-range.ts';
import { parseResolverAddress } from '../model/resolver-address.ts';
import { carriesIpv4, holdsNeverOpened } from '../model/special-purpose.ts';

/** The widest networks in bits: what one organisation can have of its own (10.0.0.0/8; an allocation, RFC 6177). */
const WIDEST = { ipv4: 8, ipv6: 32 } as const;
/** Of proxies: the largest networks of delivery services have an allocation of several such (2a06:98c0::/29). */
const WIDEST_OF_PROXIES = { ipv4: 8, ipv6: 24 } as const;

type Complaint = (range: IpRange) => string | null;

/** A network in one strict spelling, about which `complains` has nothing to say. */
const networkWithout = (complains: Complaint) =>
  z.string().superRefine((text, context) => {
    const parsed = parseCidrList([text]);
    const [range] = parsed.ok ? parsed.ranges : [];
    const message = range ? complains(range) : 'must be a network such as "10.20.0.0/16"';
    if (message !== null) context.addIssue({ code: 'custom', message });
  });

const isWider = ({ address, bits }: IpRange, than: { ipv4: number; ipv6: number }) => bits < than[address.kind()];

/** A network that opens to runs. */
export const openedNetwork = networkWithout((range) => {
  if (isWider(range, WIDEST)) return `must be a network of yours: /${WIDEST.ipv4} or smaller, IPv6 /${WIDEST.ipv6}`;
  if (holdsNeverOpened(range))
    return 'must hold no loopback, link-local, multicast or reserved addresses, and none with an IPv4 address inside; name a mail server on this machine by its own address';
  return null;
});

/** A network whose X-Forwarded-For is believed. */
export const believedNetwork = networkWithout((range) => {
  if (isWider(range, WIDEST_OF_PROXIES))
    return `must be a network of proxies, not everybody: /${WIDEST_OF_PROXIES.ipv4} or smaller, IPv6 /${WIDEST_OF_PROXIES.ipv6}`;
  if (carriesIpv4(range)) return 'must name IPv4 proxies by their IPv4 addresses';
  return null;
});

export const resolver = z
  .string()
  .refine(
    (text) => parseResolverAddress(text) !== null,
    'must be the IP address of a resolver, such as "9.9.9.9" or "127.0.0.1:5353"',
  );
