// Sentences about kept reports: keeping one, its page, two of them side by side.
import { inReadersLanguage } from './in-readers-language.ts';

export const kept = inReadersLanguage('kept');
