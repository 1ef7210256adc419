// The SRV record for IMAP names the port of POP: the line for POP was copied.
import { ipv4, mailDomain } from '../../practice-domain.ts';

const names = ['mail.crosswire.example', 'imap.crosswire.example'];

export const crosswire = mailDomain({
  domain: 'crosswire.example',
  number: 460,
  story: 'The entry for IMAP leads to the port of POP.',
  expected: ['srv-port-mismatch'],
  certificate: { names },
  records: {
    imap: { A: [ipv4(460, 10)] },
    '_imaps._tcp': { SRV: [[0, 0, 995, 'imap']] },
    '_submissions._tcp': { SRV: [[0, 0, 465, 'mail']] },
  },
});
