// What the guide bluemail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const bluemail = {
  BlueMail: 'BlueMail',
  'Set up BlueMail': 'Set up BlueMail',
  'Android, iPhone, Windows, Mac, Linux': 'Android, iPhone, Windows, Mac, Linux',
  'For BlueMail.': 'For BlueMail.',
  'Choose **Other** or **Manual Setup**. Switch the automatic set-up off to see every field.':
    'Choose **Other** or **Manual Setup**. Switch the automatic set-up off to see every field.',
  'BlueMail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'BlueMail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'BlueMail then fills in both servers by itself.': 'BlueMail then fills in both servers by itself.',
  'Choose {protocol} and fill in the two servers': 'Choose {protocol} and fill in the two servers',
  'Outgoing server (SMTP)': 'Outgoing server (SMTP)',
  'Never choose **None**, and do not accept a certificate that the app warns about.':
    'Never choose **None**, and do not accept a certificate that the app warns about.',
  'In the manual set-up, choose **{protocol}** before you type the servers.':
    'In the manual set-up, choose **{protocol}** before you type the servers.',
  'Tap your account. **Delete Messages on Server** must say **Never**, as it does at first.':
    'Tap your account. **Delete Messages on Server** must say **Never**, as it does at first.',
  'We know of no switch for a junk filter in BlueMail. A filter on the server works here too.':
    'We know of no switch for a junk filter in BlueMail. A filter on the server works here too.',
  'We know of no path prefix in BlueMail. It takes the folders of the server.':
    'We know of no path prefix in BlueMail. It takes the folders of the server.',
  'Tap your account, then look for its incoming and outgoing server.':
    'Tap your account, then look for its incoming and outgoing server.',
  'We know of no list of them. Remove the account, and add it again without the exception.':
    'We know of no list of them. Remove the account, and add it again without the exception.',
  'Tap your account, then remove it.': 'Tap your account, then remove it.',
  'Pull the list of messages down.': 'Pull the list of messages down.',
  'BlueMail cannot log in': 'BlueMail cannot log in',
  'BlueMail finds no server': 'BlueMail finds no server',
} satisfies GuideWords;
