// The better source goes first, whatever it names; its own order comes next, and TLS decides the rest.
import { expect, it } from 'vitest';
import { byPreference, type Security, type Source } from './settings.ts';

it('ranks by source, then by place, then by TLS', () => {
  const best: Array<{ source: Source; security: Security; place?: number }> = [
    { source: 'confirmed', security: 'starttls', place: 4 },
    { source: 'srv', security: 'tls', place: 0 },
    { source: 'srv', security: 'starttls', place: 0 },
    { source: 'srv', security: 'tls', place: 1 },
    { source: 'conventional-names', security: 'tls' },
    { source: 'conventional-names', security: 'starttls' },
    { source: 'mx-host', security: 'tls' },
  ];
  expect(best.toReversed().toSorted(byPreference)).toEqual(best);
});
