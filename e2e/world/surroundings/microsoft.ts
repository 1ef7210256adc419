// Microsoft 365 as seen from outside: its MX names, and mailboxes that refuse passwords.
import type { Account } from '../accounts.ts';
import { ipv4, ordinaryMailbox } from '../practice-domain.ts';
import { portOf25, type Surroundings } from './surroundings.ts';

/** Microsoft 365, in its own words: passwords are announced, and refused. */
export function microsoft(accounts: Account[]): Surroundings {
  const certificate = { names: ['outlook.office365.com', 'smtp.office365.com'] };
  const exchange = { A: [ipv4(0, 31)] };
  return {
    zones: [
      { origin: 'office365.com', records: { outlook: { A: [ipv4(0, 30)] }, smtp: { A: [ipv4(0, 30)] } } },
      {
        origin: 'outlook.com',
        records: {
          '*.mail.protection': exchange,
          'spf.protection': { TXT: [`v=spf1 ip4:${ipv4(0, 0)}/24 -all`] },
        },
      },
    ],
    hosts: [
      {
        address: ipv4(0, 30),
        doors: {
          587: {
            protocol: 'smtp',
            security: 'starttls',
            certificate,
            host: 'smtp.office365.com',
            accounts,
            greeting: '220 smtp.office365.com Microsoft ESMTP MAIL Service ready',
            mechanisms: ['LOGIN', 'XOAUTH2'],
            size: 157_286_400,
          },
          993: {
            protocol: 'imap',
            security: 'tls',
            certificate,
            accounts,
            mailbox: ordinaryMailbox,
            greeting: 'OK The Microsoft Exchange IMAP4 service is ready. [practice]',
            capabilities: ['SASL-IR', 'UIDPLUS', 'ID', 'UNSELECT', 'CHILDREN', 'IDLE', 'NAMESPACE', 'LITERAL+'],
            mechanisms: ['PLAIN', 'XOAUTH2'],
            rejected: 'NO LOGIN failed.',
          },
          995: {
            protocol: 'pop3',
            security: 'tls',
            certificate,
            accounts,
            messages: 42,
            greeting: '+OK The Microsoft Exchange POP3 service is ready. [practice]',
            rejected: '-ERR Logon failure: unknown user name or bad password.',
          },
        },
      },
      {
        address: ipv4(0, 31),
        doors: { 25: portOf25('mail.protection.outlook.com', ['*.mail.protection.outlook.com']) },
      },
    ],
  };
}
