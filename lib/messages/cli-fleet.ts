// What the commands for many domains say.
import { inReadersLanguage } from './in-readers-language.ts';

export const cliFleet = inReadersLanguage('cliFleet');
