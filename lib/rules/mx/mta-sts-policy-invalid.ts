// The MTA-STS policy file was fetched, and holds no policy that senders can use.
import { mtaStsPolicyFaults } from '../../messages/record-faults.ts';
import { defineRule } from '../define.ts';
import { mtaStsPolicyFault, mtaStsPolicyPhrases } from './policy-faults.ts';

export const mtaStsPolicyInvalid = defineRule({
  id: 'mta-sts-policy-invalid',
  reference: 'RFC 8461 3.2',
  needs: ['mta-sts'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The file with your rule for encrypted delivery has a mistake.',
    customer:
      'Your domain announces a rule for encrypted mail (MTA-STS). Other servers cannot use the file that holds it.',
    meanwhile: 'Mail still arrives meanwhile, as a rule. Send this to your mail host.',
    agent: '{url}: {faults}.',
    fix: 'Write the policy to {url} with the lines version, mode, mx and max_age.\nThen change the id in the record {record}.',
  },
  phrases: mtaStsPolicyPhrases,
  messagePhrases: mtaStsPolicyFaults,
  judge: ({ 'mta-sts': { fetch, policy, question } }, { domain }) => {
    if (fetch === null || policy === null || policy.faults.length === 0) return [];
    const faults = policy.faults.map(mtaStsPolicyFault);
    const values = { url: fetch.url, faults, record: question.name };
    return [{ subject: { domain, record: question.name }, values }];
  },
});
