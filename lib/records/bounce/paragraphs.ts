// The sentences of a text that has no codes: unwrapped, bounded, and told from what a person writes.

const MOST = 30;
const LONGEST = 600;
/** All of them together, so that no text takes long. */
const MOST_CHARACTERS = 8000;

/** Lines that belong together, unwrapped, in their order: at most 30, 8,000 characters in all. */
export function paragraphsIn(lines: readonly string[]): string[] {
  const found: string[] = [];
  let open: string[] = [];
  let left = MOST_CHARACTERS;
  const close = () => {
    const text = open.join(' ').replace(/\s+/g, ' ').trim();
    for (let at = 0; at < text.length && found.length < MOST && left > 0; at += LONGEST) {
      const piece = text.slice(at, at + Math.min(LONGEST, left));
      found.push(piece);
      left -= piece.length;
    }
    open = [];
  };
  let length = 0;
  for (const line of lines) {
    if (found.length >= MOST || left <= 0) break;
    if (line.trim() === '' || length > 2 * LONGEST) {
      close();
      length = 0;
    }
    open.push(line);
    length += line.length;
  }
  close();
  return found;
}

const personal =
  /\b(?:I|I['’]\w{1,3}|my|mine|me|dear|hello|hi|thanks?|thank you|regards|cheers|sincerely|greetings)\b/i;

/** Whether someone wrote this to someone; servers and apps do not speak so. */
export function isPersonal(text: string): boolean {
  return personal.test(text);
}
