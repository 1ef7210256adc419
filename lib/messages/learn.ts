// The frame around the articles. They themselves are in learn, so that a page that only links to them does not carry them.
import { inReadersLanguage } from './in-readers-language.ts';

export const learn = inReadersLanguage('learn');
