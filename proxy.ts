// Gives each page a fresh nonce and a content security policy that runs no script and no style but our own.
import { type NextRequest, NextResponse } from 'next/server';
import { PLAIN_ANSWER } from './app/check/_plain/plain-answer.ts';

/** The policy of one answer. In development React needs `eval` for its error overlay; a built app never does. */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`;
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** No page has this address: the answer to it is the page that says so, with its status. */
const NOT_HERE = '/not-here';

async function isNotHere({ nextUrl, headers }: NextRequest): Promise<boolean> {
  if (!/^\/(?:reports|d|guides|learn)\//.test(nextUrl.pathname)) return false;
  const { leadsNowhere } = await import('./app/leads-nowhere.ts');
  return leadsNowhere(nextUrl.pathname, headers);
}

/** Next reads the nonce from the request's policy and puts it on its own script tags. */
export async function proxy(request: NextRequest): Promise<Response> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.delete(PLAIN_ANSWER);
  if (request.method === 'POST') {
    const { answerPlainForm } = await import('./app/check/_plain/plain-forms.ts');
    const answer = await answerPlainForm(request);
    if (answer instanceof Response) return answer;
    if (answer) headers.set(PLAIN_ANSWER, answer.name);
  }
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const answered = { request: { headers } };
  const response = (await isNotHere(request))
    ? NextResponse.rewrite(new URL(NOT_HERE, request.url), answered)
    : NextResponse.next(answered);
  response.headers.set('content-security-policy', policy);
  // Whoever has such an address may read the page: no robot lists it.
  if (request.nextUrl.pathname.startsWith('/reports/')) response.headers.set('x-robots-tag', 'noindex, nofollow');
  return response;
}

export const config = {
  matcher: [{ source: '/((?!api/|_next/static/).*)' }],
};
