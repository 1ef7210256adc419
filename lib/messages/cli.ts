// What the command line says.
import { inReadersLanguage } from './in-readers-language.ts';

export const cli = inReadersLanguage('cli');
