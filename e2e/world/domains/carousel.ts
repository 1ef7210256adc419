// Healthy; a test message comes back in a moment.
import { mailDomain } from '../practice-domain.ts';

export const carousel = mailDomain({
  domain: 'carousel.example',
  number: 300,
  story: 'A test message comes back in a moment.',
  expectedWithTestMessage: [],
  delivery: {},
});
