// Test support: finds words of ours among a finding's values. These are told in every language: words belong to sentences.
import type { JsonValue } from '../../model/finding.ts';

/** Small words that only a sentence has, in small letters or at its beginning: nothing that a protocol says. */
const ours =
  /(?:^|[\s(])(?:an?|and|are|as|at|but|by|for|from|has|have|in|is|it|its|no|none|not|of|on|one|only|or|other|than|that|the|there|to|was|were|which|with|without|yes)(?:$|\s|[.,;)](?:\s|$))|^(?:An?|It|No|None|Not|The|There|This) [a-z]/;

const textsOf = (value: JsonValue): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const { phrase: _key, ...rest } = Array.isArray(value) ? {} : value;
  return Object.values(Array.isArray(value) ? value : rest).flatMap(textsOf);
};

/** Texts in `values` that read like English and that nobody said in `evidence`: servers and zones may say what they like. */
export function proseIn(values: Record<string, JsonValue>, evidence: unknown): string[] {
  const said = JSON.stringify(evidence);
  const isSaid = (text: string) => said.includes(JSON.stringify(text).slice(1, -1));
  return textsOf(values).filter((text) => ours.test(text) && !isSaid(text));
}
