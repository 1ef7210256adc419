// GET /site.webmanifest: the web app manifest, under the name of the operator's profile.
import { environment } from '../../lib/diagnosis/environment.ts';
import { webManifest } from '../../lib/operator/web-manifest.ts';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  const manifest = JSON.stringify(webManifest(environment().profile.name));
  return new Response(manifest, { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } });
}
