// The IMAP server accepts connections and never says a word.
import { mailDomain } from '../practice-domain.ts';

export const mute = mailDomain({
  domain: 'mute.example',
  number: 27,
  story: 'The IMAP server takes the connection and stays silent.',
  expected: ['greeting-missing'],
  doors: ({ 25: mx, 143: starttls, 465: submissions, 587: submission, 993: tls }) => ({
    25: mx,
    143: { ...starttls, greeting: null },
    465: submissions,
    587: submission,
    993: { ...tls, greeting: null },
  }),
});
