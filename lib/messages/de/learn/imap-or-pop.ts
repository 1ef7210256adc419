// Article: which of the two ways to receive mail fits whom.
import type { Article } from '../../article.ts';

export const imapOrPop: Article = {
  slug: 'imap-or-pop',
  title: 'POP und IMAP auf einen Blick',
  lead: 'Wählen Sie IMAP. Ihre E-Mails bleiben auf dem Server, und jedes Gerät zeigt dasselbe.',
  sections: [
    {
      heading: 'Worin sie sich unterscheiden',
      blocks: [
        {
          kind: 'text',
          text: 'Mit IMAP sieht Ihr Programm in das Postfach auf dem Server. Was Sie auf einem Gerät lesen, verschieben oder löschen, sehen Sie auf allen.',
        },
        {
          kind: 'text',
          text: 'Mit POP holt Ihr Programm die E-Mails aus dem Posteingang und behält eine eigene Kopie. Viele Programme löschen sie dann vom Server.',
        },
      ],
    },
    {
      heading: 'Wann POP richtig sein kann',
      blocks: [
        {
          kind: 'list',
          items: [
            'Ihr Server oder Ihr Postfach bietet kein IMAP.',
            'Sie lesen E-Mails nur auf einem Computer, und Sie machen von ihm Sicherungen.',
            'Ein Programm holt E-Mails für Sie ab und verlangt POP.',
          ],
        },
        {
          kind: 'text',
          text: 'Lassen Sie auch dann eine Kopie auf dem Server. Eine kaputte Festplatte nimmt die einzige Kopie mit.',
        },
      ],
    },
  ],
  tags: ['setup', 'receiving'],
  check: { at: 'start', looks: 'ob Ihr E-Mail-Server IMAP, POP oder beides anbietet' },
  related: ['pop-to-imap', 'leave-mail-on-the-server', 'ports'],
};
