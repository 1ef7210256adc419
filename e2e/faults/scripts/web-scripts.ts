// Parts of scripts for broken and hostile web servers.
import { tls } from './dialects.ts';
import type { Script } from './fault-case.ts';
import type { FaultClient } from './fault-client.ts';

/** Reads each request to the end of its head, and answers. */
export const web = (answer: (client: FaultClient) => Promise<void>): Script =>
  tls(async (client) => {
    for (let line = await client.line(); line !== null; line = await client.line()) {
      if (line === '') await answer(client);
    }
  });

export const webSays = (text: string): Script => web((client) => client.write(text));

export const redirectTo = (location: string): Script =>
  webSays(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`);

export const webDocument = (body: string, headers = ''): Script =>
  webSays(`HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`);

const server = (host: string) =>
  `<incomingServer type="imap"><hostname>${host}</hostname><port>993</port><socketType>SSL</socketType></incomingServer>`;

/** A well-formed autoconfig document that names so many servers of `domain`. */
export const autoconfigOf = (count: number, domain: string): string =>
  `<clientConfig><emailProvider id="x.example"><domain>x.example</domain>${Array.from({ length: count }, (_, at) =>
    server(`s${at}.${domain}`),
  ).join('')}</emailProvider></clientConfig>`;
