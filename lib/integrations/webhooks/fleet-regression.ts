// A sweep found faults that the one before did not: webhooks hear of all in one message.
import type { WebhookEvent } from '../../model/webhook-event.ts';
import type { Store } from '../../store/store.ts';
import { tellWebhooks } from './tell.ts';

/** Findings, and groups of them, in one message; the rest is counted. */
const MOST = 100;

type Told = Extract<WebhookEvent, { type: 'fleet.regression' }>['data'];

export interface ToldRegressions {
  sweep: number;
  /** By server, then fault; each with its domains. */
  regressions: readonly (Pick<Told['groups'][number], 'server' | 'fault' | 'severity'> & {
    domains: readonly string[];
  })[];
  /** The profile's. */
  publicUrl: string | null;
}

/**
 * For the end of a sweep; nothing is sent where nothing is worse. Within the transaction that ends the sweep, it is told
 * once. Throws StoreError.
 */
export async function tellRegression(store: Store, { sweep, regressions, publicUrl }: ToldRegressions): Promise<void> {
  const found = new Map(
    regressions.flatMap(({ fault, domains }) =>
      domains.map((domain) => [`${domain} ${fault}`, { domain, id: fault }] as const),
    ),
  );
  if (found.size === 0) return;
  const data: Told = {
    ...{ sweep, count: found.size, new: [...found.values()].slice(0, MOST) },
    groups: regressions
      .slice(0, MOST)
      .map(({ server, fault, severity, domains }) => ({ server, fault, severity, domains: domains.length })),
    url: publicUrl === null ? null : `${publicUrl}/desk/fleet`,
  };
  await tellWebhooks(store, { type: 'fleet.regression', data });
}
