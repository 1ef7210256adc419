// What is kept opens only with what was handed out for it: the database holds a hash of that, and the body encrypted under it.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** The largest body that is opened, after inflating: more than any report has. */
const MOST_BYTES = 16 * 1024 * 1024;

/** A name that cannot be guessed: 144 random bits, 24 characters that stand in a URL. */
export const newSecretName = (): string => randomBytes(18).toString('base64url');

/** What stands for a secret name in the database. The names are random: nothing is gained by a slow hash. */
export const hashedName = (name: string): string => createHash('sha256').update(name).digest('base64url');

export const compressed = (value: unknown): Promise<Buffer> => promisify(deflateRaw)(JSON.stringify(value));

export async function uncompressed(body: Uint8Array): Promise<unknown> {
  return JSON.parse((await promisify(inflateRaw)(body, { maxOutputLength: MOST_BYTES })).toString('utf8'));
}

/** RFC 5869: the name has entropy enough to be the input keying material as it is. */
const keyOf = (name: string): Buffer => Buffer.from(hkdfSync('sha256', name, '', 'mailmend kept body', 32));

/** `value`, compressed and encrypted under `name` (AES-256-GCM); as text, which both databases keep alike. */
export async function sealed(name: string, value: unknown): Promise<string> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, keyOf(name), nonce);
  const body = Buffer.concat([cipher.update(await compressed(value)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** What `sealed` was given. Throws when it was another name, or the text was changed. */
export async function unsealed(name: string, text: string): Promise<unknown> {
  const bytes = Buffer.from(text, 'base64');
  const decipher = createDecipheriv(ALGORITHM, keyOf(name), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
  return uncompressed(Buffer.concat([decipher.update(body), decipher.final()]));
}
