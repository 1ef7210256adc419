// What several guides say word by word, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const shared = {
  Outlook: 'Outlook',
  Windows: 'Windows',
  'Is mine new or classic?': 'Is mine new or classic?',
  IMAP: 'IMAP',
  POP: 'POP',
  'SSL/TLS': 'SSL/TLS',
  STARTTLS: 'STARTTLS',
  Settings: 'Settings',
  Accounts: 'Accounts',
  'Add account': 'Add account',
  'Type your address': 'Type your address',
  Address: 'Address',
  'Then press **Continue**.': 'Then press **Continue**.',
  'Sign in at your mail host': 'Sign in at your mail host',
  'Outlook opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Outlook opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'Outlook then fills in both servers by itself.': 'Outlook then fills in both servers by itself.',
  Password: 'Password',
  'Your mail host wants an app password here. Make one in the security settings of your mail account. Your usual password will be refused.':
    'Your mail host wants an app password here. Make one in the security settings of your mail account. Your usual password will be refused.',
  'Fill in the two servers': 'Fill in the two servers',
  '{protocol}': '{protocol}',
  Continue: 'Continue',
  'Incoming mail': 'Incoming mail',
  Port: 'Port',
  'Outgoing mail': 'Outgoing mail',
  'SMTP username': 'SMTP username',
  'We found no server for sending. Ask your mail host for its outgoing mail server before you go on.':
    'We found no server for sending. Ask your mail host for its outgoing mail server before you go on.',
  Mail: 'Mail',
  'This app has no such exceptions: Microsoft’s servers judge the certificate. It must be right.':
    'This app has no such exceptions: Microsoft’s servers judge the certificate. It must be right.',
  'With IMAP your mail stays on the server. Look in webmail first if you want to be sure.':
    'With IMAP your mail stays on the server. Look in webmail first if you want to be sure.',
  'Mail that came by POP may be on this device only. Look in webmail first, and save what is not there.':
    'Mail that came by POP may be on this device only. Look in webmail first, and save what is not there.',
  'Microsoft’s servers could not log in at your mail host. Often one value differs.':
    'Microsoft’s servers could not log in at your mail host. Often one value differs.',
  'Test your password in webmail. Then compare both servers with the steps above.':
    'Test your password in webmail. Then compare both servers with the steps above.',
  'Outlook finds no server': 'Outlook finds no server',
  'Copy the server name again. A blank before or after it is enough to fail.':
    'Copy the server name again. A blank before or after it is enough to fail.',
  'Add an account': 'Add an account',
  File: 'File',
  'Add Account': 'Add Account',
  'Then press **Connect**.': 'Then press **Connect**.',
  'Choose {protocol}': 'Choose {protocol}',
  'Type your password': 'Type your password',
  Next: 'Next',
  Server: 'Server',
  'Encryption method': 'Encryption method',
  'Account Settings': 'Account Settings',
  Advanced: 'Advanced',
  'Two filters hide mail from each other: you then look for lost mail in two places. The filter on the server still works, for all your devices.':
    'Two filters hide mail from each other: you then look for lost mail in two places. The filter on the server still works, for all your devices.',
  'Server Settings': 'Server Settings',
  'A warning about the certificate': 'A warning about the certificate',
  'Do not continue past it. Copy the server name again, then check your address here.':
    'Do not continue past it. Copy the server name again, then check your address here.',
  'Use SSL: on': 'Use SSL: on',
  'Mail Accounts': 'Mail Accounts',
  Other: 'Other',
  'Say who you are': 'Say who you are',
  Email: 'Email',
  'Then tap **Next**.': 'Then tap **Next**.',
  'Choose {protocol} and fill in the servers': 'Choose {protocol} and fill in the servers',
  'New Account': 'New Account',
  'User Name': 'User Name',
  Save: 'Save',
  Security: 'Security',
  'Test your password in webmail. Then copy the user name again.':
    'Test your password in webmail. Then copy the user name again.',
  Android: 'Android',
  POP3: 'POP3',
  Menu: 'Menu',
  'The menu is the button with three lines.': 'The menu is the button with three lines.',
  'Fill in the incoming server': 'Fill in the incoming server',
  'Incoming server settings': 'Incoming server settings',
  Username: 'Username',
  'Security type': 'Security type',
  'Fill in the outgoing server': 'Fill in the outgoing server',
  'Outgoing server settings': 'Outgoing server settings',
  'SMTP server': 'SMTP server',
  'Open the app and pull the list of messages down.': 'Open the app and pull the list of messages down.',
  SSL: 'SSL',
  TLS: 'TLS',
  'Email address': 'Email address',
  'Incoming server': 'Incoming server',
  'User name': 'User name',
  'Outgoing server': 'Outgoing server',
  'Put {incoming.username} into **User name**, for both servers.':
    'Put {incoming.username} into **User name**, for both servers.',
  'We know of no switch for a junk filter in this app. A filter on the server works here too.':
    'We know of no switch for a junk filter in this app. A filter on the server works here too.',
  'The server refused the user name or the password, or was not reached.':
    'The server refused the user name or the password, or was not reached.',
  'SMTP Password': 'SMTP Password',
  macOS: 'macOS',
  'Email Address': 'Email Address',
  'A Mac keeps such certificates in the app **Keychain Access**.':
    'A Mac keeps such certificates in the app **Keychain Access**.',
  'Look for your server’s name there and delete the entry.': 'Look for your server’s name there and delete the entry.',
  'Choose the account and press the minus sign below the list.':
    'Choose the account and press the minus sign below the list.',
  Tools: 'Tools',
  '+': '+',
  '{protocol} account': '{protocol} account',
  Receiving: 'Receiving',
  Sending: 'Sending',
  'The server refused the user name or the password.': 'The server refused the user name or the password.',
  'Windows, Mac, Linux': 'Windows, Mac, Linux',
  'Your full name, and this address:': 'Your full name, and this address:',
  'Choose {protocol} and fill in the incoming server': 'Choose {protocol} and fill in the incoming server',
  Protocol: 'Protocol',
  StartTLS: 'StartTLS',
  'At the first start: **Get started**, then **Add an email account now**.':
    'At the first start: **Get started**, then **Add an email account now**.',
  'Later: **Settings**, then **Add account**.': 'Later: **Settings**, then **Add account**.',
  'Open the form': 'Open the form',
  'Tap **Configure manually**, or **Edit configuration** if one was found.':
    'Tap **Configure manually**, or **Edit configuration** if one was found.',
  'Does it say “This configuration is not trusted”? Then do not tick that you trust it. Edit it instead.':
    'Does it say “This configuration is not trusted”? Then do not tick that you trust it. Edit it instead.',
  'At **Authentication** choose **Normal password**. Then tap **Next**.':
    'At **Authentication** choose **Normal password**. Then tap **Next**.',
  'Then tap **Next**. The app tries both servers.': 'Then tap **Next**. The app tries both servers.',
  Finish: 'Finish',
  'Leave the special folders on **Automatic**. Type **Your name**, then go on to the end.':
    'Leave the special folders on **Automatic**. Type **Your name**, then go on to the end.',
  'At **Protocol** choose **{protocol}**, on top of the form.':
    'At **Protocol** choose **{protocol}**, on top of the form.',
  'Put {incoming.username} into **Username**, in both forms.':
    'Put {incoming.username} into **Username**, in both forms.',
  'Account settings': 'Account settings',
  'Fetching mail': 'Fetching mail',
  'At **When I delete a message** choose **Do not delete on server**.':
    'At **When I delete a message** choose **Do not delete on server**.',
  Folders: 'Folders',
  'Choose the folders for drafts, sent mail, spam and trash. Usually they are found by themselves.':
    'Choose the folders for drafts, sent mail, spam and trash. Usually they are found by themselves.',
  'Few servers need a path prefix: **Auto-detect IMAP namespace** finds it. Else type **IMAP path prefix**.':
    'Few servers need a path prefix: **Auto-detect IMAP namespace** finds it. Else type **IMAP path prefix**.',
  'The other one is under **Sending mail**, **Outgoing server**.':
    'The other one is under **Sending mail**, **Outgoing server**.',
  'We know of no list of them. Remove the account and add it again.':
    'We know of no list of them. Remove the account and add it again.',
  'Then choose **Go back (recommended)** when a warning comes.':
    'Then choose **Go back (recommended)** when a warning comes.',
  'Remove account': 'Remove account',
  'It asks once more. Only the app forgets the account.': 'It asks once more. Only the app forgets the account.',
  'Checking incoming server settings failed': 'Checking incoming server settings failed',
  'The line below says what: the login, the network, or the server.':
    'The line below says what: the login, the network, or the server.',
  'For “Authentication error”, test your password in webmail. Else copy the server name again.':
    'For “Authentication error”, test your password in webmail. Else copy the server name again.',
  'Configuration not found': 'Configuration not found',
  'That can happen. Tap Configure manually and copy the values above.':
    'That can happen. Tap Configure manually and copy the values above.',
  'Certificate error': 'Certificate error',
  'Tap Go back, not Advanced. Copy the server name again, then check your address here.':
    'Tap Go back, not Advanced. Copy the server name again, then check your address here.',
  'Authentication error': 'Authentication error',
  Encryption: 'Encryption',
  Identities: 'Identities',
  'Authentication failed': 'Authentication failed',
  SMTP: 'SMTP',
  'Choose the account and remove it.': 'Choose the account and remove it.',
  'Press Refresh.': 'Press Refresh.',
  'The login failed': 'The login failed',
  'The server cannot be found': 'The server cannot be found',
  Linux: 'Linux',
  Preferences: 'Preferences',
  Add: 'Add',
  'Nothing to set: by IMAP your mail stays on the server.': 'Nothing to set: by IMAP your mail stays on the server.',
  'Put {incoming.username} into **Username**, for both servers.':
    'Put {incoming.username} into **Username**, for both servers.',
  Connect: 'Connect',
  'IMAP Port': 'IMAP Port',
  'SMTP Port': 'SMTP Port',
  'Linux, Mac, in a terminal': 'Linux, Mac, in a terminal',
  'A token program opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'A token program opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'A token program then fills in both servers by itself.': 'A token program then fills in both servers by itself.',
  'Compare the values in it': 'Compare the values in it',
  from: 'from',
  Scheme: 'Scheme',
  'The name before the last @ is {incoming.username}, written as in a URL.':
    'The name before the last @ is {incoming.username}, written as in a URL.',
  'Take these lines out of the file.': 'Take these lines out of the file.',
  'Login failed.': 'Login failed.',
  'Webmail, in any browser': 'Webmail, in any browser',
  'Open your webmail': 'Open your webmail',
  'Log in': 'Log in',
  'Webmail does not ask: it reads by IMAP, on the server itself.':
    'Webmail does not ask: it reads by IMAP, on the server itself.',
  'Nothing to set: webmail shows what is on the server, and takes nothing away.':
    'Nothing to set: webmail shows what is on the server, and takes nothing away.',
  'There are no servers to change. Your password is changed at your mail host.':
    'There are no servers to change. Your password is changed at your mail host.',
  'Webmail lets no certificate through: your browser judges the page. Go back if it warns.':
    'Webmail lets no certificate through: your browser judges the page. Go back if it warns.',
} satisfies GuideWords;
