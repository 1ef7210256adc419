// Sentences of the result page.
import { inReadersLanguage } from './in-readers-language.ts';

export const result = inReadersLanguage('result');
