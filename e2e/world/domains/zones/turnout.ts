// A term of the SPF record asks for a fixed name that is there: it matches everyone.
import { zoneDomain } from '../../zone-domain.ts';

export const turnout = zoneDomain({
  domain: 'turnout.example',
  story: 'A fixed name lets everyone send.',
  expected: ['spf-allows-everyone'],
  records: { '@': { TXT: ['v=spf1 include:spf.hosting.example exists:server7.hosting.example -all'] } },
});
