// Lets one test message through to a mailbox in a few minutes, over all visitors: a press too many sends nothing.
import { createHmac, randomBytes } from 'node:crypto';

const WINDOW_MS = 5 * 60_000;
const MOST_ENTRIES = 20_000;

export interface MessageBudget {
  /** Takes the place of one message to this address; false: one was sent not long ago. */
  take(address: string): Promise<boolean>;
}

/** For this process. The memory holds keyed hashes of addresses; the key dies with the process. */
export function createMessageBudget(now: () => number = Date.now): MessageBudget {
  const key = randomBytes(32);
  const sent = new Map<string, number>();
  return {
    async take(address) {
      for (const [id, at] of sent) if (now() - at >= WINDOW_MS || sent.size > MOST_ENTRIES) sent.delete(id);
      const id = createHmac('sha256', key).update(address.toLowerCase()).digest('base64');
      if (sent.has(id)) return false;
      sent.set(id, now());
      return true;
    },
  };
}
