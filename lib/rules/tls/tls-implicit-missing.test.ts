// STARTTLS alone is worth knowing for IMAP; not when 993 works, was not tried, or is broken in another way.
import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { tlsImplicitMissing } from './tls-implicit-missing.ts';

const name = 'mail.sunny.example';
const { imap } = healthyEvidence();
const starttls = imap[1]!;
const closed = door({ protocol: 'imap', host: name, port: 993, result: 'refused' });

ruleCases(tlsImplicitMissing, {
  fires: {
    '993 is closed, 143 works': {
      evidence: { imap: [closed, starttls] },
      finds: [{ severity: 'notice', subject: { host: name, port: 993 } }],
    },
  },
  silent: {
    '993 was not tried': { evidence: { imap: [starttls] } },
    '993 is broken, which is told elsewhere': { evidence: { imap: [{ ...closed, result: 'tls-failed' }, starttls] } },
    'both are closed': { evidence: { imap: [closed, { ...starttls, result: 'refused' }] } },
  },
});
