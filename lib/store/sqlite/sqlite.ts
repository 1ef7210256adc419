// The store in a SQLite file: nothing to install, for one machine.
import { join } from 'node:path';
import type { Backend, Bell } from '../backend.ts';
import { sqliteDialect } from './dialect.ts';
import { nameSqliteError } from './sqlite-failure.ts';
import { SqliteThread } from './sqlite-thread.ts';

/** How soon what another process wrote is noticed, in milliseconds. */
const LOOK_MS = 50;
/** How soon a log that somebody was reading is cut again, in milliseconds. */
const AGAIN_MS = 1_000;

/** `folder` is made if it is not there; several processes may open the same. */
export function openSqlite(folder: string): Backend {
  const path = join(folder, 'mailmend.sqlite');
  let thread = new SqliteThread(path);
  const living = () => {
    if (thread.gone) thread = new SqliteThread(path);
    return thread;
  };
  return {
    kind: 'sqlite',
    dialect: sqliteDialect(living),
    bell: dataVersionBell(living),
    nameError: nameSqliteError,
    scrub: () => truncateLog(living),
    close: () => thread.close(),
  };
}

/** secure_delete has overwritten the rows; what the WAL still says of them goes once no reader, of any process, needs it. */
async function truncateLog(thread: () => SqliteThread): Promise<void> {
  const { rows } = await thread().run('pragma wal_checkpoint(truncate)', []);
  const [result] = rows as { busy: number }[];
  if (result?.busy) setTimeout(() => void truncateLog(thread).catch(() => undefined), AGAIN_MS).unref();
}

/** `pragma data_version` changes when another connection has written (https://sqlite.org/pragma.html#pragma_data_version). */
function dataVersionBell(thread: () => SqliteThread): Bell {
  /** What ends the present hearing. */
  let end: () => Promise<void> = async () => undefined;
  return {
    ring: async () => undefined, // the write itself is heard
    hear(onRing) {
      let known: unknown;
      let timer: NodeJS.Timeout | null = null;
      let looking: Promise<void> = Promise.resolve();
      let isOver = false;
      async function look(): Promise<void> {
        const { rows } = await thread().run('pragma data_version', []);
        const version = JSON.stringify(rows);
        // At the first look as well: what was written between the wish to hear and now was not heard.
        if (known !== version && !isOver) onRing(null);
        known = version;
      }
      const again = () => {
        looking = look().catch(() => undefined);
        void looking.then(() => {
          if (!isOver) timer = setTimeout(again, LOOK_MS).unref();
        });
      };
      end = () => {
        isOver = true;
        if (timer) clearTimeout(timer);
        return looking;
      };
      again();
    },
    stopHearing: () => end(),
  };
}
