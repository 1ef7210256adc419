// A resolver's address as operators write it.
import { parseAddress } from './ip-range.ts';
import { isOfMachine } from './special-purpose.ts';

export interface ResolverAddress {
  address: string;
  port: number;
}

export const DNS_PORT = 53;

/** Reads "9.9.9.9", "127.0.0.1:5353", "2620:fe::fe" or "[2620:fe::fe]:53". null: none of these. */
export function parseResolverAddress(text: string): ResolverAddress | null {
  const [, bracketed, plain, port = `${DNS_PORT}`] = /^(?:\[([^\]]+)\]|([0-9.]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const address = parseAddress(bracketed ?? plain ?? text);
  const number = Number(port);
  if (address === null || !isOfMachine(address) || number < 1 || number > 65_535) return null;
  if (bracketed !== undefined && address.kind() !== 'ipv6') return null;
  return { address: address.toString(), port: number };
}

/** Writes it so that it can be read again; the port only where it is not the DNS's own. */
export function formatResolverAddress({ address, port }: ResolverAddress): string {
  if (port === DNS_PORT) return address;
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
