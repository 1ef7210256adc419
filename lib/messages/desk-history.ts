// What the desk says of what it keeps: search, cases, the history of a domain, recent checks, faults of the last days.
import { inReadersLanguage } from './in-readers-language.ts';

export const deskHistory = inReadersLanguage('deskHistory');
