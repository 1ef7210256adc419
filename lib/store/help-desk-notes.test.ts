// Notes in tickets: one of many who ask at once writes it, nobody after it was written, somebody after it was not.
import { expect, it } from 'vitest';
import { claimNote, dropNote, noteWritten, sweepNotes } from './help-desk-notes.ts';
import { onEachDatabase } from './testing/each-database.ts';

const key = { desk: 'zammad', ticket: '17', about: 'a report' };
const at = (now: number) => ({ now, leaseUntil: now + 60 });

onEachDatabase((_, open) => {
  it('are written once, by one of many in two processes', async () => {
    const { store, place } = await open();
    const { store: other } = await open(place);
    const asked = Array.from({ length: 12 }, (__, n) => claimNote(n % 2 === 0 ? store : other, key, at(10)));
    expect((await Promise.all(asked)).toSorted()).toEqual([...Array<string>(11).fill('busy'), 'mine']);
    await noteWritten(other, key, 20);
    expect(await claimNote(store, key, at(9_999))).toBe('written');
    expect(await claimNote(store, { ...key, ticket: '18' }, at(10))).toBe('mine');
    expect(await claimNote(store, { ...key, about: 'another' }, at(10))).toBe('mine');
    expect(await claimNote(store, { ...key, desk: 'whmcs' }, at(10))).toBe('mine');
  });

  it('may be tried again when that failed, or when nobody came back', async () => {
    const { store } = await open();
    expect(await claimNote(store, key, at(10))).toBe('mine');
    expect(await claimNote(store, key, at(70))).toBe('busy');
    expect(await claimNote(store, key, at(71))).toBe('mine');
    await dropNote(store, key);
    expect(await claimNote(store, key, at(72))).toBe('mine');
    await noteWritten(store, key, 73);
    await dropNote(store, key);
    expect(await claimNote(store, key, at(999))).toBe('written');
  });

  it('hold no report’s id, and are forgotten after a year', async () => {
    const { store } = await open();
    await claimNote(store, key, at(0));
    const rows = () =>
      store.tables<{ help_desk_note: { subject: string } }>().selectFrom('help_desk_note').selectAll().execute();
    expect(JSON.stringify(await rows())).not.toContain(key.about);
    await sweepNotes(store, 365 * 86_400_000 + 60, 365);
    expect(await rows()).toHaveLength(1);
    await sweepNotes(store, 365 * 86_400_000 + 61, 365);
    expect(await rows()).toEqual([]);
  });
});
