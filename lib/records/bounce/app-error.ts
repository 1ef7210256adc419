// Reads what a mail app showed instead of a server's words: a number, or the sentences of a dialog.
import type { BounceId } from '../../model/bounce.ts';
import type { Meaning } from './meaning.ts';
import { meaningOfAppCode } from './outlook-codes.ts';
import { isPersonal } from './paragraphs.ts';
import { apps } from './words/apps.ts';

/** Longer than any dialog: an article about such dialogs is none. */
const LONGEST_DIALOG = 1500;

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

/** What the dialog says; null: nothing known, or a person's own words. `paragraphs`: of the whole paste. */
export function meaningOfDialog(paragraphs: readonly string[]): Meaning | null {
  const whole = paragraphs.join(' ');
  if (whole.length > LONGEST_DIALOG) return null;
  for (const text of [...paragraphs, whole].slice(0, 12)) {
    if (isPersonal(text)) continue;
    const id = apps.find(({ words, unless }) => words.test(text) && unless?.test(text) !== true)?.id;
    if (id === undefined) continue;
    const own = /\boutlook\b/i.test(whole) ? inOutlook[id] : undefined;
    const reply = { replyCode: null, enhancedCode: null, text, words: text, stage: null, sure: true };
    return { id: own ?? id, by: 'wording', reply };
  }
  return null;
}
