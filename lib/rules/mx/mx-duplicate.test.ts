// The same host with two preferences; two hosts are as it should be.

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget } from '../testing/sample-evidence.ts';
import { mxDuplicate } from './mx-duplicate.ts';

const naming = (...hosts: string[]) => ({
  mx: mx('sunny.example', {
    targets: hosts.map((host, index) => mxTarget(host, { preference: 10 * (index + 1) })),
    total: hosts.length,
  }),
});
ruleCases(mxDuplicate, {
  fires: {
    twice: {
      evidence: naming('mail.sunny.example', 'mail.sunny.example'),
      finds: [{ severity: 'notice', values: { host: 'mail.sunny.example', preferences: ['10', '20'] } }],
    },
  },
  silent: { 'two hosts': { evidence: naming('mail.sunny.example', 'mx2.sunny.example') } },
  untested: 'dns-timeout',
});
