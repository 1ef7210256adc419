// What is wrong at one place of an SPF record, by the key that evidence carries: as phrases.
import { spfFaults } from '../../messages/en/spf-faults.ts';

export const spfFaultPhrases: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(spfFaults).map(([key, { text }]) => [key, text]),
);
