// Article: what it means when a mail server cannot be reached, and who can do something.
import type { Article } from '../../article.ts';

export const serverNotReached: Article = {
  slug: 'server-not-reached',
  title: 'Der E-Mail-Server ist nicht erreichbar',
  lead: 'Prüfen Sie zuerst den Namen, dann versuchen Sie ein anderes Netz. Stimmt beides, muss Ihr E-Mail-Anbieter nachsehen.',
  sections: [
    {
      heading: 'Was Sie versuchen können',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Kopieren Sie den Servernamen aus Ihren Einstellungen. Ein Leerzeichen oder ein fehlender Buchstabe genügt, und es klappt nicht.',
            'Vergleichen Sie den Port und die Verschlüsselung. Sie gehören zusammen.',
            'Versuchen Sie es über mobile Daten. Klappt es dort, liegt es an Ihrem eigenen Netz oder Router.',
            'Sehen Sie auf jedem Gerät nach, ob ein altes Passwort eingetragen ist. Nach vielen falschen Versuchen sperrt ein Server manchmal eine Adresse.',
          ],
        },
      ],
    },
    {
      heading: 'Was die Worte bedeuten',
      blocks: [
        {
          kind: 'table',
          head: ['Was geschah', 'Was es bedeuten kann'],
          rows: [
            ['Den Namen gibt es nicht', 'Ein Tippfehler im Namen, oder sein DNS-Eintrag wurde gelöscht'],
            ['Der Server hat abgelehnt', 'Der Dienst ist aus, oder der Port ist falsch'],
            ['Keine Antwort', 'Eine Firewall auf dem Weg, oder der falsche Server'],
            ['Er hat geantwortet und dann getrennt', 'Der Server ist überlastet, oder er begrenzt Ihre Adresse'],
          ],
        },
      ],
    },
  ],
  tags: ['receiving', 'sending'],
  check: { at: 'start', looks: 'ob Ihre Server eine Adresse haben und antworten' },
  related: ['ports', 'encryption', 'dns'],
};
