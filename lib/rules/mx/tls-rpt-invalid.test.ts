// Doubled, misspelt or without a usable address; a domain without such a record is fine.
import { ruleCases } from '../testing/rule-cases.ts';
import { tlsRpt } from '../testing/sample-dns.ts';
import { tlsRptInvalid } from './tls-rpt-invalid.ts';

const record = 'v=TLSRPTv1; rua=postmaster@sunny.example';
ruleCases(tlsRptInvalid, {
  fires: {
    'no mailto:': {
      evidence: { 'tls-rpt': tlsRpt({ records: [record], rua: [], faults: ['postmaster@sunny.example'] }) },
      finds: [
        { severity: 'notice', records: [{ wanted: ['v=TLSRPTv1; rua=mailto:postmaster@sunny.example'] }] as never },
      ],
    },
    misspelt: {
      evidence: { 'tls-rpt': tlsRpt({ records: [], rua: [], nearMisses: ['v=TLSRPT1; rua=mailto:a@sunny.example'] }) },
      finds: [{ values: { what: 'does not begin with "v=TLSRPTv1;"' } }],
    },
  },
  silent: { none: { evidence: { 'tls-rpt': tlsRpt({ records: [], rua: [] }) } } },
  untested: 'dns-timeout',
});
