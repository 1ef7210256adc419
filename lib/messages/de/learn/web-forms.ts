// Article: why mail from a website’s form is lost: it is delivered on the web server itself, or its sender is not believed.
import type { Article } from '../../article.ts';

export const webForms: Article = {
  slug: 'web-forms',
  title: 'E-Mails aus Ihrem Webformular kommen nicht an',
  lead: 'Das Formular sendet von Ihrem Webserver. Entweder behält dieser Server die E-Mails, oder die Empfänger glauben dem Absender nicht.',
  sections: [
    {
      heading: 'Finden Sie heraus, welches der drei es ist',
      blocks: [
        {
          kind: 'table',
          head: ['Was Sie sehen', 'Was es bedeutet'],
          rows: [
            ['Formulare kommen bei anderen an, nie bei Ihnen', 'Der Webserver behält Ihre E-Mails für sich'],
            ['Formulare landen im Spam oder kommen nirgends an', 'Der Webserver darf nicht für Ihre Domain senden'],
            [
              'Nur die Formulare mancher Besucher gehen verloren',
              'Das Formular nimmt die Adresse der Besucher als Absender',
            ],
          ],
        },
      ],
    },
    {
      heading: 'Der Webserver behält die E-Mails',
      blocks: [
        {
          kind: 'text',
          text: 'Der Webserver glaubt, dass Ihre E-Mails bei ihm liegen. Deshalb fragt er nie nach Ihren MX-Einträgen.',
        },
        {
          kind: 'text',
          text: 'Ihr Webhoster kann das beheben: In der Verwaltung stellt er die E-Mail-Zustellung der Domain auf **remote** (entfernt).',
        },
      ],
    },
    {
      heading: 'Der Webserver darf nicht senden',
      blocks: [
        {
          kind: 'text',
          text: 'Ihr SPF-Eintrag nennt, wer für Sie sendet. Fügen Sie den Webserver hinzu, oder lassen Sie das Formular sich anmelden.',
        },
        {
          kind: 'text',
          text: 'Besser: Das Formular meldet sich an Ihrem Postausgangsserver an, wie ein E-Mail-Programm. Seine E-Mails werden dann auch signiert.',
        },
      ],
    },
    {
      heading: 'Als Absender steht der Besucher',
      blocks: [
        {
          kind: 'text',
          text: 'Die Domain des Besuchers nennt Ihren Webserver nicht. Empfänger, die sich an DMARC halten, lehnen die E-Mail dann ab.',
        },
        {
          kind: 'list',
          items: [
            'Setzen Sie **From** (Absender) auf eine Adresse Ihrer eigenen Domain.',
            'Setzen Sie **Reply-To** (Antwort an) auf die Adresse des Besuchers. Ihre Antwort kommt dann trotzdem dort an.',
          ],
        },
      ],
    },
  ],
  tags: ['websites', 'sending', 'domain'],
  check: { at: 'start', looks: 'wohin die E-Mails Ihrer Domain gehen und wer für sie senden darf' },
  related: ['spf', 'dmarc', 'mx'],
};
