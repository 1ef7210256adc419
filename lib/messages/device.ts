// Sentences of the page that sets a device up, and of the way there.
import { inReadersLanguage } from './in-readers-language.ts';

export const device = inReadersLanguage('device');
