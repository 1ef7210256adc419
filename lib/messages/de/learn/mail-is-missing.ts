// Article: where missing mail usually is, in the order in which to look.
import type { Article } from '../../article.ts';

export const mailIsMissing: Article = {
  slug: 'mail-is-missing',
  title: 'E-Mails fehlen',
  lead: 'Sehen Sie zuerst ins Webmail: Es zeigt, was auf dem Server liegt. Dann wissen Sie, welche Hälfte der Liste Sie brauchen.',
  sections: [
    {
      heading: 'Sie sind im Webmail, aber nicht in Ihrem Programm',
      blocks: [
        {
          kind: 'list',
          items: [
            'Ihr Programm zeigt einen anderen Ordner oder verbirgt Gelesenes. Sehen Sie auf den Filter über der Liste.',
            'Ihr Programm ruft über POP ab. Dann sieht es nur den Posteingang und keinen anderen Ordner.',
            'Das Programm behält nur die letzten Wochen. Suchen Sie in seinen Einstellungen nach **Sync** (Synchronisieren) oder **Mail to keep** (E-Mails behalten).',
            'Der Ordner ist nicht abonniert. Suchen Sie nach **Subscribe** (Abonnieren) oder **Manage folders** (Ordner verwalten).',
          ],
        },
      ],
    },
    {
      heading: 'Sie sind nicht im Webmail',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Sehen Sie dort in **Spam**, **Papierkorb** und **Archiv** nach, und benutzen Sie die Suche.',
            'Sehen Sie sich Regeln, Filter und Weiterleitungen an. Eine davon kann E-Mails verschieben oder löschen.',
            'Denken Sie an jeden Computer und jedes Telefon, auch an alte. Eines, das über POP abruft, kann sie geholt haben.',
            'Fragen Sie beim Absender nach, ob eine Nachricht zurückkam.',
          ],
        },
      ],
    },
    {
      heading: 'Neue E-Mails kommen gar nicht an',
      blocks: [
        {
          kind: 'list',
          items: [
            'Ihr Postfach kann voll sein. Dann gehen E-Mails an die Absender zurück.',
            'Ihre Domain leitet E-Mails vielleicht zu einem anderen E-Mail-Anbieter. Die Prüfung zeigt, wohin.',
          ],
        },
      ],
    },
    {
      heading: 'Was Sie nicht als Erstes tun sollten',
      blocks: [
        {
          kind: 'text',
          text: 'Entfernen Sie das Konto nicht, und setzen Sie das Programm nicht zurück. E-Mails, die nur dort liegen, wären weg.',
        },
        {
          kind: 'text',
          text: 'Ihr E-Mail-Anbieter hat vielleicht eine Sicherung. Fragen Sie bald: Die meisten bleiben Tage, nicht Monate.',
        },
      ],
    },
  ],
  tags: ['receiving', 'junk'],
  check: { at: 'start', looks: 'wohin Ihre E-Mails geleitet werden und wie voll Ihr Postfach ist' },
  related: ['mailbox-full', 'leave-mail-on-the-server', 'mx'],
};
