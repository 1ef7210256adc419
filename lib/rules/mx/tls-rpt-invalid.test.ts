// Doubled, misspelt or without a usable address; a domain without such a record is fine.
import { reportUriFaults } from '../../messages/record-faults.ts';
import { parseTlsRpt } from '../../records/tls-rpt.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { tlsRpt } from '../testing/sample-dns.ts';
import { tlsRptInvalid } from './tls-rpt-invalid.ts';

const record = 'v=TLSRPTv1; rua=postmaster@sunny.example';
const published = (text: string) => ({ 'tls-rpt': tlsRpt({ records: [text], ...parseTlsRpt(text) }) });
ruleCases(tlsRptInvalid, {
  fires: {
    'no mailto:': {
      evidence: { 'tls-rpt': tlsRpt({ records: [record], rua: [], faults: ['uri:postmaster@sunny.example'] }) },
      finds: [
        { severity: 'notice', records: [{ wanted: ['v=TLSRPTv1; rua=mailto:postmaster@sunny.example'] }] as never },
      ],
    },
    'a raw exclamation mark': {
      evidence: published('v=TLSRPTv1; rua=mailto:a@sunny.example!10m,mailto:b@sunny.example'),
      finds: [
        {
          agent: `_smtp._tls.sunny.example TXT: mailto:a@sunny.example!10m (${reportUriFaults.exclamation}).`,
          records: [{ wanted: ['v=TLSRPTv1; rua=mailto:b@sunny.example,mailto:a@sunny.example'] }] as never,
        },
      ],
    },
    'an empty field': {
      evidence: published('v=TLSRPTv1;; rua=mailto:a@sunny.example'),
      finds: [{ records: [{ wanted: ['v=TLSRPTv1; rua=mailto:a@sunny.example'] }] as never }],
    },
    'two records': {
      evidence: { 'tls-rpt': tlsRpt({ records: ['v=TLSRPTv1; rua=a', 'v=TLSRPTv1; rua=b'], rua: [] }) },
      finds: [{ agent: '_smtp._tls.sunny.example has 2 TLS-RPT records, of which senders take none.' }],
    },
    misspelt: {
      evidence: { 'tls-rpt': tlsRpt({ records: [], rua: [], nearMisses: ['v=TLSRPT1; rua=mailto:a@sunny.example'] }) },
      finds: [{ values: { what: 'it does not begin with "v=TLSRPTv1;"' } }],
    },
  },
  silent: {
    'an unknown field': { evidence: published('v=TLSRPTv1; x=1; rua=mailto:a@sunny.example;') },
    none: { evidence: { 'tls-rpt': tlsRpt({ records: [], rua: [] }) } },
  },
  untested: 'dns-timeout',
});
