// What the desk's history says of a kept report, whose body only its link opens; and that an agent kept a run's report there.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const reportSummaries: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema.alterTable('kept_report').addColumn('summary', 'text').execute();
    await database.schema.alterTable('kept_report').addColumn('address_key', 'text').execute();
    await database.schema
      .alterTable('kept_run')
      .addColumn('desk', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
