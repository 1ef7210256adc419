// Sentences that stand on every page: header, footer, bands, status words, copying.
import { inReadersLanguage } from './in-readers-language.ts';

export const shared = inReadersLanguage('shared');
