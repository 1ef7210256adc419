// What a sweep's rate is counted over, how long a domain took and when it was truly seen, and which zone named it.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const fleetPace: Migration = {
  async up(database: Kysely<unknown>) {
    const { schema } = database;
    await schema.alterTable('fleet_sweep').addColumn('alive_at', 'bigint').execute();
    await schema
      .alterTable('fleet_sweep')
      .addColumn('rested_ms', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
    await schema
      .alterTable('fleet_result')
      .addColumn('ms', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await schema.alterTable('fleet_result').addColumn('seen_at', 'bigint').execute();
    await schema.alterTable('fleet_domain').addColumn('zone', 'text').execute();
    // A row a machine whose sweeping process ends badly: how often in a row, and when it is tried again.
    await schema
      .createTable('fleet_trouble')
      .addColumn('machine', 'text', (column) => column.primaryKey())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addColumn('times', 'integer', (column) => column.notNull())
      .addColumn('again_at', 'bigint')
      .execute();
  },
};
