// The server opens no folder for apps that do not say what they are, and refuses to tell of namespaces.
import { mailDomain } from '../../practice-domain.ts';

const strict = { wantsId: true, replies: { NAMESPACE: 'BAD Error in IMAP command NAMESPACE: Unknown command.' } };

export const passport = mailDomain({
  domain: 'passport.example',
  number: 441,
  story: 'The server wants mail apps to say who they are.',
  doors: (doors) => ({ ...doors, 143: { ...doors[143], ...strict }, 993: { ...doors[993], ...strict } }),
});
