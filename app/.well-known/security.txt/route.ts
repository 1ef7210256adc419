// GET /.well-known/security.txt: whom to tell of a weakness, if the operator's profile says so.
import { environment } from '../../../lib/diagnosis/environment.ts';
import { securityTxt } from '../../../lib/operator/security-txt.ts';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  const text = securityTxt(environment().profile.security, new Date());
  if (text === null) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
