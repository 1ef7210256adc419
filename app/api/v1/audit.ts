// Writes down what somebody did through a route.
import type { Known } from '../../../lib/desk/caller.ts';
import type { AuditAct } from '../../../lib/model/audit-act.ts';
import { writeDown } from '../../../lib/store/audit.ts';
import { store } from '../../../lib/store/index.ts';

export const writeAct = ({
  who,
  client,
  what,
  about,
}: {
  who: Pick<Known, 'key' | 'name'>;
  /** See lib/model/client.ts. */
  client: string;
  what: AuditAct;
  about: string | null;
}): Promise<void> =>
  writeDown(store(), { at: Date.now(), who: who.key, whoName: who.name, network: client, what, about });
