// Reads the table of DKIM faults for a fault that evidence carries by key.
import { dkimFaults } from '../../messages/en/record-faults.ts';

const isKnown = (key: string): key is keyof typeof dkimFaults => Object.hasOwn(dkimFaults, key);

/** What is wrong, as one sentence. A key from a newer probe is shown as it is. */
export function dkimFaultText(key: string): string {
  return isKnown(key) ? dkimFaults[key] : key;
}
