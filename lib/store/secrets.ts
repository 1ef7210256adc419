// Keys that all processes on one database share: made once, by whoever needs one first.
import { createHmac, randomBytes } from 'node:crypto';
import type { Store } from './store.ts';

interface Tables {
  secret: { name: string; value: string };
}

/** What each is for; another use takes another name. */
export type SecretName = 'cookies' | 'pepper';

/** 32 random bytes, the same for every process from the first call on. */
export async function sharedSecret(store: Store, name: SecretName): Promise<Uint8Array> {
  const tables = store.tables<Tables>();
  const kept = () => tables.selectFrom('secret').select('value').where('name', '=', name).executeTakeFirst();
  let found = await kept();
  if (!found) {
    await tables
      .insertInto('secret')
      .values({ name, value: randomBytes(32).toString('base64url') })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    found = await kept();
  }
  return new Uint8Array(Buffer.from(found?.value ?? '', 'base64url'));
}

/** What stands in the database for `text`, whose meaning is not to be read there: an address, a name that somebody typed. */
export async function peppered(store: Store, text: string): Promise<string> {
  return createHmac('sha256', await sharedSecret(store, 'pepper'))
    .update(text)
    .digest('base64url');
}
