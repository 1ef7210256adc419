// Settings that devices were promised, where several processes may be asked for them.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const devices: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('device')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .execute();
    await database.schema.createIndex('device_until').on('device').column('until').execute();
  },
};
