// What the guide outlook-mobile says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const outlookMobile = {
  'Outlook on a phone': 'Outlook on a phone',
  'Set up Outlook on your phone': 'Set up Outlook on your phone',
  'Android, iOS': 'Android, iOS',
  'For the Outlook app of 2024 and 2025.': 'For the Outlook app of 2024 and 2025.',
  'At the first start, tap **Add Account**.': 'At the first start, tap **Add Account**.',
  'Later, on Android: tap the envelope at the top, then **+**, then **Add Account**.':
    'Later, on Android: tap the envelope at the top, then **+**, then **Add Account**.',
  'Later, on an iPhone: tap the picture at the top, the gear, **Accounts**, then **Add Account**.':
    'Later, on an iPhone: tap the picture at the top, the gear, **Accounts**, then **Add Account**.',
  'Then tap **Continue**, or **Add account** on an iPhone.': 'Then tap **Continue**, or **Add account** on an iPhone.',
  'Tap **{protocol}** if Outlook asks.': 'Tap **{protocol}** if Outlook asks.',
  'If it shows Exchange or no choice, tap **?** at the top, then **Change account provider**.':
    'If it shows Exchange or no choice, tap **?** at the top, then **Change account provider**.',
  'We saw POP3 described for Android only, not for the iPhone.':
    'We saw POP3 described for Android only, not for the iPhone.',
  'Switch on **Advanced settings**. All fields appear.': 'Switch on **Advanced settings**. All fields appear.',
  '{protocol} Hostname': '{protocol} Hostname',
  'Security Type': 'Security Type',
  '{protocol} Username': '{protocol} Username',
  '{protocol} Password': '{protocol} Password',
  'SMTP Hostname': 'SMTP Hostname',
  'SMTP Username': 'SMTP Username',
  'Then tap the tick at the top, or **Login** on an iPhone.':
    'Then tap the tick at the top, or **Login** on an iPhone.',
  'Servers of Microsoft then fetch your mail and keep your password. If you do not want that, use another app.':
    'Servers of Microsoft then fetch your mail and keep your password. If you do not want that, use another app.',
  'After the address, tap **{protocol}**. If no choice appears, tap **?**, then **Change account provider**.':
    'After the address, tap **{protocol}**. If no choice appears, tap **?**, then **Change account provider**.',
  'Switch on **Advanced settings**. Put {incoming.username} into both user name fields.':
    'Switch on **Advanced settings**. Put {incoming.username} into both user name fields.',
  'If Outlook asks about mail on the server, leave a copy there.':
    'If Outlook asks about mail on the server, leave a copy there.',
  'We know of no choice for folders or a path prefix. The app takes the folders of the server.':
    'We know of no choice for folders or a path prefix. The app takes the folders of the server.',
  'On an iPhone: **Accounts**, your account, **Modify login information**.':
    'On an iPhone: **Accounts**, your account, **Modify login information**.',
  'On Android it cannot be changed: **Delete account**, then add it again.':
    'On Android it cannot be changed: **Delete account**, then add it again.',
  'Open **Accounts**, your account, then **Delete Account**.':
    'Open **Accounts**, your account, then **Delete Account**.',
  'Outlook cannot log in': 'Outlook cannot log in',
  'Outlook takes the account for Exchange': 'Outlook takes the account for Exchange',
  'Tap the question mark at the top, then Change account provider, then IMAP.':
    'Tap the question mark at the top, then Change account provider, then IMAP.',
} satisfies GuideWords;
