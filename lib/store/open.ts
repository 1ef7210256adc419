// Opens the store: a SQLite file in the data folder, or PostgreSQL where that is named; one setting moves everything.
import { fileURLToPath } from 'node:url';
import { openPostgres } from './postgres/postgres.ts';
import { openSqlite } from './sqlite/sqlite.ts';
import { DatabaseStore, type OpenStore } from './store.ts';

export interface StorePlace {
  /** The data folder; made when it is needed. */
  data: string;
  /** `postgres://…`; null: SQLite in the data folder. */
  database: string | null;
}

const DEFAULT_DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** Where MAILMEND_DATA and MAILMEND_DATABASE say; null: MAILMEND_DATABASE is no address of a PostgreSQL database. */
export function storePlace({ MAILMEND_DATA, MAILMEND_DATABASE }: NodeJS.ProcessEnv): StorePlace | null {
  const data = MAILMEND_DATA || DEFAULT_DATA;
  if (!MAILMEND_DATABASE) return { data, database: null };
  return /^postgres(ql)?:\/\//.test(MAILMEND_DATABASE) && URL.canParse(MAILMEND_DATABASE)
    ? { data, database: MAILMEND_DATABASE }
    : null;
}

/** Returns at once; the database is opened and its tables brought up to date meanwhile, and statements wait for that. */
export const openStore = ({ data, database }: StorePlace): OpenStore =>
  new DatabaseStore(database === null ? openSqlite(data) : openPostgres(database));
