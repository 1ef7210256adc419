// Article: using POP without emptying the mailbox for everyone else.
import type { Article } from '../../article.ts';

export const leaveMailOnTheServer: Article = {
  slug: 'leave-mail-on-the-server',
  title: 'E-Mails mit POP auf dem Server lassen',
  lead: 'Stellen Sie in jedem Programm mit POP ein, dass eine Kopie bleibt. Sonst leert es vielleicht das Postfach für die anderen.',
  sections: [
    {
      heading: 'Warum E-Mails verschwinden',
      blocks: [
        {
          kind: 'text',
          text: 'Viele Programme löschen E-Mails auf dem Server, wenn sie sie über POP abgerufen haben. Ihr Telefon zeigt dann ein leeres Postfach.',
        },
        {
          kind: 'text',
          text: 'Die E-Mails sind nicht verloren. Sie liegen auf dem Computer, der sie abgerufen hat. Finden Sie zuerst diesen Computer.',
        },
      ],
    },
    {
      heading: 'Wo der Schalter ist',
      blocks: [
        {
          kind: 'table',
          head: ['Programm', 'Wonach Sie suchen'],
          rows: [
            ['Klassisches Outlook', '**Leave a copy of messages on the server**'],
            [
              'Thunderbird',
              '**Nachrichten auf dem Server belassen** und **Nachrichten vom Server löschen, wenn sie aus dem Posteingang gelöscht werden**',
            ],
            ['Mail auf einem Mac', 'Häkchen wegnehmen bei **Remove copy from server after retrieving a message**'],
            ['iPhone', 'Löschen vom Server: **Never** (nie), unter **Advanced**'],
            ['Andere Programme', 'Eine Auswahl wie **Keep mail on server** (E-Mails auf dem Server behalten)'],
          ],
        },
        { kind: 'text', text: 'Die Namen können in Ihrer Version etwas anders lauten.' },
      ],
    },
    {
      heading: 'Zwei Dinge zum Beachten',
      blocks: [
        {
          kind: 'list',
          items: [
            'Ein Postfach, das alles behält, kann voll werden. Löschen Sie, was Sie nicht mehr brauchen.',
            'Manche Server löschen abgerufene E-Mails nach einigen Tagen, was immer das Programm sagt. Kündigt Ihrer das an, sagt es Ihnen unsere Prüfung.',
          ],
        },
        { kind: 'text', text: 'Bei IMAP gibt es weder den Schalter noch die Falle.' },
      ],
    },
  ],
  tags: ['setup', 'receiving'],
  check: { at: 'start', looks: 'ob POP auf Ihrem Server eine Kopie lassen kann' },
  related: ['pop-to-imap', 'imap-or-pop', 'mailbox-full'],
};
