// MTA-STS is announced, but its policy file cannot be fetched the way senders fetch it.
import type { HttpFailure } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';

/** `not-allowed` is our own restraint: it says nothing about the file. */
const said = {
  dns: 'the host has no address',
  connect: 'no connection on port 443',
  certificate: 'the certificate does not verify',
  tls: 'TLS failed',
  timeout: 'no answer in time',
  'too-large': 'more than 256 KB',
  redirect: 'a redirect, which senders must not follow (RFC 8461 3.3)',
  status: 'the web server has no such file',
  'hung-up': 'the web server hung up',
} as const satisfies Record<Exclude<HttpFailure, 'not-allowed' | 'not-xml'>, string>;

export const mtaStsPolicyUnreachable = defineRule({
  id: 'mta-sts-policy-unreachable',
  reference: 'RFC 8461 3.3',
  needs: ['mta-sts'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The file with your rule for encrypted delivery cannot be read.',
    customer: 'Your domain announces a rule for encrypted mail (MTA-STS). The file that holds it cannot be fetched.',
    meanwhile: 'Mail still arrives meanwhile, as a rule. Send this to your mail host.',
    agent: '{url}: {what}. {words}',
    fix: 'Make {url} answer over HTTPS with status 200, a valid certificate and no redirect.\nOr remove the record {record}, if the rule is no longer wanted.',
  },
  phrases: { ...said, 'no-words': 'No further words.' },
  judge: ({ 'mta-sts': { fetch, question } }, { domain }) => {
    if (fetch === null || fetch.failure === null || fetch.failure === 'not-allowed' || fetch.failure === 'not-xml')
      return [];
    const words = fetch.words ?? phrase('no-words');
    const values = { url: fetch.url, what: phrase(fetch.failure), words, record: question.name };
    return [{ subject: { domain, record: question.name }, values }];
  },
});
