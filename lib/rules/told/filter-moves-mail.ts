// Mail turns up in another folder: a filter, a rule or a forward moves it.
import { defineRule } from '../define.ts';

export const filterMovesMail = defineRule({
  id: 'filter-moves-mail',
  reference: 'RFC 5228 4.1',
  needs: ['answers'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'A rule seems to move your mail.',
    customer:
      'You find mail in a folder where it did not go before. A filter in webmail or in one of your apps does that.',
    agent:
      'The customer reports mail in another folder. Review Sieve and webmail filters; look for a forward nobody set up.',
    fix: 'In webmail, open the filters and forwards. Switch off what you do not want.\nLook at the rules in each app, too.\nIf you find one that you did not make, change your password at once.',
  },
  judge: ({ answers: told }, { domain }) =>
    told.answers['mail-how'] === 'other-folder' ? [{ subject: { domain }, values: {} }] : [],
});
