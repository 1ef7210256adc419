// Answers are counted once a reader and day, on either database, and nobody's address is kept as it is.
import { expect, it } from 'vitest';
import { countHelpful, helpfulOf } from './helpful.ts';
import { onEachDatabase } from './testing/each-database.ts';

onEachDatabase((_, open) => {
  it('counts each reader once, and each article by itself', async () => {
    const { store } = await open();
    expect(await helpfulOf(store, 'spf')).toEqual({ yes: 0, no: 0 });
    expect(await countHelpful(store, { slug: 'spf', yes: true, client: '192.0.2.1' })).toEqual({ yes: 1, no: 0 });
    expect(await countHelpful(store, { slug: 'spf', yes: false, client: '192.0.2.1' })).toEqual({ yes: 1, no: 0 });
    expect(await countHelpful(store, { slug: 'spf', yes: false, client: '192.0.2.2' })).toEqual({ yes: 1, no: 1 });
    expect(await countHelpful(store, { slug: 'mx', yes: true, client: '192.0.2.1' })).toEqual({ yes: 1, no: 0 });
    expect(await helpfulOf(store, 'spf')).toEqual({ yes: 1, no: 1 });
  });

  it('keeps no address that could be read', async () => {
    const { store } = await open();
    await countHelpful(store, { slug: 'spf', yes: true, client: '192.0.2.1' });
    const rows = await store.tables<{ counter: { id: string } }>().selectFrom('counter').select('id').execute();
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toContain('192.0.2.1');
  });
});
