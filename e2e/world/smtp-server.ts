// A scripted SMTP server for submission and for port 25, worded like Postfix (RFC 5321, 4954), each fault a line of data.
import { type Account, decodePlain, logIn } from './accounts.ts';
import type { Connection } from './connection.ts';
import { type Delivery, file } from './delivery.ts';
import type { StartTls } from './imap-server.ts';

export interface SmtpOptions {
  /** The server's own name in greeting and EHLO. */
  host: string;
  accounts: Account[];
  /** Domains that port 25 takes mail for; nothing is ever kept. Empty on submission. */
  localDomains?: string[];
  /** Takes mail for every domain. */
  takesEverything?: boolean;
  /** Reply to recipients in its own domains, in place of 250. */
  recipientReply?: string;
  /** The whole first line; null: silence. */
  greeting?: string | null;
  /** Greets, and closes the connection. */
  closesAfterGreeting?: boolean;
  starttls?: StartTls;
  plaintextLogin?: boolean;
  /** SASL mechanisms; empty: no AUTH at all. */
  mechanisms?: string[];
  /** RFC 1870 SIZE in bytes. */
  size?: number;
  /** What becomes of a message; without it none is taken in. */
  delivery?: Delivery;
  /** What EHLO is answered with in place of the greeting's other half; null: it is welcome. Anything else hangs up. */
  helloReply?: (name: string) => string | null;
  /** Reply to a wrong password. */
  rejected?: string;
}

const REJECTED = '535 5.7.8 Error: authentication failed: (reason unavailable)';
const decode = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');

/** Serves one client until it leaves. */
export async function serveSmtp(connection: Connection, options: SmtpOptions): Promise<void> {
  const { starttls = 'offered', mechanisms = ['PLAIN', 'LOGIN'], localDomains = [] } = options;
  let greeted = false;
  let loggedIn = false;
  let sender: string | null = null;
  let recipient: string | null = null;

  const offersAuth = () => mechanisms.length > 0 && (connection.secure || options.plaintextLogin === true);
  const hello = () => {
    greeted = true;
    const lines = [
      options.host,
      'PIPELINING',
      `SIZE ${options.size ?? 52_428_800}`,
      ...(!connection.secure && starttls !== 'absent' ? ['STARTTLS'] : []),
      ...(offersAuth() ? [`AUTH ${mechanisms.join(' ')}`] : []),
      'ENHANCEDSTATUSCODES',
      '8BITMIME',
      'DSN',
      'SMTPUTF8',
      'CHUNKING',
    ];
    connection.send(...lines.map((line, index) => `250${index === lines.length - 1 ? ' ' : '-'}${line}`));
  };

  const answerLogin = (user: string, password: string) => {
    const login = logIn(connection, 'smtp', options.accounts, user, password);
    loggedIn = login.accepted;
    connection.send(login.reply ?? (loggedIn ? '235 2.7.0 Authentication successful' : (options.rejected ?? REJECTED)));
  };
  const prompt = async (challenge: string): Promise<string> => {
    connection.send(`334 ${challenge}`);
    return (await connection.readLine()) ?? '*';
  };
  const authenticate = async (argument: string) => {
    const [mechanism = '', given] = argument.split(' ');
    if (!greeted || !offersAuth()) return connection.send('503 5.5.1 Error: authentication not enabled');
    if (loggedIn) return connection.send('503 5.5.1 Error: already authenticated');
    if (!mechanisms.includes(mechanism.toUpperCase()))
      return connection.send('535 5.7.8 Error: authentication failed: Invalid authentication mechanism');
    if (mechanism.toUpperCase() === 'LOGIN') {
      const user = given ?? (await prompt('VXNlcm5hbWU6'));
      return answerLogin(decode(user), decode(await prompt('UGFzc3dvcmQ6')));
    }
    const plain = decodePlain(given ?? (await prompt('')));
    if (plain === null) return connection.send('501 5.5.2 Error: authentication aborted');
    answerLogin(plain.user, plain.password);
  };

  const startTls = async () => {
    if (connection.secure || starttls === 'absent') return connection.send('502 5.5.1 Error: command not implemented');
    if (starttls === 'refused') return connection.send('454 4.7.0 TLS not available due to local problem');
    const injected = starttls === 'injecting' ? ['250-injected.example', '250 AUTH PLAIN LOGIN'] : [];
    connection.send('220 2.0.0 Ready to start TLS', ...injected);
    if (starttls === 'closing') return connection.end();
    await connection.startTls();
    greeted = false;
  };

  const mayDeliver = (domain: string) => loggedIn || localDomains.includes(domain) || options.takesEverything === true;
  const { refusals = {} } = options.delivery ?? {};

  /** Takes the message up to the line with one dot, unstuffed (RFC 5321 4.5.2), and files it. */
  const takeMessage = async () => {
    if (!options.delivery || !loggedIn || recipient === null)
      return connection.send('554 5.5.1 Error: no valid recipients');
    if (refusals.data) return connection.send(refusals.data);
    connection.send('354 End data with <CR><LF>.<CR><LF>');
    const lines: string[] = [];
    for (;;) {
      const line = await connection.readLine();
      if (line === null) return;
      if (line === '.') break;
      lines.push(line.replace(/^\./, ''));
    }
    if (refusals.message) return connection.send(refusals.message);
    connection.send('250 2.0.0 Ok: queued as 4F0');
    file(options.delivery, options.host, recipient, `${lines.join('\r\n')}\r\n`);
    sender = null;
    recipient = null;
  };

  const answerMail = (name: string, argument: string) => {
    const address = /<([^>]*)>/.exec(argument)?.[1] ?? '';
    if (name === 'MAIL') {
      if (localDomains.length === 0 && !loggedIn) return connection.send('530 5.7.0 Authentication required');
      sender = address;
      return connection.send(refusals.mail ?? '250 2.1.0 Ok');
    }
    if (sender === null) return connection.send('503 5.5.1 Error: need MAIL command');
    const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
    if (!mayDeliver(domain)) return connection.send(`554 5.7.1 <${address}>: Relay access denied`);
    if (!refusals.rcpt) recipient = address;
    connection.send(refusals.rcpt ?? options.recipientReply ?? '250 2.1.5 Ok');
  };

  if (options.greeting === null) return connection.gone();
  connection.send(options.greeting ?? `220 ${options.host} ESMTP Postfix`);
  const turnsAway = options.greeting !== undefined && !options.greeting.startsWith('220');
  if (turnsAway || options.closesAfterGreeting) return connection.end();

  for (;;) {
    const line = await connection.readLine();
    if (line === null) return;
    const [, word = '', argument = ''] = /^(\S*) ?(.*)$/.exec(line) ?? [];
    const name = word.toUpperCase();
    if (name === 'QUIT') {
      connection.record.saidGoodbye = true;
      connection.send('221 2.0.0 Bye');
      return connection.end();
    }
    const unwelcome = name === 'EHLO' ? (options.helloReply?.(argument) ?? null) : null;
    if (unwelcome !== null) {
      connection.send(unwelcome);
      return connection.end();
    }
    if (name === 'EHLO') hello();
    else if (name === 'HELO') connection.send(`250 ${options.host}`);
    else if (name === 'NOOP' || name === 'RSET') connection.send('250 2.0.0 Ok');
    else if (name === 'STARTTLS') await startTls();
    else if (name === 'AUTH') await authenticate(argument);
    else if (name === 'DATA') await takeMessage();
    else if (name === 'MAIL' || name === 'RCPT') answerMail(name, argument);
    else connection.send('502 5.5.2 Error: command not recognized');
  }
}
