// A real OpenID Connect provider on loopback, at which whoever comes is let in as the person who is set.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface Person {
  sub: string;
  name: string;
  groups: string[] | string;
}
export interface SignInService {
  issuer: string;
  /** Who stands before it. */
  person: Person;
  close(): Promise<void>;
}
interface Client {
  clientId: string;
  clientSecret: string;
  redirectUri: string;
}

const minutes = { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 };

export async function startSignInService({ clientId, clientSecret, redirectUri }: Client): Promise<SignInService> {
  // The issuer has the port in its name, so the port is taken first.
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const service: SignInService = {
    issuer,
    person: { sub: 'sub-1', name: 'Sam Okoye', groups: ['support'] },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], profile: ['name'], groups: ['groups'] },
    scopes: ['openid', 'profile', 'groups'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['of the tests'] },
    ttl: minutes,
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...service.person }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  });
  const handle = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void handle(request, response);
    const answer = async () => {
      const { prompt, params, grantId } = await provider.interactionDetails(request, response);
      const accountId = service.person.sub;
      if (prompt.name === 'login') return provider.interactionFinished(request, response, { login: { accountId } });
      const known = grantId === undefined ? undefined : await provider.Grant.find(grantId);
      const grant = known ?? new provider.Grant({ accountId, clientId: String(params.client_id) });
      grant.addOIDCScope(String(params.scope));
      return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
    };
    void answer();
  });
  return service;
}
