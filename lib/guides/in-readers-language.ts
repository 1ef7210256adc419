// A guide in the reader's language: each sentence looked up by its English, all else as it is.

import type { Language } from '../messages/languages.ts';
import { guideSentence } from '../messages/reader/of-rules-and-guides.ts';
import { language } from '../messages/reader/speaking.ts';
import type { Guide } from './define.ts';

/** Members that programs read, or people type as they stand. */
const asItIs: ReadonlySet<string> = new Set([
  ...['id', 'systems', 'device', 'source', 'when', 'field', 'kind', 'article', 'others', 'aliases', 'mark', 'minutes'],
]);

/** Every sentence in `part` in the place of which `told` stands. */
function retold(part: unknown, told: (english: string) => string): unknown {
  if (typeof part === 'string') return told(part);
  if (Array.isArray(part)) return part.map((item) => retold(item, told));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, asItIs.has(key) ? value : retold(value, told)]),
  );
}

/** The distinct sentences of a guide, in their order: what a translation of it has to know. */
export function sentencesOf(guide: Guide): string[] {
  const found = new Set<string>();
  retold(guide, (english) => {
    found.add(english);
    return english;
  });
  return [...found];
}

const kept = new Map<Language, Map<string, Guide>>();

/** Made once for each language. */
export function inReadersLanguage(guide: Guide): Guide {
  if (language() === 'en') return guide;
  const known = kept.get(language()) ?? new Map<string, Guide>();
  kept.set(language(), known);
  // The shape is the guide's own: only texts in it have changed.
  const made = known.get(guide.id) ?? (retold(guide, (english) => guideSentence(guide.id, english)) as Guide);
  known.set(guide.id, made);
  return made;
}
