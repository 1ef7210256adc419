// What we do with people's details, and how accessible these pages are: each sentence states what the code does.
import { inReadersLanguage } from './in-readers-language.ts';

export const privacy = inReadersLanguage('privacy');
export const accessibility = inReadersLanguage('accessibility');
export const statementFrame = inReadersLanguage('statementFrame');
