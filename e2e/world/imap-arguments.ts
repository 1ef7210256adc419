// Reads one IMAP command: atoms, quoted strings, literals (RFC 3501 4.3, RFC 7888) and parenthesised lists.
import type { Connection } from './connection.ts';

export type ImapArgument = string | ImapArgument[];
export interface ImapCommand {
  tag: string;
  name: string;
  args: ImapArgument[];
}

const LITERAL_LIMIT = 65_536;
const quote = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** The whole command as one text, each literal turned into a quoted string; null when the client left. */
async function readWhole(connection: Connection): Promise<string | null> {
  let whole = '';
  for (;;) {
    const line = await connection.readLine();
    if (line === null) return null;
    const literal = /\{(\d+)(\+?)\}$/.exec(line);
    if (literal === null) return whole + line;
    const size = Number(literal[1]);
    if (size > LITERAL_LIMIT) return '';
    if (literal[2] === '') connection.send('+ OK');
    const content = await connection.readBytes(size);
    if (content === null) return null;
    whole += line.slice(0, literal.index) + quote(content);
  }
}

/** Splits command text into arguments; a list that is left open ends with the text. */
export function parseArguments(text: string): ImapArgument[] {
  const root: ImapArgument[] = [];
  const open: ImapArgument[][] = [root];
  for (const [token] of text.matchAll(/\(|\)|"(?:\\[\s\S]|[^"\\])*"|[^\s()"]+/g)) {
    const list = open.at(-1) ?? root;
    if (token === '(') {
      const inner: ImapArgument[] = [];
      list.push(inner);
      open.push(inner);
    } else if (token === ')') {
      if (open.length > 1) open.pop();
    } else if (token.startsWith('"')) list.push(token.slice(1, -1).replace(/\\([\s\S])/g, '$1'));
    else list.push(token);
  }
  return root;
}

/** The next command; null when the client has left. */
export async function readCommand(connection: Connection): Promise<ImapCommand | null> {
  const whole = await readWhole(connection);
  if (whole === null) return null;
  const [tag = '*', name = '', ...args] = parseArguments(whole);
  return { tag: String(tag), name: String(name).toUpperCase(), args };
}
