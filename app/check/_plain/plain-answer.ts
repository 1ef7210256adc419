// What a plain form was answered, from the proxy that asked to the page that shows it: kept for that moment alone.
import { randomBytes } from 'node:crypto';
import { headers } from 'next/headers';

/** Names the answer for the page. Never a client's: the proxy sets or deletes it on every request. */
export const PLAIN_ANSWER = 'x-mailmend-plain-answer';

/** `fields`: what was typed. The rest as the API answered; `seconds`: when to come again, where it is too busy. */
export interface PlainAnswer {
  fields: Record<string, string>;
  status: number;
  seconds: number;
  body: unknown;
}

/** A page is drawn at once. */
const KEPT_MS = 30_000;
/** Proxy and pages are bundled apart: only globalThis is one place. */
const shared = globalThis as typeof globalThis & { mailmendPlainAnswers?: Map<string, PlainAnswer> };

export function keepForPage(answer: PlainAnswer): string {
  const answers = shared.mailmendPlainAnswers ?? new Map<string, PlainAnswer>();
  shared.mailmendPlainAnswers = answers;
  const name = randomBytes(16).toString('base64url');
  answers.set(name, answer);
  setTimeout(() => answers.delete(name), KEPT_MS).unref();
  return name;
}

/** For a page: what its form was answered in this very request, once; null: nothing was posted. */
export async function takePlainAnswer(): Promise<PlainAnswer | null> {
  const name = (await headers()).get(PLAIN_ANSWER);
  const answer = name === null ? undefined : shared.mailmendPlainAnswers?.get(name);
  if (name !== null) shared.mailmendPlainAnswers?.delete(name);
  return answer ?? null;
}
