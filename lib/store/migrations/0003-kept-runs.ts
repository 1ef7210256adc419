// Reports of runs that wait to be wanted, where several processes may be asked for them.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const keptRuns: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('kept_run')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .addColumn('report', 'integer', (column) => column.notNull())
      .addColumn('session', 'integer', (column) => column.notNull())
      .addColumn('device', 'integer', (column) => column.notNull())
      .execute();
    await database.schema.createIndex('kept_run_until').on('kept_run').column('until').execute();
  },
};
