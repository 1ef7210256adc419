// What the guide thunderbird says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const thunderbird = {
  Thunderbird: 'Thunderbird',
  'Set up Thunderbird': 'Set up Thunderbird',
  'For Thunderbird 153, and for 140 where it differs.': 'For Thunderbird 153, and for 140 where it differs.',
  'The menu is the button with three lines. Thunderbird opens this by itself the first time.':
    'The menu is the button with three lines. Thunderbird opens this by itself the first time.',
  'Mine is version 140 or older': 'Mine is version 140 or older',
  'Open the menu, then **New Account**, then **Email**.': 'Open the menu, then **New Account**, then **Email**.',
  'Then press **Manual configuration** below it. It appears once the address is typed.':
    'Then press **Manual configuration** below it. It appears once the address is typed.',
  'Leave **Sign in with Thundermail** alone. That is another mail service.':
    'Leave **Sign in with Thundermail** alone. That is another mail service.',
  'Type your email password here too, below the address.': 'Type your email password here too, below the address.',
  'Then press **Configure manually**.': 'Then press **Configure manually**.',
  'Thunderbird opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Thunderbird opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'Thunderbird then fills in both servers by itself.': 'Thunderbird then fills in both servers by itself.',
  'Thunderbird has put something into these fields. Replace what stands there.':
    'Thunderbird has put something into these fields. Replace what stands there.',
  Hostname: 'Hostname',
  'Connection security': 'Connection security',
  'At **Authentication method** choose **Normal password**. It travels inside the encryption.':
    'At **Authentication method** choose **Normal password**. It travels inside the encryption.',
  'Both servers are on one page there, called **Manual configuration**.':
    'Both servers are on one page there, called **Manual configuration**.',
  'Press **Re-test** when all is typed, then **Done**.': 'Press **Re-test** when all is typed, then **Done**.',
  'Choose **Normal password** here too, then press **Continue**.':
    'Choose **Normal password** here too, then press **Continue**.',
  '**Test** asks both servers whether they answer. It does not try your password.':
    '**Test** asks both servers whether they answer. It does not try your password.',
  'Then press **Continue**, and **Finish** on the last page.':
    'Then press **Continue**, and **Finish** on the last page.',
  'Thunderbird now logs in for receiving only. Whether sending works, your first message shows.':
    'Thunderbird now logs in for receiving only. Whether sending works, your first message shows.',
  'You typed it at the start. There is no page for it here.':
    'You typed it at the start. There is no page for it here.',
  'In the list **Protocol** choose **{protocol}**.': 'In the list **Protocol** choose **{protocol}**.',
  'It offers **IMAP**, **POP3** and **EWS**. It cannot be changed once the account is there.':
    'It offers **IMAP**, **POP3** and **EWS**. It cannot be changed once the account is there.',
  'Thunderbird takes your address for a user name.': 'Thunderbird takes your address for a user name.',
  'Put {incoming.username} into **Username** instead, for both servers.':
    'Put {incoming.username} into **Username** instead, for both servers.',
  'Tick **Leave messages on server**. Untick **For at most**: Thunderbird starts with 14 days. Keep **Until I delete them**.':
    'Tick **Leave messages on server**. Untick **For at most**: Thunderbird starts with 14 days. Keep **Until I delete them**.',
  'Spam Settings': 'Spam Settings',
  'If your mail host sorts junk on the server, untick **Enable adaptive spam controls for this account**.':
    'If your mail host sorts junk on the server, untick **Enable adaptive spam controls for this account**.',
  'The page is **Junk Settings**, the box **Enable adaptive junk mail controls for this account**.':
    'The page is **Junk Settings**, the box **Enable adaptive junk mail controls for this account**.',
  'Copies & Folders': 'Copies & Folders',
  'Choose here where sent messages and drafts go. The junk folder is under **Spam Settings**.':
    'Choose here where sent messages and drafts go. The junk folder is under **Spam Settings**.',
  'Few servers need a path prefix. It is under **Server Settings**, **Advanced**, **IMAP server directory**.':
    'Few servers need a path prefix. It is under **Server Settings**, **Advanced**, **IMAP server directory**.',
  'The outgoing server is under **Outgoing Server**, then **Edit**.':
    'The outgoing server is under **Outgoing Server**, then **Edit**.',
  'Start Thunderbird again after you changed a server or a user name.':
    'Start Thunderbird again after you changed a server or a user name.',
  'Below **Connection security** it says that a certificate exception exists. Press **Remove Exception**.':
    'Below **Connection security** it says that a certificate exception exists. Press **Remove Exception**.',
  'Each port has an exception of its own. Look at the outgoing server too.':
    'Each port has an exception of its own. Look at the outgoing server too.',
  'Open **Settings**, **Privacy & Security**, **Manage Certificates**, **Servers**.':
    'Open **Settings**, **Privacy & Security**, **Manage Certificates**, **Servers**.',
  'Delete the line with your server.': 'Delete the line with your server.',
  'Choose the account and press **Delete**. Leave **Remove message data** unticked, then press **Remove**.':
    'Choose the account and press **Delete**. Leave **Remove message data** unticked, then press **Remove**.',
  'Press Get Messages.': 'Press Get Messages.',
  'Authentication error.': 'Authentication error.',
  'The server refused the user name or the password. Show more holds its own words.':
    'The server refused the user name or the password. Show more holds its own words.',
  'Test your password in webmail before you try again: Thunderbird may try three times at once. Then copy the user name again.':
    'Test your password in webmail before you try again: Thunderbird may try three times at once. Then copy the user name again.',
  'Thunderbird failed to find the settings for your email account.':
    'Thunderbird failed to find the settings for your email account.',
  'That can happen. The manual page is open already: copy the values above.':
    'That can happen. The manual page is open already: copy the values above.',
  'Unable to log in at server': 'Unable to log in at server',
  'Login to server … failed.': 'Login to server … failed.',
  'Add Security Exception': 'Add Security Exception',
  'Do not confirm it. Copy the server name again, then check your address here.':
    'Do not confirm it. Copy the server name again, then check your address here.',
  'Authentication error., after you cancelled a warning': 'Authentication error., after you cancelled a warning',
  'Your password was not sent. Copy the server name again, then check your address here.':
    'Your password was not sent. Copy the server name again, then check your address here.',
} satisfies GuideWords;
