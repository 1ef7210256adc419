// Reads an Authentication-Results field (RFC 8601 2.2): what the receiving server found out about a message.
import { visibleText } from './display-text.ts';
import { type HeaderToken, headerTokens } from './header-tokens.ts';

export interface AuthenticationResult {
  /** Such as "dkim". */
  method: string;
  /** Such as "pass". */
  result: string;
  reason: string | null;
  /** Such as {name: "header.d", value: "example.com"}. */
  properties: Array<{ name: string; value: string }>;
}
export interface AuthenticationResults {
  /** Who says so; null: the field does not tell (Microsoft 365 leaves it out). */
  server: string | null;
  results: AuthenticationResult[];
}

const MOST = 30;
const LONGEST = 300;
const shown = (text: string) => visibleText(text, LONGEST);

/** Never throws; pieces that follow no rule are left out. */
export function parseAuthenticationResults(value: string): AuthenticationResults {
  const [first = [], ...rest] = segmentsOf(headerTokens(value, ';='));
  const led = resultOf(first);
  const results = (led ? [first, ...rest] : rest).map(resultOf).filter((result) => result !== null);
  return { server: led ? null : first[0] ? shown(first[0]) : null, results: results.slice(0, MOST) };
}

/** The pieces between semicolons, each as its words, "=" among them; comments left out. */
function segmentsOf(tokens: HeaderToken[]): string[][] {
  const segments: string[][] = [[]];
  for (const { kind, text } of tokens) {
    if (kind === 'comment') continue;
    if (kind === 'separator' && text === ';') segments.push([]);
    else segments.at(-1)?.push(text);
  }
  return segments;
}

function resultOf(words: string[]): AuthenticationResult | null {
  const pairs = pairsOf(words);
  const [head, ...others] = pairs;
  // "dkim/1=pass": the method's version says nothing to anybody (RFC 8601 2.3).
  const method = head?.name.split('/')[0]?.toLowerCase() ?? '';
  if (!head || !/^[a-z][a-z0-9-]{0,30}$/.test(method) || words[1] !== '=') return null;
  const reason = others.find(({ name }) => name.toLowerCase() === 'reason')?.value ?? null;
  return {
    method,
    result: shown(head.value.toLowerCase()),
    reason: reason === null ? null : shown(reason),
    properties: others
      .filter(({ name }) => name.includes('.'))
      .slice(0, MOST)
      .map(({ name, value }) => ({ name: shown(name.toLowerCase()), value: shown(value) })),
  };
}

/** "name = value" and so on. Signatures in a value may hold "=" themselves; what follows a value up to a blank is its own. */
function pairsOf(words: string[]): Array<{ name: string; value: string }> {
  const pairs: Array<{ name: string; value: string }> = [];
  for (let at = 0; at + 2 < words.length + 1; at++) {
    const name = words[at];
    const value = words[at + 2];
    if (name === undefined || name === '=' || words[at + 1] !== '=' || value === undefined || value === '=') continue;
    pairs.push({ name, value });
    at += 2;
  }
  return pairs;
}
