// What the commands for accounts and tokens say.
import { inReadersLanguage } from './in-readers-language.ts';

export const cliAccounts = inReadersLanguage('cliAccounts');
