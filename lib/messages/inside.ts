// What stands in the place of what a stranger need not know of the network that Mailmend runs in.
import { inReadersLanguage } from './in-readers-language.ts';

export const inside = inReadersLanguage('inside');
