// Who reads along is told of and is not the helper; who may not read any more is shown out.
import { describe, expect, it, vi } from 'vitest';
import { onEachDatabase } from '../../store/testing/each-database.ts';
import type { Known } from '../caller.ts';
import { AgentPresence } from './agent-presence.ts';
import { AWAY_MS, LiveSessions } from './live-sessions.ts';

const agent = (name: string): Known => ({ kind: 'agent', key: `agent/${name}`, id: name, name, role: 'agent' });
const [sam, mira] = [agent('Sam'), agent('Mira')];
const always = () => Promise.resolve(true);

onEachDatabase((_, open) => {
  describe('an agent’s stream', () => {
    it('keeps the helper present only where it is the helper’s', async () => {
      const { store } = await open();
      let now = Date.now();
      const sessions = new LiveSessions(store, { now: () => now });
      const { code, session: secret } = await sessions.begin(null);
      await sessions.join({ code }, sam);
      const session = await sessions.ofCustomer(secret);
      if (!session) throw new Error('it has just begun');
      now += AWAY_MS + 1_000;
      const presence = new AgentPresence(store, sessions);
      const reading = await presence.come(session, { who: mira, mayStill: always });
      await store
        .tables<{ live_session: { customer_seen: number } }>()
        .updateTable('live_session')
        .set({ customer_seen: now })
        .execute();
      await sessions.endOverdue();
      expect((await sessions.ofId(session.id))?.isAgentAway).toBe(true);
      const helping = await presence.come(session, { who: sam, mayStill: always });
      expect((await sessions.ofId(session.id))?.isAgentAway).toBe(false);
      reading.left();
      helping.left();
    });

    it('ends when they may not read any more', async () => {
      const { store } = await open();
      const sessions = new LiveSessions(store);
      const { code, session: secret } = await sessions.begin(null);
      await sessions.join({ code }, sam);
      const session = await sessions.ofCustomer(secret);
      if (!session) throw new Error('it has just begun');
      let may = true;
      const presence = new AgentPresence(store, sessions, 5);
      const { signal, left } = await presence.come(session, { who: sam, mayStill: () => Promise.resolve(may) });
      expect(signal.aborted).toBe(false);
      may = false;
      await vi.waitFor(() => expect(signal.aborted).toBe(true));
      left();
    });
  });
});
