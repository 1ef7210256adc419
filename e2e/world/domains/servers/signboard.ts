// SRV names 587, which is closed; 465 of the same server works, and so does the rest.
import { mailDomain } from '../../practice-domain.ts';

export const signboard = mailDomain({
  domain: 'signboard.example',
  number: 490,
  story: 'Mail works, but the published port for sending is closed.',
  expected: ['port-refused'],
  records: {
    '_imaps._tcp': { SRV: [[0, 1, 993, 'mail']] },
    '_submission._tcp': { SRV: [[0, 1, 587, 'mail']] },
  },
  doors: ({ 587: _closed, ...others }) => others,
});
