// A sweep found faults that the one before did not: webhooks hear of all in one message.
import type { Store } from '../../store/store.ts';
import { tellWebhooks } from './tell.ts';

/** Findings in one message; the rest is counted. */
const MOST = 100;

/**
 * For the end of a sweep; nothing is sent where nothing is new. `publicUrl`: the profile's. Within the transaction that ends
 * the sweep, it is told once. Throws StoreError.
 */
export async function tellRegression(
  store: Store,
  {
    sweep,
    new: found,
    publicUrl,
  }: { sweep: number; new: readonly { domain: string; id: string }[]; publicUrl: string | null },
): Promise<void> {
  if (found.length === 0) return;
  const url = publicUrl === null ? null : `${publicUrl}/desk/fleet`;
  await tellWebhooks(store, {
    type: 'fleet.regression',
    data: { sweep, count: found.length, new: found.slice(0, MOST).map(({ domain, id }) => ({ domain, id })), url },
  });
}
