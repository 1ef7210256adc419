// A DKIM key is revoked: its p= tag is empty.
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { isUsableDkimKey } from '../shared/usable-dkim-key.ts';

export const dkimRevoked = defineRule({
  id: 'dkim-revoked',
  reference: 'RFC 6376 3.6.1',
  needs: ['dkim'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Your mail may be signed with a withdrawn key, so some may land in junk.',
    customer:
      'A signature proves that mail from {domain} is really yours (DKIM). The key “{selector}” was withdrawn, so a signature with it does not count.',
    meanwhile: mayLandInJunk,
    agent: 'The DKIM key at {name} is revoked (empty p=). Another usable key was found: {other}.',
    fix: 'Check which selector the mail server signs with.\nIf it is {selector}, publish a new key under a new selector, and sign with that.\nIf it is another one, nothing is to be done.',
  },
  phrases: { yes: 'yes', no: 'no' },
  judge: ({ dkim }, { domain }) => {
    const other = dkim.selectors.some(isUsableDkimKey);
    const revoked = dkim.selectors
      .filter(({ key }) => key?.revoked === true)
      // An old selector that was withdrawn after a new one took over is good practice, unless somebody asked for it or mail is signed with it.
      .filter(({ origin }) => origin === 'given' || origin === 'header' || !other);
    return revoked.map(({ selector, origin, question }) => ({
      subject: { domain, record: question.name },
      severity: origin === 'provider' || origin === 'common' ? 'notice' : 'warning',
      values: { domain, selector, name: question.name, other: phrase(other ? 'yes' : 'no') },
    }));
  },
});
