// What `mailmend spf` says: each usage sentence says what to change.
import { inReadersLanguage } from './in-readers-language.ts';

export const cliSpf = inReadersLanguage('cliSpf');
