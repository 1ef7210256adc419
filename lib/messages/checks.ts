// What the single checks say: may a server send (SPF), what a message went through, what a bounce means.
import { inReadersLanguage } from './in-readers-language.ts';

export const checks = inReadersLanguage('checks');
