// What a look saw in the fewest words, for agents and tickets: an answer of one line, and the bare facts behind it.
import { inReadersLanguage } from './in-readers-language.ts';

export const looks = inReadersLanguage('looks');
