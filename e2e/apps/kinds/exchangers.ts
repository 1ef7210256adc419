// Domains of which only the DNS tells something: the company that takes their mail in, and SRV records.
import type { WebReply } from '../../world/https-server.ts';
import { ipv4, type MailDomainOptions, webDoors } from '../../world/practice-domain.ts';
import { AUTOCONFIG, good, type KindOrMaker, other, page } from './kind.ts';

/** The website of a company that takes the domain's mail in. */
function companyOf(company: string, number: number, replies: Record<string, WebReply>): Partial<MailDomainOptions> {
  const here = { A: [ipv4(number, 91)] };
  const names = [company, `autoconfig.${company}`, `autoconfig.mx.${company}`];
  return {
    zones: [{ origin: company, records: { '@': here, autoconfig: here, 'autoconfig.mx': here } }],
    hosts: [{ address: ipv4(number, 91), doors: webDoors(names, replies) }],
  };
}

export const exchangersKinds: readonly KindOrMaker[] = [
  {
    name: 'mx-alone',
    records: { '@': { MX: [[10, 'server7.hosting.example.']] } },
  },
  {
    name: 'mx-own-words-first',
    records: {
      '@': {
        MX: [
          [20, 'server7.hosting.example.'],
          [10, 'mail'],
        ],
      },
    },
  },
  { name: 'no-mail', records: { '@': { MX: [[0, '.']] } } },
  {
    name: 'records-alone',
    records: {
      '_imaps._tcp': { SRV: [[0, 1, 993, 'mail']] },
      '_submissions._tcp': { SRV: [[0, 1, 465, 'mail']] },
    },
  },
  (number) => ({
    name: 'mx-deep',
    records: { '@': { MX: [[10, 'in.mx.company-of-mx-deep.example.']] } },
    more: companyOf('company-of-mx-deep.example', number, {
      'autoconfig.company-of-mx-deep.example/mail/config-v1.1.xml': other,
    }),
  }),
  (number) => ({
    name: 'mx-deep-own',
    records: { '@': { MX: [[10, 'in.mx.company-of-mx-deep-own.example.']] } },
    more: companyOf('company-of-mx-deep-own.example', number, {
      'autoconfig.mx.company-of-mx-deep-own.example/mail/config-v1.1.xml': good,
      'autoconfig.company-of-mx-deep-own.example/mail/config-v1.1.xml': other,
    }),
  }),
  (number) => ({
    name: 'mx-well-known',
    records: { '@': { MX: [[10, 'mx.company-of-mx-well-known.example.']] } },
    more: companyOf('company-of-mx-well-known.example', number, {
      'company-of-mx-well-known.example/.well-known/autoconfig/mail/config-v1.1.xml': good,
    }),
  }),
  {
    name: 'mx-after-page',
    labels: ['autoconfig'],
    records: { '@': { MX: [[10, 'server7.hosting.example.']] } },
    web: { [AUTOCONFIG]: page },
  },
  {
    name: 'mx-fails',
    records: { '@': { MX: [[10, 'server7.hosting.example.']] } },
    more: { faults: { autoconfig: 'servfail' } },
  },
];
