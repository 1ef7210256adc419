// Every discovery source, best first: the order is the order of trust. Guesses are weighed against what the others say.
import { autoconfig } from './autoconfig.ts';
import { autodiscover } from './autodiscover.ts';
import { confirmed } from './confirmed.ts';
import { conventionalNames } from './conventional-names.ts';
import { ispDatabase } from './isp-database.ts';
import { mxAutoconfig } from './mx-autoconfig.ts';
import { mxHost } from './mx-host.ts';
import { mxProvider } from './mx-provider.ts';
import { operator } from './operator.ts';
import type { DiscoverySource } from './source.ts';
import { srv } from './srv.ts';

export const discoverySources: readonly DiscoverySource[] = [
  confirmed,
  operator,
  autoconfig,
  srv,
  mxProvider,
  ispDatabase,
  autodiscover,
  mxAutoconfig,
];

export const guesses: readonly DiscoverySource[] = [conventionalNames, mxHost];
