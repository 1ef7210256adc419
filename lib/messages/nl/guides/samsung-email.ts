// What the guide samsung-email says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const samsungEmail = {
  'Samsung Email': 'Samsung Email',
  'Set up Samsung Email': 'Set up Samsung Email',
  'Samsung phones and tablets': 'Samsung phones and tablets',
  'For Samsung Email.': 'For Samsung Email.',
  'Samsung Email opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Samsung Email opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'Samsung Email then fills in both servers by itself.': 'Samsung Email then fills in both servers by itself.',
  'Then tap **Manual setup**, not **Sign in**.': 'Then tap **Manual setup**, not **Sign in**.',
  'Tap **{protocol} account**.': 'Tap **{protocol} account**.',
  '{protocol} server': '{protocol} server',
  'Never choose **None**, nor a security type that says “accept all”.':
    'Never choose **None**, nor a security type that says “accept all”.',
  'After **Manual setup**, tap **{protocol} account**.': 'After **Manual setup**, tap **{protocol} account**.',
  'If the app asks when to delete mail from the server, choose **Never**.':
    'If the app asks when to delete mail from the server, choose **Never**.',
  'We know of no choice for folders. If there is a path prefix, leave it empty.':
    'We know of no choice for folders. If there is a path prefix, leave it empty.',
  'Tap your account, then **Server settings** at the bottom.':
    'Tap your account, then **Server settings** at the bottom.',
  'Tap your account, then **Server settings**. **Security type** must not say “accept all”.':
    'Tap your account, then **Server settings**. **Security type** must not say “accept all”.',
  'Tap your account, then **Remove account**.': 'Tap your account, then **Remove account**.',
  'The app cannot log in': 'The app cannot log in',
  'The app cannot connect to the server': 'The app cannot connect to the server',
} satisfies GuideWords;
