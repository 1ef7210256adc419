// What the guide kmail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const kmail = {
  KMail: 'KMail',
  'Set up KMail': 'Set up KMail',
  'For KMail 22.12. Version 24 and later has another wizard.':
    'For KMail 22.12. Version 24 and later has another wizard.',
  'Open the wizard': 'Open the wizard',
  'Account Wizard': 'Account Wizard',
  'It opens by itself the first time.': 'It opens by itself the first time.',
  'Your full name, this address, and your password:': 'Your full name, this address, and your password:',
  'E-mail address': 'E-mail address',
  'KMail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'KMail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'KMail then fills in both servers by itself.': 'KMail then fills in both servers by itself.',
  'Untick **Find provider settings on the Internet** to type all yourself. Then press **Next**.':
    'Untick **Find provider settings on the Internet** to type all yourself. Then press **Next**.',
  'Choose {protocol} and name the servers': 'Choose {protocol} and name the servers',
  'Choose **{protocol} account**.': 'Choose **{protocol} account**.',
  'Then press **Finish**.': 'Then press **Finish**.',
  'Compare ports and encryption': 'Compare ports and encryption',
  'Configure KMail': 'Configure KMail',
  'Choose your account and press **Modify**. **Receiving** and **Sending** have a page each.':
    'Choose your account and press **Modify**. **Receiving** and **Sending** have a page each.',
  'Receiving: under Advanced': 'Receiving: under Advanced',
  '**Auto Detect** asks the server what it offers. Compare its answer with the values here.':
    '**Auto Detect** asks the server what it offers. Compare its answer with the values here.',
  'On the page **Select Account Type** choose **{protocol} account**.':
    'On the page **Select Account Type** choose **{protocol} account**.',
  'Put {incoming.username} into **Username**, for receiving and for sending.':
    'Put {incoming.username} into **Username**, for receiving and for sending.',
  Modify: 'Modify',
  'Tick **Leave fetched messages on the server**.': 'Tick **Leave fetched messages on the server**.',
  'KMail filters junk only if you set a filter program up yourself. A filter on the server works here too.':
    'KMail filters junk only if you set a filter program up yourself. A filter on the server works here too.',
  'Choose the folders for sent mail and drafts. The trash folder is in the account itself.':
    'Choose the folders for sent mail and drafts. The trash folder is in the account itself.',
  'Choose your account under **Receiving** or **Sending**, then press **Modify**.':
    'Choose your account under **Receiving** or **Sending**, then press **Modify**.',
  'We know of no list in KMail. The desktop keeps such certificates in its own network settings.':
    'We know of no list in KMail. The desktop keeps such certificates in its own network settings.',
  'Choose the account and press **Remove**. Do the same under **Sending**.':
    'Choose the account and press **Remove**. Do the same under **Sending**.',
  'Press Check Mail.': 'Press Check Mail.',
  'Could Not Authenticate': 'Could Not Authenticate',
  'Could not connect to the IMAP-server': 'Could not connect to the IMAP-server',
} satisfies GuideWords;
