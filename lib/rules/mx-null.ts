// The domain publishes a null MX: it declares that it takes no mail.
import { defineRule } from './define.ts';
import { recordChange } from './record-change.ts';

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
  judge: ({ mx }, { domain, operatorMx }) => {
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
