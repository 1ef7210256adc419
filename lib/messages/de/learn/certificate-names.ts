// Article: certificates of mail servers, their names and their dates (RFC 9525).
import type { Article } from '../../article.ts';

export const certificateNames: Article = {
  slug: 'certificate-names',
  title: 'Warum Ihr Programm vor einem Zertifikat warnt',
  lead: 'Ein Zertifikat beweist, dass der Server der richtige ist. Drücken Sie nicht „Vertrauen“: Nehmen Sie den richtigen Namen, oder lassen Sie es erneuern.',
  sections: [
    {
      heading: 'Der Name steht nicht im Zertifikat',
      blocks: [
        {
          kind: 'text',
          text: 'Ihr Programm hat nach einem Namen gefragt, und das Zertifikat gilt für andere. Oft hat der Server bei Ihrem E-Mail-Anbieter einen eigenen Namen.',
        },
        {
          kind: 'text',
          text: 'Nehmen Sie den Namen, den unsere Prüfung zeigt. Er steht im Zertifikat, deshalb hört die Warnung auf.',
        },
      ],
    },
    {
      heading: 'Das Zertifikat ist abgelaufen',
      blocks: [
        {
          kind: 'text',
          text: 'Nur Ihr E-Mail-Anbieter kann es erneuern. Warten Sie, oder fragen Sie dort. Ist es nur auf einem Gerät abgelaufen, prüfen Sie dessen Datum.',
        },
      ],
    },
    {
      heading: 'Keine Stelle, die Ihr Gerät kennt, hat es unterschrieben',
      blocks: [
        {
          kind: 'text',
          text: 'Der Server hat sein Zertifikat selbst unterschrieben, oder ein Glied der Kette fehlt. Ihr E-Mail-Anbieter kann beides beheben.',
        },
      ],
    },
    {
      heading: 'Warum Sie es nicht einfach annehmen sollten',
      blocks: [
        {
          kind: 'text',
          text: 'Ein Fremder zwischen Ihnen und dem Server würde so ein Zertifikat zeigen. Ihr Programm kann die beiden nicht unterscheiden.',
        },
        {
          kind: 'text',
          text: 'Einmal angenommen, warnen die meisten Programme nie wieder. Ihr Passwort ginge an jeden, der antwortet.',
        },
      ],
    },
  ],
  tags: ['security'],
  check: { at: 'start', looks: 'welche Namen in den Zertifikaten Ihrer Server stehen' },
  related: ['encryption', 'server-not-reached'],
};
