// A DKIM key is short: below 1024 bits nobody may accept it, below 2048 it is weaker than it should be.
import { defineRule } from '../define.ts';

export const dkimWeak = defineRule({
  id: 'dkim-weak',
  reference: 'RFC 8301 3.2',
  needs: ['dkim'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'The key that proves your mail is yours is shorter than it should be.',
    customer: 'Mail from {domain} can carry a seal (DKIM). The key “{selector}” works, but a longer one is safer.',
    meanwhile: 'Send this to whoever looks after your domain.',
    agent: 'The RSA key at {name} has {bits} bits; signers should use at least 2048 (RFC 8301 3.2).',
    fix: 'Make a new key of 2048 bits under a new selector.\nPublish it, then let the mail server sign with it.\nRemove {name} a week later.',
  },
  variants: {
    unusable: {
      title: 'The key that proves your mail is yours is too short to count.',
      customer:
        'Mail from {domain} can carry a seal (DKIM). The key “{selector}” is too short, so its seal does not count.',
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
