// Sentences of the form that asks for the password once more, below the names of the servers that it goes to.
import { inReadersLanguage } from './in-readers-language.ts';

export const passwordAgain = inReadersLanguage('passwordAgain');
