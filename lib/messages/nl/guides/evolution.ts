// What the guide evolution says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const evolution = {
  Evolution: 'Evolution',
  'Set up Evolution': 'Set up Evolution',
  'For Evolution 3.46.': 'For Evolution 3.46.',
  'TLS on a dedicated port': 'TLS on a dedicated port',
  'STARTTLS after connecting': 'STARTTLS after connecting',
  New: 'New',
  'Mail Account': 'Mail Account',
  'At the first start an assistant opens by itself. Press **Next** until it says **Identity**.':
    'At the first start an assistant opens by itself. Press **Next** until it says **Identity**.',
  'Untick **Look up mail server details**, so that you see every page. Then press **Next**.':
    'Untick **Look up mail server details**, so that you see every page. Then press **Next**.',
  'Evolution opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Evolution opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'Evolution then fills in both servers by itself.': 'Evolution then fills in both servers by itself.',
  'Evolution calls this page **Receiving Email**.': 'Evolution calls this page **Receiving Email**.',
  'Receiving Email': 'Receiving Email',
  'Server Type': 'Server Type',
  'Below, choose **Password** as kind of login. The next page, **Receiving Options**, can stay.':
    'Below, choose **Password** as kind of login. The next page, **Receiving Options**, can stay.',
  'Evolution calls this page **Sending Email**. Tick **Server requires authentication**.':
    'Evolution calls this page **Sending Email**. Tick **Server requires authentication**.',
  'Sending Email': 'Sending Email',
  'Press **Next** to the end, then **Apply**.': 'Press **Next** to the end, then **Apply**.',
  'The assistant does not ask for it. A window does afterwards: **Mail authentication request**.':
    'The assistant does not ask for it. A window does afterwards: **Mail authentication request**.',
  'A fresh desktop may also ask for a new keyring password. That one is your own choice.':
    'A fresh desktop may also ask for a new keyring password. That one is your own choice.',
  'On the page **Receiving Email**, at **Server Type**, choose **{protocol}**.':
    'On the page **Receiving Email**, at **Server Type**, choose **{protocol}**.',
  'Put {incoming.username} into **Username**, on both pages, in place of what stands there.':
    'Put {incoming.username} into **Username**, on both pages, in place of what stands there.',
  Edit: 'Edit',
  'Receiving Options': 'Receiving Options',
  'Tick **Leave messages on server**. Leave **Delete after** some days unticked.':
    'Tick **Leave messages on server**. Leave **Delete after** some days unticked.',
  'If your mail host sorts junk, leave **Check new messages for Junk contents** off. With IMAP it is.':
    'If your mail host sorts junk, leave **Check new messages for Junk contents** off. With IMAP it is.',
  Defaults: 'Defaults',
  'Do **Drafts** and **Sent** say **On This Computer**? Press **Lookup Folders**, or choose the server’s folders.':
    'Do **Drafts** and **Sent** say **On This Computer**? Press **Lookup Folders**, or choose the server’s folders.',
  'Few servers need a path prefix: **Receiving Options**, **Override server-supplied folder namespace**.':
    'Few servers need a path prefix: **Receiving Options**, **Override server-supplied folder namespace**.',
  'Each server has its own page here.': 'Each server has its own page here.',
  '**Forget password** is under **Receiving Email**. It then asks for the new one.':
    '**Forget password** is under **Receiving Email**. It then asks for the new one.',
  Certificates: 'Certificates',
  'Choose the line with your server and press **Delete**.': 'Choose the line with your server and press **Delete**.',
  'Choose the account and press **Delete**. It asks first, and removes it here only.':
    'Choose the account and press **Delete**. It asks first, and removes it here only.',
  'Press Send/Receive.': 'Press Send/Receive.',
  'Mail authentication request, again and again': 'Mail authentication request, again and again',
  'Certificate trust…': 'Certificate trust…',
  'Press Reject. Copy the server name again, then check your address here.':
    'Press Reject. Copy the server name again, then check your address here.',
} satisfies GuideWords;
