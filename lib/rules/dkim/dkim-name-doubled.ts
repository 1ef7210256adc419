// A DKIM key was published with the domain's name twice, as when a panel adds the domain by itself.
import { defineRule } from '../define.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';

export const dkimNameDoubled = defineRule({
  id: 'dkim-name-doubled',
  reference: 'RFC 6376 3.6.2.1',
  needs: ['dkim'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Your mail counts as not signed, so some may land in junk.',
    customer:
      'A signature proves that mail from {domain} is really yours (DKIM). Its key stands under a name that has {domain} in it twice.',
    meanwhile: mayLandInJunk,
    agent: 'A DKIM key was found at {found}; it belongs at {name}.',
    fix: 'Open the record in the DNS panel, and enter only {short} as its name.\nThe panel adds {domain} by itself.\nThen check again.',
  },
  judge: ({ dkim }, { domain }) =>
    dkim.doubled.flatMap((selector) => {
      const short = `${selector}._domainkey`;
      const name = `${short}.${domain}`;
      // A usable key at the right name as well makes the doubled one a harmless leftover.
      if (dkim.selectors.some(({ question, records }) => question.name === name && records.length > 0)) return [];
      return [
        {
          subject: { domain, record: name },
          values: { domain, name, found: `${name}.${domain}`, short },
        },
      ];
    }),
});
