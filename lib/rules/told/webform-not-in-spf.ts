// SPF does not let the website's server send for the domain, so what its forms send may be refused.

import { isPrivateAddress } from '../../model/private-address.ts';
import { defineRule } from '../define.ts';
import { none } from '../phrase.ts';
import { recordChange } from '../shared/record-change.ts';
import { isEditable, withTermsFirst } from '../shared/spf-edit.ts';

/** `none`, permerror and temperror are about the record, not about this server: other rules tell of them. */
const uncoveredResults: readonly string[] = ['fail', 'softfail', 'neutral'];

export const webformNotInSpf = defineRule({
  id: 'webform-not-in-spf',
  reference: 'RFC 7208 2.4',
  needs: ['web-server', 'spf'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Your website’s server is not on your list of senders, so mail from its form may not arrive.',
    customer:
      'The list of allowed senders of {domain} (SPF) does not name your website’s address {addresses}. Others may refuse its mail.',
    meanwhile:
      'Until then, show your address beside the form, so that people can write to you. Send this to whoever looks after your domain.',
    agent:
      'SPF of {domain} gives {result} for {addresses}, where {host} leads (reverse names: {names}). It matters for mail that leaves from there, such as from PHP’s own mailer.',
    fix: 'Best: in the form’s settings, send by SMTP with a mailbox of {domain} and its password.\nElse ask your web host from which address the form’s mail leaves.\nIf it is the one above, add {terms} to the SPF record of {domain}, before “all”.\nThen send a message through the form.',
  },
  explainedBy: ['spf-multiple', 'spf-syntax', 'spf-missing'],
  judge: ({ 'web-server': server, spf }, { domain }) => {
    const addresses = server.addresses.filter(({ address }) => !isPrivateAddress(address));
    const uncovered = addresses.filter((one) => uncoveredResults.includes(one.spf));
    const [record] = spf.records;
    const [first] = uncovered;
    if (first === undefined || record === undefined || !isEditable(spf)) return [];
    const covered = addresses.filter((one) => one.spf === 'pass');
    // The domain and its www at two places: the website, and its form, may be at the one that is covered.
    if (covered.some(({ host }) => uncovered.every((one) => one.host !== host))) return [];
    const terms = uncovered.map(({ address }) => (address.includes(':') ? `ip6:${address}` : `ip4:${address}`));
    const names = [...new Set(uncovered.flatMap((one) => one.names))];
    return [
      {
        subject: { domain, record: domain },
        // The same server may send from its other address, which is covered.
        severity: covered.length > 0 ? 'notice' : 'warning',
        values: {
          domain,
          host: first.host,
          addresses: uncovered.map(({ address }) => address),
          result: [...new Set(uncovered.map((one) => one.spf))],
          names: names.length > 0 ? names : none,
          terms,
        },
        records: [recordChange(spf.question, 'TXT', spf.records, [withTermsFirst(record, terms)])],
      },
    ];
  },
});
