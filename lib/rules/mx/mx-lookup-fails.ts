// The address of an MX host cannot be looked up, because the name servers fail on it.
import type { DnsQuestion, DnsStatus, MxTarget } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { isLoop } from '../shared/alias-loop.ts';
import { mailWaitsForDns } from '../shared/meanwhile.ts';

const failures: readonly DnsStatus[] = ['servfail', 'refused', 'malformed'];

/** The look-up that failed, when no address was found; null: one was found, or it is not known. */
function failed({ a, aaaa, addresses }: MxTarget): DnsQuestion | null {
  if (a === null || aaaa === null || addresses.v4.length + addresses.v6.length > 0) return null;
  // Without an rcode and aliases nothing was asked: that name has another rule.
  const questions = [a, aaaa].filter(({ rcode, cnames }) => rcode !== '' || cnames.length > 0);
  return questions.find(({ status }) => failures.includes(status)) ?? null;
}

export const mxLookupFails = defineRule({
  id: 'mx-lookup-fails',
  reference: 'RFC 5321 5.1',
  needs: ['mx'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The address of the server that should take your mail cannot be looked up.',
    customer: 'Your domain sends its mail to {host}. Looking up its address fails, so mail may have to wait.',
    meanwhile: mailWaitsForDns,
    agent: 'MX {preference} {host}: {answer} for {type}. {others} other MX target(s) have an address.',
    fix: 'Ask the name servers of {host} for its A and AAAA records, and see which of them fails.\nMend or reload the zone there.\nThen check again.',
  },
  variants: {
    loop: {
      customer: 'Your domain sends its mail to {host}. That name leads in a circle, so mail may not arrive.',
      agent:
        'MX {preference} {host}: its CNAMEs lead in a circle ({answer}). {others} other MX target(s) have an address.',
      fix: 'Replace the CNAME of {host} with A and AAAA records.\nOr name another server in the MX record.',
    },
    long: {
      customer:
        'Your domain sends its mail to {host}, which points to very many other names. Many servers give up on the way.',
      agent:
        'MX {preference} {host}: more than 8 CNAMEs in a row ({answer}). {others} other MX target(s) have an address.',
      fix: 'Replace the CNAME of {host} with A and AAAA records.\nOr name the last of those names in the MX record.',
    },
  },
  explainedBy: ['dnssec-bogus'],
  judge: ({ mx }, { domain }) => {
    const others = mx.targets.filter(({ addresses }) => addresses.v4.length + addresses.v6.length > 0).length;
    return mx.targets.flatMap((target) => {
      const question = failed(target);
      if (question === null) return [];
      const { exchange: host, preference } = target;
      const loop = question.status === 'malformed' && question.cnames.length > 0;
      const answer = loop ? question.cnames.slice(0, 9).join(' → ') : question.rcode;
      return [
        {
          subject: { domain, host, record: domain },
          // Senders try the next MX, and come again later (RFC 5321 5.1).
          severity: others > 0 ? ('warning' as const) : ('error' as const),
          values: { domain, host, preference, answer, type: question.type, others },
          ...(loop ? { variant: isLoop(question) ? ('loop' as const) : ('long' as const) } : {}),
        },
      ];
    });
  },
});
