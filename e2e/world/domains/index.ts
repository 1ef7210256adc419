// Every practice domain, in the order in which the start page lists them.
import type { PracticeDomain } from '../practice-domain.ts';
import { sunny } from './sunny.ts';

export const practiceDomains: PracticeDomain[] = [sunny];
