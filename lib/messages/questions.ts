// The questions a check answers, in order, with their answers.
import { inReadersLanguage } from './in-readers-language.ts';

export const questions = inReadersLanguage('questions');
