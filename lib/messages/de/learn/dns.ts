// Article: what DNS has to do with mail, and what its failures mean.
import type { Article } from '../../article.ts';

export const dns: Article = {
  slug: 'dns',
  title: 'Wenn die Namen Ihrer Domain nicht gefunden werden (DNS)',
  lead: 'DNS macht aus Namen Adressen. Antwortet es für Ihre Domain nicht, können weder E-Mail noch Website funktionieren.',
  sections: [
    {
      heading: 'Vier verschiedene Antworten',
      blocks: [
        {
          kind: 'table',
          head: ['Die Antwort', 'Was sie bedeutet'],
          rows: [
            ['Diesen Namen gibt es nicht', 'Der Name existiert nicht: ein Tippfehler, oder die Domain ist abgelaufen'],
            ['Name ohne diesen Eintrag', 'Den Namen gibt es, aber dieser eine Eintrag fehlt'],
            ['Serverfehler', 'Die DNS-Server der Domain arbeiten nicht richtig'],
            ['Keine Antwort', 'Niemand hat rechtzeitig geantwortet. Der Eintrag kann trotzdem da sein'],
          ],
        },
      ],
    },
    {
      heading: 'Was Sie prüfen',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Ist die Domain bezahlt? Das Datum zeigt Ihr Registrar (wo Sie die Domain gekauft haben).',
            'Sind die Nameserver beim Registrar dieselben wie dort, wo die Einträge geführt werden?',
            'Hat jemand DNSSEC eingeschaltet oder ist die Domain umgezogen? Dann liegen beim Registrar vielleicht noch alte Schlüssel.',
          ],
        },
      ],
    },
    {
      heading: 'Warum eine Änderung Zeit braucht',
      blocks: [
        {
          kind: 'text',
          text: 'Jeder Eintrag sagt, wie lange andere ihn sich merken dürfen. Das ist seine TTL. Bis sie vorbei ist, sehen manche noch den alten.',
        },
      ],
    },
  ],
  tags: ['domain'],
  check: { at: 'start', looks: 'die Nameserver und Einträge Ihrer Domain' },
  related: ['mx', 'server-not-reached'],
};
