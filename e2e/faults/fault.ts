// What a fault to survive is: a case, the row of the table that it stands for, and the verdict that is its own.
import type { DoorResult, HttpFailure, LoginResult } from '../../lib/model/evidence.ts';
import type { Row } from './rows.ts';
import { type Answers, imap, pop3, smtp, tls } from './scripts/dialects.ts';
import type { FaultCase, Script } from './scripts/fault-case.ts';

interface Fault extends FaultCase {
  /** Absent: worse than what the table asks for. */
  row?: Row;
  /** Sends without end, or far more than anybody asked for. */
  bomb?: true;
  /** Findings that must be among those told, and ids that must not. */
  findings?: string[];
  without?: string[];
}

export interface MailFault extends Fault {
  /** How the doors at these ports end. */
  expect: Record<number, DoorResult>;
  /** What each login came to, by port; every other port: accepted, or none tried. */
  logins?: Record<number, LoginResult>;
  mailbox?: 'unknown' | 'observed';
  /** The password must not have been sent to anybody. */
  withheld?: true;
  /** Nothing at all is found: what happens here is no fault. */
  harmless?: true;
}

export interface WebFault extends Fault {
  web: Script;
  /** How one of the look-ups ends; null: it is read. */
  failure: HttpFailure | null;
  /** What is wrong with the document that was read. */
  faults?: string[];
  /** Hosts that are looked up in the end. */
  most?: number;
}

type Rest = Omit<MailFault, 'doors' | 'expect' | 'logins'>;
/** `ends`: how the door at fault ends. `answers`: those of a server that is healthy otherwise. */
interface DoorFault extends Rest {
  answers: Answers;
  ends: DoorResult;
  login?: LoginResult;
}
const loginAt = (port: number, login: LoginResult | undefined) => (login ? { logins: { [port]: login } } : {});

/** Port 993 is at fault; 143 and the other protocols are healthy. */
export const imapFault = ({ answers, ends, login, ...rest }: DoorFault): MailFault => ({
  ...rest,
  doors: { 993: tls(imap(answers)) },
  expect: { 993: ends, 143: 'ready', 465: 'ready' },
  ...loginAt(993, login),
});

/** The IMAP server opens, and the login comes to `login`. */
export const loginFault = (fault: Omit<DoorFault, 'ends'> & { login: LoginResult }): MailFault =>
  imapFault({ ...fault, ends: 'ready' });

/** The IMAP login is accepted, and then something is wrong in the mailbox. */
export const mailboxFault = (fault: Omit<DoorFault, 'ends' | 'login'>): MailFault =>
  imapFault({ ...fault, ends: 'ready', login: 'accepted' });

/** Port 995 is at fault; IMAP and submission are healthy. */
export const popFault = ({ answers, ends, login, ...rest }: DoorFault): MailFault => ({
  ...rest,
  doors: { 995: tls(pop3(answers)), 110: null },
  expect: { 995: ends, 993: 'ready', 465: 'ready' },
  ...loginAt(995, login),
});

/** Port 465 is at fault; 587 and IMAP are healthy. */
export const smtpFault = ({ answers, ends, login, ...rest }: DoorFault): MailFault => ({
  ...rest,
  doors: { 465: tls(smtp(answers)) },
  expect: { 465: ends, 587: 'ready', 993: 'ready' },
  ...loginAt(465, login),
});

/** Every mail door shows a certificate that is no good: they open, and no password is sent. */
export const certificateFault = (fault: Rest & Required<Pick<FaultCase, 'certificate'>>): MailFault => ({
  ...fault,
  expect: { 993: 'ready', 465: 'ready' },
  withheld: true,
});
