// Gives lines of a header that lost their indent back to the field above them.
import { fieldNameIn, isFolded, isTrace, isUsual } from './header-lines.ts';

/** Fields whose h= lists names of fields (RFC 6376 3.5): a line of that list looks like a field. */
const SIGNATURE = /^(?:dkim|arc-message|domainkey|x-google-dkim)-signature$/;
/** Names of fields between colons, without the blank that stands behind the colon of a field. */
const LIST = /^[\w-]{1,80}(?::[\w-]{1,80}){1,100}(?:[:;]|$)/;

/**
 * A line that begins no field goes on with a field that servers write. Where no line of the header is indented, folding
 * was lost everywhere, and it goes on with any field. Returns the very same lines when none did. Linear.
 */
export function withFolding(head: string[]): string[] {
  const lostEverywhere = !head.some(isFolded) && head.filter((line) => isUsual(fieldNameIn(line))).length >= 2;
  let open: string | null = null;
  let inList = false;
  let changed = false;
  const lines = head.map((line) => {
    const name = fieldNameIn(line);
    const goesOn = name === null || (lostEverywhere && inList && LIST.test(line));
    const isRest = goesOn && line !== '' && !isFolded(line) && open !== null && (lostEverywhere || isTrace(open));
    if (!isRest && !isFolded(line)) {
      open = name;
      inList = false;
    }
    if (open !== null && SIGNATURE.test(open)) inList = isListOpen(line, inList);
    changed ||= isRest;
    return isRest ? ` ${line}` : line;
  });
  return changed ? lines : head;
}

/** Whether an h= list goes on below this line: its semicolon has not come yet. */
function isListOpen(line: string, before: boolean): boolean {
  const tail = line.slice(line.lastIndexOf(';') + 1);
  return /(?:^|[\s:])h[ \t]{0,20}=/.test(tail) || (before && tail.length === line.length);
}
