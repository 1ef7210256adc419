// A DKIM key allows only the hash SHA-1, which nobody may use any more.
import { defineRule } from '../define.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';

export const dkimSha1Only = defineRule({
  id: 'dkim-sha1-only',
  reference: 'RFC 8301 3.1',
  needs: ['dkim'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Your mail is signed in an outdated way, so some may land in junk.',
    customer:
      'A signature proves that mail from {domain} is really yours (DKIM). The key “{selector}” allows only a method that no longer counts.',
    meanwhile: mayLandInJunk,
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
