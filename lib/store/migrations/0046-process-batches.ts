// What processes on one database tell each other once a second: numbered by each teller, read by the others, soon deleted.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const processBatches: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('process_batch')
      .addColumn('process', 'text', (column) => column.notNull())
      .addColumn('seq', 'bigint', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('process_batch_key', ['process', 'seq'])
      .execute();
  },
};
