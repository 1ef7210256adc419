// The IMAP and POP servers accept connections and never say a word.
import { mailDomain } from '../practice-domain.ts';

const greeting = null;

export const mute = mailDomain({
  domain: 'mute.example',
  number: 27,
  story: 'The mail server takes the connection and stays silent.',
  expected: ['greeting-missing'],
  doors: (doors) => ({
    ...doors,
    110: { ...doors[110], greeting },
    143: { ...doors[143], greeting },
    993: { ...doors[993], greeting },
    995: { ...doors[995], greeting },
  }),
});
