// Gathers the ARC sets of a message (RFC 8617 4.1): what each forwarder vouched for, oldest first.
import { type AuthenticationResults, parseAuthenticationResults } from './authentication-results.ts';
import { parseSignatureTags } from './dkim-signature.ts';
import { type MessageHeaders, valuesOf } from './message-headers.ts';

export interface ArcSet {
  /** i=, from 1. */
  instance: number;
  /** d= of the seal. */
  domain: string | null;
  /** cv= of the seal: what it says about the sets before it. */
  chain: 'none' | 'pass' | 'fail' | null;
  /** All three fields are there, each once (RFC 8617 5.2). */
  complete: boolean;
  results: AuthenticationResults | null;
}

/** RFC 8617 5.1.1.1. */
const MOST_SETS = 50;
const kinds = ['arc-seal', 'arc-message-signature', 'arc-authentication-results'] as const;

export function arcSets(headers: MessageHeaders): ArcSet[] {
  const found = new Map<number, Record<(typeof kinds)[number], string[]>>();
  for (const kind of kinds) {
    for (const value of valuesOf(headers, kind)) {
      const instance = instanceOf(value);
      if (instance === null) continue;
      const set = found.get(instance) ?? {
        'arc-seal': [],
        'arc-message-signature': [],
        'arc-authentication-results': [],
      };
      set[kind].push(value);
      found.set(instance, set);
    }
  }
  return [...found.entries()]
    .sort(([a], [b]) => a - b)
    .map(([instance, set]) => {
      const seal = set['arc-seal'][0];
      const results = set['arc-authentication-results'][0];
      const chain = /(?:^|;)\s{0,20}cv\s{0,20}=\s{0,20}(none|pass|fail)\b/i.exec(seal ?? '')?.[1]?.toLowerCase();
      return {
        instance,
        domain: seal === undefined ? null : parseSignatureTags(seal).domain,
        chain: (chain ?? null) as ArcSet['chain'],
        complete: kinds.every((kind) => set[kind].length === 1),
        // "i=1; " stands before what RFC 8601 describes.
        results: results === undefined ? null : parseAuthenticationResults(results.slice(results.indexOf(';') + 1)),
      };
    });
}

function instanceOf(value: string): number | null {
  const found = /(?:^|;)\s{0,20}i\s{0,20}=\s{0,20}(\d{1,2})\s{0,20}(?:;|$)/.exec(value.slice(0, 16_384))?.[1];
  const instance = Number(found);
  return found !== undefined && instance >= 1 && instance <= MOST_SETS ? instance : null;
}
