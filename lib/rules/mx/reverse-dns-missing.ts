// A mail server of the domain's own has an address without a name that leads back to it: other servers distrust that.

import { isPrivateAddress } from '../../model/private-address.ts';
import { registrableDomain } from '../../records/registrable-domain.ts';
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';

export const reverseDnsMissing = defineRule({
  id: 'reverse-dns-missing',
  reference: 'RFC 1912 2.1',
  needs: ['reverse-dns'],
  uses: ['submission'],
  weighedBy: ['submission'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The address of your mail server has no name of its own.',
    customer: 'Many mail servers look up the name of whoever brings mail. Mail from {host} may land in junk.',
    meanwhile: 'If somebody misses mail from you, ask them to look in junk. Send this to your mail host.',
    agent:
      '{address} ({host}): {what}. Large providers refuse mail from addresses without forward-confirmed reverse DNS.',
    fix: 'Ask whoever gave out the address {address} to set its reverse name (PTR) to {host}.\nMake sure that {host} leads back to {address}.',
  },
  phrases: { 'no-ptr': 'no PTR record ({rcode})', 'leads-elsewhere': 'its PTR names {names}, none leads back' },
  explainedBy: ['mx-name-doubled'],
  judge: ({ 'reverse-dns': { addresses }, submission = [] }, { domain, operatorMx, operatorHosts }) => {
    const own = (host: string) =>
      registrableDomain(host) === registrableDomain(domain) ||
      operatorMx.includes(host) ||
      operatorHosts.includes(host);
    // Only who sends from there suffers: another company's server that merely takes mail is its own affair.
    const sends = (address: string) => submission.some((door) => door.result === 'ready' && door.address === address);
    return addresses.flatMap(({ host, address, delegated, question, names, confirmed }) => {
      // That nobody can reach a private address is told by itself.
      if (!own(host) || !delegated || isPrivateAddress(address)) return [];
      const absent = question.status === 'nxdomain' || question.status === 'nodata';
      const unconfirmed = question.status === 'found' && names.length > 0 && confirmed?.length === 0;
      if (!absent && !unconfirmed) return [];
      const { rcode } = question;
      const what = absent ? phrase('no-ptr', { rcode }) : phrase('leads-elsewhere', { names: names.join(', ') });
      const severity = sends(address) ? ('warning' as const) : ('notice' as const);
      return [{ subject: { domain, host, record: question.name }, severity, values: { host, address, what } }];
    });
  },
});
