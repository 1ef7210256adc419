// What the guide spark says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const spark = {
  Spark: 'Spark',
  'Set up Spark': 'Set up Spark',
  'Mac, iPhone, Android, Windows': 'Mac, iPhone, Android, Windows',
  'For Spark on a Mac. Elsewhere it is much the same.': 'For Spark on a Mac. Elsewhere it is much the same.',
  'Set Up Account Manually': 'Set Up Account Manually',
  'Spark opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Spark opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'Spark then fills in both servers by itself.': 'Spark then fills in both servers by itself.',
  'IMAP Server': 'IMAP Server',
  'SMTP Server': 'SMTP Server',
  'Your password and your mail pass through Spark’s own servers. If you do not want that, use another app.':
    'Your password and your mail pass through Spark’s own servers. If you do not want that, use another app.',
  'Spark does not ask: it reads by IMAP only.': 'Spark does not ask: it reads by IMAP only.',
  'Put {incoming.username} into **User Name**, in place of your address.':
    'Put {incoming.username} into **User Name**, in place of your address.',
  'We know of no junk filter to switch off in Spark. A filter on the server works here too.':
    'We know of no junk filter to switch off in Spark. A filter on the server works here too.',
  'We know of no path prefix in Spark. It takes the folders of the server.':
    'We know of no path prefix in Spark. It takes the folders of the server.',
  'Choose your account and look for its advanced settings.': 'Choose your account and look for its advanced settings.',
  'Spark keeps no list of certificates that you let through. The certificate must be right.':
    'Spark keeps no list of certificates that you let through. The certificate must be right.',
  'Pull the list of messages down, or wait a minute.': 'Pull the list of messages down, or wait a minute.',
  'Spark cannot log in': 'Spark cannot log in',
  'Spark’s servers could not log in at your mail host. Often one value differs.':
    'Spark’s servers could not log in at your mail host. Often one value differs.',
  'Spark finds no server': 'Spark finds no server',
} satisfies GuideWords;
