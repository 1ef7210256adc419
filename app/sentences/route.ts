// GET: the sentences of what a page fetches late, in the language that the page speaks.
import { subjectNow, subjects } from '#reader';
import type { Subject } from '../../lib/messages/in-readers-language.ts';
import { languageOf } from '../../lib/messages/reader/offered.ts';
import { language, speaking } from '../../lib/messages/reader/speaking.ts';

export const dynamic = 'force-dynamic';

const isSubject = (name: string): name is Subject => subjects().some((subject) => subject === name);

/** `?of=result,kept&language=de`; names of nothing are passed over. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const of = new Set((searchParams.get('of') ?? '').split(',').filter(isSubject));
  const sentences = speaking(languageOf(searchParams.get('language') ?? undefined) ?? language(), () =>
    Object.fromEntries([...of].map((subject) => [subject, subjectNow(subject)])),
  );
  return Response.json(sentences, { headers: { 'cache-control': 'no-cache' } });
}
