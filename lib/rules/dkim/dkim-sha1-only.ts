// A DKIM key allows only the hash SHA-1, which nobody may use any more.
import { defineRule } from '../define.ts';

export const dkimSha1Only = defineRule({
  id: 'dkim-sha1-only',
  reference: 'RFC 8301 3.1',
  needs: ['dkim'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'The key that proves your mail is yours is bound to an outdated method.',
    customer:
      'Mail from {domain} can carry a seal (DKIM). The key “{selector}” allows only a method that no longer counts.',
    meanwhile: 'Send this to whoever looks after your domain.',
    agent: 'The key at {name} has h=sha1 only; sha1 must not be used, and sha256 is then refused (RFC 8301 3.1).',
    fix: 'Remove the tag h=sha1 from the record at {name}.\nCheck that the mail server signs with rsa-sha256.',
  },
  judge: ({ dkim }, { domain }) =>
    dkim.selectors
      .filter(({ key }) => key?.hashes.includes('sha1') && !key.hashes.includes('sha256'))
      .map(({ selector, question }) => ({
        subject: { domain, record: question.name },
        values: { domain, selector, name: question.name },
      })),
});
