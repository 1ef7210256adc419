// What is wrong at one place of an SPF record, by fault key: one sentence each, for whoever looks after the DNS.
import { inReadersLanguage } from './in-readers-language.ts';

export const spfFaults = inReadersLanguage('spfFaults');

export type SpfFaultKey = keyof typeof spfFaults;
