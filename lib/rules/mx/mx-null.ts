// The domain publishes a null MX: it declares that it takes no mail.
import { defineRule } from '../define.ts';
import { recordChange } from '../shared/record-change.ts';

export const mxNull = defineRule({
  id: 'mx-null',
  reference: 'RFC 7505 3',
  needs: ['mx'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'Your domain says that it takes no mail.',
    customer: 'An entry for {domain} tells other servers not to send mail there (null MX). Mail to you is sent back.',
    agent: '{domain} publishes the null MX "{record}" (RFC 7505).',
    fix: 'Decide whether {domain} is to receive mail.\nIf it is, replace the MX record "0 ." with the name of your mail server.',
  },
  variants: {
    mixed: {
      title: 'Your domain says that it takes no mail, and names a mail server.',
      customer: 'One entry of {domain} says that it takes no mail, others name servers. Some mail may be sent back.',
      agent: '{domain} publishes the null MX beside others ({record}); it must stand alone (RFC 7505 3).',
      fix: 'Remove the MX record "0 ." if {domain} is to receive mail.\nIf it is not, remove all the other MX records.',
    },
  },
  judge: ({ mx }, { domain, operatorMx }) => {
    const mixed = !mx.nullMx && mx.targets.some(({ exchange }) => exchange === '.');
    if (mixed) {
      const stated = mx.targets.map(({ preference, exchange }) => `${preference} ${exchange.replace(/\.?$/, '.')}`);
      const kept = stated.filter((text) => !text.endsWith(' .'));
      return [
        {
          subject: { domain, record: domain },
          severity: 'warning',
          variant: 'mixed',
          values: { domain, record: stated.join(', ') },
          // Of very many MX records only some are known here.
          records: kept.length > 0 && mx.total === stated.length ? [recordChange(mx.question, 'MX', stated, kept)] : [],
        },
      ];
    }
    if (!mx.nullMx) return [];
    const current = mx.targets.map((target) => `${target.preference} ${target.exchange}`);
    const wanted = operatorMx.map((host, index) => `${(index + 1) * 10} ${host}.`);
    return [
      {
        subject: { domain, record: domain },
        values: { domain, record: current.join(', ') || '0 .' },
        records: wanted.length > 0 ? [recordChange(mx.question, 'MX', current, wanted)] : [],
      },
    ];
  },
});
