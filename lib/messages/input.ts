// What people read when something they typed cannot be used: each sentence says what to change.
import { inReadersLanguage } from './in-readers-language.ts';

export const input = inReadersLanguage('input');
