// The domain names more MX hosts than anybody tries; we looked at the first ones.
import { defineRule } from '../define.ts';

/** As many as RFC 7208 4.6.4 lets an evaluation of SPF follow. */
const most = 10;

export const mxTooMany = defineRule({
  id: 'mx-too-many',
  reference: 'RFC 7208 4.6.4',
  needs: ['mx'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Your domain names very many mail servers.',
    customer: 'Your domain names {total} servers for its mail. We looked at the first {looked} of them.',
    meanwhile: null,
    agent: '{total} MX records, of which the {looked} most preferred were looked at. The SPF term "mx" fails above 10.',
    fix: 'Keep the MX records of the servers that really take mail, and remove the others.',
  },
  judge: ({ mx }, { domain }) =>
    mx.total > most
      ? [{ subject: { domain, record: domain }, values: { total: mx.total, looked: mx.targets.length } }]
      : [],
});
