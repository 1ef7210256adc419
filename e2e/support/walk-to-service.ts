// A browser of its own that follows a sign-in service's redirects, with its cookies, until it is sent back to us.

/** Gives the query of our own address that it ends at, which is not asked. */
export async function walkToService(from: string, back: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = from;
  for (let step = 0; step < 12; step++) {
    if (at.startsWith(back)) return new URL(at).search;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`the service stopped at ${at}: ${response.status} ${await response.text()}`);
    at = new URL(location, at).href;
  }
  throw new Error('the service goes round in circles');
}
