// Article: how mail apps find settings by themselves, and why they sometimes find the wrong ones (RFC 6186).
import type { Article } from '../../article.ts';

export const automaticSetup: Article = {
  slug: 'automatic-setup',
  title: 'Why your app fills in the wrong server',
  lead: 'Mail apps look for settings in several places. If an old place still answers, the app may take the old settings.',
  sections: [
    {
      heading: 'What you can do',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Choose **Manual setup**, **Advanced** or **Configure manually** in your app.',
            'Copy the values from your settings here.',
            'If the app changes them back, remove the account and add it again.',
          ],
        },
      ],
    },
    {
      heading: 'For whoever looks after the domain',
      blocks: [
        {
          kind: 'list',
          items: [
            'Autoconfig is a file at `autoconfig.` and the domain. Thunderbird and others read it.',
            'Autodiscover is what Outlook asks. A website that answers every address can mislead it.',
            'SRV records name the servers in DNS (RFC 6186).',
            'All three should name the same servers, and those must be on the certificate.',
          ],
        },
      ],
    },
  ],
  tags: ['setup', 'domain'],
  check: { at: 'start', looks: 'which servers your domain tells to mail apps' },
  related: ['autodiscover', 'certificate-names', 'ports', '/guides'],
};
