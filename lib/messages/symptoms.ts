// What people see, in their words, and the questions that no look from outside can answer.
import { inReadersLanguage } from './in-readers-language.ts';

export const symptoms = inReadersLanguage('symptoms');
