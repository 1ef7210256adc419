// A raw client for trying the practice servers: sends lines, waits for a line that matches, takes TLS when told.
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';

export interface LineClient {
  /** Sends a line and waits until what came since matches; gives what came. Rejects when the server hangs up first. */
  ask(line: string, until: RegExp): Promise<string>;
  /** Waits for what comes without sending. */
  expect(until: RegExp): Promise<string>;
  startTls(ca: string, servername: string): Promise<void>;
  /** Resolves when the server has hung up. */
  gone(): Promise<void>;
  close(): void;
}

/** Connects to "127.0.0.1:PORT"; with `tls`, speaks TLS from the first byte and verifies the certificate. */
export async function lineClient(loopback: string, tls?: { ca: string; servername: string }): Promise<LineClient> {
  const [host = '', port = ''] = loopback.split(':');
  let socket: Socket | TLSSocket = connectTcp(Number(port), host);
  let received = '';
  let ended = false;
  let wake = () => {};
  const listen = () => {
    socket.on('data', (chunk) => {
      received += chunk.toString('utf8');
      wake();
    });
    const end = () => {
      ended = true;
      wake();
    };
    socket.on('close', end).on('end', end).on('error', end);
  };
  const startTls = async (ca: string, servername: string) => {
    socket.removeAllListeners();
    const secured = connectTls({ socket, ca, servername });
    socket = secured;
    await new Promise((resolve, reject) => secured.once('secureConnect', resolve).once('error', reject));
    listen();
  };
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  if (tls) await startTls(tls.ca, tls.servername);
  else listen();

  const expect = async (until: RegExp): Promise<string> => {
    while (!until.test(received)) {
      if (ended) throw new Error(`The server hung up after: ${received}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const came = received;
    received = '';
    return came;
  };
  return {
    expect,
    ask: (line, until) => {
      socket.write(`${line}\r\n`);
      return expect(until);
    },
    startTls,
    gone: async () => {
      while (!ended) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    close: () => socket.destroy(),
  };
}
