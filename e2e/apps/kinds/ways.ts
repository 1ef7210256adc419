// The ways to autoconfig: redirects, plain HTTP, certificates at fault, names that lead elsewhere or nowhere.
import { ipv4, webDoors } from '../../world/practice-domain.ts';
import { AUTOCONFIG, good, type KindOrMaker, onlyHttp, other, page, WELL_KNOWN } from './kind.ts';

export const waysKinds: readonly KindOrMaker[] = [
  {
    name: 'moved',
    labels: ['autoconfig', 'settings'],
    web: { [AUTOCONFIG]: { status: 301, location: 'https://settings.D/config.xml' }, 'settings.D/config.xml': good },
  },
  {
    name: 'moved-in-circles',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { status: 302, location: 'https://autoconfig.D/mail/config-v1.1.xml' }, [WELL_KNOWN]: good },
  },
  (number) => ({
    name: 'plain-http',
    records: { autoconfig: { A: [ipv4(number, 90)] } },
    more: { hosts: onlyHttp(number, { '/mail/config-v1.1.xml': good }) },
  }),
  (number) => ({
    name: 'plain-http-moved',
    labels: ['settings'],
    records: { autoconfig: { A: [ipv4(number, 90)] } },
    web: { 'settings.D/config.xml': good },
    more: {
      hosts: onlyHttp(number, { '/mail/config-v1.1.xml': { status: 301, location: 'https://settings.D/config.xml' } }),
    },
  }),
  (number) => ({
    name: 'bad-certificate',
    records: { autoconfig: { A: [ipv4(number, 90)] } },
    web: { [WELL_KNOWN]: good },
    more: {
      hosts: [{ address: ipv4(number, 90), doors: webDoors(['elsewhere.D'], { '/mail/config-v1.1.xml': other }) }],
    },
  }),
  (number) => ({
    name: 'wildcard',
    records: { '*': { A: [ipv4(number, 80)] } },
    more: {
      websiteDoors: {
        443: {
          protocol: 'https',
          security: 'tls',
          certificate: { names: ['D', '*.D'] },
          replies: {},
          otherwise: page,
        },
      },
    },
  }),
  { name: 'redirect-nowhere', labels: ['autoconfig'], web: { [AUTOCONFIG]: { status: 302 }, [WELL_KNOWN]: good } },
  {
    name: 'moved-for-good',
    labels: ['autoconfig', 'a1', 'a2'],
    web: {
      [AUTOCONFIG]: { status: 308, location: 'https://a1.D/x' },
      'a1.D/x': { status: 307, location: 'https://a2.D/y' },
      'a2.D/y': good,
    },
  },
  {
    name: 'moved-to-nobody',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { status: 301, location: 'https://nobody.D/x' }, [WELL_KNOWN]: good },
  },
  {
    name: 'moved-to-page',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { status: 302, location: 'https://D/' }, [WELL_KNOWN]: good },
  },
  {
    name: 'moved-relative',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { status: 301, location: '../config.xml' }, 'autoconfig.D/config.xml': good },
  },
  (number) => ({
    name: 'moved-to-plain',
    labels: ['autoconfig'],
    records: { plain: { A: [ipv4(number, 90)] } },
    web: { [AUTOCONFIG]: { status: 301, location: 'http://plain.D/config.xml' } },
    more: { hosts: onlyHttp(number, { '/config.xml': good }) },
  }),
  (number) => ({
    name: 'nothing-listens',
    records: { autoconfig: { A: [ipv4(number, 91)] }, autodiscover: { A: [ipv4(number, 91)] } },
    web: { [WELL_KNOWN]: good },
  }),
  (number) => ({
    name: 'self-signed',
    records: { autoconfig: { A: [ipv4(number, 90)] } },
    more: {
      hosts: [
        {
          address: ipv4(number, 90),
          doors: {
            443: {
              protocol: 'https',
              security: 'tls',
              certificate: { names: ['autoconfig.D'], issuer: 'self' },
              replies: { '/mail/config-v1.1.xml': good },
            },
            80: {
              protocol: 'https',
              security: 'none',
              certificate: { names: ['D'] },
              replies: { '/mail/config-v1.1.xml': other },
            },
          },
        },
      ],
    },
  }),
  { name: 'name-fails', labels: [], web: { [WELL_KNOWN]: good }, more: { faults: { autoconfig: 'servfail' } } },
  {
    name: 'alias',
    records: { autoconfig: { CNAME: 'www' } },
    web: { [AUTOCONFIG]: good },
    more: { webNames: ['autoconfig.D'] },
  },
];
