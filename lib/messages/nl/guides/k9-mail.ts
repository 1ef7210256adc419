// What the guide k9-mail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const k9Mail = {
  'K-9 Mail': 'K-9 Mail',
  'Set up K-9 Mail': 'Set up K-9 Mail',
  'For K-9 Mail of 2026.': 'For K-9 Mail of 2026.',
  'K-9 Mail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'K-9 Mail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'K-9 Mail then fills in both servers by itself.': 'K-9 Mail then fills in both servers by itself.',
  'K-9 Mail has no junk filter of its own. A filter on the server works here too.':
    'K-9 Mail has no junk filter of its own. A filter on the server works here too.',
} satisfies GuideWords;
