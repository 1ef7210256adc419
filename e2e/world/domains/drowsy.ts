// The submission server waits a few seconds before it greets, against junk senders.
import { mailDomain } from '../practice-domain.ts';

export const drowsy = mailDomain({
  domain: 'drowsy.example',
  number: 201,
  story: 'The server for sending takes its time before it answers.',
  expected: ['greeting-slow'],
  doors: (doors) => ({ ...doors, 465: { ...doors[465], greetingDelayMs: 3_300 } }),
});
