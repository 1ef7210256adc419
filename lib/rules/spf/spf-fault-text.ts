// Reads the table of SPF faults for a fault that evidence carries by key.
import { type SpfFaultKey, spfFaults } from '../../messages/en/spf-faults.ts';

const isKnown = (key: string): key is SpfFaultKey => Object.hasOwn(spfFaults, key);

/** What is wrong, as one sentence. A key from a newer probe is shown as it is. */
export function spfFaultText(key: string): string {
  return isKnown(key) ? spfFaults[key].text : key;
}
