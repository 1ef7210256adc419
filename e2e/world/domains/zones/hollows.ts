// The SPF record looks up three names that do not exist.
import { zoneDomain } from '../../zone-domain.ts';

export const hollows = zoneDomain({
  domain: 'hollows.example',
  story: 'The SPF record asks for names that are gone.',
  expected: ['spf-too-many-void-lookups'],
  records: {
    '@': { TXT: ['v=spf1 a:a.gone.example a:b.gone.example a:c.gone.example include:spf.hosting.example -all'] },
  },
});
