// The answers of what apps ask by themselves: a document, nothing, or "ask again".

/** Apps ask once; a change of the profile is to be seen within minutes. */
const kept = { 'cache-control': 'max-age=300' };
const notKept = { 'cache-control': 'no-store' };

/** `type`: a media type, to which the charset is added. */
export function document(text: string, type: string): Response {
  return new Response(text, { headers: { ...kept, 'content-type': `${type}; charset=utf-8` } });
}

/** Nothing is here. `unknown`: it is not known whether there is. */
export function noDocument(why: 'not-hosted' | 'not-yet' | 'unknown'): Response {
  if (why === 'unknown') return new Response(null, { status: 503, headers: { ...notKept, 'retry-after': '5' } });
  return new Response(null, { status: 404, headers: notKept });
}
