// Reads what a mail app showed instead of a server's words: a number, or the sentences of a dialog.
import type { BounceId } from '../../model/bounce.ts';
import type { Meaning } from './meaning.ts';
import { meaningOfAppCode } from './outlook-codes.ts';
import { apps } from './words/apps.ts';

/** Outlook has sentences of its own for these. */
const inOutlook: Partial<Record<BounceId, BounceId>> = {
  'app-cannot-connect': 'outlook-cannot-connect',
  'app-connection-closed': 'outlook-connection-closed',
  'app-timeout': 'outlook-timeout',
};

/** What the app's number means; null: none, or one that nobody knows. */
export function meaningOfNumber(code: string | null): Meaning | null {
  const id = meaningOfAppCode(code);
  return id === undefined ? null : { id, by: 'app-code', reply: null };
}

/** What the dialog says; undefined: nothing known. `text`: some hundred characters. */
export function meaningOfDialog(text: string): BounceId | undefined {
  const id = apps.find(({ words, unless }) => words.test(text) && unless?.test(text) !== true)?.id;
  const own = id !== undefined && /\boutlook\b/i.test(text) ? inOutlook[id] : undefined;
  return own ?? id;
}
