// How often each fault was found on a day, and how many checks there were: no domain, no address.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const faultDays: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('fault_day')
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('fault', 'text', (column) => column.notNull())
      .addColumn('severity', 'text', (column) => column.notNull())
      .addColumn('checks', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('fault_day_key', ['day', 'fault'])
      .execute();
    await database.schema
      .createTable('check_day')
      .addColumn('day', 'text', (column) => column.primaryKey())
      .addColumn('checks', 'integer', (column) => column.notNull())
      .addColumn('unknown_checks', 'integer', (column) => column.notNull())
      .execute();
  },
};
