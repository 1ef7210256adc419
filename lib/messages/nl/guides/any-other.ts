// What the guide any-other says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const anyOther = {
  'Any other app': 'Any other app',
  'your app': 'your app',
  'Set up any other mail app': 'Set up any other mail app',
  'What every mail app asks for': 'What every mail app asks for',
  'Every mail app asks for the same few values.': 'Every mail app asks for the same few values.',
  'Look in the settings of your app for **Accounts**, **Add account** or **New account**.':
    'Look in the settings of your app for **Accounts**, **Add account** or **New account**.',
  'If it offers **Manual setup**, **Advanced** or **Other**, choose that.':
    'If it offers **Manual setup**, **Advanced** or **Other**, choose that.',
  'Your app opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Your app opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'Your app then fills in both servers by itself.': 'Your app then fills in both servers by itself.',
  'If your app asks for the type of account, yours is **{protocol}**.':
    'If your app asks for the type of account, yours is **{protocol}**.',
  'Incoming mail, also called receiving': 'Incoming mail, also called receiving',
  'Outgoing mail, also called sending or SMTP': 'Outgoing mail, also called sending or SMTP',
  'SSL/TLS may be called SSL, TLS, implicit TLS or TLS on a dedicated port. All of these mean the same.':
    'SSL/TLS may be called SSL, TLS, implicit TLS or TLS on a dedicated port. All of these mean the same.',
  'STARTTLS may be called TLS, explicit TLS or STARTTLS after connecting. The port shows which one is meant.':
    'STARTTLS may be called TLS, explicit TLS or STARTTLS after connecting. The port shows which one is meant.',
  'Never choose **None**, and never accept a certificate that your app warns about.':
    'Never choose **None**, and never accept a certificate that your app warns about.',
  'Some apps start without encryption, or without a login for sending. Switch both on before you save.':
    'Some apps start without encryption, or without a login for sending. Switch both on before you save.',
  'Use your email password for receiving and for sending.': 'Use your email password for receiving and for sending.',
  'If your app asks for a method, choose **Normal password** or **Password**.':
    'If your app asks for a method, choose **Normal password** or **Password**.',
  'If your app asks for the type of account, choose **{protocol}**. Some apps start with POP3.':
    'If your app asks for the type of account, choose **{protocol}**. Some apps start with POP3.',
  'Most apps put your address there. Replace it by {incoming.username}, for both servers.':
    'Most apps put your address there. Replace it by {incoming.username}, for both servers.',
  'Look for a choice such as **Leave a copy on the server**. Switch it on.':
    'Look for a choice such as **Leave a copy on the server**. Switch it on.',
  'If your mail host sorts junk on the server, switch off the filter of your app.':
    'If your mail host sorts junk on the server, switch off the filter of your app.',
  'Look for **Special folders** in the settings of the account. Choose the folders of the server.':
    'Look for **Special folders** in the settings of the account. Choose the folders of the server.',
  'Few servers need a path prefix. Leave it empty unless your mail host names one.':
    'Few servers need a path prefix. Leave it empty unless your mail host names one.',
  'Look for **Server settings** in the settings of the account.':
    'Look for **Server settings** in the settings of the account.',
  'Look in the settings for **Certificates** or **Security**, and delete the entry with your server.':
    'Look in the settings for **Certificates** or **Security**, and delete the entry with your server.',
  'If there is no such list, remove the account and add it again.':
    'If there is no such list, remove the account and add it again.',
  'Look for **Remove account** in the settings of the account.':
    'Look for **Remove account** in the settings of the account.',
  'Press the button that fetches new mail, or pull the list down.':
    'Press the button that fetches new mail, or pull the list down.',
  'The login or the password is wrong': 'The login or the password is wrong',
} satisfies GuideWords;
