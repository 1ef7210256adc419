// What was fetched serves one visit's next look, once and for five minutes, and no other visit.
import { beforeEach, expect, it } from 'vitest';
import { createVisitMemory, type Fetched, type VisitMemory } from './visit-memory.ts';

const fetched: Fetched = new Map();
let now = 0;
let memory: VisitMemory;
beforeEach(() => {
  now = 1_000_000;
  memory = createVisitMemory(() => now);
});

it('gives back what was kept, once, to the same visit', () => {
  memory.keep('anna at example.com', fetched);
  expect(memory.take('ben at example.com')).toBeNull();
  expect(memory.take('anna at example.com')).toBe(fetched);
  expect(memory.take('anna at example.com')).toBeNull();
});

it('forgets after five minutes', () => {
  memory.keep('anna at example.com', fetched);
  now += 5 * 60_000;
  expect(memory.take('anna at example.com')).toBeNull();
});

it('forgets the oldest of very many', () => {
  for (let at = 0; at < 2_000; at += 1) memory.keep(`visit ${at}`, fetched);
  expect(memory.take('visit 0')).toBeNull();
  expect(memory.take('visit 1999')).toBe(fetched);
});
