// The words of the test message itself, as they land in the mailbox: plain ASCII, so that no server has to recode them.
import type * as english from '../en/test-message.ts';
import { translation } from '../translation.ts';
export const testMessage = translation<typeof english.testMessage>()({
  subject: 'Mailmend testbericht {token}',
  body: [
    'Dit is een testbericht. U hebt Mailmend gevraagd het te sturen.',
    '',
    'Het laat zien of mail uit uw mailbox in uw mailbox aankomt.',
    'Mailmend verwijdert het zodra het is gezien.',
    'Als u dit kunt lezen, mag u het zelf verwijderen.',
    '',
    'Niemand anders heeft dit bericht gekregen.',
  ].join('\n'),
});
