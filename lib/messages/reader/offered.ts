// Which languages this installation offers.
import { type Language, languageNames, PRACTICE_LANGUAGE } from '../languages.ts';

const complete = Object.keys(languageNames) as Language[];

/** Those that are complete; beside the practice network the one that only tests the pages. */
export const offeredLanguages = (): readonly Language[] =>
  process.env.MAILMEND_PRACTICE ? [...complete, PRACTICE_LANGUAGE] : complete;

/** A code of ours, or undefined: it comes from a cookie, a form or a command. */
export const languageOf = (code: string | undefined): Language | undefined =>
  offeredLanguages().find((language) => language === code);
