// How an IMAP server answers (RFC 9051 7): codes, capability lists, and everything up to a tagged answer.
import { limits, withLimit } from './deadline.ts';
import { type Dialogue, DialogueError } from './dialogue.ts';

/** Untagged lines in answer to one command: none of ours needs more than a handful. */
export const MOST_LINES = 500;

/** "[CODE rest] text" → code and text (RFC 9051 7.1). */
function splitCode(rest: string): { code: string | null; text: string } {
  const match = /^\[([^\]]*)\]\s?(.*)$/.exec(rest);
  return match ? { code: match[1] ?? null, text: rest } : { code: null, text: rest };
}
/** The words of a capability list, in upper case; null: this is none. */
export const capabilitiesIn = (text: string): string[] | null => {
  const words = /^\[?CAPABILITY ([^\]]*)/i.exec(text)?.[1];
  return words === undefined ? null : words.trim().toUpperCase().split(/ +/).filter(Boolean);
};

export interface Tagged {
  status: 'OK' | 'NO' | 'BAD' | 'BYE' | 'WRONG-TAG';
  code: string | null;
  text: string;
  untagged: string[];
}

/**
 * Reads to the tagged answer. `* BYE` before it ends the command, and so does a hang-up after "* BAD internal server
 * error" (nginx): the last word counts. An answer under another tag proves nothing.
 */
export async function tagged(
  dialogue: Dialogue,
  tag: string,
  signal: AbortSignal,
  onContinue?: () => boolean,
): Promise<Tagged> {
  const untagged: string[] = [];
  let bye: string | null = null;
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    let line: string;
    const limit = bye === null ? null : withLimit(signal, limits.farewell);
    try {
      line = await dialogue.readLine(limit?.signal ?? signal);
    } catch (error) {
      if (!(error instanceof DialogueError)) throw error;
      const refusal = error.failure === 'aborted' ? undefined : untagged.findLast((rest) => /^(NO|BAD)\b/i.test(rest));
      const last = bye ?? refusal?.replace(/^\w+ ?/, '');
      if (last === undefined) throw error;
      return { status: 'BYE', ...splitCode(last), untagged };
    } finally {
      limit?.clear();
    }
    if (line.startsWith('* ')) {
      const rest = line.slice(2);
      if (/^BYE\b/i.test(rest)) bye = rest.slice(4);
      else untagged.push(rest);
    } else if (line.startsWith('+')) {
      if (!onContinue?.()) return { status: 'BAD', code: null, text: line, untagged };
    } else {
      const match = /^(\S+) (OK|NO|BAD)(?: (.*))?$/i.exec(line);
      if (!match || match[1] !== tag) return { status: 'WRONG-TAG', code: null, text: line, untagged };
      return { status: match[2]?.toUpperCase() as 'OK', ...splitCode(match[3] ?? ''), untagged };
    }
  }
  throw new DialogueError('too-much-data');
}
