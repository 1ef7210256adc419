// One message a mailbox in five minutes; other mailboxes are not held up by it.
import { expect, it } from 'vitest';
import { createMessageBudget } from './message-budget.ts';

it('lets one through, the next after five minutes', async () => {
  let now = 0;
  const budget = createMessageBudget(() => now);
  expect(await budget.take('anna@sunny.example')).toBe(true);
  expect(await budget.take('Anna@sunny.example')).toBe(false);
  expect(await budget.take('ben@sunny.example')).toBe(true);
  now = 299_999;
  expect(await budget.take('anna@sunny.example')).toBe(false);
  now = 300_000;
  expect(await budget.take('anna@sunny.example')).toBe(true);
});
