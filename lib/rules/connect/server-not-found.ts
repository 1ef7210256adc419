// Nothing that we could think of leads to a server where apps read this domain's mail.
import type { MxTarget } from '../../model/evidence.ts';
import { isPrivateAddress } from '../../model/private-address.ts';
import { defineRule } from '../define.ts';
import { none, phrase } from '../phrase.ts';
import { isAbsent } from '../shared/dns-absence.ts';
import { brokenServices, isInconclusive, servicesOf } from '../shared/services.ts';

/** Looks that could still have led to a server. */
const leading: readonly string[] = ['host', 'imap', 'pop3', 'autoconfig', 'srv'];

/** No one can bring mail there: it has no address, or none that the internet reaches. */
const leadsNowhere = ({ addresses }: MxTarget) => [...addresses.v4, ...addresses.v6].every(isPrivateAddress);

export const serverNotFound = defineRule({
  id: 'server-not-found',
  reference: 'RFC 6186 3',
  needs: ['mx'],
  uses: ['host', 'imap', 'pop3', 'submission', 'autoconfig', 'srv'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'We did not find the mail server for {domain}.',
    customer:
      'We tried the usual names, and the settings that {domain} names. None led to a server where apps can read mail.',
    meanwhile:
      'The welcome message of your mail host names the server: use that name in your app. If you have none, ask your mail host.',
    agent: '{domain}: no IMAP or POP by autoconfig, SRV, provider table or conventional names ({tried}). MX: {mx}.',
    fix: 'Tell the customer the name of the server.\nTo help every mail app, publish the settings by autoconfig or SRV records.',
  },
  explainedBy: [
    'delegation-domain-missing',
    'domain-expired',
    'delegation-lame',
    'dnssec-bogus',
    'mx-missing',
    'mx-null',
    'host-nxdomain',
    'host-no-address',
  ],
  phrases: { 'none-resolves': 'none resolves' },
  judge: ({ mx, host = [], imap, pop3, submission }, { domain, failedLooks }) => {
    const seen = { imap, pop3, submission, mx };
    const reading = servicesOf(seen).filter(({ protocol }) => protocol !== 'submission');
    // Where the DNS fails or keeps silent, what it would have led to is not known; other rules tell of that.
    const unresolved = mx.targets.filter(({ addresses }) => addresses.v4.length + addresses.v6.length === 0);
    const asked = [mx.question, ...unresolved.flatMap(({ a, aaaa }) => [a, aaaa])].filter(
      (question) => question !== null,
    );
    if (asked.some(({ status }) => status !== 'found' && !isAbsent(status))) return [];
    // An MX record that leads nowhere is the root of it, and has a rule of its own.
    if (mx.targets.length > 0 && mx.targets.every(leadsNowhere)) return [];
    if (mx.nullMx || reading.some(({ works }) => works)) return [];
    // A server that is known and broken has a finding of its own.
    if (brokenServices(seen, failedLooks).some(({ protocol }) => protocol !== 'submission')) return [];
    if (failedLooks.some((look) => leading.includes(look.probe) && isInconclusive(look))) return [];
    const tried = host.length > 0 ? host.map((one) => one.host) : [phrase('none-resolves')];
    const exchanges = mx.targets.length > 0 ? mx.targets.map(({ exchange }) => exchange) : [none];
    return [{ subject: { domain }, values: { domain, tried, mx: exchanges } }];
  },
});
