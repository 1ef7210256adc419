// What the lab is made of, as data: houses of real servers, and the domains whose mail lives there.
import type { CertificateSpec } from '../world/certificates.ts';

/** The mail ports that a house may answer at. */
export const mailPorts = [25, 110, 143, 465, 587, 993, 995] as const;
export type MailPort = (typeof mailPorts)[number];

/** One company's mail servers: one loopback address, configured one way. */
export interface House {
  /** Who keeps the mailboxes, if not Dovecot. */
  imap?: 'cyrus' | 'courier' | 'mailutils';
  /** A proxy in front of Dovecot's IMAP and POP3, which ends TLS; `nginx-alone` reaches nobody. */
  front?: 'nginx' | 'nginx-alone' | 'stunnel';
  /** Fragments of config/dovecot that come after dovecot.conf, in order. */
  dovecot?: string[];
  /** Which server takes mail in. Postfix asks the house's Dovecot for logins; Exim has its own list of users. */
  submission: 'postfix' | 'exim' | 'dovecot';
  /** Default: all. */
  ports?: readonly MailPort[];
  /** Fragments of config/postfix for the doors at 465 and 587. */
  postfix?: string[];
  /** Exim, and Courier after STARTTLS, may not read their key, as when root has renewed it. */
  keyless?: boolean;
}

/** One run of `mailmend check`, with exactly what it must say. */
export interface LabCheck {
  /** Default: the right password. Null: none is given. */
  password?: string | null;
  /** Default: not looked at; it follows from the findings, except where nothing is wrong and little is known. */
  verdict?: 'healthy' | 'faults' | 'unknown';
  /** Ids of findings, each once, in any order. */
  findings: string[];
  /** "imap HOST:PORT tls login, HOST:PORT tls login"; "nothing" in place of what is not recommended, "blocked" for what a certificate keeps from working. `@` is the domain. */
  recommendation: string;
}

export interface LabDomain {
  /** The first label: the domain is NAME.example. */
  name: string;
  story: string;
  house: string;
  /** Default: anna. */
  user?: string;
  /** Default: lab-NAME. */
  password?: string;
  /** Further fields of the user in Dovecot's users file; null: not in that file at all. */
  fields?: string | null;
  /** Default: one for mail.NAME.example, by the intermediate. */
  certificate?: CertificateSpec;
  /** Sizes in bytes of the messages in the inbox. Default: three short ones. */
  messages?: number[];
  /** Further folders, each with so many short messages. */
  folders?: Record<string, number>;
  dnssec?: 'signed' | 'bogus';
  /** Further records of the zone, as in a zone file. */
  records?: string[];
  /** Exim's list of users has another password for this one. */
  submissionPassword?: string;
  /** Somebody else's connection of the same user stays open meanwhile. */
  occupied?: 'imap' | 'pop3';
  /** One after the other. */
  checks: LabCheck[];
}

/** The recommendation of a domain with which nothing is wrong. */
export const everythingWorks = 'imap mail.@:993 tls login, mail.@:465 tls login';
