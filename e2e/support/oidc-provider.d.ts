// What the tests use of oidc-provider, which brings no types.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }
  interface GrantClass {
    new (members: { accountId: string; clientId: string }): Grant;
    find(id: string): Promise<Grant | undefined>;
  }
  interface Interaction {
    uid: string;
    prompt: { name: string };
    params: Record<string, unknown>;
    grantId?: string;
  }
  interface Configuration {
    clients: Array<{ client_id: string; client_secret: string; redirect_uris: string[] }>;
    claims: Record<string, string[]>;
    scopes: string[];
    pkce: { required(): boolean };
    features: { devInteractions: { enabled: boolean } };
    cookies: { keys: string[] };
    ttl: Record<string, number>;
    findAccount(
      context: unknown,
      sub: string,
    ): { accountId: string; claims(): Record<string, unknown> & { sub: string } };
    interactions: { url(context: unknown, interaction: Interaction): string };
  }
  export default class Provider {
    constructor(issuer: string, configuration: Configuration);
    Grant: GrantClass;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { login: { accountId: string } } | { consent: { grantId: string } },
    ): Promise<void>;
  }
}
