// Real delivery notices, where they are at hand: the reason agrees for nine in ten, and is hardly ever a wrong one.
import { describe, expect, it } from 'vitest';
import { disagreements, readBounceCases } from './bounce-cases.ts';
import { answerTo, countBounces } from './bounces.ts';

const cases = readBounceCases();
const title = cases ? 'real bounces' : 'the real bounces are not beside this checkout, so they are skipped';

describe.skipIf(!cases)(title, () => {
  it('have a reason that agrees', () => {
    const wrong: string[] = [];
    const counts = countBounces(cases ?? [], (line) => void (line.startsWith('wrong') && wrong.push(line)));
    expect(counts.agrees).toBeGreaterThanOrEqual(0.95 * (cases?.length ?? 0));
    // Every other reason than the given one has its own reason.
    expect(wrong.filter((line) => !Object.keys(disagreements).some((file) => line.includes(file)))).toEqual([]);
  });

  it('say who acts and whether it is over', () => {
    for (const given of cases ?? []) {
      const answer = answerTo(given);
      if (answer.id === null) continue;
      expect(answer, given.file).toMatchObject({ menderText: expect.any(String), outcomeText: expect.any(String) });
    }
  });

  it('lead nobody to send again while a server still tries', () => {
    for (const given of cases ?? []) {
      const { outcome, fix } = answerTo(given);
      if (outcome === 'trying') expect(fix).not.toMatch(/(?<!do not )send .{0,30}(?:again|twice)/i);
    }
  });
});
