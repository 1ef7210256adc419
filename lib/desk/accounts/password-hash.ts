// Passwords of agents: kept as Argon2id hashes only (RFC 9106), made and compared off the thread that serves.
import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** OWASP's least memory for two passes; in KiB. Some 40 to 90 ms of one core. */
const parameters = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 } as const;
/** Characters of a new one (NIST SP 800-63B 5.1.1.2 asks for eight at least where nothing else is asked for). */
export const LEAST_CHARACTERS = 10;
export const MOST_CHARACTERS = 256;

export const isLongEnough = (password: string): boolean =>
  password.length >= LEAST_CHARACTERS && password.length <= MOST_CHARACTERS;

const hash = promisify<'argon2id', Argon2Parameters, Buffer>(argon2);

interface Kept {
  memory: number;
  passes: number;
  parallelism: number;
  nonce: Buffer;
  tag: Buffer;
}

/** The one that is made now, and all before it. */
let turn: Promise<unknown> = Promise.resolve();

/** One at a time: guessers from many networks would else hold every thread on which files are read and names looked up. */
function derive(password: string, { nonce, tag, ...rest }: Kept): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFC'));
  const made = turn.then(() => hash('argon2id', { ...rest, message, nonce, tagLength: tag.length }));
  turn = made.catch(() => undefined);
  return made;
}

const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
const written = ({ memory, passes, parallelism, nonce, tag }: Kept) =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`;

function read(text: string): Kept | null {
  const found = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/]+)\$([\w+/]+)$/.exec(text);
  if (!found) return null;
  const [, memory, passes, parallelism, nonce = '', tag = ''] = found;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

/** A hash in the PHC string format, salted anew. */
export async function hashPassword(password: string): Promise<string> {
  const kept = { ...parameters, nonce: randomBytes(16), tag: Buffer.alloc(parameters.tagLength) };
  return written({ ...kept, tag: await derive(password, kept) });
}

/** For names that nobody has: comparing takes as long, so that the time does not tell. */
let nobody: Promise<string> | null = null;

/** `kept`: the hash; null: there is no such account, or it has no password. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  nobody ??= hashPassword(randomBytes(32).toString('base64'));
  const known = read(kept ?? (await nobody));
  if (known === null || password.length > MOST_CHARACTERS) return false;
  return timingSafeEqual(await derive(password, known), known.tag) && kept !== null;
}
