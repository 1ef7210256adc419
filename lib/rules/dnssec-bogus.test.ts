// An answer that comes only with checking disabled is a fault of DNSSEC.
import { dnssecBogus } from './dnssec-bogus.ts';
import { ruleCases } from './rule-cases.ts';
import { nameservers, question } from './sample-evidence.ts';

const domain = 'sunny.example';
const failing = (bogus: boolean | null) => ({
  nameservers: nameservers(domain, { question: question(domain, 'NS', { status: 'servfail' }), dnssecBogus: bogus }),
});

ruleCases(dnssecBogus, {
  fires: { bogus: { evidence: failing(true), finds: [{ severity: 'error', subject: { domain } }] } },
  silent: { 'failing for another reason': { evidence: failing(false) }, 'not tried': { evidence: failing(null) } },
  untested: 'own-resolver',
});
