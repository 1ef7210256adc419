// Sentences of the wizard's first three steps: the address, the password, the check as it runs.
import { inReadersLanguage } from './in-readers-language.ts';

export const wizard = inReadersLanguage('wizard');
