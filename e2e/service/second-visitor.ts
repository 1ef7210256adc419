// Beside one who begins 110 checks of silent servers at once, another visitor is served as if alone.
import type { Reply, StartedServer } from '../support/started-server.ts';
import { expect, ms } from './claims.ts';

const ATTACKERS = 110;
/** Of one client: those that run, and those that wait. */
const SERVED = 40;
const MOST_WAIT_MS = 2_000;
const MOST_BOUNCE_MS = 200;
const MOST_PICTURE_MS = 150;
const TRIES = 3;
const bounce = { text: 'host mx.sunny.example[192.0.2.2] said: 550 5.1.1 <anna@sunny.example>: User unknown' };

/** A /48 counts as four clients: it has places for all of them, and still not all of the places. */
const crowds = [
  ['one address', () => '198.51.100.7', '203.0.113.1', ATTACKERS - SERVED],
  ['one /64', (at: number) => `2001:db8:1:2::${(at + 1).toString(16)}`, '203.0.113.2', ATTACKERS - SERVED],
  ['one /48', (at: number) => `2001:db8:7:${at.toString(16)}::1`, '2001:db8:8::1', 0],
] as const;

/** Of some tries: a machine that is busy with others holds one up now and then, and what stands in the way all of them. */
async function quickest(ask: () => Promise<Reply>): Promise<Reply> {
  const replies: Reply[] = [];
  for (let attempt = 0; attempt < TRIES; attempt += 1) replies.push(await ask());
  return replies.reduce((best, reply) => (reply.ms < best.ms ? reply : best));
}

export async function checkSecondVisitor(server: StartedServer): Promise<void> {
  for (const [name, clientAt, visitor, refusals] of crowds) {
    const over = new AbortController();
    const refused: number[] = [];
    const attack = Promise.allSettled(
      Array.from({ length: ATTACKERS }, async (_, at) => {
        const body = { domain: 'mute.example' };
        const { status } = await server.ask({
          ...{ path: '/api/v1/diagnoses', body, client: clientAt(at), signal: over.signal },
        });
        if (status !== 200) refused.push(status);
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    const check = await server.ask({ path: '/api/v1/diagnoses', body: { domain: 'sunny.example' }, client: visitor });
    const picture = await quickest(() => server.ask({ path: '/icon.svg', client: visitor }));
    const read = await quickest(() => server.ask({ path: '/api/v1/bounces', body: bounce, client: visitor }));
    const beside = `beside ${ATTACKERS} runs of ${name}`;
    expect(
      `${beside} another visitor's check begins, and ends well`,
      check.firstByteMs < MOST_WAIT_MS && check.text.includes('"verdict":"healthy"'),
      `${check.status} after ${ms(check.firstByteMs)}`,
    );
    const served = (status: number, took: number, most: number) => status === 200 && took < most;
    expect(
      `${beside} a bounce is read`,
      served(read.status, read.ms, MOST_BOUNCE_MS),
      `${read.status}, ${ms(read.ms)}`,
    );
    expect(
      `${beside} a picture comes`,
      served(picture.status, picture.ms, MOST_PICTURE_MS),
      `${picture.status}, ${ms(picture.ms)}`,
    );
    // All have been answered that are not to run or to wait.
    for (let waited = 0; refused.length < refusals && waited < 50; waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const many = refused.length === refusals && refused.every((status) => status === 429);
    expect(`${beside} so many are told to come again`, many, `${refused.length} of ${refusals}`);
    over.abort();
    await attack;
  }
}
