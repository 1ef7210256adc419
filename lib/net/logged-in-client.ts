// ImapFlow over a socket that is already logged in: the library never sees a password, and its appetite is capped.
import type { Duplex } from 'node:stream';
import { ImapFlow } from 'imapflow';
import { caps } from './dialogue.ts';
import { CLIENT_ID } from './mailbox-reader.ts';

/**
 * Connects. Without NAMESPACE the library takes a prefix from LIST "" "", and puts it before every name; but all names
 * here come from LIST itself, and are whole.
 */
export async function connectClient(client: ImapFlow): Promise<void> {
  await client.connect();
  const namespace: unknown = 'namespace' in client ? client.namespace : null;
  const guessed = typeof namespace === 'object' && namespace !== null && 'prefix' in namespace;
  if (guessed && !client.capabilities.has('NAMESPACE')) namespace.prefix = '';
}

/** A session past its login. `capabilities`: announced with the login; null lets the library ask. */
export interface LoggedInSocket {
  socket: Duplex;
  unread: Buffer;
  capabilities: string[] | null;
}

/** Three lines for each of some thousand folders. */
const MOST_LINES = 10_000;
const LINE_END = 0x0a;

/** The library caps each answer; lines without end, which answer nothing, only the session as a whole can cap. */
function endWhenTooMuch(socket: Duplex): void {
  let received = 0;
  let lines = 0;
  socket.on('data', (chunk: Buffer) => {
    received += chunk.length;
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) lines += 1;
    if (received > caps.mailbox || lines > MOST_LINES) socket.destroy();
  });
}

/** A client that is not connected yet: call `connect()`. Capabilities in `unwanted` are hidden from it. */
export function loggedInClient(
  { socket, unread, capabilities }: LoggedInSocket,
  host: string,
  unwanted: ReadonlySet<string>,
): ImapFlow {
  const words = capabilities?.filter((word) => !unwanted.has(word)).join(' ');
  // The session is past its greeting and its login: say so in the one way the protocol has (RFC 9051 7.1.4).
  socket.unshift(
    Buffer.concat([Buffer.from(`* PREAUTH ${words ? `[CAPABILITY ${words}] ` : ''}logged in\r\n`), unread]),
  );
  const stream = Object.assign(socket, { setTimeout: () => undefined });
  const client = new ImapFlow({
    host,
    port: 993,
    secure: true,
    auth: { user: 'already', accessToken: 'logged-in' },
    logger: false,
    // Some servers open no folder before ID (RFC 2971). What is empty is left out: the library would name its maker.
    clientInfo: { ...CLIENT_ID, vendor: '', 'support-url': '' },
    disableAutoIdle: true,
    disableCompression: true,
    disableAutoEnable: true,
    maxLineLength: caps.response,
    maxLiteralSize: caps.response,
    maxResponseSize: caps.session,
    maxResponseTokens: 50_000,
    transport: {
      connect(_options, onConnect) {
        setImmediate(() => {
          onConnect();
          endWhenTooMuch(socket);
        });
        return stream;
      },
    },
  });
  client.on('error', () => undefined); // an unheard 'error' would end the process; every call reports it anyway
  return client;
}
