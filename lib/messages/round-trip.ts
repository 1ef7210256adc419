// Sentences of the test message: the offer, what happens, and what came of it.
import { inReadersLanguage } from './in-readers-language.ts';

export const roundTrip = inReadersLanguage('roundTrip');
