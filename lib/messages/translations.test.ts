// Each language says everything that English does, with the same places. `MAILMEND_DRAFT=de` asks a folder that is not offered yet.
import { describe, expect, it } from 'vitest';
import type { Guide } from '../guides/define.ts';
import { sentencesOf } from '../guides/in-readers-language.ts';
import { guides } from '../guides/index.ts';
import type { Rule } from '../rules/define.ts';
import { rules } from '../rules/index.ts';
import { en } from './en/index.ts';
import type { LanguageTexts } from './language-texts.ts';
import { languageNames } from './languages.ts';
import { isForPrograms } from './practice-language.ts';

/** So many words in a row are the same in no two languages but by leaving them. */
const FEW = 4;

async function textsIn(language: string): Promise<LanguageTexts> {
  const module: Record<string, LanguageTexts> = await import(`./${language}/index.ts`);
  const [texts] = Object.values(module);
  if (!texts) throw new Error(`lib/messages/${language}/index.ts gathers nothing`);
  return texts;
}

const placesIn = (text: string): string => [...new Set(text.match(/\{[\w.]+\}/g))].sort().join(' ');
const wordsIn = (text: string): number =>
  text.replace(/\{[\w.]+\}|`[^`]*`|\*\*[^*]*\*\*/g, '').match(/[a-z]{2,}/gi)?.length ?? 0;

/** What is wrong with one sentence, by its place. */
function wrongWith(english: string, given: string, place: string): string[] {
  const places =
    placesIn(english) === placesIn(given) ? [] : [`${place}: other places than ${placesIn(english) || 'none'}`];
  return given === english && wordsIn(english) >= FEW ? [...places, `${place}: still English`] : places;
}

/** Members are those of the English, and languages may tell more numbers apart. */
function compare(english: unknown, given: unknown, place: string): string[] {
  if (typeof english === 'string')
    return typeof given === 'string' ? wrongWith(english, given, place) : [`${place}: is missing`];
  if (typeof english !== 'object' || english === null) return [];
  if (typeof given !== 'object' || given === null) return [`${place}: is missing`];
  const there: Record<string, unknown> = { ...given };
  // A menu's way is as long as the app has it.
  if (Array.isArray(english) && english.every((item) => typeof item === 'string') && /\.(path|lines)$/.test(place))
    return [];
  return Object.entries(english).flatMap(([key, value]) => {
    const at = `${place}.${key}`;
    if (!isForPrograms(key, value)) return compare(value, there[key], at);
    return JSON.stringify(value) === JSON.stringify(there[key]) ? [] : [`${at}: has to stay`];
  });
}

/** What an app shows in a machine's words, and lines of a file: the same in every language. */
const machineWords = ({ troubles, firstError, steps }: Guide): string[] => [
  ...[...troubles, ...('shows' in firstError ? [firstError] : [])].flatMap(({ code, shows }) => (code ? [shows] : [])),
  ...steps.flatMap(({ config }) => config?.lines.map(({ text }) => text) ?? []),
];

function wrongGuides({ guides: words }: LanguageTexts): string[] {
  return guides.flatMap((guide) => {
    const own: Readonly<Record<string, string>> = words[guide.id as keyof typeof words] ?? {};
    const said = sentencesOf(guide);
    const machine = machineWords(guide);
    const stale = Object.keys(own).filter((english) => !said.includes(english));
    return [
      ...stale.map((english) => `guides.${guide.id}: no longer says ${english}`),
      ...said.flatMap((english) => {
        const given = own[english] ?? words.shared[english];
        if (given === undefined) return [`guides.${guide.id}: lacks ${english}`];
        return given === english && machine.includes(english)
          ? []
          : wrongWith(english, given, `guides.${guide.id}: ${english}`);
      }),
    ];
  });
}

/** A rule's sentences by their place; who mends it is no sentence. */
const saidBy = ({ messages, variants, phrases }: Rule): object => ({
  ...messages,
  variants: Object.fromEntries(Object.entries(variants).map(([name, { mender: _, ...texts }]) => [name, texts])),
  phrases,
});

/** Of a rule's places the compiler knows more: a sentence may leave one out, or use one of another of its sentences. */
function stillEnglish(english: unknown, given: unknown, place: string): string[] {
  if (typeof english === 'string')
    return given === english && wordsIn(english) >= FEW ? [`${place}: still English`] : [];
  if (typeof english !== 'object' || english === null) return [];
  const there = { ...(given as Record<string, unknown> | undefined) };
  return Object.entries(english).flatMap(([key, value]) => stillEnglish(value, there[key], `${place}.${key}`));
}

const draft = process.env.MAILMEND_DRAFT;
const languages = [...Object.keys(languageNames).filter((code) => code !== 'en'), ...(draft ? [draft] : [])];

it('is asked of a language that has a folder', () => {
  expect(compare(en, en, 'en').every((complaint) => complaint.endsWith('still English'))).toBe(true);
  const [rule] = rules;
  expect(rule && stillEnglish(saidBy(rule), saidBy(rule), 'rule').length).toBeGreaterThan(0);
  expect(wrongWith('{n} days', '{m} Tage', 'x')).toEqual(['x: other places than {n}']);
});

describe.each(languages.map((code) => [code]))('%s', (code) => {
  it('says on pages and elsewhere what English does', async () => {
    expect(compare(en, (await textsIn(code)).subjects, 'subjects')).toEqual([]);
  });

  it('says of each fault what English does', async () => {
    const { rules: words } = await textsIn(code);
    expect(rules.flatMap((rule) => stillEnglish(saidBy(rule), words[rule.id], rule.id))).toEqual([]);
  });

  it('says in guides what English does', async () => {
    expect(wrongGuides(await textsIn(code))).toEqual([]);
  });
});
