// The record that asks for reports about encrypted delivery is there, but nobody can use it.
import { defineRule } from '../define.ts';
import { recordChange } from '../shared/record-change.ts';

export const tlsRptInvalid = defineRule({
  id: 'tls-rpt-invalid',
  reference: 'RFC 8460 3',
  needs: ['tls-rpt'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Reports about encrypted delivery will not reach you.',
    customer: 'Your domain asks other servers for reports about encryption (TLS-RPT). Its record has a mistake.',
    agent: '{name} TXT: {what}.',
    fix: 'Publish one TXT record at {name}, as shown, with an address that you read.',
  },
  judge: ({ 'tls-rpt': { question, records, nearMisses, rua, faults } }, { domain }) => {
    const stated = [...records, ...nearMisses];
    if (stated.length === 0 || (records.length === 1 && faults.length === 0)) return [];
    const what =
      records.length > 1
        ? `${records.length} records, of which senders take none`
        : records.length === 0
          ? 'does not begin with "v=TLSRPTv1;"'
          : faults.includes('rua')
            ? 'rua= is missing'
            : `not an address for reports: ${faults.join(', ')}`;
    const wanted = `v=TLSRPTv1; rua=${rua[0] ?? `mailto:postmaster@${domain}`}`;
    return [
      {
        subject: { domain, record: question.name },
        values: { name: question.name, what, records: stated },
        records: [recordChange(question, 'TXT', stated, [wanted])],
      },
    ];
  },
});
