// Reports that somebody keeps.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const reports: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('kept_report')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('delete_key', 'text', (column) => column.notNull())
      .addColumn('domain', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('rules', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('kept', 'bigint', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .execute();
    await database.schema.createIndex('kept_report_until').on('kept_report').column('until').execute();
    await database.schema.createIndex('kept_report_domain').on('kept_report').columns(['domain', 'kept']).execute();
  },
};
