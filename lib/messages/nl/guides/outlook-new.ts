// What the guide outlook-new says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const outlookNew = {
  'New Outlook for Windows': 'New Outlook for Windows',
  'Set up the new Outlook on Windows': 'Set up the new Outlook on Windows',
  'For the new Outlook of 2025 and 2026.': 'For the new Outlook of 2025 and 2026.',
  'Open your accounts': 'Open your accounts',
  'Your accounts': 'Your accounts',
  'Settings is the gear at the top. **Add account** may also stand in the left column.':
    'Settings is the gear at the top. **Add account** may also stand in the left column.',
  'Choose {protocol} and type your password': 'Choose {protocol} and type your password',
  'Choose **{protocol}** in the list of providers. Outlook asks for the password first.':
    'Choose **{protocol}** in the list of providers. Outlook asks for the password first.',
  'Then press **Show more**. The servers appear below.': 'Then press **Show more**. The servers appear below.',
  '{protocol} incoming server': '{protocol} incoming server',
  'Secure connection type': 'Secure connection type',
  'SMTP password': 'SMTP password',
  'SMTP outgoing server': 'SMTP outgoing server',
  'Say yes to the copy at Microsoft, or stop here': 'Say yes to the copy at Microsoft, or stop here',
  'Outlook shows **Sync your {protocol} account**. Press **Continue**, then **Done**.':
    'Outlook shows **Sync your {protocol} account**. Press **Continue**, then **Done**.',
  'Servers of Microsoft then fetch your mail and keep your password. Your mail host sees their addresses, not yours. If you do not want that, use another app.':
    'Servers of Microsoft then fetch your mail and keep your password. Your mail host sees their addresses, not yours. If you do not want that, use another app.',
  'Outlook may show no field for the incoming user name. It then logs in with your address. If yours differs, use another app.':
    'Outlook may show no field for the incoming user name. It then logs in with your address. If yours differs, use another app.',
  'After the address, choose **{protocol}** in the list of providers.':
    'After the address, choose **{protocol}** in the list of providers.',
  'It cannot be changed later. Remove the account and add it again.':
    'It cannot be changed later. Remove the account and add it again.',
  'There is a field for sending: **SMTP username**. For receiving, Outlook may take your address.':
    'There is a field for sending: **SMTP username**. For receiving, Outlook may take your address.',
  'If your user name differs and Outlook cannot log in, use classic Outlook or Thunderbird.':
    'If your user name differs and Outlook cannot log in, use classic Outlook or Thunderbird.',
  'If Outlook asks whether to leave a copy of your messages on the server, say yes. Other devices can then still get them.':
    'If Outlook asks whether to leave a copy of your messages on the server, say yes. Other devices can then still get them.',
  'Junk email': 'Junk email',
  'Look here for lists of safe and blocked senders. We know of no switch for the whole filter.':
    'Look here for lists of safe and blocked senders. We know of no switch for the whole filter.',
  'If your mail host sorts junk on the server, keep these lists short. Two filters hide mail from each other.':
    'If your mail host sorts junk on the server, keep these lists short. Two filters hide mail from each other.',
  'Look in **Junk Email** here and in webmail now and then. Mail may lie in either.':
    'Look in **Junk Email** here and in webmail now and then. Mail may lie in either.',
  'We know of no choice for folders or a path prefix in this app. It takes the folders of the server.':
    'We know of no choice for folders or a path prefix in this app. It takes the folders of the server.',
  Manage: 'Manage',
  'The servers cannot be changed. Press **Delete**, then add the account again with the new values.':
    'The servers cannot be changed. Press **Delete**, then add the account again with the new values.',
  'With IMAP your mail stays on the server meanwhile.': 'With IMAP your mail stays on the server meanwhile.',
  'Press **Delete**. Outlook asks whether from this device or from all.':
    'Press **Delete**. Outlook asks whether from this device or from all.',
  'Press Sync on the View tab, or wait a minute.': 'Press Sync on the View tab, or wait a minute.',
  'Outlook cannot connect, or says the address or the password is wrong':
    'Outlook cannot connect, or says the address or the password is wrong',
  'Outlook chose other servers by itself': 'Outlook chose other servers by itself',
  'Remove the account, add it again, and press Show more before you continue.':
    'Remove the account, add it again, and press Show more before you continue.',
  'Your mail host is inside your own network': 'Your mail host is inside your own network',
  'Microsoft’s servers cannot reach it there. Use classic Outlook or Thunderbird.':
    'Microsoft’s servers cannot reach it there. Use classic Outlook or Thunderbird.',
} satisfies GuideWords;
