// What every help desk is given, and how it can end.
import type { HttpFailure } from '../../model/evidence.ts';
import type { WebPosted } from '../../net/web-post.ts';
import { visibleText } from '../../records/display-text.ts';

export interface Note {
  /** The ticket's number inside the help desk, digits alone. */
  ticket: string;
  /** Plain text. */
  text: string;
}

/**
 * `no-ticket`: it has no such ticket. `refused`: it takes no notes from us; `words`: its own. `away`: it was not reached, and
 * the note is not there. `silent`: nobody knows whether the note is there.
 */
export type NoteOutcome =
  | { ok: true }
  | { ok: false; why: 'no-ticket' | 'away' | 'silent' }
  | { ok: false; why: 'refused'; words: string };

export const isTicket = (text: string): boolean => /^[1-9]\d{0,14}$/.test(text);

/** Failures after which it may have read what we sent. */
const late: ReadonlySet<HttpFailure> = new Set(['timeout', 'hung-up', 'too-large']);

/** For whoever did not answer at all. */
export const unanswered = (failure: HttpFailure): NoteOutcome => ({
  ok: false,
  why: late.has(failure) ? 'silent' : 'away',
});

export const refused = (words: string): NoteOutcome => ({ ok: false, why: 'refused', words: visibleText(words, 200) });

/** What HTTP says of it (RFC 9110 15), for help desks that go by it. */
export function outcomeOf(posted: WebPosted): NoteOutcome {
  if (!posted.ok) return unanswered(posted.failure);
  const { status } = posted;
  if (status >= 200 && status < 300) return { ok: true };
  if (status === 404) return { ok: false, why: 'no-ticket' };
  return status >= 500 ? { ok: false, why: 'away' } : refused(`HTTP ${status}`);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapedHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Plain text as HTML that looks the same. */
export const asHtml = (text: string): string => escapedHtml(text).replace(/\r?\n/g, '<br>');
