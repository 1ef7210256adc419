// What the guide geary says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const geary = {
  Geary: 'Geary',
  'Set up Geary': 'Set up Geary',
  'For Geary 43.': 'For Geary 43.',
  'Your name, and this address:': 'Your name, and this address:',
  'Then press **Next**.': 'Then press **Next**.',
  'Geary opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Geary opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'Geary then fills in both servers by itself.': 'Geary then fills in both servers by itself.',
  Create: 'Create',
  'IMAP server': 'IMAP server',
  'Login name': 'Login name',
  Login: 'Login',
  'At **Login** choose **Use same login as receiving**. If the two differ: **Use a different login**.':
    'At **Login** choose **Use same login as receiving**. If the two differ: **Use a different login**.',
  'Then press **Create**.': 'Then press **Create**.',
  'If it does not connect, compare the security': 'If it does not connect, compare the security',
  'Open your account, then **Server Settings**. Compare **Transport security** there.':
    'Open your account, then **Server Settings**. Compare **Transport security** there.',
  'For another port, type it behind the name: {incoming.host}:{incoming.port} to receive.':
    'For another port, type it behind the name: {incoming.host}:{incoming.port} to receive.',
  'To send: {outgoing.host}:{outgoing.port}.': 'To send: {outgoing.host}:{outgoing.port}.',
  'Geary has no field for this port: it tries the usual ones. You can type another behind the server name.':
    'Geary has no field for this port: it tries the usual ones. You can type another behind the server name.',
  'Geary does not ask: it reads by IMAP only.': 'Geary does not ask: it reads by IMAP only.',
  'Put {incoming.username} into **Login name**, in place of your address.':
    'Put {incoming.username} into **Login name**, in place of your address.',
  'Geary has no junk filter of its own. A filter on the server works here too.':
    'Geary has no junk filter of its own. A filter on the server works here too.',
  'Geary finds the folders of the server by itself. There is no path prefix to set.':
    'Geary finds the folders of the server by itself. There is no path prefix to set.',
  'Open your account for **Save sent email on server**.': 'Open your account for **Save sent email on server**.',
  'Open your account, then **Server Settings**.': 'Open your account, then **Server Settings**.',
  'Close Geary. Start it once from a terminal: **geary --revoke-certs**.':
    'Close Geary. Start it once from a terminal: **geary --revoke-certs**.',
  'It then forgets every certificate that you let through.': 'It then forgets every certificate that you let through.',
  'Open your account, then **Remove Account**. You can undo it at once.':
    'Open your account, then **Remove Account**. You can undo it at once.',
  'Geary fetches by itself. Wait a minute.': 'Geary fetches by itself. Wait a minute.',
  'Check your receiving login and password': 'Check your receiving login and password',
  'The server refused the login name or the password. The notice fades after a moment.':
    'The server refused the login name or the password. The notice fades after a moment.',
  'Untrusted Connection': 'Untrusted Connection',
  'Choose Don’t Trust This Server. Copy the server name again, then check your address here.':
    'Choose Don’t Trust This Server. Copy the server name again, then check your address here.',
} satisfies GuideWords;
