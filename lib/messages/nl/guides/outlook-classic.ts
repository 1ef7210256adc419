// What the guide outlook-classic says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const outlookClassic = {
  'Classic Outlook for Windows': 'Classic Outlook for Windows',
  'Set up classic Outlook on Windows': 'Set up classic Outlook on Windows',
  'For classic Outlook 2019 and later.': 'For classic Outlook 2019 and later.',
  'Type your address, and say you set it up yourself': 'Type your address, and say you set it up yourself',
  'Open **Advanced options**, tick **Let me set up my account manually**, then **Connect**.':
    'Open **Advanced options**, tick **Let me set up my account manually**, then **Connect**.',
  'Outlook shows several kinds of account. Yours is **{protocol}**.':
    'Outlook shows several kinds of account. Yours is **{protocol}**.',
  'Then **Connect**. Some versions ask for it after the servers.':
    'Then **Connect**. Some versions ask for it after the servers.',
  'If Outlook fails first, press **Change account settings**. The form opens then.':
    'If Outlook fails first, press **Change account settings**. The form opens then.',
  '{protocol} Account Settings': '{protocol} Account Settings',
  'Leave **Secure Password Authentication** off. Press **Next** or **Connect**, then **Done**.':
    'Leave **Secure Password Authentication** off. Press **Next** or **Connect**, then **Done**.',
  'Compare the encryption in both places. Outlook may start with another choice.':
    'Compare the encryption in both places. Outlook may start with another choice.',
  'My Outlook shows an older window, or my user name differs':
    'My Outlook shows an older window, or my user name differs',
  'Open the Control Panel, then **Mail**, then **Email Accounts**. Some computers show this window by themselves.':
    'Open the Control Panel, then **Mail**, then **Email Accounts**. Some computers show this window by themselves.',
  'Choose **Manual setup or additional server types**, then **POP or IMAP**.':
    'Choose **Manual setup or additional server types**, then **POP or IMAP**.',
  'Type the servers above, and {incoming.username} as **User name**.':
    'Type the servers above, and {incoming.username} as **User name**.',
  'Press **More settings**, then **Outgoing Server**.': 'Press **More settings**, then **Outgoing Server**.',
  'Tick **My outgoing server (SMTP) requires authentication**.':
    'Tick **My outgoing server (SMTP) requires authentication**.',
  'The ports and the encryption are under **Advanced**.': 'The ports and the encryption are under **Advanced**.',
  'The short window has no field for the user name. It takes your address. The older window has one.':
    'The short window has no field for the user name. It takes your address. The older window has one.',
  'The short window has no field for it. The older window uses the same as for receiving.':
    'The short window has no field for it. The older window uses the same as for receiving.',
  'After the address, press **{protocol}**. Without that choice Outlook mostly takes IMAP.':
    'After the address, press **{protocol}**. Without that choice Outlook mostly takes IMAP.',
  'It cannot be changed later. Add the account again beside the old one.':
    'It cannot be changed later. Add the account again beside the old one.',
  'Control Panel': 'Control Panel',
  'Email Accounts': 'Email Accounts',
  'The short window has no field for it. The older window has: **User name**.':
    'The short window has no field for it. The older window has: **User name**.',
  'Put {incoming.username} there. The steps above show the older window, folded away.':
    'Put {incoming.username} there. The steps above show the older window, folded away.',
  Change: 'Change',
  'More settings': 'More settings',
  'Tick **Leave a copy of messages on the server**. Untick **Remove from server after** some days, or other devices lose mail.':
    'Tick **Leave a copy of messages on the server**. Untick **Remove from server after** some days, or other devices lose mail.',
  Home: 'Home',
  Junk: 'Junk',
  'Junk E-mail Options': 'Junk E-mail Options',
  'If your mail host sorts junk on the server, choose **No Automatic Filtering**. It is often set already.':
    'If your mail host sorts junk on the server, choose **No Automatic Filtering**. It is often set already.',
  'Your list under **Blocked Senders** still applies. Empty it too if you want no filter at all.':
    'Your list under **Blocked Senders** still applies. Empty it too if you want no filter at all.',
  'Few servers need **Root folder path**. Leave it empty unless your mail host names one.':
    'Few servers need **Root folder path**. Leave it empty unless your mail host names one.',
  'Choose your account first. In older versions it is **Account Settings**, then **Change**.':
    'Choose your account first. In older versions it is **Account Settings**, then **Change**.',
  'Outlook keeps none of its own: a certificate that you installed is kept by Windows.':
    'Outlook keeps none of its own: a certificate that you installed is kept by Windows.',
  'Ask whoever looks after your computer to remove it.': 'Ask whoever looks after your computer to remove it.',
  'Choose the account and press **Remove**.': 'Choose the account and press **Remove**.',
  'Press Send/Receive All Folders.': 'Press Send/Receive All Folders.',
  'Something went wrong. We couldn’t connect to the incoming (IMAP) server.':
    'Something went wrong. We couldn’t connect to the incoming (IMAP) server.',
  'Outlook tried values of its own, or one of yours differs.':
    'Outlook tried values of its own, or one of yours differs.',
  'Press Change account settings and compare both servers with the steps above.':
    'Press Change account settings and compare both servers with the steps above.',
  '0x800CCC0E': '0x800CCC0E',
  'Outlook cannot reach the server. Copy the server name again.':
    'Outlook cannot reach the server. Copy the server name again.',
  '0x800CCCDD': '0x800CCCDD',
  'The server closed the connection. Wait a minute, then try again.':
    'The server closed the connection. Wait a minute, then try again.',
  '0x800CCC92': '0x800CCC92',
  'The server refused the login. Test your password in webmail.':
    'The server refused the login. Test your password in webmail.',
  '0x800CCC0F': '0x800CCC0F',
  'The connection broke off. Wait a minute, then try again. If it stays, try on another network.':
    'The connection broke off. Wait a minute, then try again. If it stays, try on another network.',
  '0x8004210B': '0x8004210B',
  'The server took too long to answer. Check the port, then try on another network.':
    'The server took too long to answer. Check the port, then try on another network.',
  'Outlook asks for the password again and again': 'Outlook asks for the password again and again',
  'The server refuses it, or Outlook kept an old one. Test your password in webmail, then type it again.':
    'The server refuses it, or Outlook kept an old one. Test your password in webmail, then type it again.',
} satisfies GuideWords;
