// What is wrong at one place of an SPF record, by the key that evidence carries: as phrases.
import { readLate } from '../../messages/in-readers-language.ts';
import { spfFaults } from '../../messages/spf-faults.ts';

export const spfFaultPhrases: Readonly<Record<string, string>> = readLate(() =>
  Object.fromEntries(Object.entries(spfFaults).map(([key, { text }]) => [key, text])),
);
