// The sentences on the server: every language is here, and the work that asks has one of them.
import { en } from '../en/index.ts';
import type { Catalogue, Subject } from '../in-readers-language.ts';
import { type Language, PRACTICE_LANGUAGE } from '../languages.ts';
import { textsInPracticeLanguage } from '../practice-language.ts';
import { language } from './speaking.ts';

const catalogues: Readonly<Record<Exclude<Language, typeof PRACTICE_LANGUAGE>, Catalogue>> = { en };
let practice: Catalogue | null = null;

function catalogueOf(language: Language): Catalogue {
  if (language !== PRACTICE_LANGUAGE) return catalogues[language];
  practice ??= textsInPracticeLanguage(en);
  return practice;
}

export { language } from './speaking.ts';

/** The subject in the language of the work that asks. */
export const subjectNow = <Of extends Subject>(subject: Of): Catalogue[Of] | undefined =>
  catalogueOf(language())[subject];

/** A browser's affair: the server has all of them. */
export function handOver(_language: Language, _sentences: Partial<Catalogue>): void {}
