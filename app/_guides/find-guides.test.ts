// People find their app by its name, by another name, and by the device they hold.
import { describe, expect, it } from 'vitest';
import { guides } from '../../lib/guides/index.ts';
import { guideSystems } from '../../lib/model/guide.ts';
import { findGuides, groupGuides, usualGuides } from './find-guides.ts';

const ids = (found: ReadonlyArray<{ id: string }>) => found.map(({ id }) => id);

describe('findGuides', () => {
  it.each([
    ['outlook mac', ['outlook-mac']],
    ['  THUNDERBIRD ', ['thunderbird']],
    ['ipad', ['iphone']],
    ['mail, mac', ['apple-mail']],
    ['no such app', []],
    ['', []],
    ['  ', []],
  ])('%j finds %j', (asked, found) => {
    expect(ids(findGuides(guides, asked)).slice(0, Math.max(1, found.length))).toEqual(found);
  });

  it.each(guides.map((guide) => [guide.name, guide.id]))('finds %j by its name', (name, id) => {
    expect(ids(findGuides(guides, name))).toContain(id);
  });
});

describe('groupGuides', () => {
  it.each([
    ['windows', 'outlook-new'],
    ['mac', 'apple-mail'],
    ['ios', 'iphone'],
    ['android', 'gmail-android'],
    ['linux', 'thunderbird'],
  ] as const)('puts %s first, with what most people there have', (system, id) => {
    const [first] = groupGuides(guides, system);
    expect(first?.id).toBe(system);
    expect(first?.guides[0]?.id).toBe(id);
  });

  it('loses no guide, and shows every device', () => {
    const groups = groupGuides(guides, null);
    expect(new Set(groups.flatMap((group) => ids(group.guides)))).toEqual(new Set(ids(guides)));
    expect(groups.map(({ id }) => id)).toEqual(expect.arrayContaining([...guideSystems]));
  });
});

it('knows what most people have on each system', () => {
  const usual = usualGuides(guides);
  expect(guideSystems.map((system) => usual[system].id)).toEqual([
    'outlook-new',
    'apple-mail',
    'iphone',
    'gmail-android',
    'thunderbird',
  ]);
});
