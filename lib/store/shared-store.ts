// The store that other processes may be asked through, for what lives a quarter of an hour; alone, memory does.
import { storeIfOpen } from './index.ts';
import type { OpenStore } from './store.ts';

/** PostgreSQL alone has other processes that may be asked for it; a file of one machine need not hold what nobody keeps. */
export function sharedStore(): OpenStore | null {
  const store = storeIfOpen();
  return store?.kind === 'postgres' && store.state().kind === 'open' ? store : null;
}
