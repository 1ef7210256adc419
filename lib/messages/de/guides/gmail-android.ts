// What the guide gmail-android says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const gmailAndroid = {
  'Gmail app on Android': 'Gmail app on Android',
  'the Gmail app': 'the Gmail app',
  'Set up the Gmail app on Android': 'Set up the Gmail app on Android',
  'For the Gmail app of 2026.': 'For the Gmail app of 2026.',
  'Choose **Google**, or **Outlook, Hotmail and Live**, instead of **Other**.':
    'Choose **Google**, or **Outlook, Hotmail and Live**, instead of **Other**.',
  'Then tap **Manual setup** if you see it, or **Next**.': 'Then tap **Manual setup** if you see it, or **Next**.',
  'Gmail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Gmail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'Gmail then fills in both servers by itself.': 'Gmail then fills in both servers by itself.',
  'Tap **Personal ({protocol})**.': 'Tap **Personal ({protocol})**.',
  'Never choose a security type that says “Accept all certificates”.':
    'Never choose a security type that says “Accept all certificates”.',
  'Keep **Require sign-in** switched on, with the same password.':
    'Keep **Require sign-in** switched on, with the same password.',
  'After the address, tap **Personal ({protocol})**. You cannot change it later.':
    'After the address, tap **Personal ({protocol})**. You cannot change it later.',
  'Put {incoming.username} into **Username**, in both forms, in place of your address.':
    'Put {incoming.username} into **Username**, in both forms, in place of your address.',
  'Open your account, then **Incoming settings**. Set **Delete email from server** to **Never**.':
    'Open your account, then **Incoming settings**. Set **Delete email from server** to **Never**.',
  'For such accounts the app has no junk filter of its own to switch off. A filter on the server works here too.':
    'For such accounts the app has no junk filter of its own to switch off. A filter on the server works here too.',
  'Few servers need a path prefix. If yours does, look for **IMAP path prefix** under **Incoming settings**.':
    'Few servers need a path prefix. If yours does, look for **IMAP path prefix** under **Incoming settings**.',
  'Open your account, then **Incoming settings** or **Outgoing settings**.':
    'Open your account, then **Incoming settings** or **Outgoing settings**.',
  'Open your account, then both server settings. **Security type** must not say “Accept all certificates”.':
    'Open your account, then both server settings. **Security type** must not say “Accept all certificates”.',
  'Android Settings': 'Android Settings',
  'Choose the account and tap **Remove account**.': 'Choose the account and tap **Remove account**.',
  'Couldn’t finish': 'Couldn’t finish',
  'The server did not let the app in. The sentence below it says why.':
    'The server did not let the app in. The sentence below it says why.',
  'Tap Edit details and compare each value with the steps above.':
    'Tap Edit details and compare each value with the steps above.',
  'Couldn’t open connection to server': 'Couldn’t open connection to server',
  'Copy the server name again. Then compare the port and the security type.':
    'Copy the server name again. Then compare the port and the security type.',
  'Username or password is incorrect.': 'Username or password is incorrect.',
  'Can’t safely connect to server.': 'Can’t safely connect to server.',
  'Its certificate is not trusted. Copy the server name again, then check your address here.':
    'Its certificate is not trusted. Copy the server name again, then check your address here.',
} satisfies GuideWords;
