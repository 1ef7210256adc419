// What the check of a pasted message says: its way, and SPF, DKIM, DMARC and ARC in plain words.
import { inReadersLanguage } from './in-readers-language.ts';

export const messageCheck = inReadersLanguage('messageCheck');
