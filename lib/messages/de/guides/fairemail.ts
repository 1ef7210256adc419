// What the guide fairemail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const fairemail = {
  FairEmail: 'FairEmail',
  'Set up FairEmail': 'Set up FairEmail',
  'For FairEmail 1.2331 of 2026.': 'For FairEmail 1.2331 of 2026.',
  'Open the form for receiving': 'Open the form for receiving',
  'Manual setup and account options': 'Manual setup and account options',
  '**Quick setup** may be enough too. By hand you know what stands where.':
    '**Quick setup** may be enough too. By hand you know what stands where.',
  'Start the quick setup': 'Start the quick setup',
  'Quick setup': 'Quick setup',
  Wizard: 'Wizard',
  'FairEmail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'FairEmail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'FairEmail then fills in both servers by itself.': 'FairEmail then fills in both servers by itself.',
  Account: 'Account',
  'Host name': 'Host name',
  'Port number': 'Port number',
  'Leave **Allow insecure connections** off. Tap **Check**, then **Save**.':
    'Leave **Allow insecure connections** off. Tap **Check**, then **Save**.',
  'Sending is an entry of its own here, called an identity.':
    'Sending is an entry of its own here, called an identity.',
  Identity: 'Identity',
  'Tap **Check**, then **Save**.': 'Tap **Check**, then **Save**.',
  'Behind the **+** choose **{protocol} account**.': 'Behind the **+** choose **{protocol} account**.',
  'Put {incoming.username} into **User name**, in the account and in the identity.':
    'Put {incoming.username} into **User name**, in the account and in the identity.',
  'Open your account. Tick **Leave messages on server** and **Leave deleted messages on server**.':
    'Open your account. Tick **Leave messages on server** and **Leave deleted messages on server**.',
  'FairEmail filters only if you chose **Use local spam filter** for a folder. Otherwise leave it off.':
    'FairEmail filters only if you chose **Use local spam filter** for a folder. Otherwise leave it off.',
  'FairEmail finds the folders of the server. You can choose others in the account’s form.':
    'FairEmail finds the folders of the server. You can choose others in the account’s form.',
  'Open your account for receiving. For sending, open **Identities**.':
    'Open your account for receiving. For sending, open **Identities**.',
  'Open your account. Untick **Trust server certificate with fingerprint**, then save.':
    'Open your account. Untick **Trust server certificate with fingerprint**, then save.',
  'Do the same in the identity.': 'Do the same in the identity.',
  'Open your account, then **Delete account**. Only the app forgets it.':
    'Open your account, then **Delete account**. Only the app forgets it.',
  'No settings found for domain': 'No settings found for domain',
  'The quick setup did not find them. Choose Manual setup and copy the values above.':
    'The quick setup did not find them. Choose Manual setup and copy the values above.',
  'A box to trust a certificate by its fingerprint': 'A box to trust a certificate by its fingerprint',
  'Do not tick it. Copy the server name again, then check your address here.':
    'Do not tick it. Copy the server name again, then check your address here.',
} satisfies GuideWords;
