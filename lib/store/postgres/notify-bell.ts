// Processes on one PostgreSQL wake each other by NOTIFY: names only, one for a batch, heard on a connection of its own.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Client, type ClientConfig } from 'pg';
import type { Bell } from '../backend.ts';

const CHANNEL = 'mailmend';
const AGAIN_MS = 500;
/** PostgreSQL takes payloads below 8,000 bytes. */
const MOST_BYTES = 7_000;

/** Topics in as few payloads as they fit in, a line each; the first says whose they are. */
function* payloads(from: string, topics: readonly string[]): Generator<string> {
  let payload = from;
  for (const topic of topics) {
    if (payload.length + topic.length >= MOST_BYTES) {
      yield payload;
      payload = from;
    }
    payload += `\n${topic}`;
  }
  if (payload !== from) yield payload;
}

export function notifyBell(way: ClientConfig): Bell {
  const self = randomUUID();
  let client: Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let hearing = false;

  async function connect(onRing: (topic: string | null) => void): Promise<void> {
    const own = new Client(way);
    client = own;
    const lost = () => {
      if (client !== own) return;
      client = null;
      void own.end().catch(() => undefined);
      if (hearing) timer = setTimeout(() => void connect(onRing), AGAIN_MS).unref();
    };
    own.on('error', lost);
    own.on('end', lost);
    own.on('notification', ({ payload = '' }) => {
      const [from, ...topics] = payload.split('\n');
      if (from !== self) for (const topic of topics) onRing(topic);
    });
    try {
      await own.connect();
      await own.query(`listen ${CHANNEL}`);
      onRing(null); // what was rung meanwhile was not heard
    } catch {
      lost();
    }
  }

  return {
    async ring(database, topics) {
      for (const payload of payloads(self, topics))
        await sql`select pg_notify(${CHANNEL}, ${payload})`.execute(database);
    },
    hear(onRing) {
      hearing = true;
      void connect(onRing);
    },
    async stopHearing() {
      hearing = false;
      if (timer) clearTimeout(timer);
      const own = client;
      client = null;
      await own?.end().catch(() => undefined);
    },
  };
}
