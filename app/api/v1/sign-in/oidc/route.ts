// GET: sends the browser to the company's sign-in service.
import { ATTEMPT_MS, beginOidc } from '../../../../../lib/desk/accounts/oidc.ts';
import { countUp } from '../../../../../lib/store/counters.ts';
import { store } from '../../../../../lib/store/index.ts';
import { peppered } from '../../../../../lib/store/secrets.ts';
import { plainRoute } from '../../plain-route.ts';
import { backToSignIn, oidcService, orAway, seeOther, stateCookie } from '../oidc-service.ts';

export const dynamic = 'force-dynamic';

/** Beginnings of one network in a quarter of an hour: each is a row until its time is over. */
const BEGINNINGS = { most: 60, windowMs: 15 * 60_000 };

export const GET = plainRoute({
  takesBody: false,
  answer: orAway(async ({ request, client }) => {
    const service = oidcService(request);
    if (service === null || service === 'away') return backToSignIn(service);
    const { count } = await countUp(store(), `sign-in/oidc/${await peppered(store(), client)}`, {
      windowMs: BEGINNINGS.windowMs,
    });
    if (count > BEGINNINGS.most) return backToSignIn('refused');
    const begun = await beginOidc(store(), service);
    if (!begun) return backToSignIn('away');
    return seeOther(begun.url, [stateCookie(begun.state, ATTEMPT_MS)]);
  }),
});
