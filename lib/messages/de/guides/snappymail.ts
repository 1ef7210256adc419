// What the guide snappymail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const snappymail = {
  SnappyMail: 'SnappyMail',
  'Use SnappyMail in the browser': 'Use SnappyMail in the browser',
  'For SnappyMail 2.38.': 'For SnappyMail 2.38.',
  'Your mail host names its address. See that the browser shows that very address.':
    'Your mail host names its address. See that the browser shows that very address.',
  'Is another account open already? Then: **Settings**, **Accounts**, **Add an Account**.':
    'Is another account open already? Then: **Settings**, **Accounts**, **Add an Account**.',
  Passphrase: 'Passphrase',
  'Then press **Sign In**.': 'Then press **Sign In**.',
  'You set no servers: whoever runs the webmail has done that, for each domain.':
    'You set no servers: whoever runs the webmail has done that, for each domain.',
  'The login page has no field for a user name of its own: it takes your address.':
    'The login page has no field for a user name of its own: it takes your address.',
  'Type your address. If your user name is another, your mail host must have set that up.':
    'Type your address. If your user name is another, your mail host must have set that up.',
  'SnappyMail has no junk filter of its own: it shows what the server sorted.':
    'SnappyMail has no junk filter of its own: it shows what the server sorted.',
  'Press **Select system folders** for sent mail, drafts, spam and trash.':
    'Press **Select system folders** for sent mail, drafts, spam and trash.',
  'Remove an added account there. All mail stays on the server.':
    'Remove an added account there. All mail stays on the server.',
  'Reload the list of messages.': 'Reload the list of messages.',
  'The server refused the address or the password.': 'The server refused the address or the password.',
  'Type your whole address. If it stays, set a new password at your mail host.':
    'Type your whole address. If it stays, set a new password at your mail host.',
  'The domain is not allowed, or not known': 'The domain is not allowed, or not known',
  'Whoever runs this webmail has not set your domain up. Ask your mail host for its own webmail.':
    'Whoever runs this webmail has not set your domain up. Ask your mail host for its own webmail.',
} satisfies GuideWords;
