// The MTA-STS policy file was fetched, and holds no policy that senders can use.
import { defineRule } from '../define.ts';

const said: Record<string, string> = {
  html: 'it is a web page, not a policy',
  version: '"version: STSv1" is missing',
  mode: '"mode" is not enforce, testing or none',
  'max-age': '"max_age" is missing or not a number of seconds',
  mx: 'an "mx" line is missing, or holds no host name',
};

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
    agent: '{url}: {faults}.',
    fix: 'Write the policy to {url} with the lines version, mode, mx and max_age.\nThen change the id in the record {record}.',
  },
  judge: ({ 'mta-sts': { fetch, policy, question } }, { domain }) => {
    if (fetch === null || policy === null || policy.faults.length === 0) return [];
    const faults = policy.faults.map((key) => said[key] ?? `not a policy line: ${key.replace(/^line:/, '')}`);
    const values = { url: fetch.url, faults, record: question.name };
    return [{ subject: { domain, record: question.name }, values }];
  },
});
