// The discovery sources that are asked at once, best first. The guesses (conventional-names, mx-host) come after them.
import { autoconfig } from './autoconfig.ts';
import { autodiscover } from './autodiscover.ts';
import { confirmed } from './confirmed.ts';
import { ispDatabase } from './isp-database.ts';
import { mxAutoconfig } from './mx-autoconfig.ts';
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
