// The server for sending wants a full host name in EHLO, which hardly any mail app has to give.
import { mailDomain } from '../../practice-domain.ts';

const helloReply = (name: string) =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(name)
    ? null
    : `504 5.5.2 <${name}>: Helo command rejected: need fully-qualified hostname`;

export const namecheck = mailDomain({
  domain: 'namecheck.example',
  number: 446,
  story: 'The server for sending refuses the names that visitors give.',
  expected: ['smtp-ehlo-refused'],
  doors: (doors) => ({ ...doors, 465: { ...doors[465], helloReply }, 587: { ...doors[587], helloReply } }),
});
