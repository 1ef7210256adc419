// GET: the sign-in service sends the browser back; whoever they are there is signed in here, if their groups may.
import { knownAgent, signIn } from '../../../../../../lib/desk/accounts/accounts.ts';
import { finishOidc } from '../../../../../../lib/desk/accounts/oidc.ts';
import { agentOfPerson } from '../../../../../../lib/desk/accounts/oidc-agent.ts';
import { store } from '../../../../../../lib/store/index.ts';
import { writeAct } from '../../../audit.ts';
import { plainRoute } from '../../../plain-route.ts';
import { backToSignIn, deskCookie, oidcService, orAway, seeOther, stateCookie, stateOf } from '../../oidc-service.ts';
import { writeRefused } from '../../refused.ts';

export const dynamic = 'force-dynamic';

export const GET = plainRoute({
  takesBody: false,
  answer: orAway(async ({ request, client }) => {
    const service = oidcService(request);
    const state = stateOf(request);
    if (service === null || service === 'away') return backToSignIn(service);
    if (state === null) return backToSignIn('refused');
    const outcome = await finishOidc(store(), service, { state, query: new URL(request.url).search });
    const agent = outcome.ok ? await agentOfPerson(store(), outcome.person, service.profile) : null;
    if (!agent) {
      await writeRefused(client);
      return backToSignIn(outcome.ok ? 'no-role' : outcome.why);
    }
    const cookie = await signIn(store(), agent.id, client);
    await writeAct({ who: knownAgent(agent), client, what: 'signed-in', about: null });
    return seeOther('/desk', [deskCookie(cookie), stateCookie(null, 0)]);
  }),
});
