// The record that asks for reports about encrypted delivery is there, but nobody can use it.
import { reportUriFault } from '../../records/report-uri.ts';
import { defineRule } from '../define.ts';
import { recordChange } from '../shared/record-change.ts';
import { tlsRptFault, tlsRptPhrases, tlsRptWords } from './policy-faults.ts';

export const tlsRptInvalid = defineRule({
  id: 'tls-rpt-invalid',
  reference: 'RFC 8460 3',
  needs: ['tls-rpt'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Reports about encrypted delivery will not reach you.',
    customer: 'Your domain asks other servers for reports about encryption (TLS-RPT). It does so with a mistake.',
    meanwhile: null,
    agent: '{name} TXT: {what}.',
    fix: 'Publish one TXT record at {name}, as shown, with an address that you read.',
  },
  variants: {
    several: { agent: '{name} has {count} TLS-RPT records, of which senders take none.' },
  },
  phrases: tlsRptPhrases,
  messagePhrases: tlsRptWords,
  judge: ({ 'tls-rpt': { question, records, nearMisses, rua, faults } }, { domain }) => {
    const stated = [...records, ...nearMisses];
    if (stated.length === 0 || (records.length === 1 && faults.length === 0)) return [];
    const what = records.length === 0 ? tlsRptFault('version') : faults.map(tlsRptFault);
    const addresses = [...new Set([...rua, ...faults.flatMap(meantAddress)])];
    const wanted = `v=TLSRPTv1; rua=${addresses.join(',') || `mailto:postmaster@${domain}`}`;
    return [
      {
        subject: { domain, record: question.name },
        ...(records.length > 1 ? { variant: 'several' as const } : {}),
        values: { name: question.name, what, count: records.length, records: stated },
        records: [recordChange(question, 'TXT', stated, [wanted])],
      },
    ];
  },
});

/** Without the size that DMARC once had, and with the scheme that was left out: whoever reads it sees the same address. */
function meantAddress(fault: string): string[] {
  const [, uri = ''] = /^(?:uri:)?(.*)$/s.exec(fault) ?? [];
  const plain = uri.replace(/![^!]{0,20}$/, '').replace(/^(?:mailto:)?\/*(?=[^\s:/]+@)/i, 'mailto:');
  return reportUriFault(plain) === null ? [plain] : [];
}
