// What the server says to whoever starts it, and to whoever asks for something that it cannot read.
import { inReadersLanguage } from './in-readers-language.ts';

export const serve = inReadersLanguage('serve');
