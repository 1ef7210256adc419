// Healthy, and easy to find: SRV records, autoconfig and Autodiscover all name the same working server.
import { mailDomain } from '../practice-domain.ts';
import { wellPublished } from '../well-published.ts';

export const sunny = mailDomain({
  domain: 'sunny.example',
  number: 1,
  story: 'Everything works.',
  ...wellPublished('sunny.example', 1),
});
