// What a customer reads when they ask for help: the code, who watches, what is asked and suggested.
import { inReadersLanguage } from './in-readers-language.ts';

export const help = inReadersLanguage('help');
