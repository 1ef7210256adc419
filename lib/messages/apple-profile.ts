// What a device shows of an Apple profile before it is installed.
import { inReadersLanguage } from './in-readers-language.ts';

export const appleProfile = inReadersLanguage('appleProfile');
