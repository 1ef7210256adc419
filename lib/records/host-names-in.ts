// Host names in what a server says of itself, such as "220 server7.hosting.example ESMTP Postfix".
import { parseHostName } from '../model/input.ts';

/** A greeting holds one name, at times two; a longer list is not the server's own. */
const MOST_NAMES = 5;
const LONGEST = 1_000;

/** Full names in order of appearance, lower case, each once. Linear in the text, of which the beginning counts. */
export function hostNamesIn(text: string): string[] {
  const spoken = text.slice(0, LONGEST).toLowerCase();
  const words = spoken.replace(/^\d{3}[ -]/gm, '').split(/[^a-z0-9.-]+/); // without the reply codes of SMTP
  const names = words
    .map((word) => word.replace(/^[.-]+|[.-]+$/g, ''))
    .filter((word) => word.includes('.') && /[a-z]/.test(word) && parseHostName(word).ok);
  return [...new Set(names)].slice(0, MOST_NAMES);
}
