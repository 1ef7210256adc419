// What the guide nextcloud-mail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const nextcloudMail = {
  'Nextcloud Mail': 'Nextcloud Mail',
  'Set up Nextcloud Mail': 'Set up Nextcloud Mail',
  'For Nextcloud Mail 5.12.': 'For Nextcloud Mail 5.12.',
  'Open Mail in your Nextcloud': 'Open Mail in your Nextcloud',
  'The page says **Connect your mail account**. Choose **Manual** there.':
    'The page says **Connect your mail account**. Choose **Manual** there.',
  'Mail address': 'Mail address',
  'Nextcloud Mail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Nextcloud Mail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'Nextcloud Mail then fills in both servers by itself.': 'Nextcloud Mail then fills in both servers by itself.',
  'Fill in both servers': 'Fill in both servers',
  'Connect your mail account': 'Connect your mail account',
  'IMAP Host': 'IMAP Host',
  'IMAP Security': 'IMAP Security',
  'IMAP User': 'IMAP User',
  'IMAP Password': 'IMAP Password',
  'SMTP Host': 'SMTP Host',
  'SMTP Security': 'SMTP Security',
  'SMTP User': 'SMTP User',
  'At **Security** never choose **None**.': 'At **Security** never choose **None**.',
  'Your Nextcloud server then fetches your mail and keeps the password. Your mail host sees its address, not yours.':
    'Your Nextcloud server then fetches your mail and keeps the password. Your mail host sees its address, not yours.',
  'Nextcloud Mail does not ask: it reads by IMAP only.': 'Nextcloud Mail does not ask: it reads by IMAP only.',
  'Choose **Manual**. Put {incoming.username} into **IMAP User** and **SMTP User**.':
    'Choose **Manual**. Put {incoming.username} into **IMAP User** and **SMTP User**.',
  'It has no junk filter of its own: it shows what the server sorted.':
    'It has no junk filter of its own: it shows what the server sorted.',
  'Account menu': 'Account menu',
  'Default folders': 'Default folders',
  'Choose the folders for drafts, sent mail, trash and junk. There is no path prefix to set.':
    'Choose the folders for drafts, sent mail, trash and junk. There is no path prefix to set.',
  'Mail server': 'Mail server',
  'Both servers stand there.': 'Both servers stand there.',
  'It lets no certificate through unless whoever runs the Nextcloud says so. Ask them.':
    'It lets no certificate through unless whoever runs the Nextcloud says so. Ask them.',
  'Only Nextcloud forgets the account.': 'Only Nextcloud forgets the account.',
  'IMAP username or password is wrong': 'IMAP username or password is wrong',
  'Configuration discovery failed. Please use the manual settings':
    'Configuration discovery failed. Please use the manual settings',
  'That can happen. Choose Manual and copy the values above.':
    'That can happen. Choose Manual and copy the values above.',
  'IMAP server is not reachable': 'IMAP server is not reachable',
} satisfies GuideWords;
