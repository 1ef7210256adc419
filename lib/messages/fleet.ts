// What the fleet says to programs and, at the desk, to agents.
import { inReadersLanguage } from './in-readers-language.ts';

export const fleet = inReadersLanguage('fleet');
