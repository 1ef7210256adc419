// Asks a logged-in IMAP session when the newest message of some folders came, and takes its leave; no message is read.
import type { Duplex } from 'node:stream';
import { Dialogue, DialogueError } from './dialogue.ts';

/** A folder to ask about: its name as the server wrote it, and how it is known to the caller. */
export interface FolderToDate {
  path: string;
  /** As listed: modified UTF-7 or UTF-8, never decoded. */
  listed: string;
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
  refusals: RefusedFolder[];
}

const refusal = /^E(\d+) (?:NO|BAD) (?:\[([A-Z-]+)[^\]]*\] ?)?(.*)$/i;

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

/** A name that can stand between quotes in a command (RFC 9051 9, quoted): no line break, no 8-bit. */
const quotable = (name: string) => /^[\x20-\x7e]{1,500}$/.test(name);
const quoted = (name: string) => `"${name.replace(/[\\"]/g, '\\$&')}"`;

/**
 * When the last message came into each of these folders, which must hold some. All questions and the LOGOUT go out at once: one round trip. EXAMINE changes nothing (RFC 9051 6.3.3), and a server works off commands that
 * depend on each other in order (RFC 9051 5.5). Never throws for what a server does; the caller closes the socket.
 */
export async function readNewest(
  socket: Duplex,
  folders: readonly FolderToDate[],
  signal: AbortSignal,
): Promise<NewestMessages> {
  const asked = folders.filter(({ listed }) => quotable(listed));
  const dates = new Map<string, string>();
  const refusals: RefusedFolder[] = [];
  const dialogue = new Dialogue(socket);
  socket.resume();
  try {
    for (const [index, { listed }] of asked.entries()) {
      dialogue.send(`E${index} EXAMINE ${quoted(listed)}`);
      dialogue.send(`F${index} FETCH * (INTERNALDATE)`);
    }
    dialogue.send('L LOGOUT');
    let current = 0;
    for (;;) {
      const line = await dialogue.readLine(signal);
      const refused = refusal.exec(line);
      const at = refused && asked[Number(refused[1])];
      if (at) refusals.push({ path: at.path, code: refused[2]?.toUpperCase() ?? null, words: refused[3] ?? '' });
      const date = /^\* \d+ FETCH /i.test(line) ? internalDate(line) : null;
      const folder = asked[current];
      if (date && folder) dates.set(folder.path, date);
      const done = /^F(\d+) /.exec(line);
      if (done) current = Number(done[1]) + 1;
      if (line.startsWith('L ')) return { dates, refusals };
    }
  } catch (error) {
    if (!(error instanceof DialogueError)) throw error;
    return { dates, refusals }; // what came before the session broke off, or time ran out, is true all the same
  } finally {
    dialogue.detach();
  }
}
