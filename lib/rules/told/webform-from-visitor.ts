// A web form sends in the visitor's name, which other servers take for forgery.
import { defineRule } from '../define.ts';

export const webformFromVisitor = defineRule({
  id: 'webform-from-visitor',
  reference: 'RFC 9989, RFC 5322 3.6.2',
  needs: ['answers'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'Your web form sends in the name of your visitors.',
    customer:
      'Your website may not send mail for other people’s addresses. Many domains ask others to refuse such mail, or to put it in junk (DMARC).',
    agent:
      'The customer reports that the form’s From is the visitor’s address. Neither SPF nor DKIM can be aligned with the visitor’s domain, so its DMARC policy decides: with p=quarantine such mail goes to junk, with p=reject it is refused. No record of {domain} changes that.',
    fix: 'In the form’s settings, set an address of {domain} as the sender (From).\nSet the visitor’s address as Reply-To, so that you can answer.',
  },
  judge: ({ answers: told }, { domain }) =>
    told.answers['form-sender'] === 'visitor' ? [{ subject: { domain }, values: { domain } }] : [],
});
