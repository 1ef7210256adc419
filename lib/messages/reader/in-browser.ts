// The sentences in a browser: those that the page was handed, in its reader's language; no bundle holds any.
import type { Catalogue, Subject } from '../in-readers-language.ts';
import { type Language, sourceLanguage } from '../languages.ts';

const handed: Partial<Catalogue> = {};
let spoken: Language = sourceLanguage;

export const language = (): Language => spoken;

/** The subject as the page was handed it; undefined: it was not. */
export const subjectNow = <Of extends Subject>(subject: Of): Catalogue[Of] | undefined => handed[subject];

/** Takes what a page hands to its parts, before they are drawn. A browser reads one language until a new page is loaded. */
export function handOver(language: Language, sentences: Partial<Catalogue>): void {
  spoken = language;
  Object.assign(handed, sentences);
}
