// What a program reads when a kept report cannot be given, kept or changed.
import { inReadersLanguage } from './in-readers-language.ts';

export const reportApi = inReadersLanguage('reportApi');
