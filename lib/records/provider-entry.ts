// Writes an entry of the list of providers: what most have in common stands here.
import type { Door, Protocol, Security } from '../model/settings.ts';
import type { Provider } from './provider.ts';

const implicitTls: Record<Protocol, number> = { imap: 993, pop3: 995, submission: 465 };

/** One door; `starttls` is on 587. */
export function door(protocol: Protocol, host: string, security: Security = 'tls'): Door {
  return { protocol, host, port: security === 'tls' ? implicitTls[protocol] : 587, security };
}

/** Implicit TLS on the standard ports, as RFC 8314 3 prefers. */
export function doors(imap: string, pop3: string, submission: string): Door[] {
  return [door('imap', imap), door('pop3', pop3), door('submission', submission)];
}

type Given = Pick<Provider, 'id' | 'name' | 'mx' | 'doors'> & Partial<Provider>;

/** A provider that keeps mailboxes, takes a password and the whole address, unless said otherwise. */
export function provider(given: Given): Provider {
  return {
    mailbox: true,
    authentication: 'password',
    offersOauth2: false,
    username: 'address',
    spfIncludes: [],
    dkimSelectors: [],
    otherHosts: [],
    ...given,
  };
}
