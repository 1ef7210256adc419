// Article: how Outlook asks a domain for its settings, and who may answer in its place ([MS-OXDSCLI]).
import type { Article } from '../../article.ts';

export const autodiscover: Article = {
  slug: 'autodiscover',
  title: 'What Outlook asks your domain (Autodiscover)',
  lead: 'Outlook asks your domain for its mail settings. If somebody else answers, it goes to the wrong server.',
  sections: [
    {
      heading: 'Where Outlook asks',
      blocks: [
        {
          kind: 'steps',
          items: [
            'At `https://example.com/autodiscover/autodiscover.xml`: your website, if it has one.',
            'At `https://autodiscover.example.com/autodiscover/autodiscover.xml`.',
            'At the place that an SRV record names: `_autodiscover._tcp.example.com`.',
          ],
        },
        {
          kind: 'text',
          text: 'The first good answer wins. Outlook also asks Microsoft’s own service before, for accounts that are there.',
        },
      ],
    },
    {
      heading: 'What often goes wrong',
      blocks: [
        {
          kind: 'list',
          items: [
            'Your website answers every address with a page. Outlook may read it as an answer.',
            'The record `autodiscover` still points to a former mail host. Outlook goes there, and asks for a password.',
            'The certificate does not name `autodiscover.example.com`. Outlook then warns.',
          ],
        },
      ],
    },
    {
      heading: 'What helps',
      blocks: [
        {
          kind: 'list',
          items: [
            'Whoever looks after the domain removes the old record, or points it to the mail host of today.',
            'The website answers `/autodiscover/` with “not found” (404) if no mail settings are there.',
            'Until then, set Outlook up by hand. The steps for it ask none of this.',
          ],
        },
      ],
    },
  ],
  tags: ['domain', 'setup', 'apps'],
  check: { at: 'start', looks: 'where Outlook is led to for your domain' },
  related: ['automatic-setup', 'certificate-names', '/guides/outlook-classic'],
};
