// The mailbox providers: how their MX are named, and how mail apps reach their mailboxes.
import type { Provider } from './provider.ts';
import { door, doors, provider } from './provider-entry.ts';

// One entry a country: the settings carry the same ending as the MX. Only endings the companies themselves use.
const zohoZones = ['zoho.com', 'zoho.eu', 'zoho.in', 'zoho.com.au', 'zoho.com.cn', 'zoho.jp', 'zoho.sa', 'zoho.uk'];
const zoho = [...zohoZones, 'zoho.ae', 'zohocloud.ca'].map((zone) =>
  provider({
    id: zone === 'zoho.com' ? 'zoho' : `zoho-${zone.replace(/^zoho(cloud)?\./, '')}`,
    name: 'Zoho Mail',
    mx: [`mx*.${zone}`],
    doors: doors(`imappro.${zone}`, `poppro.${zone}`, `smtppro.${zone}`),
    // Free mailboxes have these.
    otherHosts: [`imap.${zone}`, `pop.${zone}`, `smtp.${zone}`],
    authentication: 'app-password',
    offersOauth2: true,
    spfIncludes: [zone],
    dkimSelectors: ['zmail', 'zoho'],
  }),
);

const ionos = ['com', 'de', 'co.uk', 'fr', 'es', 'it', 'mx', 'ca'].map((tld) =>
  provider({
    id: tld === 'com' ? 'ionos' : `ionos-${tld}`,
    name: 'IONOS',
    mx: [
      `mx00.ionos.${tld}`,
      `mx01.ionos.${tld}`,
      ...(tld === 'de' ? ['mx00.kundenserver.de', 'mx01.kundenserver.de'] : []),
    ],
    doors: doors(`imap.ionos.${tld}`, `pop.ionos.${tld}`, `smtp.ionos.${tld}`),
    spfIncludes: [tld === 'com' ? '_spf.perfora.net' : '_spf.kundenserver.de'],
    dkimSelectors: ['s1-ionos', 's2-ionos'],
  }),
);

export const mailboxProviders: readonly Provider[] = [
  provider({
    id: 'google',
    name: 'Google',
    mx: [
      'aspmx.l.google.com',
      '*.aspmx.l.google.com',
      'smtp.google.com',
      'aspmx*.googlemail.com',
      'gmail-smtp-in.l.google.com',
      '*.gmail-smtp-in.l.google.com',
    ],
    doors: doors('imap.gmail.com', 'pop.gmail.com', 'smtp.gmail.com'),
    authentication: 'app-password',
    offersOauth2: true,
    spfIncludes: ['_spf.google.com'],
    dkimSelectors: ['google'],
  }),
  provider({
    id: 'outlook-com',
    name: 'Outlook.com',
    mx: ['*.olc.protection.outlook.com'],
    doors: [
      door('imap', 'outlook.office365.com'),
      door('pop3', 'outlook.office365.com'),
      door('submission', 'smtp-mail.outlook.com', 'starttls'),
    ],
    authentication: 'oauth2',
    offersOauth2: true,
  }),
  provider({
    id: 'microsoft-365',
    name: 'Microsoft 365',
    mx: ['*.mail.protection.outlook.com', '*.mx.microsoft'],
    doors: [
      door('imap', 'outlook.office365.com'),
      door('pop3', 'outlook.office365.com'),
      door('submission', 'smtp.office365.com', 'starttls'),
    ],
    authentication: 'oauth2',
    offersOauth2: true,
    spfIncludes: ['spf.protection.outlook.com'],
    dkimSelectors: ['selector1', 'selector2'],
  }),
  ...zoho,
  provider({
    id: 'fastmail',
    name: 'Fastmail',
    mx: ['in1-smtp.messagingengine.com', 'in2-smtp.messagingengine.com'],
    doors: doors('imap.fastmail.com', 'pop.fastmail.com', 'smtp.fastmail.com'),
    authentication: 'app-password',
    spfIncludes: ['spf.messagingengine.com'],
    dkimSelectors: ['fm1', 'fm2', 'fm3'],
  }),
  provider({
    id: 'proton',
    name: 'Proton Mail',
    mx: ['mail.protonmail.ch', 'mailsec.protonmail.ch'],
    // IMAP exists only on the person's own computer, through Proton's Bridge.
    doors: [door('submission', 'smtp.protonmail.ch', 'starttls')],
    authentication: 'app-password',
    spfIncludes: ['_spf.protonmail.ch'],
    dkimSelectors: ['protonmail', 'protonmail2', 'protonmail3'],
  }),
  provider({
    id: 'aol',
    name: 'AOL',
    mx: ['mx-aol.mail.*.yahoodns.net'],
    doors: doors('imap.aol.com', 'pop.aol.com', 'smtp.aol.com'),
    otherHosts: ['export.imap.aol.com'],
    authentication: 'app-password',
    offersOauth2: true,
  }),
  provider({
    id: 'yahoo',
    name: 'Yahoo',
    mx: ['*.yahoodns.net'],
    doors: doors('imap.mail.yahoo.com', 'pop.mail.yahoo.com', 'smtp.mail.yahoo.com'),
    authentication: 'app-password',
    offersOauth2: true,
    dkimSelectors: ['s2048'],
  }),
  provider({
    id: 'icloud',
    name: 'iCloud',
    mx: ['*.mail.icloud.com'],
    doors: [door('imap', 'imap.mail.me.com'), door('submission', 'smtp.mail.me.com', 'starttls')],
    authentication: 'app-password',
    username: 'local-part',
    spfIncludes: ['icloud.com'],
    dkimSelectors: ['sig1'],
  }),
  provider({
    id: 'ovh',
    name: 'OVH',
    mx: ['mx*.ovh.net', 'mx*.mail.ovh.net'],
    doors: doors('ssl0.ovh.net', 'ssl0.ovh.net', 'ssl0.ovh.net'),
    spfIncludes: ['mx.ovh.com'],
  }),
  ...ionos,
  provider({
    id: 'godaddy',
    name: 'GoDaddy',
    mx: ['smtp.secureserver.net', 'mailstore1.secureserver.net'],
    doors: doors('imap.secureserver.net', 'pop.secureserver.net', 'smtpout.secureserver.net'),
    spfIncludes: ['secureserver.net'],
    dkimSelectors: ['secureserver1', 'secureserver2'],
  }),
  provider({
    id: 'titan',
    name: 'Titan',
    mx: ['mx1.titan.email', 'mx2.titan.email'],
    doors: doors('imap.titan.email', 'pop.titan.email', 'smtp.titan.email'),
    spfIncludes: ['spf.titan.email'],
  }),
  provider({
    id: 'namecheap',
    name: 'Namecheap Private Email',
    mx: ['mx1.privateemail.com', 'mx2.privateemail.com'],
    doors: doors('mail.privateemail.com', 'mail.privateemail.com', 'mail.privateemail.com'),
    spfIncludes: ['spf.privateemail.com'],
    dkimSelectors: ['default'],
  }),
  provider({
    id: 'hostinger',
    name: 'Hostinger',
    mx: ['mx1.hostinger.com', 'mx2.hostinger.com'],
    doors: doors('imap.hostinger.com', 'pop.hostinger.com', 'smtp.hostinger.com'),
    spfIncludes: ['_spf.mail.hostinger.com'],
    dkimSelectors: ['hostingermail-a', 'hostingermail-b', 'hostingermail-c'],
  }),
];
