// What the desk's sign-in page says.
import { inReadersLanguage } from './in-readers-language.ts';

export const signIn = inReadersLanguage('signIn');
