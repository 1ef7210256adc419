// Writes down a sign-in that was refused: not who tried, whom nobody knows, and not without end, since anybody can.
import { countUp } from '../../../../lib/store/counters.ts';
import { store } from '../../../../lib/store/index.ts';
import { writeAct } from '../audit.ts';

/** In an hour, over all networks: more say nothing new, and the trail is kept for good. */
const WRITTEN = { most: 500, windowMs: 3_600_000 };

const nobody = { key: 'nobody', name: '' };

/** Throws StoreError. */
export async function writeRefused(client: string): Promise<void> {
  const { count } = await countUp(store(), 'sign-in/refused', { windowMs: WRITTEN.windowMs });
  // A name that was typed may be a password in the wrong field: it is not written down.
  if (count <= WRITTEN.most) await writeAct({ who: nobody, client, what: 'sign-in-refused', about: null });
}
