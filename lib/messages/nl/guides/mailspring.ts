// What the guide mailspring says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const mailspring = {
  Mailspring: 'Mailspring',
  'Set up Mailspring': 'Set up Mailspring',
  'For Mailspring 1.23.': 'For Mailspring 1.23.',
  'SSL / TLS': 'SSL / TLS',
  'Press **Get Started**. On **Connect an email account** choose **IMAP / SMTP**.':
    'Press **Get Started**. On **Connect an email account** choose **IMAP / SMTP**.',
  'A Mailspring ID is a choice, not a must.': 'A Mailspring ID is a choice, not a must.',
  'Mailspring opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Mailspring opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'Mailspring then fills in both servers by itself.': 'Mailspring then fills in both servers by itself.',
  'The page is called **Set up Account**.': 'The page is called **Set up Account**.',
  'Set up Account': 'Set up Account',
  'Incoming Mail (IMAP)': 'Incoming Mail (IMAP)',
  'Outgoing Mail (SMTP)': 'Outgoing Mail (SMTP)',
  'Then press **Connect Account**.': 'Then press **Connect Account**.',
  'A new port changes the security by itself. Compare both at the end.':
    'A new port changes the security by itself. Compare both at the end.',
  'Leave **Allow insecure SSL** unticked, and never choose **None**.':
    'Leave **Allow insecure SSL** unticked, and never choose **None**.',
  'Mailspring does not ask: it reads by IMAP only.': 'Mailspring does not ask: it reads by IMAP only.',
  'Mailspring has no junk filter of its own. A filter on the server works here too.':
    'Mailspring has no junk filter of its own. A filter on the server works here too.',
  'Choose the folders for sent mail, drafts, spam and trash.':
    'Choose the folders for sent mail, drafts, spam and trash.',
  'A path prefix is called **Custom Container Folder**, on the page with the servers. Few need it.':
    'A path prefix is called **Custom Container Folder**, on the page with the servers. Few need it.',
  'Update Connection Settings': 'Update Connection Settings',
  'The page with both servers opens again.': 'The page with both servers opens again.',
  'Untick **Allow insecure SSL**, for both servers, then connect again.':
    'Untick **Allow insecure SSL**, for both servers, then connect again.',
  'Choose the account and press the minus sign.': 'Choose the account and press the minus sign.',
  'Mailspring fetches by itself. Wait a minute.': 'Mailspring fetches by itself. Wait a minute.',
  'Authentication Error - Check your username and password.':
    'Authentication Error - Check your username and password.',
  'Connection Error - Unable to connect to the server / port you provided.':
    'Connection Error - Unable to connect to the server / port you provided.',
  'Copy the server name again. Then compare the port.': 'Copy the server name again. Then compare the port.',
  'Certificate Error': 'Certificate Error',
  'StartTLS is not available.': 'StartTLS is not available.',
  'The port belongs to the other kind of encryption. Compare port and security with the steps above.':
    'The port belongs to the other kind of encryption. Compare port and security with the steps above.',
} satisfies GuideWords;
