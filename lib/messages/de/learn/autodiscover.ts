// Article: how Outlook asks a domain for its settings, and who may answer in its place ([MS-OXDSCLI]).
import type { Article } from '../../article.ts';

export const autodiscover: Article = {
  slug: 'autodiscover',
  title: 'Was Outlook Ihre Domain fragt (Autodiscover)',
  lead: 'Outlook fragt Ihre Domain nach den E-Mail-Einstellungen. Antwortet jemand anderes, geht es zum falschen Server.',
  sections: [
    {
      heading: 'Wo Outlook fragt',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Bei `https://example.com/autodiscover/autodiscover.xml`: Ihre Website, falls es eine gibt.',
            'Bei `https://autodiscover.example.com/autodiscover/autodiscover.xml`.',
            'An der Stelle, die ein SRV-Eintrag nennt: `_autodiscover._tcp.example.com`.',
          ],
        },
        {
          kind: 'text',
          text: 'Die erste brauchbare Antwort gilt. Vorher fragt Outlook auch den Dienst von Microsoft, für Konten, die dort liegen.',
        },
      ],
    },
    {
      heading: 'Was oft schiefgeht',
      blocks: [
        {
          kind: 'list',
          items: [
            'Ihre Website antwortet auf jede Adresse mit einer Seite. Outlook hält sie vielleicht für eine Antwort.',
            'Der Eintrag `autodiscover` zeigt noch auf einen früheren E-Mail-Anbieter. Outlook geht dorthin und fragt nach einem Passwort.',
            'Das Zertifikat nennt `autodiscover.example.com` nicht. Dann warnt Outlook.',
          ],
        },
      ],
    },
    {
      heading: 'Was hilft',
      blocks: [
        {
          kind: 'list',
          items: [
            'Wer die Domain betreut, entfernt den alten Eintrag oder richtet ihn auf den heutigen E-Mail-Anbieter.',
            'Die Website antwortet auf `/autodiscover/` mit „nicht gefunden“ (404), wenn dort keine E-Mail-Einstellungen liegen.',
            'Richten Sie Outlook bis dahin von Hand ein. Die Schritte dafür fragen nichts davon ab.',
          ],
        },
      ],
    },
  ],
  tags: ['domain', 'setup', 'apps'],
  check: { at: 'start', looks: 'wohin Outlook für Ihre Domain geleitet wird' },
  related: ['automatic-setup', 'certificate-names', '/guides/outlook-classic'],
};
