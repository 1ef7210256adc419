// A blocklist that the operator chose lists an address of the mail server, by an answer that it documents as a listing.
import { defineRule } from '../define.ts';

export const addressBlocklisted = defineRule({
  id: 'address-blocklisted',
  reference: 'RFC 5782 2.1',
  needs: ['dnsbl'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'Your mail server stands on a blocklist.',
    customer: 'The blocklist {lists} warns of the server {host}. Other servers may refuse its mail.',
    meanwhile: 'If mail of yours comes back, reach that person another way. Send this to your mail host.',
    agent: '{address} ({host}) is listed by {lists}; answers: {codes}.',
    fix: 'Find out what was sent from {address}, and stop it.\nThen ask {lists} to take the address off.',
  },
  judge: ({ dnsbl: { lists, addresses } }, { domain }) => {
    // RFC 5782 5: a list that fails its own test addresses is not believed.
    const believed = new Set(lists.filter(({ state }) => state === 'working').map(({ zone }) => zone));
    const listed = addresses.filter(({ result, zone }) => result === 'listed' && believed.has(zone));
    return [...Map.groupBy(listed, ({ address }) => address)].map(([address, entries]) => {
      const host = entries[0]?.host ?? address;
      const values = {
        address,
        host,
        lists: entries.map(({ zone }) => zone),
        codes: entries.flatMap(({ codes }) => codes),
      };
      return { subject: { domain, host }, values };
    });
  },
});
