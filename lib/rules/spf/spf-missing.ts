// The domain publishes no SPF record.

import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { alreadyPublished } from '../shared/compared-records.ts';
import { isAbsent } from '../shared/dns-absence.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { operatorSendsFor } from '../shared/operator-sends-for.ts';
import { recordChange } from '../shared/record-change.ts';
import { spfStarter } from './spf-starter.ts';

export const spfMissing = defineRule({
  id: 'spf-missing',
  reference: 'RFC 7208 4.5',
  needs: ['spf', 'mx'],
  uses: ['delegation'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Your domain does not say which servers may send for it, so your mail may land in junk.',
    customer: 'The list of servers that may send for {domain} is missing (SPF). Mail you send may be taken for junk.',
    meanwhile: mayLandInJunk,
    agent: 'No TXT record at {domain} begins with v=spf1 ({status}).',
    fix: 'List every service that sends mail for {domain}.\nPublish one SPF record that names them all, ending with ~all.\nSend a test message and read its headers.',
  },
  variants: {
    proposed: {
      fix: 'List every service that sends mail for {domain}.\nPublish the record that is shown here. Add the other services to it first.\nSend a test message and read its headers.',
    },
  },
  phrases: { 'other-txt': 'other TXT records only' },
  explainedBy: ['delegation-domain-missing', 'spf-not-recognised', 'dns-apex-alias'],
  judge: ({ spf, mx, delegation }, context) => {
    const { domain, recommendation, operatorSpfInclude } = context;
    const answered = spf.question.status === 'found' || isAbsent(spf.question.status);
    // A domain that declares that it takes no mail (RFC 7505) is left alone.
    if (!answered || spf.records.length > 0 || mx.nullMx) return [];
    if (alreadyPublished(delegation, domain, 'TXT', (text) => /^v=spf1( |$)/i.test(text))) return [];
    const starter = spfStarter(
      mx,
      recommendation?.outgoing?.host ?? null,
      operatorSendsFor(mx, context) ? operatorSpfInclude : null,
    );
    const judgement = {
      subject: { domain, record: domain },
      values: { domain, status: spf.question.status === 'found' ? phrase('other-txt') : spf.question.rcode },
    };
    if (starter === null) return [judgement];
    return [{ ...judgement, variant: 'proposed', records: [recordChange(spf.question, 'TXT', [], [starter])] }];
  },
});
