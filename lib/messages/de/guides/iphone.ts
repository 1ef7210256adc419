// What the guide iphone says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const iphone = {
  'Mail on an iPhone or iPad': 'Mail on an iPhone or iPad',
  'your iPhone': 'your iPhone',
  'Set up Mail on your iPhone': 'Set up Mail on your iPhone',
  'iOS and iPadOS': 'iOS and iPadOS',
  'For iOS and iPadOS 18 and later.': 'For iOS and iPadOS 18 and later.',
  'Open the mail accounts': 'Open the mail accounts',
  Apps: 'Apps',
  'Mine is older than iOS 18': 'Mine is older than iOS 18',
  'Open **Settings**, then **Mail**, then **Accounts**.': 'Open **Settings**, then **Mail**, then **Accounts**.',
  'Add Mail Account': 'Add Mail Account',
  'Tap **Google** or **Microsoft**, whichever has your mail.':
    'Tap **Google** or **Microsoft**, whichever has your mail.',
  'The iPhone opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'The iPhone opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'The iPhone then fills in both servers by itself.': 'The iPhone then fills in both servers by itself.',
  'Your name, and:': 'Your name, and:',
  'Tap **{protocol}** at the top': 'Tap **{protocol}** at the top',
  'Incoming mail server': 'Incoming mail server',
  'Host Name': 'Host Name',
  'Outgoing mail server': 'Outgoing mail server',
  'The iPhone calls the outgoing user name and password “Optional”. Fill them in all the same, or sending will fail.':
    'The iPhone calls the outgoing user name and password “Optional”. Fill them in all the same, or sending will fail.',
  'Tap **Next**, wait for the ticks, then **Save**.': 'Tap **Next**, wait for the ticks, then **Save**.',
  'Does it say “Cannot Verify Server Identity”? Then the server name may have a slip. Do not press Trust, which may be behind Details. Copy the name again.':
    'Does it say “Cannot Verify Server Identity”? Then the server name may have a slip. Do not press Trust, which may be behind Details. Copy the name again.',
  'If it does not connect, compare the ports': 'If it does not connect, compare the ports',
  'The iPhone mostly finds them by itself. Open the account again to see them.':
    'The iPhone mostly finds them by itself. Open the account again to see them.',
  'Incoming: under **Advanced**': 'Incoming: under **Advanced**',
  'Server Port': 'Server Port',
  'Outgoing: under **SMTP**, then the server': 'Outgoing: under **SMTP**, then the server',
  'Tap **{protocol}** at the top of the form, before you type. You cannot change it later.':
    'Tap **{protocol}** at the top of the form, before you type. You cannot change it later.',
  'Put {incoming.username} into **User Name**, for both servers, in place of your address.':
    'Put {incoming.username} into **User Name**, for both servers, in place of your address.',
  'Open your account, then **Advanced**. Set **Delete from server** to **Never**.':
    'Open your account, then **Advanced**. Set **Delete from server** to **Never**.',
  'There is no junk filter to switch off in Mail on the iPhone. If your mail host sorts junk on the server, it works here too.':
    'There is no junk filter to switch off in Mail on the iPhone. If your mail host sorts junk on the server, it works here too.',
  'Open your account, then **Advanced**. Choose the folders under **Mailbox Behaviors**.':
    'Open your account, then **Advanced**. Choose the folders under **Mailbox Behaviors**.',
  'Does the account look empty? See whether a number stands in **IMAP Path Prefix**. Few servers need one: empty it.':
    'Does the account look empty? See whether a number stands in **IMAP Path Prefix**. Few servers need one: empty it.',
  'Open your account. The incoming server is on its page, the outgoing one under **SMTP**.':
    'Open your account. The incoming server is on its page, the outgoing one under **SMTP**.',
  'An iPhone shows no list of certificates that you let through. Delete the account and add it again, and do not press Trust.':
    'An iPhone shows no list of certificates that you let through. Delete the account and add it again, and do not press Trust.',
  'Open your account and tap **Delete Account**.': 'Open your account and tap **Delete Account**.',
  'Open Mail and pull the list of messages down.': 'Open Mail and pull the list of messages down.',
  'Cannot Verify Server Identity': 'Cannot Verify Server Identity',
  'The server’s certificate is for another name, or nobody known vouches for it.':
    'The server’s certificate is for another name, or nobody known vouches for it.',
  'Do not press Trust. Copy the server name again, then check your address here.':
    'Do not press Trust. Copy the server name again, then check your address here.',
  'The user name or password is incorrect': 'The user name or password is incorrect',
  'Mail comes in, but nothing goes out': 'Mail comes in, but nothing goes out',
  'Fill in the user name and the password of the outgoing server too, though they say Optional.':
    'Fill in the user name and the password of the outgoing server too, though they say Optional.',
  'The account works, but looks empty': 'The account works, but looks empty',
  'Open Advanced in the account and empty IMAP Path Prefix.':
    'Open Advanced in the account and empty IMAP Path Prefix.',
} satisfies GuideWords;
