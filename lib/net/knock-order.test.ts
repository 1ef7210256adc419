import { describe, expect, it } from 'vitest';
import type { ConnectResult } from '../model/evidence.ts';
import { knockOrder } from './knock-order.ts';

/** Knocks in the given order, three closed ports at most; what is found. */
function found(openPorts: number[], asked = [993, 465, 143, 587, 995, 110]): number[] {
  const knocks = new Map<number, ConnectResult>();
  const left = new Set(asked);
  let closed = 0;
  const knock = (port: number) => {
    left.delete(port);
    const isOpen = openPorts.includes(port);
    if (!isOpen) closed += 1;
    knocks.set(port, isOpen ? 'connected' : 'refused');
  };
  for (const port of asked.slice(0, 2)) knock(port);
  while (closed < 3) {
    const next = knockOrder(knocks).find((port) => left.has(port));
    if (next === undefined) break;
    knock(next);
  }
  return [...knocks].filter(([, result]) => result === 'connected').map(([port]) => port);
}

describe('knockOrder', () => {
  it.each<[string, number[]]>([
    ['everything', [993, 465, 143, 587, 995, 110]],
    ['implicit TLS only', [993, 465, 995]],
    ['STARTTLS only', [143, 587, 110]],
    ['IMAP and submission by STARTTLS', [143, 587]],
    ['IMAP on 993, submission on 587', [993, 587]],
    ['IMAP on 993, submission on 465', [993, 465]],
    ['POP only', [995, 110, 465, 587]],
    ['POP on 995 and submission on 465', [995, 465]],
    ['IMAP by STARTTLS and submission on 465', [143, 465]],
  ])('finds all of a server with %s', (_name, ports) => {
    expect(found(ports).sort()).toEqual([...ports].sort());
  });
  it('leaves no port out', () => {
    for (const results of [
      [],
      ['connected', 'connected'],
      ['refused', 'refused'],
      ['connected', 'refused'],
      ['timeout', 'connected'],
    ] as ConnectResult[][]) {
      const knocks = new Map<number, ConnectResult>(
        results.map((result, index) => [[993, 465][index] as number, result]),
      );
      for (const port of [995, 587, 143, 110]) expect(knockOrder(knocks)).toContain(port);
    }
  });
});
