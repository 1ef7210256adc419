// The SPF record uses `ptr`, which is slow and which some receivers skip.
import { defineRule } from '../define.ts';
import { authorisingTerms } from '../shared/spf-edit.ts';

export const spfDeprecatedPtr = defineRule({
  id: 'spf-deprecated-ptr',
  reference: 'RFC 7208 5.5',
  needs: ['spf'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'The list of allowed senders of your domain uses an outdated way.',
    customer:
      'The list for {domain} names senders in a way that some servers skip (SPF, “ptr”). Those servers may doubt your mail.',
    meanwhile: null,
    agent: 'SPF of {domain} uses {terms}, which SHOULD NOT be used (RFC 7208 5.5).',
    // No record is proposed: which servers only ptr lets through cannot be seen from outside.
    fix: 'List the servers that send for {domain} by ip4, ip6, a or include.\nWhen all of them are named, remove the ptr term.',
  },
  explainedBy: ['spf-multiple'],
  judge: ({ spf }, { domain }) => {
    const terms = spf.terms.filter((term) => term.kind === 'mechanism' && term.name === 'ptr');
    if (terms.length === 0) return [];
    const only = authorisingTerms(spf.terms).every((term) => term.name === 'ptr');
    return [
      {
        subject: { domain, record: domain },
        severity: only ? 'warning' : 'notice',
        values: { domain, terms: terms.map((term) => term.text) },
      },
    ];
  },
});
