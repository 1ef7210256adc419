// The compiler refuses a translation that leaves a sentence or a place out, or has one that the English does not have.
import { expect, it } from 'vitest';
import type { dmarc } from '../rules/dmarc/index.ts';
import { translation, translationOfRules } from './translation.ts';

const english = {
  title: 'Checking {domain}',
  plain: 'Yes',
  count: { one: '{n} day', several: '{n} days' },
  path: ['File', 'Open'],
  columns: { at: 'At' },
  picks: [{ id: 'iphone', name: 'Mail on an iPhone' }],
} as const;
type English = typeof english;

it('takes the same shape in other words', () => {
  const german = translation<English>()({
    title: '{domain} wird geprüft',
    plain: 'Ja',
    count: { one: '{n} Tag', several: '{n} Tage', few: '{n} Tage' },
    path: ['Datei', 'Öffnen', 'Weiter'],
    columns: { at: 'Um' },
    picks: [{ id: 'iphone', name: 'Mail auf dem iPhone' }],
  });
  expect(german.title).toBe('{domain} wird geprüft');
});

const rest = {
  plain: 'Ja',
  count: { one: '{n} Tag', several: '{n} Tage' },
  path: ['Datei'],
  columns: { at: 'Um' },
} as const;
const picks = [{ id: 'iphone', name: 'Mail' }] as const;

it('is refused by the compiler otherwise', () => {
  const given = translation<English>();
  // @ts-expect-error a sentence is missing
  given({ title: '{domain}', ...rest });
  // @ts-expect-error a place is missing
  given({ title: 'Prüfung', ...rest, picks });
  // @ts-expect-error the English has no such place
  given({ title: '{domain} {host}', ...rest, picks });
  // @ts-expect-error the English has no such member
  given({ title: '{domain}', ...rest, picks, more: 'Mehr' });
  // @ts-expect-error a plural form lost its number
  given({ title: '{domain}', ...rest, count: { one: '{n} Tag', several: 'Tage' }, picks });
  // @ts-expect-error what programs read stays
  given({ title: '{domain}', ...rest, picks: [{ id: 'iPhone', name: 'Mail' }] });
  expect(given({ title: '{domain}', ...rest, picks }).picks).toBe(picks);
});

it('holds rules to their ids, their variants and the places of each', () => {
  const subject = translationOfRules<typeof dmarc>();
  // @ts-expect-error all rules but none are there
  expect(subject({ title: 'DMARC', rules: {} }).rules).toEqual({});
});
