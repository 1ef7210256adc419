// A DKIM signature that the domain’s own server put on a message does not hold.
import { defineRule } from '../define.ts';

export const dkimSignatureFails = defineRule({
  id: 'dkim-signature-fails',
  reference: 'RFC 6376 6.1',
  needs: ['round-trip'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The signature on our test message does not hold, so some of your mail may land in junk.',
    customer:
      'Your server signs your mail, but the signature is not right (DKIM). Other servers may count your mail as junk.',
    meanwhile:
      'Your mail still goes out. If somebody misses a message from you, ask them to look in junk. Send this to your mail host.',
    agent: '{host}: our own check of the DKIM signature by {signers} failed.',
    fix: 'Compare the key in the DNS with the key that the server signs with.\nCheck that nothing changes a message after it was signed, such as a footer.',
  },
  judge: ({ 'round-trip': { signatures, submission } }) => {
    const signers = signatures
      .filter(({ result }) => result === 'fail')
      .map(({ domain, selector }) => `${selector}._domainkey.${domain}`);
    const { host } = submission;
    return signers.length === 0 ? [] : [{ subject: { host }, values: { host, signers } }];
  },
});
