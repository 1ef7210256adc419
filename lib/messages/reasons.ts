// Why the recommended protocol is right for this account: each reason holds only with the evidence it names.
import { inReadersLanguage } from './in-readers-language.ts';

export const reasons = inReadersLanguage('reasons');
export const anyUser = inReadersLanguage('anyUser');
