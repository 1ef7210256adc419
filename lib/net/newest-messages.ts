// Asks a logged-in IMAP session when the newest message of some folders came, and takes its leave; no message is read.
import { type ImapPipeline, quotedForImap } from './imap-pipeline.ts';

/** A folder to ask about: its name as the server wrote it, and how it is known to the caller. */
export interface FolderToDate {
  path: string;
  /** As listed: modified UTF-7 or UTF-8, never decoded. */
  listed: string;
  /** Null: not known. */
  messages: number | null;
}

/** A folder that the server would not open. `code`: the response code (RFC 9051 7.1) in upper case, or null. */
export interface RefusedFolder {
  path: string;
  code: string | null;
  words: string;
}
export interface NewestMessages {
  /** ISO dates by path; a folder without an answer is left out. */
  dates: ReadonlyMap<string, string>;
  /** Messages by path, as the server counted them when it opened the folder. */
  counts: ReadonlyMap<string, number>;
  refusals: RefusedFolder[];
}

/** BAD to a command that is not known (RFC 9051 7.1.3) says nothing of the folder. */
const saysUnknown =
  /unknown|unrecogni[sz]ed|unsupported|unimplemented|invalid command|syntax|not (known|supported|implemented|recogni[sz]ed|understood)/i;

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** INTERNALDATE's "17-Jul-1996 02:44:25 -0700" (RFC 9051 9, date-time) as ISO in UTC; null: not such a date. */
export function internalDate(line: string): string | null {
  const match = /INTERNALDATE "([ \d]\d)-([A-Z][a-z]{2})-(\d{4}) (\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d)"/.exec(line);
  if (!match) return null;
  const [, day = '', name = '', year = '', time = '', hours = '', minutes = ''] = match;
  const month = months.indexOf(name) / 3 + 1;
  const two = (value: number | string) => String(value).trim().padStart(2, '0');
  const date = new Date(`${year}-${two(month)}-${two(day)}T${time}${hours}:${minutes}`);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/**
 * When the last message came into each of these folders, with the LOGOUT in the same round trip. EXAMINE changes nothing
 * (RFC 9051 6.3.3), and a server works off commands that depend on each other in order (RFC 9051 5.5). Never throws for
 * what a server does; the caller closes the socket.
 */
export async function readNewest(
  pipeline: ImapPipeline,
  folders: readonly FolderToDate[],
  signal: AbortSignal,
): Promise<NewestMessages> {
  const dates = new Map<string, string>();
  const counts = new Map<string, number>();
  const refusals: RefusedFolder[] = [];
  const steps = folders.flatMap(({ path, listed, messages }) => {
    const name = quotedForImap(listed);
    if (name === null) return [];
    // In an empty folder "*" names no message, which some servers answer with BAD.
    const fetch = messages === 0 ? [] : [{ path, command: 'FETCH * (INTERNALDATE)' }];
    return [{ path, command: `EXAMINE ${name}` }, ...fetch];
  });
  const commands = [...steps.map(({ command }) => command), 'LOGOUT'];
  const { answers } = await pipeline.ask(commands, signal, { once: true });
  for (const [at, { path, command }] of steps.entries()) {
    const answer = answers[at];
    if (!answer) continue; // what came before the session broke off, or time ran out, is true all the same
    const { status, code, words, untagged } = answer;
    if (command.startsWith('FETCH ')) {
      const fetched = untagged.filter((line) => /^\d+ FETCH /i.test(line));
      const date = fetched.map(internalDate).find((found) => found !== null);
      if (date && !refusals.some((refused) => refused.path === path)) dates.set(path, date);
    } else if (status === 'OK') {
      const exists = untagged.map((line) => /^(\d{1,10}) EXISTS$/i.exec(line)?.[1]).find(Boolean);
      if (exists) counts.set(path, Number(exists));
    } else if (status === 'NO' || !saysUnknown.test(words.slice(0, 200))) refusals.push({ path, code, words });
  }
  return { dates, counts, refusals };
}
