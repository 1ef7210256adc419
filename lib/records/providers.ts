// The known mailbox providers and mail filters, recognised by the names of their mail exchangers.
import { filterGateways } from './filter-gateways.ts';
import { freemailProviders } from './freemail-providers.ts';
import { matchesHost } from './host-pattern.ts';
import { mailboxProviders } from './mailbox-providers.ts';
import type { Provider } from './provider.ts';

export type { Provider };

export const providers: readonly Provider[] = [...mailboxProviders, ...freemailProviders, ...filterGateways];

/** Names of servers that a provider tells apps to use. */
const serverNames: ReadonlySet<string> = new Set(providers.flatMap(({ doors }) => doors.map(({ host }) => host)));

/** Whether a known provider runs the server of this name, for apps or for incoming mail. */
export const providerOfServer = (host: string): boolean => serverNames.has(host) || providerOfMx(host) !== null;

/** A name's last two labels: no pattern leaves those open, and hundreds would be held against each name otherwise. */
const endOf = (name: string): string => name.split('.').slice(-2).join('.');

const patternsByEnd = Map.groupBy(
  providers.flatMap((provider) => provider.mx.map((pattern) => ({ provider, pattern }))),
  ({ pattern }) => endOf(pattern),
);

/** The provider that runs this mail exchanger, or null. Nothing that merely looks alike is recognised. */
export function providerOfMx(exchange: string): Provider | null {
  const alike = patternsByEnd.get(endOf(exchange.toLowerCase().replace(/\.$/, '')));
  return alike?.find(({ pattern }) => matchesHost(pattern, exchange))?.provider ?? null;
}
