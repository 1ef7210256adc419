// Brings the tables to what this version of Mailmend expects: forward only, and one process at a time.
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import { StoreError } from './store-error.ts';

/** Kysely's list of what was done. */
export type MigrationTables = { kysely_migration: { name: string } };

/** All that are missing, in one transaction. Throws StoreError `newer`, or the database's own error. */
export async function migrate(database: Kysely<unknown>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
    // Rooms are built beside each other: one that came later may have the lower number.
    allowUnorderedMigrations: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message))
    throw new StoreError('newer', 'a newer Mailmend has changed this database: run that one', { cause: error });
  throw error;
}
