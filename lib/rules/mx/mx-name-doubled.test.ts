// A doubled name that a wildcard leads elsewhere is a risk; one that leads to the same server is not.
import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget } from '../testing/sample-evidence.ts';
import { mxNameDoubled } from './mx-name-doubled.ts';

const domain = 'sunny.example';
const at = (meant: string, addresses: string[], meantAddresses: string[]) => ({
  mx: mx(domain, {
    targets: [
      mxTarget(`${meant}.${domain}`, {
        addresses: { v4: addresses, v6: [] },
        undoubled: { name: meant, addresses: { v4: meantAddresses, v6: [] } },
      }),
    ],
  }),
});
const [web, mail] = [['198.18.0.80'], ['198.18.0.10']];

ruleCases(mxNameDoubled, {
  fires: {
    'a wildcard to the website': {
      evidence: at('mail.sunny.example', web, mail),
      finds: [
        {
          severity: 'warning',
          subject: { domain, host: 'mail.sunny.example.sunny.example' },
          values: { addresses: web, meantAddresses: mail },
          records: [{ current: ['10 mail.sunny.example.sunny.example.'], wanted: ['10 mail.sunny.example.'] }] as never,
        },
      ],
    },
  },
  silent: {
    'the same server': { evidence: at('mail.sunny.example', mail, mail) },
    'no address, which has its own rule': { evidence: at('mail.sunny.example', [], mail) },
    "another's name, which may be meant so": { evidence: at('mx.hoster.net', web, mail) },
    'a name that is nowhere': { evidence: at('mail.sunny.example', web, []) },
  },
  untested: 'dns-timeout',
});
