// What an agent looks for at the desk: a domain or an address, the code that a customer reads out, or the link of a report.
import { readHelpCode } from './help-code.ts';
import { type AccountInput, parseAccountInput } from './input.ts';

export type DeskQuery =
  | { kind: 'code'; code: string }
  | { kind: 'report'; id: string }
  | { kind: 'subject'; input: AccountInput };

/** Longer than any address, and than any link of ours. */
const LONGEST = 1_024;
/** The id that a link ends with, or stands alone: no domain is so long without a dot (RFC 1035 2.3.4 has 63 a label). */
const LINK = /(?:^|\/)reports\/([\w-]{22,64})(?:[/?#]|$)/;
const ID = /^[\w-]{24}$/;

/** Null: none of these. Never throws; linear in the length of the text. */
export function readDeskQuery(text: string): DeskQuery | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  const code = readHelpCode(trimmed);
  if (code !== null) return { kind: 'code', code };
  const id = LINK.exec(trimmed)?.[1] ?? (ID.test(trimmed) ? trimmed : undefined);
  if (id !== undefined) return { kind: 'report', id };
  const parsed = parseAccountInput(trimmed);
  return parsed.ok ? { kind: 'subject', input: parsed.input } : null;
}
