// What programs and pages read when the help desk's routes cannot do what they ask.
import { inReadersLanguage } from './in-readers-language.ts';

export const deskApi = inReadersLanguage('deskApi');
export const storeApi = inReadersLanguage('storeApi');
