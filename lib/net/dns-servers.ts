// Which resolvers are asked: the operator's, or those of the system.
import { readFileSync } from 'node:fs';
import { parseAddress } from '../model/ip-range.ts';
import { DNS_PORT, type ResolverAddress } from '../model/resolver-address.ts';

/** As many as the C library reads (resolv.conf(5), MAXNS). */
const MOST_SYSTEM_RESOLVERS = 3;

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
