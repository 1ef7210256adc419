// The single checks as plain forms, for browsers without JavaScript: what is posted is asked of the API's own handlers.
import type { NextRequest } from 'next/server';
import { CLIENT_HEADER } from '../../../lib/diagnosis/client-header.ts';
import { MOST_MESSAGE } from '../../../lib/diagnosis/message-reading.ts';
import { request as messages } from '../../../lib/messages/request.ts';
import { secondsToWait } from '../../_run/ask-server.ts';
import { visitorOf } from '../../api/v1/admitted.ts';
import { POST as postApps } from '../../api/v1/apps/route.ts';
import { POST as postBounce } from '../../api/v1/bounces/route.ts';
import { isForeign, receiveBytes } from '../../api/v1/json-request.ts';
import { POST as postMessage } from '../../api/v1/messages/route.ts';
import { POST as postSpf } from '../../api/v1/spf/route.ts';
import { appsQuestion } from '../_parts/apps-question.ts';
import { keepForPage, type PlainAnswer } from './plain-answer.ts';

/** A byte of a text is at most three in a form. */
const MOST_BYTES = 3 * MOST_MESSAGE;
interface PlainForm {
  fields: readonly string[];
  post: (request: Request) => Promise<Response>;
  /** What is asked of the API; without it the fields as they are. */
  question?: (fields: Readonly<Record<string, string>>) => object;
}
const forms: Readonly<Record<string, PlainForm>> = {
  '/check/spf': {
    fields: ['ip', 'sender', 'helo'],
    // An empty field is a missing address; an empty sender means something (RFC 7208 2.4).
    question: ({ ip = '', ...rest }) => (ip.trim() === '' ? rest : { ip, ...rest }),
    post: postSpf,
  },
  '/check/apps': { fields: ['subject'], question: ({ subject = '' }) => appsQuestion(subject), post: postApps },
  '/check/bounce': { fields: ['text'], post: postBounce },
  '/check/message': { fields: ['message'], post: postMessage },
};

/** Browsers say where a form comes from, by one of the two or both; a page without a referrer sends the origin "null". */
function isOurOwn(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  if (site === null) return origin !== null && !isForeign(request);
  return site === 'same-origin' && (origin === 'null' || !isForeign(request));
}

const refuse = (status: number, text: string): Response =>
  new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });

/** The answer's name for the page that is to show it; a response where no page is; null: this is no such form. */
export async function answerPlainForm(request: NextRequest): Promise<{ name: string } | Response | null> {
  const form = forms[request.nextUrl.pathname];
  if (request.method !== 'POST' || !form) return null;
  if (!isOurOwn(request)) return refuse(403, messages['other-origin']);
  const received = await receiveBytes(request, visitorOf(request).client, MOST_BYTES);
  if (!received.ok) return refuse(received.status, received.message);
  const posted = new URLSearchParams(new TextDecoder().decode(received.bytes));
  received.release();
  const fields = Object.fromEntries(form.fields.map((field) => [field, posted.get(field) ?? '']));
  const response = await form.post(asJson(request, form.question?.(fields) ?? fields));
  const answer: PlainAnswer = {
    fields,
    status: response.status,
    seconds: secondsToWait(response),
    body: await response.json(),
  };
  return { name: keepForPage(answer) };
}

/** The same question as the page's own script would put it. */
function asJson(request: Request, body: object): Request {
  const client = request.headers.get(CLIENT_HEADER);
  const headers = { 'content-type': 'application/json', ...(client === null ? {} : { [CLIENT_HEADER]: client }) };
  return new Request(request.url, { method: 'POST', headers, body: JSON.stringify(body), signal: request.signal });
}
