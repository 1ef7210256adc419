// A scripted IMAP server, worded like Dovecot: enough of RFC 3501 for a real client, with each fault a line of data.
import { type Account, decodePlain, logIn } from './accounts.ts';
import type { Connection } from './connection.ts';
import { type ImapArgument, type ImapCommand, readCommand } from './imap-arguments.ts';
import { countedIn, deliveredReplies } from './imap-delivered.ts';
import {
  type FolderSpec,
  findFolder,
  listReplies,
  type MailboxSpec,
  newestReply,
  quotaReplies,
  statusItems,
  statusReply,
} from './imap-mailbox.ts';
import { MessageStore } from './message-store.ts';

/** STARTTLS as the server treats it; `injecting` adds plaintext replies behind its OK. */
export type StartTls = 'offered' | 'absent' | 'refused' | 'injecting' | 'closing';

export interface ImapOptions {
  accounts: Account[];
  mailbox: MailboxSpec;
  /** Messages delivered while the world runs; shared with the server that takes them in. */
  store?: MessageStore;
  /** SEARCH finds every delivered message, whatever is searched for. */
  searchesLoosely?: boolean;
  /** What follows "* "; null: silence after the connect. `{capabilities}` stands for the list. */
  greeting?: string | null;
  /** Words beside IMAP4rev1 and AUTH=, before login. */
  capabilities?: string[];
  /** SASL mechanisms announced inside TLS. */
  mechanisms?: string[];
  /** Words beside IMAP4rev1, after login. */
  capabilitiesAfterLogin?: string[];
  starttls?: StartTls;
  /** A login is offered and taken on the unencrypted connection. */
  plaintextLogin?: boolean;
  /** Reply to a wrong password. A reply that begins with "BYE" hangs up. */
  rejected?: string;
  id?: string;
  /** By command, what is said in place of doing it; "*": every command behind the login. */
  replies?: Record<string, string>;
  /** No folder is opened for a client that has not said what it is (RFC 2971) since its login. */
  wantsId?: boolean;
  /** Its OK to the login tells no capabilities, as older servers' do. */
  tersely?: boolean;
  /** Says OK to the login and then closes the connection. */
  hangsUpAfterLogin?: boolean;
}

const CAPABILITIES = ['SASL-IR', 'LOGIN-REFERRALS', 'ID', 'ENABLE', 'IDLE', 'LITERAL+'];
const AFTER_LOGIN = [
  ...CAPABILITIES,
  'NAMESPACE',
  'UIDPLUS',
  'LIST-EXTENDED',
  'LIST-STATUS',
  'SPECIAL-USE',
  'CHILDREN',
  'UNSELECT',
  'QUOTA',
];
const REJECTED = 'NO [AUTHENTICATIONFAILED] Authentication failed.';

const text = (argument: ImapArgument | undefined) => (typeof argument === 'string' ? argument : '');

/** Serves one client until it leaves. */
export async function serveImap(connection: Connection, options: ImapOptions): Promise<void> {
  const { mailbox, mechanisms = ['PLAIN'], starttls = 'offered', rejected = REJECTED } = options;
  const afterLogin = options.capabilitiesAfterLogin ?? AFTER_LOGIN;
  const store = options.store ?? new MessageStore();
  let loggedIn = false;
  let identified = false;
  let selected: FolderSpec | null = null;
  const folderOf = (argument: ImapArgument | undefined) => {
    const folder = findFolder(mailbox, text(argument));
    return folder === undefined ? undefined : countedIn(folder, store);
  };

  const capabilities = () => {
    if (loggedIn) return ['IMAP4rev1', ...afterLogin].join(' ');
    const open = connection.secure || options.plaintextLogin === true;
    const offersTls = !connection.secure && starttls !== 'absent' ? ['STARTTLS'] : [];
    const logins = open ? mechanisms.map((mechanism) => `AUTH=${mechanism}`) : ['LOGINDISABLED'];
    return ['IMAP4rev1', ...(options.capabilities ?? CAPABILITIES), ...offersTls, ...logins].join(' ');
  };

  const accepted = () => (options.tersely ? 'OK LOGIN Ok.' : `OK [CAPABILITY ${capabilities()}] Logged in`);

  /** Decides a login and replies; false: hang up. */
  const answerLogin = (tag: string, user: string, password: string): boolean => {
    if (!connection.secure && options.plaintextLogin !== true) {
      connection.send(
        `${tag} NO [PRIVACYREQUIRED] Cleartext authentication disallowed on non-secure (SSL/TLS) connections.`,
      );
      return true;
    }
    const login = logIn(connection, 'imap', options.accounts, user, password);
    loggedIn = login.accepted;
    const reply = login.reply ?? (loggedIn ? accepted() : rejected);
    if (reply.startsWith('BYE')) {
      connection.send(`* ${reply}`);
      return false;
    }
    connection.send(`${tag} ${reply}`);
    return !(loggedIn && options.hangsUpAfterLogin === true);
  };

  const authenticate = async ({ tag, args }: ImapCommand): Promise<boolean> => {
    const mechanism = text(args[0]).toUpperCase();
    if (mechanism !== 'PLAIN' || !mechanisms.includes('PLAIN')) {
      connection.send(`${tag} NO [CANNOT] Unsupported authentication mechanism.`);
      return true;
    }
    let initial: string | null = typeof args[1] === 'string' ? args[1] : null;
    if (initial === null) {
      connection.send('+ ');
      initial = await connection.readLine();
    }
    const plain = initial === null || initial === '*' ? null : decodePlain(initial);
    if (plain !== null) return answerLogin(tag, plain.user, plain.password);
    connection.send(`${tag} BAD Authentication aborted by client.`);
    return true;
  };

  const startTls = async (tag: string) => {
    if (connection.secure || starttls === 'absent') connection.send(`${tag} BAD TLS support isn't enabled.`);
    else if (starttls === 'refused') connection.send(`${tag} NO [UNAVAILABLE] TLS not available due to local problem.`);
    else {
      const injected = starttls === 'injecting' ? ['* CAPABILITY IMAP4rev1 AUTH=PLAIN', 'A2 OK Injected.'] : [];
      connection.send(`${tag} OK Begin TLS negotiation now.`, ...injected);
      if (starttls === 'closing') return connection.end();
      await connection.startTls();
    }
  };

  const select = ({ tag, name, args }: ImapCommand) => {
    if (options.wantsId && !identified) return connection.send(`${tag} NO ${name} Unsafe Login. Please contact us.`);
    const folder = folderOf(args[0]);
    selected = findFolder(mailbox, text(args[0])) ?? null;
    if (folder === undefined) connection.send(`${tag} NO [NONEXISTENT] Mailbox doesn't exist: ${text(args[0])}`);
    else if (folder.refusal !== undefined) {
      selected = null;
      connection.send(`${tag} ${folder.refusal}`);
    } else
      connection.send(
        '* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)',
        `* ${folder.messages} EXISTS`,
        '* 0 RECENT',
        '* OK [UIDVALIDITY 1700000000] UIDs valid',
        `* OK [UIDNEXT ${folder.uidNext}] Predicted next UID`,
        `${tag} OK [${name === 'EXAMINE' ? 'READ-ONLY' : 'READ-WRITE'}] ${name} completed.`,
      );
  };

  /** Tells of deliveries until the client says DONE (RFC 2177). */
  const idle = async (tag: string) => {
    const tell = () => connection.send(`* ${selected ? countedIn(selected, store).messages : 0} EXISTS`);
    const end = store.onDelivery((folder) => (folder === selected?.path ? tell() : undefined));
    connection.send('+ idling');
    await connection.readLine();
    end();
    connection.send(`${tag} OK Idle completed.`);
  };

  const mailboxReplies = (command: ImapCommand): string[] | null => {
    const { name, args } = command;
    switch (name) {
      case 'UID':
        return selected && deliveredReplies(store, selected, command, options.searchesLoosely === true);
      case 'NAMESPACE':
        return [`* NAMESPACE (("${mailbox.namespacePrefix}" "${mailbox.delimiter}")) NIL NIL`];
      case 'LIST':
      case 'LSUB':
        return listReplies(mailbox, name, args, afterLogin.includes('SPECIAL-USE'));
      case 'GETQUOTAROOT':
        return afterLogin.includes('QUOTA') ? quotaReplies(mailbox, text(args[0])) : null;
      case 'GETQUOTA':
        return afterLogin.includes('QUOTA') ? quotaReplies(mailbox, 'INBOX').slice(1) : null;
      case 'ENABLE':
        return ['* ENABLED'];
      case 'SUBSCRIBE':
      case 'UNSELECT':
      case 'CLOSE':
      case 'CHECK':
        return [];
      default:
        return null;
    }
  };

  /** Of FETCH only the arrival of the last message: nothing else may be asked of a customer's mail. */
  const fetchNewest = ({ tag, args }: ImapCommand) => {
    const whole = `${text(args[0])} ${statusItems(args[1]).join(' ')}`.toUpperCase();
    if (selected === null) return connection.send(`${tag} BAD No mailbox selected.`);
    const reply = whole === '* INTERNALDATE' ? newestReply(selected) : null;
    if (reply === null) return connection.send(`${tag} BAD Error in IMAP command FETCH: Invalid messageset.`);
    connection.send(reply, `${tag} OK Fetch completed.`);
  };

  const answerInMailbox = (command: ImapCommand) => {
    const { tag, name, args } = command;
    if (name === 'FETCH') return fetchNewest(command);
    if (name === 'SELECT' || name === 'EXAMINE') return select(command);
    if (name === 'STATUS') {
      const folder = folderOf(args[0]);
      if (folder === undefined)
        return connection.send(`${tag} NO [NONEXISTENT] Mailbox doesn't exist: ${text(args[0])}`);
      return connection.send(statusReply(folder, statusItems(args[1])), `${tag} OK Status completed.`);
    }
    const replies = mailboxReplies(command);
    if (replies === null) connection.send(`${tag} BAD Error in IMAP command ${name}: Unknown command.`);
    else connection.send(...replies, `${tag} OK ${name} completed.`);
  };

  if (options.greeting === null) return connection.gone();
  const greeting = options.greeting ?? 'OK [CAPABILITY {capabilities}] Dovecot ready.';
  connection.send(`* ${greeting.replace('{capabilities}', capabilities())}`);
  if (greeting.startsWith('BYE')) return connection.end();

  for (;;) {
    const command = await readCommand(connection);
    if (command === null) return;
    const { tag, name, args } = command;
    if (name === 'LOGOUT') {
      connection.record.saidGoodbye = true;
      connection.send('* BYE Logging out', `${tag} OK Logout completed.`);
      return connection.end();
    }
    const replaced = options.replies?.[name] ?? (loggedIn ? options.replies?.['*'] : undefined);
    if (name === 'ID') identified = loggedIn && Array.isArray(args[0]);
    if (replaced !== undefined) connection.send(`${tag} ${replaced}`);
    else if (name === 'CAPABILITY')
      connection.send(`* CAPABILITY ${capabilities()}`, `${tag} OK Capability completed.`);
    else if (name === 'NOOP') connection.send(`${tag} OK NOOP completed.`);
    else if (name === 'ID') connection.send(`* ID (${options.id ?? '"name" "Dovecot"'})`, `${tag} OK ID completed.`);
    else if (name === 'STARTTLS') await startTls(tag);
    else if (!loggedIn && name === 'LOGIN') {
      if (!answerLogin(tag, text(args[0]), text(args[1]))) return connection.end();
    } else if (!loggedIn && name === 'AUTHENTICATE') {
      if (!(await authenticate(command))) return connection.end();
    } else if (loggedIn && name === 'IDLE') await idle(tag);
    else if (loggedIn) answerInMailbox(command);
    else connection.send(`${tag} BAD Error in IMAP command received by server.`);
  }
}
