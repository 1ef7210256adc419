// The languages that are there, whole; a draft is not here until it is.
import { en } from '../en/index.ts';
import type { Catalogue } from '../in-readers-language.ts';
import type { LanguageTexts } from '../language-texts.ts';
import { type Language, PRACTICE_LANGUAGE, type TranslatedLanguage } from '../languages.ts';
import { textsInPracticeLanguage } from '../practice-language.ts';

const translations: Readonly<Record<TranslatedLanguage, LanguageTexts>> = {};

/** What a language says beside the pages: of rules and guides; null: English, which stands with each of them. */
export const textsOf = (language: Exclude<Language, typeof PRACTICE_LANGUAGE>): LanguageTexts | null =>
  language === 'en' ? null : translations[language];

let practice: Catalogue | null = null;

/** Every subject in one language. The compiler held each to the English: it has the same members and places. */
export function catalogueOf(language: Language): Catalogue {
  if (language === PRACTICE_LANGUAGE) {
    practice ??= textsInPracticeLanguage(en);
    return practice;
  }
  return (textsOf(language)?.subjects as Catalogue | undefined) ?? en;
}
