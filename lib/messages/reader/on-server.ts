// The sentences on the server: every language is here, and the work that asks has one of them.
import type { Catalogue, Subject } from '../in-readers-language.ts';
import type { Language } from '../languages.ts';
import { catalogueOf } from './catalogues.ts';
import { language } from './speaking.ts';

export { language } from './speaking.ts';

/** The subject in the language of the work that asks. */
export const subjectNow = <Of extends Subject>(subject: Of): Catalogue[Of] | undefined =>
  catalogueOf(language())[subject];

/** Every subject by name. */
export const subjects = (): string[] => Object.keys(catalogueOf(language()));

/** A browser's affair: the server has all of them. */
export function handOver(_language: Language, _sentences: Partial<Catalogue>): void {}
