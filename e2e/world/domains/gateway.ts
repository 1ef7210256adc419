// The SPF record lets everyone send.
import { mailDomain } from '../practice-domain.ts';

export const gateway = mailDomain({
  domain: 'gateway.example',
  number: 49,
  story: 'The SPF record lets everyone send.',
  expected: ['spf-allows-everyone'],
  records: { '@': { TXT: ['v=spf1 mx +all'] } },
});
