// The address or domain that a link brings in its fragment, which no browser sends to a server: `/#anna@example.com`.
import { parseAccountInput } from '../../lib/model/input.ts';
import { nameOf } from './account.ts';

/** The address or domain in a URL's fragment (with its "#"), as people write it; null: there is none that can be used. */
export function addressInLink(fragment: string): string | null {
  const parsed = parseAccountInput(decoded(fragment.slice(1)));
  return parsed.ok ? nameOf(parsed.input) : null;
}

/** Percent signs that encode nothing stand for themselves. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
