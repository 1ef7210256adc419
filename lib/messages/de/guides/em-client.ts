// What the guide em-client says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const emClient = {
  'eM Client': 'eM Client',
  'Set up eM Client': 'Set up eM Client',
  'Windows, Mac': 'Windows, Mac',
  'For eM Client 9 and later.': 'For eM Client 9 and later.',
  'Use SSL/TLS on special port (legacy)': 'Use SSL/TLS on special port (legacy)',
  'Force usage of SSL/TLS': 'Force usage of SSL/TLS',
  'In older versions it is **Menu**, **Tools**, **Accounts**.':
    'In older versions it is **Menu**, **Tools**, **Accounts**.',
  'Then press **Start Now**.': 'Then press **Start Now**.',
  'eM Client opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'eM Client opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'eM Client then fills in both servers by itself.': 'eM Client then fills in both servers by itself.',
  '**Start Now** looks for the servers by itself. If it finds others than below, change them later.':
    '**Start Now** looks for the servers by itself. If it finds others than below, change them later.',
  'To type them yourself, choose **Mail**, **Other**, then **{protocol}**.':
    'To type them yourself, choose **Mail**, **Other**, then **{protocol}**.',
  'Press **Next**, say your name, and **Finish** at the end.':
    'Press **Next**, say your name, and **Finish** at the end.',
  'Compare the two servers': 'Compare the two servers',
  'Choose your account. Each server has a tab of its own.': 'Choose your account. Each server has a tab of its own.',
  Host: 'Host',
  'Security policy': 'Security policy',
  '“Legacy” is only its name. Encryption from the first byte is the better kind today.':
    '“Legacy” is only its name. Encryption from the first byte is the better kind today.',
  'Never choose **Don’t use secure connections**.': 'Never choose **Don’t use secure connections**.',
  'When you add the account by hand, choose **{protocol}** under **Mail**, **Other**.':
    'When you add the account by hand, choose **{protocol}** under **Mail**, **Other**.',
  'Put {incoming.username} into **User name**, on the tab of each server.':
    'Put {incoming.username} into **User name**, on the tab of each server.',
  'Choose your account, then the tab **POP3**. Leave a copy of messages on the server.':
    'Choose your account, then the tab **POP3**. Leave a copy of messages on the server.',
  'Look for **Junk** or **Spam**. If your mail host sorts junk, switch the filter of the app off.':
    'Look for **Junk** or **Spam**. If your mail host sorts junk, switch the filter of the app off.',
  'Choose your account, then the tab **IMAP**. Special folders and a path prefix stand there.':
    'Choose your account, then the tab **IMAP**. Special folders and a path prefix stand there.',
  'Choose your account, then the tab of the server.': 'Choose your account, then the tab of the server.',
  'On Windows such a certificate is kept by Windows itself, on a Mac by **Keychain Access**.':
    'On Windows such a certificate is kept by Windows itself, on a Mac by **Keychain Access**.',
  'Delete the entry with your server’s name there.': 'Delete the entry with your server’s name there.',
} satisfies GuideWords;
