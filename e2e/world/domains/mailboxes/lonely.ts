// POP alone, and without UIDL: no app can leave mail there and know it again.
import { mailDomain } from '../../practice-domain.ts';

export const lonely = mailDomain({
  domain: 'lonely.example',
  number: 453,
  story: 'The server offers POP only, and an app cannot leave mail there.',
  expected: ['imap-unavailable', 'pop-without-uidl'],
  expectedWithoutPassword: ['imap-unavailable'],
  doors: ({ 143: _starttls, 993: _tls, 110: pop, 995: pops, ...others }) => ({
    ...others,
    110: { ...pop, uidl: false },
    995: { ...pops, uidl: false },
  }),
});
