// Why we could not look: one honest sentence a reason, none of which blames the customer's mail.
import { inReadersLanguage } from './in-readers-language.ts';

export const unknownReasonTexts = inReadersLanguage('unknownReasonTexts');
export const comeAgain = inReadersLanguage('comeAgain');
