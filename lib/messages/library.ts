// All articles, in the groups and the order of their list.
import { inReadersLanguage } from './in-readers-language.ts';

export const library = inReadersLanguage('library');
