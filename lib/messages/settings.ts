// Sentences of the settings page: the label, the reasons, the comparison of IMAP and POP.
import { inReadersLanguage } from './in-readers-language.ts';

export const settings = inReadersLanguage('settings');
