// The sentences of the single checks, of the planner and of a device's page: short, without blame, every place filled by someone.
import { describe, expect, it } from 'vitest';
import { apps } from './apps.ts';
import { bounces, bounceTexts } from './bounces.ts';
import { checks } from './checks.ts';
import { device } from './device.ts';
import { messageCheck } from './message-check.ts';
import { popMove } from './pop-move.ts';

function textsIn(value: unknown, path: string): Array<[path: string, text: string]> {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, `${path}.${key}`));
}
const texts = Object.entries({ apps, checks, messageCheck, bounces, bounceTexts, device, popMove }).flatMap(
  ([name, value]) => textsIn(value, name),
);

describe('the words of the checks', () => {
  it.each(texts)('%s', (_, text) => {
    expect(text).not.toMatch(/!|\b(please|sorry|oops|invalid|just|simply)\b(?! then)/i);
    for (const sentence of text.split(/(?<=[.?:;])\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
  });
});
