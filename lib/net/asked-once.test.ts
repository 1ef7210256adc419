// One question once for everyone, and what a refusal to ask on means for those who come later.
import { expect, it } from 'vitest';
import { AskedOnce } from './asked-once.ts';
import type { MayAskAgain } from './dns-answer.ts';

function asked(isOpen = true) {
  const once = new AskedOnce<string>();
  let times = 0;
  const put = async (again: MayAskAgain) => {
    times++;
    await Promise.resolve();
    return again('further') ? 'whole' : 'part';
  };
  return { ask: (again: MayAskAgain) => once.ask('key', { again, put, isOpen: () => isOpen }), times: () => times };
}
const never: MayAskAgain = () => false;
const always: MayAskAgain = () => true;

it('puts a question once', async () => {
  const { ask, times } = asked();
  expect(await Promise.all([ask(always), ask(always)])).toEqual(['whole', 'whole']);
  expect(await ask(never)).toBe('whole');
  expect(times()).toBe(1);
});

it('lets whoever waits as well ask on', async () => {
  const { ask, times } = asked();
  expect(await Promise.all([ask(never), ask(always)])).toEqual(['whole', 'whole']);
  expect(times()).toBe(1);
});

it('asks anew after a refusal that left it open, and only then', async () => {
  const open = asked();
  expect([await open.ask(never), await open.ask(always)]).toEqual(['part', 'whole']);
  const settled = asked(false);
  expect([await settled.ask(never), await settled.ask(always)]).toEqual(['part', 'part']);
});
