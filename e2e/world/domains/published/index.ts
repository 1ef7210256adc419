// Practice domains whose published settings are at odds with their servers, or with each other.
import type { PracticeDomain } from '../../practice-domain.ts';
import { borrowed } from './borrowed.ts';
import { crosswire } from './crosswire.ts';
import { halfpage } from './halfpage.ts';
import { meadowland } from './meadowland.ts';
import { misprint } from './misprint.ts';
import { twomaps } from './twomaps.ts';

export const publishedDomains: readonly PracticeDomain[] = [
  meadowland,
  crosswire,
  borrowed,
  halfpage,
  misprint,
  twomaps,
];
