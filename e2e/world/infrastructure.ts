// What lies around the practice domains: the name servers' own zone.

import type { Zone } from './dns-zone.ts';
import { ipv4 } from './practice-domain.ts';

export const infrastructureZones: Zone[] = [
  {
    origin: 'practice.example',
    records: {
      '@': { NS: ['ns1', 'ns2'] },
      ns1: { A: [ipv4(0, 53)] },
      ns2: { A: [ipv4(0, 54)] },
    },
  },
];
