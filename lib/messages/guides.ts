// Sentences around the guides: finding the app, the frame of a guide, the test at its end.
import { inReadersLanguage } from './in-readers-language.ts';

export const guides = inReadersLanguage('guides');
