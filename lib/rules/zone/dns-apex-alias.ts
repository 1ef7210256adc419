// The domain itself is an alias (CNAME): then it can have no records of its own, and those of mail are another's.
import { registrableDomain } from '../../records/registrable-domain.ts';
import { defineRule } from '../define.ts';
import { mailMayGoBack } from '../shared/meanwhile.ts';

export const dnsApexAlias = defineRule({
  id: 'dns-apex-alias',
  reference: 'RFC 1912 2.4',
  needs: ['nameservers'],
  uses: ['mx'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Your domain is only another name for a different one.',
    customer: 'The name {domain} points to {target} (CNAME). What it says about its own mail is then passed over.',
    meanwhile: mailMayGoBack,
    agent: '{domain} is a CNAME to {target}. Beside a CNAME no other record counts, MX and TXT included.',
    fix: 'Replace the CNAME of {domain} by an A record, or by what your DNS host calls ALIAS or flattening.\nThen publish the MX and SPF records at {domain} itself.',
  },
  explainedBy: ['dns-alias-loop'],
  judge: ({ mx, nameservers }, { domain }) => {
    // A name inside a zone may well be an alias; the top of a zone may not.
    if (registrableDomain(domain) !== domain) return [];
    const target = mx?.question.cnames[0] ?? nameservers.question.cnames[0];
    if (target === undefined) return [];
    // With no server named and no address, nothing takes mail: that is what it costs.
    const isLost = mx?.total === 0 && mx.implicit === false;
    const severity = isLost ? ('error' as const) : ('warning' as const);
    return [{ subject: { domain, record: domain }, severity, values: { domain, target } }];
  },
});
