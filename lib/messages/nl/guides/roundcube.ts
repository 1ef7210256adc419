// What the guide roundcube says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const roundcube = {
  Roundcube: 'Roundcube',
  'Use Roundcube in the browser': 'Use Roundcube in the browser',
  'For Roundcube 1.6 and 1.7.': 'For Roundcube 1.6 and 1.7.',
  'Your mail host names its address. Look in a letter of theirs, or on their website.':
    'Your mail host names its address. Look in a letter of theirs, or on their website.',
  'See that the browser shows that very address before you type anything.':
    'See that the browser shows that very address before you type anything.',
  'Then press **Login**. Some show a field **Server** too: leave it as it is.':
    'Then press **Login**. Some show a field **Server** too: leave it as it is.',
  'Open the identity and see that name and address are yours:':
    'Open the identity and see that name and address are yours:',
  'You set no servers: whoever runs the webmail has done that.':
    'You set no servers: whoever runs the webmail has done that.',
  'Type {incoming.username} at **Username**. Under **Identities** stands your address.':
    'Type {incoming.username} at **Username**. Under **Identities** stands your address.',
  'Roundcube has no junk filter of its own: it shows what the server sorted. Rules are under Settings.':
    'Roundcube has no junk filter of its own: it shows what the server sorted. Rules are under Settings.',
  'Special Folders': 'Special Folders',
  'Choose the folders for drafts, sent mail, junk and trash.':
    'Choose the folders for drafts, sent mail, junk and trash.',
  'A folder is missing? See **Settings**, **Folders**, and tick it there.':
    'A folder is missing? See **Settings**, **Folders**, and tick it there.',
  'There is no account to remove. Log out when you are done, above all on a foreign computer.':
    'There is no account to remove. Log out when you are done, above all on a foreign computer.',
  'Type the whole address as user name. If it stays, set a new password at your mail host.':
    'Type the whole address as user name. If it stays, set a new password at your mail host.',
  'Connection to storage server failed.': 'Connection to storage server failed.',
  'The webmail cannot reach the mail server. Tell your mail host, then check your address here.':
    'The webmail cannot reach the mail server. Tell your mail host, then check your address here.',
  'SMTP Error: Authentication failed.': 'SMTP Error: Authentication failed.',
  'Only sending fails. Log out and in again. If it stays, tell your mail host.':
    'Only sending fails. Log out and in again. If it stays, tell your mail host.',
} satisfies GuideWords;
