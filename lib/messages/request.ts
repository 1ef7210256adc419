// What a caller reads when a request cannot be used, and when a run ends early: each sentence says what to change.
import { inReadersLanguage } from './in-readers-language.ts';

export const request = inReadersLanguage('request');
