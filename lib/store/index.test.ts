// Route handlers find the store that the process opened, and know that there is none otherwise.
import { expect, it } from 'vitest';
import { setStore, store, storeIfOpen } from './index.ts';
import { onEachDatabase } from './testing/each-database.ts';

it('is away where none was opened', () => {
  expect(storeIfOpen()).toBeNull();
  expect(() => store()).toThrow(expect.objectContaining({ name: 'StoreError', code: 'away' }));
});

onEachDatabase((_, open) => {
  it('is the one that was opened, until it is closed', async () => {
    const opened = await open();
    setStore(opened.store);
    expect(store()).toBe(opened.store);
    setStore(null);
    expect(storeIfOpen()).toBeNull();
  });
});
