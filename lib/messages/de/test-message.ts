// The words of the test message itself, as they land in the mailbox: plain ASCII, so that no server has to recode them.
import type * as english from '../en/test-message.ts';
import { translation } from '../translation.ts';
export const testMessage = translation<typeof english.testMessage>()({
  subject: 'Mailmend-Testnachricht {token}',
  body: [
    'Das ist eine Testnachricht. Sie haben Mailmend darum gebeten.',
    '',
    'Sie zeigt, ob E-Mail aus Ihrem Postfach in Ihrem Postfach ankommt.',
    'Mailmend entfernt sie, sobald es sie gesehen hat.',
    'Wenn Sie das hier lesen, darf die Nachricht von Hand entfernt werden.',
    '',
    'Sonst hat niemand diese Nachricht bekommen.',
  ].join('\n'),
});
