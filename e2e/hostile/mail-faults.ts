// Broken and hostile mail servers, each with the verdict that is its own.
import type { DoorResult, LoginResult } from '../../lib/model/evidence.ts';
import { type Answers, imap, injecting, pop3, silence, smtp, tls } from './dialects.ts';
import type { FaultClient } from './fault-client.ts';
import type { FaultCase } from './fault-world.ts';

export interface MailFault extends FaultCase {
  /** How the doors at these ports end. */
  expect: Record<number, DoorResult>;
  /** Findings that must be among those told, and ids that must not. */
  findings?: string[];
  without?: string[];
  /** What each login came to, by port; every other port: accepted, or none tried. */
  logins?: Record<number, LoginResult>;
  mailbox?: 'unknown' | 'observed';
}

const flood = (text: string, bytes?: number) => (client: FaultClient) => client.flood(text, bytes);
const halfClosed = async (client: FaultClient): Promise<void> => {
  client.end();
  await client.gone();
};
const imapFault = (name: string, answers: Answers, result: DoorResult, more: Partial<MailFault> = {}): MailFault => ({
  name,
  doors: { 993: tls(imap(answers)) },
  expect: { 993: result, 143: 'ready', 465: 'ready' },
  ...more,
});
const imapLogin = (name: string, answers: Answers, result: LoginResult, more: Partial<MailFault> = {}) =>
  imapFault(name, answers, 'ready', { logins: { 993: result }, ...more });
const tagOf = (line: string) => line.split(' ')[0] ?? '';
/** Says something, with the command's tag for TAG, and goes on. */
const first =
  (text: string, next: (client: FaultClient) => Promise<void> | void) =>
  async (client: FaultClient, line = ''): Promise<void> => {
    await client.write(text.replaceAll('TAG', tagOf(line)));
    await next(client);
  };
/** Waits, and goes on. */
const after =
  (ms: number, next: (client: FaultClient) => Promise<void> | void) =>
  async (client: FaultClient): Promise<void> => {
    await client.pause(ms);
    await next(client);
  };
const chunk = 'a'.repeat(65_536);

const imapFaults: MailFault[] = [
  imapFault('imap-no-crlf', { GREETING: first('* OK ready', (c) => c.gone()) }, 'greeting-timeout'),
  imapFault('imap-long-line', { GREETING: first('* OK ', (c) => c.flood(chunk, 1e7)) }, 'too-much-data'),
  imapFault('imap-html', { GREETING: '<html>\u001b]0;x\u0007\r\n' }, 'other-protocol'),
  imapFault('imap-bad-bytes', { GREETING: '* OK \u001b[31m\xff\xfe<script>alert(1)</script>\r\n' }, 'ready'),
  imapFault(
    'imap-vast-literal',
    { GREETING: '* OK\r\n', CAPABILITY: first('* CAPABILITY {4294967296}\r\n', (c) => c.flood(chunk)) },
    'too-much-data',
  ),
  imapFault('imap-wrong-tag', { GREETING: '* OK\r\n', CAPABILITY: 'X9 OK done\r\n' }, 'protocol-error'),
  imapFault('imap-bad', { GREETING: '* OK\r\n', CAPABILITY: 'TAG BAD what\r\n' }, 'protocol-error'),
  imapFault('imap-no', { GREETING: '* OK\r\n', CAPABILITY: 'TAG NO too busy\r\n' }, 'greeting-refused'),
  imapFault(
    'imap-bye-later',
    { GREETING: '* OK\r\n', CAPABILITY: first('* BYE too many connections\r\n', (c) => c.end()) },
    'greeting-refused',
  ),
  imapFault(
    'imap-words-in-ok',
    { GREETING: '* OK\r\n', CAPABILITY: 'TAG OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=PLAIN] done\r\n' },
    'ready',
    { logins: { 993: 'accepted' } },
  ),
  imapFault('imap-flood', { GREETING: '* OK\r\n', CAPABILITY: flood('* OK still\r\n'.repeat(200)) }, 'too-much-data'),
  imapFault('imap-plus', { GREETING: '* OK\r\n', CAPABILITY: flood('+ go\r\n'.repeat(200)) }, 'protocol-error'),
  imapFault('imap-bye', { GREETING: '* BYE full\r\n' }, 'greeting-refused'),
  imapFault(
    'imap-long-capability',
    {
      GREETING: '* OK\r\n',
      CAPABILITY: first('* CAPABILITY', (c) => c.flood(' X-WORD'.repeat(9_000), 1e6)),
    },
    'too-much-data',
  ),
  imapFault('imap-drip', { GREETING: (c) => c.drip('* OK ready when you are\r\n') }, 'greeting-timeout'),
  imapFault(
    'imap-drip-later',
    { GREETING: '* OK\r\n', CAPABILITY: (c) => c.drip('* CAPABILITY IMAP4rev1 ID\r\n') },
    'stalled',
  ),
  imapFault(
    'imap-late',
    { GREETING: after(4_900, (c) => c.write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] at last\r\n')) },
    'ready',
  ),
  imapFault('imap-disabled', { GREETING: '* OK [CAPABILITY IMAP4rev1 LOGINDISABLED] ready\r\n' }, 'ready'),
  imapFault(
    'imap-preauth-tls',
    { GREETING: '* PREAUTH [CAPABILITY IMAP4rev1 AUTH=PLAIN] hello\r\n' },
    'preauthenticated',
  ),
  imapFault('imap-gone', { GREETING: async (c) => c.end() }, 'hung-up'),
  imapFault('imap-gone-later', { GREETING: '* OK\r\n', CAPABILITY: async (c) => c.drop() }, 'hung-up'),
];

const loginFaults: MailFault[] = [
  imapLogin('login-wrong-tag', { AUTHENTICATE: 'X9 OK in\r\n' }, 'unproven', { findings: ['login-unproven'] }),
  imapLogin('login-bye', { AUTHENTICATE: first('* BYE later\r\n', (c) => c.end()) }, 'unproven'),
  imapLogin('login-bye-stays', { AUTHENTICATE: '* BYE later\r\nTAG NO [UNAVAILABLE] down\r\n' }, 'backend-down'),
  imapLogin(
    'login-last-word',
    { AUTHENTICATE: first('* BAD internal server error\r\n', (c) => c.end()) },
    'backend-down',
  ),
  imapLogin('login-bye-lingers', { AUTHENTICATE: '* BYE later\r\n' }, 'unproven', { findings: ['login-unproven'] }),
  imapLogin('login-unavailable', { AUTHENTICATE: 'TAG NO [UNAVAILABLE] down\r\n' }, 'backend-down', {
    without: ['credentials-rejected'],
  }),
  imapLogin('login-refused', { AUTHENTICATE: 'TAG NO [AUTHENTICATIONFAILED] no\r\n' }, 'rejected', {
    findings: ['credentials-rejected'],
  }),
  imapLogin('login-bad', { AUTHENTICATE: 'TAG BAD what\r\n' }, 'unproven', { without: ['credentials-rejected'] }),
  imapLogin('login-plus', { AUTHENTICATE: flood('+ go on\r\n'.repeat(200)) }, 'unproven'),
  imapLogin('login-flood', { AUTHENTICATE: flood('* OK wait\r\n'.repeat(200)) }, 'unproven'),
  imapLogin('login-gone', { AUTHENTICATE: async (c) => c.drop() }, 'unproven', { findings: ['login-unproven'] }),
  imapLogin('login-long-line', { AUTHENTICATE: flood(chunk, 1e7) }, 'unproven'),
];

const mailboxFault = (name: string, answers: Answers): MailFault =>
  imapFault(name, answers, 'ready', { logins: { 993: 'accepted' }, mailbox: 'unknown' });
/** What is already known of the mailbox stands, whatever the server does when the newest dates are asked for. */
const dateFault = (name: string, answers: Answers): MailFault =>
  imapFault(name, answers, 'ready', { logins: { 993: 'accepted' }, mailbox: 'observed' });
const mailboxFaults: MailFault[] = [
  mailboxFault('box-gone', { AUTHENTICATE: first('TAG OK in\r\n', (c) => c.end()) }),
  mailboxFault('box-dropped', { AUTHENTICATE: first('TAG OK in\r\n', (c) => c.drop()) }),
  mailboxFault('box-silent', { LIST: (c) => c.gone(), CAPABILITY: '* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n' }),
  mailboxFault('box-literal', { LIST: first('* LIST () "/" {4294967296}\r\n', (c) => c.flood(chunk)) }),
  mailboxFault('box-endless', { LIST: first('* LIST () "/" {60000}\r\n', (c) => c.flood(chunk)) }),
  mailboxFault('box-parentheses', {
    LIST: first(`* LIST ${'('.repeat(100_000)}\r\n`, (c) => c.gone()),
  }),
  mailboxFault('box-flood', { LIST: flood('* LIST () "/" INBOX.folder\r\n'.repeat(200)) }),
  mailboxFault('box-plus', { LIST: flood('+ go on\r\n'.repeat(200)) }),
  dateFault('date-silent', { EXAMINE: (c) => c.gone() }),
  dateFault('date-dropped', { EXAMINE: async (c) => c.drop() }),
  dateFault('date-flood', { EXAMINE: (c) => c.flood('* 3 FETCH (INTERNALDATE "x")\r\n'.repeat(50)) }),
  dateFault('date-long-line', { EXAMINE: (c) => c.flood(chunk, 1e7) }),
  dateFault('date-wrong-tag', { EXAMINE: 'X9 OK open\r\n', FETCH: 'X9 OK done\r\n' }),
  dateFault('date-nonsense', {
    EXAMINE: 'TAG OK open\r\n',
    FETCH: '* 3 FETCH (INTERNALDATE "99-Foo-0000 99:99:99 +9999")\r\nTAG OK done\r\n',
  }),
];

const popFault = (name: string, answers: Answers, result: DoorResult, more: Partial<MailFault> = {}): MailFault => ({
  name,
  doors: { 995: tls(pop3(answers)), 110: null },
  expect: { 995: result, 993: 'ready', 465: 'ready' },
  ...more,
});
const popFaults: MailFault[] = [
  popFault('pop-no-end', { CAPA: first('+OK\r\nUSER\r\n', (c) => c.gone()) }, 'stalled'),
  popFault('pop-endless', { CAPA: first('+OK\r\n', (c) => c.flood('X-WORD\r\n'.repeat(200))) }, 'too-much-data'),
  popFault('pop-refuses', { GREETING: '-ERR full\r\n' }, 'greeting-refused'),
  popFault('pop-temp', { AUTH: '-ERR [SYS/TEMP] later\r\n' }, 'ready', { logins: { 995: 'backend-down' } }),
  popFault('pop-in-use', { AUTH: '-ERR [IN-USE] locked\r\n' }, 'ready', { logins: { 995: 'mailbox-locked' } }),
  popFault('pop-auth', { AUTH: '-ERR [AUTH] no\r\n' }, 'ready', { logins: { 995: 'rejected' } }),
  popFault('pop-stat', { STAT: '-ERR no\r\n' }, 'ready', { logins: { 995: 'accepted' } }),
  popFault('pop-gone', { AUTH: first('+OK in\r\n', (c) => c.end()) }, 'ready', {
    logins: { 995: 'accepted' },
  }),
  popFault('pop-dropped', { AUTH: first('+OK in\r\n', (c) => c.drop()) }, 'ready', {
    logins: { 995: 'accepted' },
  }),
  popFault('pop-uidl', { UIDL: first('+OK\r\n1 a\r\n', (c) => c.gone()) }, 'ready', {
    logins: { 995: 'accepted' },
  }),
  popFault('pop-uidl-flood', { UIDL: first('+OK\r\n', (c) => c.flood('1 a\r\n'.repeat(200))) }, 'ready', {
    logins: { 995: 'accepted' },
  }),
];

const smtpFault = (name: string, answers: Answers, result: DoorResult, more: Partial<MailFault> = {}): MailFault => ({
  name,
  doors: { 465: tls(smtp(answers)) },
  expect: { 465: result, 587: 'ready', 993: 'ready' },
  ...more,
});
const ehlo = (text: string): Answers => ({ EHLO: text });
const smtpFaults: MailFault[] = [
  smtpFault('smtp-554', { GREETING: '554 go away\r\n' }, 'greeting-refused'),
  smtpFault('smtp-421', { GREETING: '421 too busy\r\n' }, 'greeting-refused'),
  smtpFault('smtp-many-lines', ehlo('250-X-WORD\r\n'.repeat(10_000)), 'too-much-data'),
  smtpFault('smtp-mixed', ehlo('250-mail\r\n550 AUTH PLAIN\r\n'), 'protocol-error'),
  smtpFault('smtp-ehlo-unknown', ehlo('502 5.5.2 Error: command not recognized\r\n'), 'ready'),
  smtpFault('smtp-ehlo-refused', ehlo('550 5.7.1 Your address is blocked\r\n'), 'greeting-refused'),
  smtpFault('smtp-ehlo-later', ehlo('421 4.3.2 Try again later\r\n'), 'greeting-refused'),
  smtpFault('smtp-bare-lf', ehlo('250-mail\n250 AUTH PLAIN\n'), 'ready'),
  smtpFault('smtp-no-auth', ehlo('250 mail\r\n'), 'ready'),
  smtpFault('smtp-535', { AUTH: '535 5.7.8 no\r\n' }, 'ready', { logins: { 465: 'rejected' } }),
  smtpFault('smtp-454', { AUTH: '454 4.7.0 later\r\n' }, 'ready', { logins: { 465: 'backend-down' } }),
  smtpFault('smtp-534', { AUTH: '534 5.7.9 app password\r\n' }, 'ready', { logins: { 465: 'app-password-required' } }),
  smtpFault('smtp-538', { AUTH: '538 5.7.11 encrypt\r\n' }, 'ready', { logins: { 465: 'needs-tls' } }),
  smtpFault('smtp-334', { AUTH: flood('334 \r\n'.repeat(200)) }, 'ready', { logins: { 465: 'unproven' } }),
];

const hello = 'a'.repeat(100);
/** A TLS record of type `kind` that claims `length` bytes (RFC 8446 5.1). */
const record = (kind: number, body: string) =>
  String.fromCharCode(kind, 3, 3, body.length >> 8, body.length & 255) + body;
/** A certificate message whose chain is a megabyte: refused by its announced length. */
const vastChain =
  record(22, `\x02\x00\x00\x26\x03\x03${'r'.repeat(32)}\x00\xc0\x2f\x00`) +
  record(22, `\x0b\x10\x00\x00${'c'.repeat(12_000)}`);
const layerFault = (
  name: string,
  script: MailFault['doors'],
  expect: MailFault['expect'],
  more: Partial<MailFault> = {},
): MailFault => ({ name, doors: script, expect, ...more });
const layerFaults: MailFault[] = [
  layerFault('tls-silent', { 993: silence }, { 993: 'stalled', 143: 'ready' }),
  layerFault('tls-plaintext', { 993: imap() }, { 993: 'plaintext-on-tls-port', 143: 'ready' }),
  layerFault('tls-on-143', { 143: tls(imap()) }, { 143: 'tls-on-starttls-port', 993: 'ready' }),
  layerFault('tls-alert', { 993: (c) => c.write('\x15\x03\x03\x00\x02\x02\x28') }, { 993: 'tls-failed', 143: 'ready' }),
  layerFault('tls-flood', { 993: flood(record(22, '').repeat(500)) }, { 993: 'tls-failed', 143: 'ready' }),
  layerFault(
    'tls-vast-chain',
    { 993: first(vastChain, (c) => c.flood(record(22, 'c'.repeat(12_000)), 1e6)) },
    { 993: 'tls-failed', 143: 'ready' },
  ),
  layerFault('tls-closed-after-hello', { 993: after(300, (c) => c.drop()) }, { 993: 'hung-up', 143: 'ready' }),
  layerFault(
    'tcp-fin',
    { 993: async (c) => c.end(), 143: async (c) => c.end() },
    { 993: 'hung-up', 143: 'hung-up' },
    { findings: ['connection-hung-up'] },
  ),
  layerFault(
    'tcp-reset',
    {
      993: async (c) => c.reset(),
      143: first(
        '* OK',
        after(50, (c) => c.reset()),
      ),
    },
    { 993: 'reset', 143: 'reset' },
  ),
  layerFault(
    'tcp-silent',
    { 143: silence, 110: silence, 587: silence },
    { 143: 'greeting-timeout', 587: 'greeting-timeout', 993: 'ready', 465: 'ready' },
  ),
  layerFault(
    'tcp-drip',
    { 143: (c) => c.drip('* OK ready in a while\r\n') },
    { 143: 'greeting-timeout', 993: 'ready' },
  ),
  layerFault(
    'tcp-half-close',
    { 143: first('* OK [CAPABILITY IMAP4rev1 STARTTLS] hi\r\n', halfClosed) },
    { 143: 'hung-up', 993: 'ready' },
  ),
  layerFault(
    'starttls-absent',
    { 993: null, 143: imap({ GREETING: '* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\r\n' }) },
    { 143: 'starttls-missing', 993: 'refused' },
    { findings: ['starttls-missing'] },
  ),
  layerFault(
    'starttls-no',
    {
      993: null,
      143: imap({ STARTTLS: 'TAG NO not now\r\n' }),
      587: smtp({ STARTTLS: '454 not now\r\n' }),
      110: pop3({ STLS: '-ERR not now\r\n' }),
    },
    { 143: 'starttls-refused', 587: 'starttls-refused', 110: 'starttls-refused' },
  ),
  layerFault(
    'starttls-injected',
    {
      993: null,
      143: imap({ STARTTLS: injecting('TAG OK begin', 'M3 OK in\r\n') }),
      587: smtp({ STARTTLS: injecting('220 begin', '250 AUTH PLAIN\r\n') }),
      110: pop3({ STLS: injecting('+OK begin', '+OK in\r\n') }),
    },
    { 143: 'starttls-injection', 587: 'starttls-injection', 110: 'starttls-injection' },
    { findings: ['starttls-injection'] },
  ),
  layerFault(
    'starttls-injected-later',
    {
      993: null,
      143: imap({
        STARTTLS: first(
          'TAG OK begin\r\n',
          after(
            30,
            first('M3 OK in\r\n', (c) => c.gone()),
          ),
        ),
      }),
    },
    { 143: 'starttls-injection' },
  ),
  layerFault(
    'starttls-hang',
    { 993: null, 143: imap({ STARTTLS: first('TAG OK begin\r\n', (c) => c.gone()) }) },
    { 143: 'stalled' },
  ),
  layerFault('starttls-alone', { 993: null, 143: imap({ STARTTLS: (c) => c.gone() }) }, { 143: 'stalled' }),
  layerFault(
    'imap-preauth',
    { 993: null, 143: imap({ GREETING: '* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi\r\n' }) },
    { 143: 'preauthenticated' },
    { findings: ['connection-preauthenticated'] },
  ),
  layerFault(
    'starttls-other-words',
    {
      993: null,
      143: async (c) => {
        await c.write('* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi\r\n');
        await c.write(`${tagOf((await c.line()) ?? '')} OK begin\r\n`);
        await c.startTls();
        const answer = await c.line();
        await c.write(`* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n${tagOf(answer ?? '')} OK\r\n`);
        await c.write(`* BYE\r\n${tagOf((await c.line()) ?? '')} OK\r\n`);
      },
    },
    { 143: 'ready' },
  ),
  layerFault(
    'noise',
    { 993: tls(first(hello, (c) => c.gone())), 465: tls(async (c) => c.flood(`${hello}\r\n`)) },
    { 993: 'greeting-timeout', 465: 'other-protocol' },
  ),
];

export const mailFaults: MailFault[] = [
  ...imapFaults,
  ...loginFaults,
  ...mailboxFaults,
  ...popFaults,
  ...smtpFaults,
  ...layerFaults,
];
