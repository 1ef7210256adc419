// What is written into help desks, and what programs read when that cannot be done.
import { inReadersLanguage } from './in-readers-language.ts';

export const helpDesk = inReadersLanguage('helpDesk');
