// A DKIM key is short: below 1024 bits nobody may accept it, below 2048 it is weaker than it should be.
import { defineRule } from '../define.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';

export const dkimWeak = defineRule({
  id: 'dkim-weak',
  reference: 'RFC 8301 3.2',
  needs: ['dkim'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'The signature on your mail is weaker than it should be.',
    customer:
      'A signature proves that mail from {domain} is really yours (DKIM). The key “{selector}” works, but a longer one is safer.',
    meanwhile: null,
    agent: 'The RSA key at {name} has {bits} bits; signers should use at least 2048 (RFC 8301 3.2).',
    fix: 'Make a new key of 2048 bits under a new selector.\nPublish it, then let the mail server sign with it.\nRemove {name} a week later.',
  },
  variants: {
    unusable: {
      title: 'The signature on your mail is too weak to count, so some may land in junk.',
      customer:
        'A signature proves that mail from {domain} is really yours (DKIM). The key “{selector}” is too short, so the signature does not count.',
      meanwhile: mayLandInJunk,
      agent: 'The RSA key at {name} has {bits} bits; verifiers must not accept fewer than 1024 (RFC 8301 3.2).',
    },
  },
  judge: ({ dkim }, { domain }) =>
    dkim.selectors.flatMap(({ selector, question, key }) => {
      if (key === null || key.revoked || key.keyType !== 'rsa' || key.bits === null || key.bits >= 2048) return [];
      const judgement = {
        subject: { domain, record: question.name },
        values: { domain, selector, name: question.name, bits: key.bits },
      };
      return [key.bits < 1024 ? { ...judgement, severity: 'warning', variant: 'unusable' } : judgement];
    }),
});
