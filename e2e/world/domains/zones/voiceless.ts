// Every term of the SPF record matches nobody.
import { zoneDomain } from '../../zone-domain.ts';

export const voiceless = zoneDomain({
  domain: 'voiceless.example',
  story: 'The SPF record lets nobody send, by mistake.',
  expected: ['spf-dead-term'],
  records: { '@': { TXT: ['v=spf1 mx:server7.hosting.example -all'] } },
});
