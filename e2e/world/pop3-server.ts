// A scripted POP3 server, worded like Dovecot (RFC 1939, 2449, 2595, 5034), with each fault a line of data.
import { type Account, decodePlain, logIn } from './accounts.ts';
import type { Connection } from './connection.ts';
import type { StartTls } from './imap-server.ts';

export interface Pop3Options {
  accounts: Account[];
  /** Messages in the maildrop, each of `octets` bytes. */
  messages: number;
  octets?: number;
  /** The whole first line; null: silence. */
  greeting?: string | null;
  starttls?: StartTls;
  plaintextLogin?: boolean;
  /** UIDL works and is announced. Default true. */
  uidl?: boolean;
  /** "NEVER", "0", "30": announced as CAPA EXPIRE. */
  expire?: string;
  /** Seconds, announced as CAPA LOGIN-DELAY. */
  loginDelay?: number;
  /** Reply to a wrong password. */
  rejected?: string;
}

const REJECTED = '-ERR [AUTH] Authentication failed.';
const NEEDS_TLS = '-ERR [AUTH] Cleartext authentication disallowed on non-secure (SSL/TLS) connections.';
const NO_MESSAGE = "-ERR [SYS/PERM] There's no message.";

/** Serves one client until it leaves. */
export async function servePop3(connection: Connection, options: Pop3Options): Promise<void> {
  const { starttls = 'offered', uidl = true, octets = 20_000, messages } = options;
  let loggedIn = false;
  let user = '';

  const numbered = (line: (number: number) => string) =>
    Array.from({ length: messages }, (_, index) => line(index + 1));
  const multiline = (first: string, lines: string[]) => connection.send(first, ...lines, '.');
  const mayLogIn = () => connection.secure || options.plaintextLogin === true;

  const capabilities = () => [
    'TOP',
    ...(uidl ? ['UIDL'] : []),
    'RESP-CODES',
    'PIPELINING',
    'AUTH-RESP-CODE',
    ...(options.expire === undefined ? [] : [`EXPIRE ${options.expire}`]),
    ...(options.loginDelay === undefined ? [] : [`LOGIN-DELAY ${options.loginDelay}`]),
    ...(!connection.secure && starttls !== 'absent' ? ['STLS'] : []),
    ...(mayLogIn() ? ['USER', 'SASL PLAIN'] : ['SASL']),
  ];

  const answerLogin = (name: string, password: string) => {
    if (!mayLogIn()) return connection.send(NEEDS_TLS);
    const login = logIn(connection, 'pop3', options.accounts, name, password);
    loggedIn = login.accepted;
    connection.send(login.reply ?? (loggedIn ? '+OK Logged in.' : (options.rejected ?? REJECTED)));
  };

  const authenticate = async (argument: string) => {
    const [mechanism = '', given] = argument.split(' ');
    if (!mayLogIn()) return connection.send(NEEDS_TLS);
    if (mechanism.toUpperCase() !== 'PLAIN') return connection.send('-ERR Unsupported authentication mechanism.');
    if (given === undefined) connection.send('+ ');
    const plain = decodePlain(given ?? (await connection.readLine()) ?? '');
    if (plain === null) return connection.send('-ERR Invalid base64 data in continued response');
    answerLogin(plain.user, plain.password);
  };

  const startTls = async () => {
    if (connection.secure || starttls === 'absent') return connection.send('-ERR Unknown command.');
    if (starttls === 'refused') return connection.send('-ERR TLS not available due to local problem.');
    connection.send('+OK Begin TLS negotiation now.', ...(starttls === 'injecting' ? ['+OK Injected.'] : []));
    if (starttls === 'closing') return connection.end();
    await connection.startTls();
  };

  const answerInMaildrop = (name: string, argument: string) => {
    const number = Number(argument);
    const known = Number.isInteger(number) && number >= 1 && number <= messages;
    if (name === 'STAT') return connection.send(`+OK ${messages} ${messages * octets}`);
    if (name === 'UIDL' && uidl) {
      if (argument === '')
        return multiline(
          '+OK',
          numbered((id) => `${id} 0000${id}65f1c3a2`),
        );
      return connection.send(known ? `+OK ${number} 0000${number}65f1c3a2` : NO_MESSAGE);
    }
    if (name === 'LIST') {
      if (argument === '')
        return multiline(
          `+OK ${messages} messages:`,
          numbered((id) => `${id} ${octets}`),
        );
      return connection.send(known ? `+OK ${number} ${octets}` : NO_MESSAGE);
    }
    connection.send(`-ERR Unknown command: ${name}`);
  };

  if (options.greeting === null) return connection.gone();
  connection.send(options.greeting ?? '+OK Dovecot ready.');
  if (options.greeting?.startsWith('-ERR')) return connection.end();

  for (;;) {
    const line = await connection.readLine();
    if (line === null) return;
    const [, word = '', argument = ''] = /^(\S*) ?(.*)$/.exec(line) ?? [];
    const name = word.toUpperCase();
    if (name === 'QUIT') {
      connection.record.saidGoodbye = true;
      connection.send('+OK Logging out.');
      return connection.end();
    }
    if (name === 'CAPA') multiline('+OK', capabilities());
    else if (name === 'NOOP') connection.send('+OK');
    else if (name === 'STLS') await startTls();
    else if (!loggedIn && name === 'USER') {
      user = argument;
      connection.send(mayLogIn() ? '+OK' : NEEDS_TLS);
    } else if (!loggedIn && name === 'PASS') answerLogin(user, argument);
    else if (!loggedIn && name === 'AUTH') await authenticate(argument);
    else if (loggedIn) answerInMaildrop(name, argument);
    else connection.send('-ERR Unknown command.');
  }
}
