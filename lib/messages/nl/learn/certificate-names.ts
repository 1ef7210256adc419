// Article: certificates of mail servers, their names and their dates (RFC 9525).
import type { Article } from '../../article.ts';

export const certificateNames: Article = {
  slug: 'certificate-names',
  title: 'Why your app warns about a certificate',
  lead: 'A certificate proves that the server is the one you asked for. Do not press Trust: use the right name, or have it renewed.',
  sections: [
    {
      heading: 'The name is not on the certificate',
      blocks: [
        {
          kind: 'text',
          text: 'Your app asked for one name, and the certificate is for others. Often the server has a name of its own at your mail host.',
        },
        {
          kind: 'text',
          text: 'Use the name that our check shows. It is on the certificate, so the warning ends.',
        },
      ],
    },
    {
      heading: 'The certificate has run out',
      blocks: [
        {
          kind: 'text',
          text: 'Only your mail host can renew it. Wait, or ask them. If it ran out for one device only, check that device’s date.',
        },
      ],
    },
    {
      heading: 'Nobody your device knows signed it',
      blocks: [
        {
          kind: 'text',
          text: 'The server signed its own certificate, or a link in the chain is missing. Your mail host can mend both.',
        },
      ],
    },
    {
      heading: 'Why not just accept it',
      blocks: [
        {
          kind: 'text',
          text: 'A stranger between you and the server would show a certificate like this. Your app cannot tell the two apart.',
        },
        { kind: 'text', text: 'Once accepted, most apps never warn again. Your password would go to whoever answers.' },
      ],
    },
  ],
  tags: ['security'],
  check: { at: 'start', looks: 'which names are on the certificates of your servers' },
  related: ['encryption', 'server-not-reached'],
};
