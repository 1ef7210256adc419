// Article: how mail apps find settings by themselves, and why they sometimes find the wrong ones (RFC 6186).
import type { Article } from '../../article.ts';

export const automaticSetup: Article = {
  slug: 'automatic-setup',
  title: 'Warum Ihr Programm den falschen Server einträgt',
  lead: 'E-Mail-Programme suchen Einstellungen an mehreren Stellen. Antwortet noch eine alte Stelle, nimmt das Programm vielleicht die alten Einstellungen.',
  sections: [
    {
      heading: 'Was Sie tun können',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Wählen Sie in Ihrem Programm **Manuelle Einrichtung**, **Erweiterte Optionen** oder **Manuell konfigurieren**.',
            'Kopieren Sie die Werte aus Ihren Einstellungen hier.',
            'Ändert das Programm sie zurück, entfernen Sie das Konto und fügen Sie es neu hinzu.',
          ],
        },
      ],
    },
    {
      heading: 'Für alle, die die Domain betreuen',
      blocks: [
        {
          kind: 'list',
          items: [
            'Autoconfig ist eine Datei unter `autoconfig.` und der Domain. Thunderbird und andere lesen sie.',
            'Autodiscover ist das, was Outlook fragt. Eine Website, die auf jede Adresse antwortet, kann es in die Irre führen.',
            'SRV-Einträge nennen die Server im DNS (RFC 6186).',
            'Alle drei sollten dieselben Server nennen, und diese müssen im Zertifikat stehen.',
          ],
        },
      ],
    },
  ],
  tags: ['setup', 'domain'],
  check: { at: 'start', looks: 'welche Server Ihre Domain E-Mail-Programmen nennt' },
  related: ['autodiscover', 'certificate-names', 'ports', '/guides'],
};
