// How a letter, a figure or a sign is said on the telephone: the alphabet of ICAO (NATO), and the names of signs.
import { inReadersLanguage } from './in-readers-language.ts';

export const spelling = inReadersLanguage('spelling');
