// The server for sending takes no visitor who gives the one address that every machine has.
import { mailDomain } from '../../practice-domain.ts';

const helloReply = (name: string) =>
  name === '[127.0.0.1]' ? '421 4.7.0 Try again later, closing connection. (EHLO)' : null;

export const doorman = mailDomain({
  domain: 'doorman.example',
  number: 445,
  story: 'The server for sending looks closely at the names that visitors give.',
  doors: (doors) => ({ ...doors, 465: { ...doors[465], helloReply }, 587: { ...doors[587], helloReply } }),
});
