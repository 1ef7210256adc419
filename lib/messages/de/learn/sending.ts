// Article: mail comes in but does not go out (RFC 6409).
import type { Article } from '../../article.ts';

export const sending: Article = {
  slug: 'sending',
  title: 'E-Mails kommen an, aber keine geht hinaus',
  lead: 'Das Senden hat einen eigenen Server, einen eigenen Port und eine eigene Anmeldung. Meist fehlt eines von diesen dreien.',
  sections: [
    {
      heading: 'Prüfen Sie diese drei',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Der Postausgangsserver und sein Port stimmen mit Ihren Einstellungen überein.',
            'Das Programm meldet sich auch zum Senden an. Suchen Sie **requires authentication**, und schalten Sie es ein.',
            'Die Absenderadresse im Programm ist die Adresse, mit der Sie sich anmelden.',
          ],
        },
      ],
    },
    {
      heading: 'Was der Server sagen kann',
      blocks: [
        {
          kind: 'table',
          head: ['Seine Worte', 'Was zu tun ist'],
          rows: [
            ['Relay access denied', 'Schalten Sie die Anmeldung für den Postausgangsserver ein'],
            ['Sender address rejected', 'Senden Sie von der Adresse, mit der Sie sich anmelden'],
            ['Message size exceeds', 'Teilen Sie einen Link statt des Anhangs'],
            ['User unknown', 'Prüfen Sie die Adresse, an die Sie geschrieben haben'],
            ['Too many messages', 'Warten Sie eine Stunde, dann senden Sie weniger auf einmal'],
          ],
        },
      ],
    },
  ],
  tags: ['sending'],
  check: { at: 'start', looks: 'ob Ihr Postausgangsserver antwortet und eine Anmeldung verlangt' },
  related: ['web-forms', 'ports', 'password-refused', 'spf'],
};
