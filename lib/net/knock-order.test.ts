import { describe, expect, it } from 'vitest';
import type { ConnectResult } from '../model/evidence.ts';
import { knockOrder, mostClosed } from './knock-order.ts';

/** Knocks in the given order, at as many closed ports as may be; what is found. */
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
  for (;;) {
    const next = knockOrder(knocks).find((port) => left.has(port) && closed < mostClosed(knocks, port));
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
    ['POP and nothing else', [995, 110]],
    ['POP by TLS and nothing else', [995]],
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
  it('asks a fourth closed port for POP alone, and only where IMAP is closed', () => {
    const closed = (...ports: number[]) => new Map<number, ConnectResult>(ports.map((port) => [port, 'refused']));
    expect([995, 110, 587, 443].map((port) => mostClosed(closed(993, 465, 143), port))).toEqual([4, 4, 3, 3]);
    expect(mostClosed(closed(993, 465, 587), 995)).toBe(3);
    // A port that a firewall drops may well be IMAP.
    expect(mostClosed(new Map(closed(993, 465)).set(143, 'timeout'), 995)).toBe(3);
  });
});
