// What the guide apple-mail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const appleMail = {
  'Mail on a Mac': 'Mail on a Mac',
  'Set up Mail on your Mac': 'Set up Mail on your Mac',
  'For macOS 13 and later.': 'For macOS 13 and later.',
  'Use TLS/SSL: on': 'Use TLS/SSL: on',
  'Other Mail Account': 'Other Mail Account',
  'You find these in the menu bar at the top. On some versions they are under **Accounts**.':
    'You find these in the menu bar at the top. On some versions they are under **Accounts**.',
  'Choose **Google** or **Microsoft Exchange** here, not **Other Mail Account**.':
    'Choose **Google** or **Microsoft Exchange** here, not **Other Mail Account**.',
  'Mail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Mail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'Mail then fills in both servers by itself.': 'Mail then fills in both servers by itself.',
  'Your name, this address, and your password. Then press **Sign In**.':
    'Your name, this address, and your password. Then press **Sign In**.',
  'Mail may say “Unable to verify account name or password”. That is normal here. The server fields appear below it.':
    'Mail may say “Unable to verify account name or password”. That is normal here. The server fields appear below it.',
  'At **Account Type** choose **{protocol}**. You cannot change it later.':
    'At **Account Type** choose **{protocol}**. You cannot change it later.',
  'Mail account': 'Mail account',
  'Sign In': 'Sign In',
  'Account Type': 'Account Type',
  'Incoming Mail Server': 'Incoming Mail Server',
  'Outgoing Mail Server': 'Outgoing Mail Server',
  'One user name and one password stand for both servers here. Press **Sign In**.':
    'One user name and one password stand for both servers here. Press **Sign In**.',
  'Set the ports': 'Set the ports',
  'Untick **Automatically manage connection settings**, for each server. Then compare:':
    'Untick **Automatically manage connection settings**, for each server. Then compare:',
  Incoming: 'Incoming',
  'Outgoing: press Account, then Edit SMTP Server List': 'Outgoing: press Account, then Edit SMTP Server List',
  'At **Authentication** choose **Password**. Then press **Save**.':
    'At **Authentication** choose **Password**. Then press **Save**.',
  'Mail may tick the automatic box again later. Sending then stops: it tries port 25 without a login.':
    'Mail may tick the automatic box again later. Sending then stops: it tries port 25 without a login.',
  'Mine is older than macOS 13': 'Mine is older than macOS 13',
  '**Settings** is called **Preferences** there.': '**Settings** is called **Preferences** there.',
  'At **Account Type** choose **{protocol}**, in the second form. You cannot change it later.':
    'At **Account Type** choose **{protocol}**, in the second form. You cannot change it later.',
  'Mail takes your address. Put {incoming.username} into **User Name**, in the second form.':
    'Mail takes your address. Put {incoming.username} into **User Name**, in the second form.',
  'For sending, {outgoing.username} goes into **Username**, in the list of SMTP servers.':
    'For sending, {outgoing.username} goes into **Username**, in the list of SMTP servers.',
  'Look for **Remove copy from server after retrieving a message**. Untick it. It is under **Account Information** or **Advanced**.':
    'Look for **Remove copy from server after retrieving a message**. Untick it. It is under **Account Information** or **Advanced**.',
  'Junk Mail': 'Junk Mail',
  'If your mail host sorts junk on the server, untick **Enable junk mail filtering**.':
    'If your mail host sorts junk on the server, untick **Enable junk mail filtering**.',
  'Mail still shows the folder **Junk**: it holds what the server put there.':
    'Mail still shows the folder **Junk**: it holds what the server put there.',
  'Mailbox Behaviors': 'Mailbox Behaviors',
  'Choose the folders of the server for drafts, sent mail, junk and trash.':
    'Choose the folders of the server for drafts, sent mail, junk and trash.',
  'Few servers need a path prefix: **Server Settings**, **Advanced IMAP Settings**, **IMAP Path Prefix**.':
    'Few servers need a path prefix: **Server Settings**, **Advanced IMAP Settings**, **IMAP Path Prefix**.',
  'Change **Host Name**, **Username** or **Port** here, then press **Save**.':
    'Change **Host Name**, **Username** or **Port** here, then press **Save**.',
  'If something fails, **Window**, **Connection Doctor** shows which server does.':
    'If something fails, **Window**, **Connection Doctor** shows which server does.',
  'Press the envelope at the top of the list.': 'Press the envelope at the top of the list.',
  'Unable to verify account name or password': 'Unable to verify account name or password',
  'The first time it is normal: Mail does not know your servers yet.':
    'The first time it is normal: Mail does not know your servers yet.',
  'Fill in both servers. If it stays, test your password in webmail.':
    'Fill in both servers. If it stays, test your password in webmail.',
  'Mail can’t verify the identity of the server': 'Mail can’t verify the identity of the server',
  'Do not press Connect. Copy the server name again, then check your address here.':
    'Do not press Connect. Copy the server name again, then check your address here.',
  'Mail comes in, but nothing goes out any more': 'Mail comes in, but nothing goes out any more',
  'Untick Automatically manage connection settings for the outgoing server. Then set its port again.':
    'Untick Automatically manage connection settings for the outgoing server. Then set its port again.',
  'I chose the wrong account type': 'I chose the wrong account type',
  'It cannot be changed. Remove this account from Mail and add it again. With IMAP your mail stays on the server.':
    'It cannot be changed. Remove this account from Mail and add it again. With IMAP your mail stays on the server.',
  'The login is refused again and again': 'The login is refused again and again',
} satisfies GuideWords;
