// mail.D shows a stranger's certificate; imap.D and smtp.D are another server, and theirs is good.
import { ipv4, mailDomain, mailDoors } from '../../practice-domain.ts';

const names = ['imap.sidedoor.example', 'smtp.sidedoor.example'];
const account = { user: 'anna@sidedoor.example', password: 'practice-sidedoor' };

export const sidedoor = mailDomain({
  domain: 'sidedoor.example',
  number: 484,
  story: 'One usual name shows a wrong certificate, another works.',
  expected: ['certificate-name-mismatch'],
  certificate: { names: ['www.elsewhere.example'] },
  records: { imap: { A: [ipv4(484, 20)] }, smtp: { A: [ipv4(484, 20)] } },
  hosts: [
    { address: ipv4(484, 20), doors: mailDoors('imap.sidedoor.example', 'sidedoor.example', [account], { names }) },
  ],
});
