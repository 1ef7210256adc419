// The only mail server takes nothing on port 25: whether that is our own network's doing cannot be told.
import { mailDomain } from '../../practice-domain.ts';

export const closed25 = mailDomain({
  domain: 'closed25.example',
  number: 114,
  story: 'Port 25 is closed, and nothing shows whose doing that is.',
  doors: ({ 25: _closed, ...doors }) => doors,
});
