// Counters that expire.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const counters: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('counter')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .execute();
    await database.schema.createIndex('counter_until').on('counter').column('until').execute();
  },
};
