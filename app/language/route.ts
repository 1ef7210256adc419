// POST: keeps the language that a reader chose, and leads back to the page where they chose it.

import { environment } from '../../lib/diagnosis/environment.ts';
import { LANGUAGE_COOKIE } from '../../lib/messages/reader/choose.ts';
import { languageOf } from '../../lib/messages/reader/offered.ts';
import { visitorOf } from '../api/v1/admitted.ts';
import { refusedResponse } from '../api/v1/answer.ts';
import { receiveBytes } from '../api/v1/json-request.ts';

export const dynamic = 'force-dynamic';

const MOST_BYTES = 4_096;
const YEAR_S = 31_536_000;

/** A path of ours, whatever was written: nobody is led elsewhere. */
function pathOf(back: string | null): string {
  const url = URL.parse(back ?? '/', 'http://ours.invalid');
  return url?.origin === 'http://ours.invalid' ? `${url.pathname.replace(/^\/+/, '/')}${url.search}${url.hash}` : '/';
}

/** It changes nothing but words, so that it does not matter which page asks. */
export async function POST(request: Request): Promise<Response> {
  const received = await receiveBytes(request, visitorOf(request).client, MOST_BYTES);
  if (!received.ok) return refusedResponse(received);
  const form = new URLSearchParams(new TextDecoder().decode(received.bytes));
  received.release();
  const language = languageOf(form.get('language') ?? undefined);
  const secure = environment().profile.publicUrl?.startsWith('https:') ? '; Secure' : '';
  const cookie = `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${YEAR_S}; HttpOnly; SameSite=Lax${secure}`;
  return new Response(null, {
    status: 303,
    headers: { location: pathOf(form.get('back')), ...(language ? { 'set-cookie': cookie } : {}) },
  });
}
