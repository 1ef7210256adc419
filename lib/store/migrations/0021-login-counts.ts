// Failed logins that all processes count together, by keyed hashes of what they are counted by.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const loginCounts: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('login_turn')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('turns', 'bigint', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .execute();
    await database.schema
      .createTable('login_count')
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('claim', 'text', (column) => column.notNull())
      .addColumn('is_over', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('login_count_key', ['id', 'claim'])
      .execute();
    await database.schema.createIndex('login_count_claim').on('login_count').column('claim').execute();
    await database.schema.createIndex('login_count_until').on('login_count').column('until').execute();
  },
};
