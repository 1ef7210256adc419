// Which languages this installation offers.
import { type Language, languageNames, PRACTICE_LANGUAGE, sourceLanguage } from '../languages.ts';

const translated = (Object.keys(languageNames) as Language[]).filter((language) => language !== sourceLanguage);
const practice: Language = PRACTICE_LANGUAGE;

/** The source, and those that are complete beside it; with the practice network the one that only tests the pages. */
export const offeredLanguages = (): readonly [Language, ...Language[]] => [
  sourceLanguage,
  ...translated,
  ...(process.env.MAILMEND_PRACTICE ? [practice] : []),
];

/** A code of ours, or undefined: it comes from a cookie, a form or a command. */
export const languageOf = (code: string | undefined): Language | undefined =>
  offeredLanguages().find((language) => language === code);
