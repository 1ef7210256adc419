// Every hosted domain, the sweeps over them, and what each sweep found.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const fleet: Migration = {
  async up(database: Kysely<unknown>) {
    const { schema } = database;
    await schema
      .createTable('fleet_domain')
      .addColumn('domain', 'text', (column) => column.primaryKey())
      .addColumn('labels', 'text', (column) => column.notNull())
      .addColumn('server_key', 'text')
      .addColumn('added_at', 'bigint', (column) => column.notNull())
      .execute();
    await schema
      .createTable('fleet_sweep')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('domains', 'integer', (column) => column.notNull())
      .addColumn('claims', 'integer', (column) => column.notNull())
      .addColumn('began_at', 'bigint', (column) => column.notNull())
      .addColumn('ended_at', 'bigint')
      .execute();
    await schema
      .createTable('fleet_chunk')
      .addColumn('sweep', 'integer', (column) => column.notNull())
      .addColumn('no', 'integer', (column) => column.notNull())
      .addColumn('server_key', 'text', (column) => column.notNull())
      .addColumn('domains', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('holder', 'text')
      .addColumn('lease_until', 'bigint')
      .addPrimaryKeyConstraint('fleet_chunk_key', ['sweep', 'no'])
      .execute();
    // The order of the keys is that of the questions: one sweep's domains, one fault's domains, one domain's nights.
    await schema
      .createTable('fleet_result')
      .addColumn('sweep', 'integer', (column) => column.notNull())
      .addColumn('domain', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('fleet_result_key', ['sweep', 'domain'])
      .execute();
    await schema.createIndex('fleet_result_domain').on('fleet_result').columns(['domain', 'sweep']).execute();
    await schema
      .createTable('fleet_fault')
      .addColumn('sweep', 'integer', (column) => column.notNull())
      .addColumn('fault', 'text', (column) => column.notNull())
      .addColumn('domain', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('fleet_fault_key', ['sweep', 'fault', 'domain'])
      .execute();
    await schema
      .createTable('fleet_body')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('json', 'text', (column) => column.notNull())
      .execute();
  },
};
