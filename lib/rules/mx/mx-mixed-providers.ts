// The MX records name two places that each keep mailboxes, so mail is split between them.
import { providerOfMx } from '../../records/providers.ts';
import { sameRegistrableDomain } from '../../records/registrable-domain.ts';
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';

export const mxMixedProviders = defineRule({
  id: 'mx-mixed-providers',
  reference: 'RFC 5321 5.1',
  needs: ['mx'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Your domain sends its mail to two different mail hosts.',
    customer: 'Mail for {domain} may go to {places}. Part of it may be in a mailbox that you do not look at.',
    meanwhile: 'Look for your mail in both places. Send this to whoever looks after your domain.',
    agent: 'The MX records of {domain} name several mailbox hosts ({places}): {exchanges}.',
    fix: 'Decide which mail host is to keep the mail of {domain}.\nRemove the MX records of the other.\nLook in both mailboxes for mail, and copy it over.',
  },
  phrases: { 'own-servers': 'the servers of {domain}' },
  judge: ({ mx }, { domain }) => {
    const places = mx.targets.flatMap(({ exchange }) => {
      const provider = providerOfMx(exchange);
      // Filters pass mail on, and unknown hosts may be filters: only what surely keeps mailboxes counts.
      if (provider) return provider.mailbox ? [provider.name] : [];
      return sameRegistrableDomain(exchange, domain) ? [null] : [];
    });
    const distinct = [...new Set(places)].map((name) => name ?? phrase('own-servers', { domain }));
    if (distinct.length < 2) return [];
    const exchanges = mx.targets.map(({ preference, exchange }) => `${preference} ${exchange}`);
    return [{ subject: { domain, record: domain }, values: { domain, places: distinct, exchanges } }];
  },
});
