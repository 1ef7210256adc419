// Which resolvers are asked: the operator's, or those of the system.
import { readFileSync } from 'node:fs';
import { parseAddress } from '../model/ip-range.ts';

export interface ResolverAddress {
  address: string;
  port: number;
}

export const DNS_PORT = 53;
/** As many as the C library reads (resolv.conf(5), MAXNS). */
const MOST_SYSTEM_RESOLVERS = 3;

/** Reads "9.9.9.9", "127.0.0.1:5353", "2620:fe::fe" or "[2620:fe::fe]:53". null: none of these. */
export function parseResolverAddress(text: string): ResolverAddress | null {
  const [, bracketed, plain, port = `${DNS_PORT}`] = /^(?:\[([^\]]+)\]|([0-9.]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const address = parseAddress(bracketed ?? plain ?? text);
  const number = Number(port);
  if (address === null || number < 1 || number > 65_535) return null;
  if (bracketed !== undefined && address.kind() !== 'ipv6') return null;
  return { address: address.toString(), port: number };
}

/** Writes it so that it can be read again; the port only where it is not the DNS's own. */
export function formatResolverAddress({ address, port }: ResolverAddress): string {
  if (port === DNS_PORT) return address;
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

/** The resolvers of resolv.conf(5). Addresses with a zone ("fe80::1%eth0") are passed over. */
export function parseResolvConf(text: string): ResolverAddress[] {
  const named = text.split('\n').map((line) => /^\s*nameserver\s+(\S+)/.exec(line)?.[1] ?? '');
  const found = named.map((name) => parseAddress(name)).filter((address) => address !== null);
  return found.slice(0, MOST_SYSTEM_RESOLVERS).map((address) => ({ address: address.toString(), port: DNS_PORT }));
}

/** The system's resolvers; 127.0.0.1 when it names none, as resolv.conf(5) says. Never empty, never throws. */
export function systemResolvers(path = '/etc/resolv.conf'): ResolverAddress[] {
  let text = '';
  try {
    // The path is the system's: the bundler need not trace what it leads to.
    text = readFileSync(/* turbopackIgnore: true */ path, 'utf8');
  } catch {
    // No such file (other platforms, small containers): the default below.
  }
  const servers = parseResolvConf(text);
  return servers.length > 0 ? servers : [{ address: '127.0.0.1', port: DNS_PORT }];
}
