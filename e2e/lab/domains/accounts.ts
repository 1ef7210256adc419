// Faults of the account, its mailbox or its login; and of the zone.
import { everythingWorks, type LabDomain } from '../lab-domain.ts';

const unproven = 'imap mail.@:993 tls connection, mail.@:465 tls connection';

export const accountDomains: LabDomain[] = [
  {
    name: 'rejected',
    story: 'A wrong password, and then the right one while the server still slows logins down.',
    house: 'guarded',
    checks: [
      { password: 'not-this-one', findings: ['credentials-rejected'], recommendation: unproven },
      { findings: [], recommendation: everythingWorks },
    ],
  },
  {
    name: 'larch',
    story: 'A wrong password, at Cyrus.',
    house: 'cyrus',
    certificate: { names: ['mail.cedar.example', 'mail.larch.example'], issuer: 'intermediate' },
    checks: [
      { password: 'not-this-one', findings: ['credentials-rejected'], recommendation: unproven },
      { findings: [], recommendation: everythingWorks },
    ],
  },
  {
    name: 'willow',
    story: 'A wrong password, at Courier.',
    house: 'courier',
    certificate: { names: ['mail.sycamore.example', 'mail.willow.example'], issuer: 'intermediate' },
    checks: [{ password: 'not-this-one', findings: ['credentials-rejected'], recommendation: unproven }],
  },
  {
    name: 'stormed',
    story: 'A wrong password, refused only after eight seconds.',
    house: 'stormed',
    checks: [{ password: 'not-this-one', findings: ['credentials-rejected'], recommendation: unproven }],
  },
  {
    name: 'nologin',
    story: 'The user may not log in.',
    house: 'ordinary',
    fields: 'nologin',
    checks: [{ findings: ['account-suspended'], recommendation: unproven }],
  },
  {
    name: 'told',
    story: 'The user may not log in, and the operator says why.',
    house: 'ordinary',
    fields: 'nologin reason=Account_suspended.',
    checks: [{ findings: ['account-suspended'], recommendation: unproven }],
  },
  {
    name: 'disabled',
    story: 'The user is switched off: Dovecot words it like a wrong password.',
    house: 'reasons',
    user: 'disabled',
    fields: null,
    checks: [{ findings: ['credentials-rejected'], recommendation: unproven }],
  },
  {
    name: 'outdated',
    story: 'The password has expired.',
    house: 'reasons',
    user: 'expired',
    fields: null,
    checks: [{ findings: ['password-expired'], recommendation: unproven }],
  },
  {
    name: 'backend',
    story: 'The list of passwords cannot be read.',
    house: 'reasons',
    user: 'backend',
    fields: null,
    checks: [{ findings: ['authentication-backend-down'], recommendation: unproven }],
  },
  {
    name: 'occupied',
    story: 'One connection for each user and address, and another app has it.',
    house: 'narrow',
    occupied: 'imap',
    checks: [{ findings: ['too-many-connections'], recommendation: unproven }],
  },
  {
    name: 'full',
    story: 'The mailbox holds more than it may.',
    house: 'ordinary',
    fields: 'userdb_quota_rule=*:storage=40K',
    messages: [20_000, 30_000],
    checks: [{ findings: ['mailbox-full'], recommendation: everythingWorks }],
  },
  {
    name: 'brimming',
    story: 'The mailbox is nearly full.',
    house: 'ordinary',
    fields: 'userdb_quota_rule=*:storage=50K',
    messages: [20_000, 28_000],
    checks: [{ findings: ['mailbox-nearly-full'], recommendation: everythingWorks }],
  },
  {
    name: 'roleless',
    story: 'No folder has a role, and two apps have made their own.',
    house: 'roleless',
    folders: { Sent: 4, 'Sent Items': 7 },
    checks: [{ findings: ['special-folders-duplicated'], recommendation: everythingWorks }],
  },
  {
    name: 'unsubscribed',
    story: 'A folder holds mail, and apps are not told of it.',
    house: 'roleless',
    folders: { Sent: 2, Projects: 5 },
    checks: [{ findings: ['folders-unsubscribed'], recommendation: everythingWorks }],
  },
  {
    name: 'halfway',
    story: 'The password was changed, but Exim still has the old one.',
    house: 'exim',
    submissionPassword: 'the-one-before',
    checks: [
      {
        findings: ['credentials-rejected'],
        recommendation: 'imap mail.@:993 tls login, mail.@:465 tls connection',
      },
    ],
  },
  {
    name: 'poplocked',
    story: 'Another app holds the mailbox by POP.',
    house: 'poplock',
    occupied: 'pop3',
    checks: [{ findings: ['mailbox-locked'], recommendation: everythingWorks }],
  },
  {
    name: 'challenge',
    story: 'Only challenge mechanisms are offered.',
    house: 'challenge',
    fields: null,
    checks: [{ findings: [], recommendation: unproven, verdict: 'unknown' }],
  },
  {
    name: 'loginless',
    story: 'Submission takes no logins.',
    house: 'loginless',
    checks: [
      {
        findings: ['authentication-not-offered'],
        recommendation: 'imap mail.@:993 tls login, nothing',
      },
    ],
  },
  {
    name: 'deaf',
    story: 'Postfix cannot reach what checks passwords.',
    house: 'deaf',
    checks: [{ findings: ['connection-hung-up'], recommendation: 'imap mail.@:993 tls login, nothing' }],
  },
  {
    name: 'bogus',
    story: 'The signatures of the zone have run out.',
    house: 'ordinary',
    dnssec: 'bogus',
    checks: [{ findings: ['dnssec-bogus'], recommendation: 'nothing' }],
  },
];
