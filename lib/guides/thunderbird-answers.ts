// What Thunderbird's guide answers besides its steps: 153, with what is different in 140.
import { type Guide, mailThatStays, oneFilter } from './define.ts';

const older = 'Mine is version 140 or older';

export const thunderbirdAnswers: Guide['sections'] = {
  protocol: {
    texts: [
      { text: 'In the list **Protocol** choose **{protocol}**.' },
      { text: 'It offers **IMAP**, **POP3** and **EWS**. It cannot be changed once the account is there.' },
    ],
  },
  username: {
    texts: [
      { text: 'Thunderbird takes your address for a user name.' },
      { text: 'Put {incoming.username} into **Username** instead, for both servers.' },
    ],
  },
  copies: {
    path: ['Account Settings', 'Server Settings'],
    texts: [
      {
        text: 'Tick **Leave messages on server**. Untick **For at most**: Thunderbird starts with 14 days. Keep **Until I delete them**.',
      },
    ],
  },
  junk: {
    path: ['Account Settings', 'Spam Settings'],
    texts: [
      {
        text: 'If your mail host sorts junk on the server, untick **Enable adaptive spam controls for this account**.',
      },
      oneFilter,
    ],
    older: {
      title: older,
      lines: ['The page is **Junk Settings**, the box **Enable adaptive junk mail controls for this account**.'],
    },
  },
  folders: {
    path: ['Account Settings', 'Copies & Folders'],
    texts: [
      { text: 'Choose here where sent messages and drafts go. The junk folder is under **Spam Settings**.' },
      {
        text: 'Few servers need a path prefix. It is under **Server Settings**, **Advanced**, **IMAP server directory**.',
      },
    ],
  },
  change: {
    path: ['Menu', 'Account Settings', 'Server Settings'],
    texts: [
      { text: 'The outgoing server is under **Outgoing Server**, then **Edit**.' },
      { text: 'Start Thunderbird again after you changed a server or a user name.' },
    ],
  },
  exception: {
    path: ['Menu', 'Account Settings', 'Server Settings'],
    texts: [
      {
        text: 'Below **Connection security** it says that a certificate exception exists. Press **Remove Exception**.',
      },
      { text: 'Each port has an exception of its own. Look at the outgoing server too.' },
    ],
    older: {
      title: older,
      lines: [
        'Open **Settings**, **Privacy & Security**, **Manage Certificates**, **Servers**.',
        'Delete the line with your server.',
      ],
    },
  },
  remove: {
    path: ['Menu', 'Account Settings'],
    texts: [
      {
        text: 'Choose the account and press **Delete**. Leave **Remove message data** unticked, then press **Remove**.',
      },
      ...mailThatStays,
    ],
  },
};
