// Sentences of the second try after a refused login: with the part before the @ as the user name.
import { inReadersLanguage } from './in-readers-language.ts';

export const localPartTry = inReadersLanguage('localPartTry');
