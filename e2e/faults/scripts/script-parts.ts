// Parts of scripts for broken and hostile servers: floods, pauses, halves of answers, bare TLS records.
import type { FaultClient } from './fault-client.ts';

type Step = (client: FaultClient) => Promise<void> | void;

/** The same again and again, until the visitor leaves or `bytes` are out. */
export const flood = (text: string, bytes?: number) => (client: FaultClient) => client.flood(text, bytes);

export const tagOf = (line: string) => line.split(' ')[0] ?? '';

/** Says something, with the command's tag for TAG, and goes on. */
export const first =
  (text: string, next: Step) =>
  async (client: FaultClient, line = ''): Promise<void> => {
    await client.write(text.replaceAll('TAG', tagOf(line)));
    await next(client);
  };

/** Waits, and goes on. */
export const after =
  (ms: number, next: Step) =>
  async (client: FaultClient): Promise<void> => {
    await client.pause(ms);
    await next(client);
  };

/** Sends FIN, and stays to listen. */
export const halfClosed = async (client: FaultClient): Promise<void> => {
  client.end();
  await client.gone();
};

/** Nothing more, however long the visitor stays. */
export const stays: Step = (client) => client.gone();
export const drops: Step = (client) => client.drop();
export const ends: Step = (client) => client.end();

/** 64 KB without a line end. */
export const chunk = 'a'.repeat(65_536);

/** A TLS record of type `kind` (RFC 8446 5.1). */
export const tlsRecord = (kind: number, body: string) =>
  String.fromCharCode(kind, 3, 3, body.length >> 8, body.length & 255) + body;
