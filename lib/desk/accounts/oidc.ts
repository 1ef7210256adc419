// Sign-in through the company's own service: OpenID Connect with code, PKCE, state and nonce (OpenID Connect Core 3.1, RFC 7636).
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
} from 'openid-client';
import type { OidcProfile } from '../../operator/profile-desk.ts';
import { addOidcAttempt, type OidcAttempt, spendOidcAttempt } from '../../store/oidc-attempts.ts';
import type { Store } from '../../store/store.ts';
import { hashOfBearer, makeBearer } from './bearer.ts';

/** How long somebody may take there, in milliseconds. */
export const ATTEMPT_MS = 10 * 60_000;
/** For each answer of the service, in seconds. */
const TIMEOUT_S = 10;

export interface OidcService {
  profile: OidcProfile;
  clientSecret: string;
  /** Where it sends people back to: our own address, as it is registered there. */
  redirectUri: string;
}

/** Whoever the service says they are. `groups`: as it names them. */
export interface OidcPerson {
  issuer: string;
  sub: string;
  /** What to call them; null: it does not say. */
  name: string | null;
  groups: string[];
}
/** `away`: the service did not answer. `refused`: it said no, or what came back does not fit what was asked. */
export type OidcOutcome = { ok: true; person: OidcPerson } | { ok: false; why: 'away' | 'refused' };

/** What a service says of itself is asked once a process; Next instantiates modules several times. */
const shared = globalThis as typeof globalThis & { mailmendOidc?: Map<string, Promise<Configuration>> };

function configurationOf({ profile: { issuer, clientId }, clientSecret }: OidcService): Promise<Configuration> {
  shared.mailmendOidc ??= new Map();
  const known = shared.mailmendOidc;
  const key = JSON.stringify([issuer, clientId, hashOfBearer(clientSecret)]);
  const found = known.get(key);
  if (found) return found;
  const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : []; // on this machine alone: see profile-desk.ts
  const asked = discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: TIMEOUT_S });
  known.set(key, asked);
  asked.catch(() => known.delete(key)); // asked anew the next time
  return asked;
}

/** Where to send the browser, and the state that it has to bring back. Null: the service does not answer. */
export async function beginOidc(
  store: Store,
  service: OidcService,
  now = Date.now(),
): Promise<{ url: string; state: string } | null> {
  const configuration = await configurationOf(service).catch(() => null);
  if (configuration === null) return null;
  const state = makeBearer();
  const attempt: OidcAttempt = { verifier: randomPKCECodeVerifier(), nonce: randomNonce() };
  await addOidcAttempt(store, { ...attempt, hash: hashOfBearer(state), until: now + ATTEMPT_MS });
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: service.redirectUri,
    scope: ['openid', 'profile', ...service.profile.scopes].join(' '),
    code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    state,
    nonce: attempt.nonce,
  });
  return { url: url.href, state };
}

/** `state`: what this browser was given; `query`: of the request that the service sent it back with. Rejects with StoreError. */
export async function finishOidc(
  store: Store,
  service: OidcService,
  { state, query, now = Date.now() }: { state: string; query: string; now?: number },
): Promise<OidcOutcome> {
  const attempt = await spendOidcAttempt(store, hashOfBearer(state), now);
  if (attempt === null) return { ok: false, why: 'refused' };
  try {
    const configuration = await configurationOf(service);
    const tokens = await authorizationCodeGrant(configuration, new URL(`${service.redirectUri}${query}`), {
      pkceCodeVerifier: attempt.verifier,
      expectedNonce: attempt.nonce,
      expectedState: state,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) return { ok: false, why: 'refused' };
    const { groupsClaim } = service.profile;
    const told = { ...claims };
    // Many services tell groups only where they are asked for them.
    const more =
      told[groupsClaim] === undefined && configuration.serverMetadata().userinfo_endpoint
        ? await fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : {};
    const all: Record<string, unknown> = { ...more, ...told };
    return {
      ok: true,
      person: { issuer: claims.iss, sub: claims.sub, name: nameIn(all), groups: textsIn(all[groupsClaim]) },
    };
  } catch (error) {
    return { ok: false, why: isAway(error) ? 'away' : 'refused' };
  }
}

const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');

function nameIn(claims: Record<string, unknown>): string | null {
  const [name] = [claims.name, claims.preferred_username, claims.email].filter(
    (each): each is string => typeof each === 'string' && each !== '',
  );
  return name ?? null;
}

/** The line failed or the time was up; whatever else goes wrong was said by the service, or found in what it said. */
const isAway = (error: unknown): boolean => {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (code === 'OAUTH_TIMEOUT' || (error as Error).name === 'TimeoutError') return true;
  return error instanceof TypeError && cause !== undefined && code === undefined;
};
