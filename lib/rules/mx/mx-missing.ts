// The domain has no MX record; mail then goes to its address record, or nowhere.

import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { alreadyPublished } from '../shared/compared-records.ts';
import { mailMayGoBack } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';

export const mxMissing = defineRule({
  id: 'mx-missing',
  reference: 'RFC 5321 5.1',
  needs: ['mx'],
  uses: ['spf', 'nameservers', 'delegation'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'Your domain does not say which server takes its mail.',
    customer:
      'Nothing tells other servers where mail for {domain} goes (MX record). Mail from other people may not reach you.',
    meanwhile: mailMayGoBack,
    agent: 'No MX records at {domain} ({status}). Address record that would serve as implicit MX: {implicit}.',
    fix: 'Find the name of the server that takes mail for {domain}.\nAdd an MX record at {domain} with that name.\nSend a test message from another provider.',
  },
  phrases: { 'not-looked-up': 'not looked up', yes: 'yes', no: 'no' },
  explainedBy: ['delegation-domain-missing', 'domain-expired', 'dns-apex-alias'],
  judge: ({ mx, spf, nameservers, delegation }, { domain, operatorMx, operatorHosts, recommendation }) => {
    // Some name servers say NXDOMAIN for a type they lack: it counts where the domain is known to exist all the same.
    const exists = mx.implicit === true || spf?.question.status === 'found' || nameservers?.domainExists === true;
    const absent = mx.question.status === 'nodata' || (mx.question.status === 'nxdomain' && exists);
    if (!absent && !(mx.question.status === 'found' && mx.total === 0)) return [];
    if (alreadyPublished(delegation, domain, 'MX')) return [];
    // With an implicit MX mail may arrive today; then only a mailbox at the operator makes its MX the right ones.
    const here = operatorHosts.includes(recommendation?.incoming.host ?? '');
    const known = mx.implicit === false || here ? operatorMx : [];
    const wanted = known.map((host, index) => `${(index + 1) * 10} ${host}.`);
    return [
      {
        subject: { domain, record: domain },
        // With an address record mail still arrives at that address; whether one exists may also be unknown.
        severity: mx.implicit === false ? 'error' : 'warning',
        values: {
          domain,
          status: mx.question.rcode === 'NXDOMAIN' ? 'NXDOMAIN' : 'NODATA',
          implicit: phrase(mx.implicit === null ? 'not-looked-up' : mx.implicit ? 'yes' : 'no'),
        },
        records: wanted.length > 0 ? [recordChange(mx.question, 'MX', [], wanted)] : [],
      },
    ];
  },
});
