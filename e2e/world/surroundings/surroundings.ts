// What a company around the practice domains adds: its zones and hosts.
import type { Zone } from '../dns-zone.ts';
import type { DoorSpec } from '../door.ts';
import type { PracticeHost } from '../practice-domain.ts';

export interface Surroundings {
  zones: Zone[];
  hosts: PracticeHost[];
}

/** Port 25 of a provider's MX: greets and takes nothing from strangers. `names`: what its certificate is for. */
export function portOf25(host: string, names: string[] = [host]): DoorSpec {
  return {
    protocol: 'smtp',
    security: 'starttls',
    certificate: { names },
    host,
    accounts: [],
    mechanisms: [],
    localDomains: ['practice.invalid'],
  };
}
