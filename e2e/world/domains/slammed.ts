// The IMAP and POP servers hang up before they greet, as they do after a ban or at a limit.
import { mailDomain } from '../practice-domain.ts';

const hangUp = { how: 'fin' } as const;

export const slammed = mailDomain({
  domain: 'slammed.example',
  number: 50,
  story: 'The mail server hangs up at once.',
  expected: ['connection-hung-up'],
  doors: (doors) => ({
    ...doors,
    110: { ...doors[110], hangUp },
    143: { ...doors[143], hangUp },
    993: { ...doors[993], hangUp },
    995: { ...doors[995], hangUp },
  }),
});
