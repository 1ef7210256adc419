// Google as seen from outside: its MX names, and mailboxes that want an app password or a web sign-in.
import type { Account } from '../accounts.ts';
import { MessageStore } from '../message-store.ts';
import { ipv4, ordinaryMailbox } from '../practice-domain.ts';
import { portOf25, type Surroundings } from './surroundings.ts';

/** Google's mailbox service, in its own words. */
export function google(accounts: Account[]): Surroundings {
  const certificate = { names: ['imap.gmail.com', 'pop.gmail.com', 'smtp.gmail.com'] };
  const rejected = '[AUTHENTICATIONFAILED] Invalid credentials (Failure)';
  const store = new MessageStore();
  const smtp = {
    protocol: 'smtp' as const,
    certificate,
    host: 'smtp.gmail.com',
    accounts,
    greeting: '220 smtp.gmail.com ESMTP practice - gsmtp',
    rejected: '535 5.7.8 Username and Password not accepted. practice - gsmtp',
    mechanisms: ['LOGIN', 'PLAIN', 'XOAUTH2', 'OAUTHBEARER'],
    size: 35_882_577,
    delivery: { store, folders: ordinaryMailbox.folders },
  };
  const address = ipv4(0, 20);
  const exchange = { A: [ipv4(0, 25)] };
  return {
    zones: [
      { origin: 'gmail.com', records: { imap: { A: [address] }, pop: { A: [address] }, smtp: { A: [address] } } },
      {
        origin: 'google.com',
        records: {
          'aspmx.l': exchange,
          'alt1.aspmx.l': exchange,
          'alt2.aspmx.l': exchange,
          _spf: { TXT: [`v=spf1 ip4:${ipv4(0, 0)}/24 ~all`] },
        },
      },
    ],
    hosts: [
      {
        address,
        doors: {
          465: { ...smtp, security: 'tls' },
          587: { ...smtp, security: 'starttls' },
          993: {
            protocol: 'imap',
            security: 'tls',
            certificate,
            accounts,
            mailbox: ordinaryMailbox,
            store,
            greeting: 'OK Gimap ready for requests from 198.18.0.1 practice',
            capabilities: [
              'UNSELECT',
              'IDLE',
              'NAMESPACE',
              'QUOTA',
              'ID',
              'XLIST',
              'CHILDREN',
              'X-GM-EXT-1',
              'SASL-IR',
            ],
            mechanisms: ['XOAUTH2', 'PLAIN', 'PLAIN-CLIENTTOKEN', 'OAUTHBEARER'],
            rejected: `NO ${rejected}`,
            id: '"name" "GImap" "vendor" "Google, Inc."',
          },
          995: {
            protocol: 'pop3',
            security: 'tls',
            certificate,
            accounts,
            messages: 42,
            greeting: '+OK Gpop ready for requests from 198.18.0.1 practice',
            rejected: '-ERR [AUTH] Username and password not accepted.',
          },
        },
      },
      {
        address: ipv4(0, 25),
        doors: { 25: portOf25('mx.google.com', ['mx.google.com', 'aspmx.l.google.com', '*.aspmx.l.google.com']) },
      },
    ],
  };
}
