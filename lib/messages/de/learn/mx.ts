// Article: the record that says where a domain's mail goes (RFC 5321 5.1, RFC 7505).
import type { Article } from '../../article.ts';

export const mx: Article = {
  slug: 'mx',
  title: 'Wohin E-Mails für Ihre Domain zugestellt werden (MX)',
  lead: 'Ein MX-Eintrag nennt den Server, der E-Mails für Ihre Domain annimmt. Ist er falsch, gehen E-Mails woanders hin oder nirgends.',
  sections: [
    {
      heading: 'Wie das aussieht',
      blocks: [
        { kind: 'record', caption: 'Ein guter Eintrag', text: 'example.com.  3600  IN  MX  10 mail.example.com.' },
        {
          kind: 'text',
          text: 'Die Zahl ist die Reihenfolge. Wer sendet, versucht die kleinste zuerst.',
        },
      ],
    },
    {
      heading: 'Was oft schiefgeht',
      blocks: [
        {
          kind: 'list',
          items: [
            'Es gibt keinen MX-Eintrag. Dann wird die Adresse der Website versucht.',
            'Er nennt einen Server, den es nicht mehr gibt.',
            'Er nennt nach einem Umzug noch den alten E-Mail-Anbieter oder zwei E-Mail-Anbieter zugleich.',
            'Er nennt eine Adresse wie `192.0.2.1`. Es muss ein Name sein.',
            'Er ist ein einzelner Punkt. Das heißt: Diese Domain nimmt keine E-Mails an.',
          ],
        },
      ],
    },
    {
      heading: 'Bevor Sie ihn ändern',
      blocks: [
        {
          kind: 'text',
          text: 'Vergewissern Sie sich, welcher E-Mail-Anbieter Ihre E-Mails haben soll. Eine falsche Änderung schickt neue E-Mails an die falsche Stelle.',
        },
        {
          kind: 'text',
          text: 'Geändert wird dort, wo Ihr DNS geführt wird. Das muss nicht dort sein, wo Ihre Website liegt.',
        },
      ],
    },
  ],
  tags: ['domain', 'receiving'],
  check: { at: 'start', looks: 'die MX-Einträge Ihrer Domain und ob diese Server antworten' },
  related: ['moving-mail', 'dns', 'spf'],
};
