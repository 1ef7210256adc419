// A small host's usual house: one server, at one address, for the website, the mailboxes and the domain's mail.
import { ipv4, mailDomain, webDoors } from '../practice-domain.ts';

const address = ipv4(352, 10);

export const cottage = mailDomain({
  domain: 'cottage.example',
  number: 352,
  story: 'One server does everything, and all of it works.',
  records: { '@': { A: [address] }, autoconfig: { A: [address] }, autodiscover: { A: [address] } },
  doors: (doors) => ({
    ...doors,
    ...webDoors(['cottage.example', 'autoconfig.cottage.example', 'autodiscover.cottage.example']),
  }),
});
