// What became worse from sweep to sweep, what of that nobody wants to hear, the mail about it, and since when faults are there.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const fleetAlerts: Migration = {
  async up(database: Kysely<unknown>) {
    const { schema } = database;
    // '' as server: the fault lies with the domains themselves. `examples`: JSON, a few domains by name.
    await schema
      .createTable('fleet_alert')
      .addColumn('sweep', 'integer', (column) => column.notNull())
      .addColumn('server', 'text', (column) => column.notNull())
      .addColumn('fault', 'text', (column) => column.notNull())
      .addColumn('severity', 'text', (column) => column.notNull())
      .addColumn('domains', 'integer', (column) => column.notNull())
      .addColumn('examples', 'text', (column) => column.notNull())
      .addColumn('muted', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('fleet_alert_key', ['sweep', 'server', 'fault'])
      .execute();
    // '' as server or fault: whichever it is. `until`: null is until somebody ends it.
    await schema
      .createTable('fleet_mute')
      .addColumn('server', 'text', (column) => column.notNull())
      .addColumn('fault', 'text', (column) => column.notNull())
      .addColumn('until', 'bigint')
      .addColumn('who_name', 'text', (column) => column.notNull())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('fleet_mute_key', ['server', 'fault'])
      .execute();
    // The key is the sweep: about one there is one mail at most.
    await schema
      .createTable('fleet_mail')
      .addColumn('sweep', 'integer', (column) => column.primaryKey())
      .addColumn('began_at', 'bigint', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('next_at', 'bigint', (column) => column.notNull())
      .addColumn('holder', 'text')
      .addColumn('lease_until', 'bigint')
      .addColumn('why', 'text')
      .addColumn('ended_at', 'bigint')
      .execute();
    // Faults that the last sweep found or could not judge, with the first sweep in a row that found them.
    await schema
      .createTable('fleet_since')
      .addColumn('domain', 'text', (column) => column.notNull())
      .addColumn('fault', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('at_least', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('fleet_since_key', ['domain', 'fault'])
      .execute();
  },
};
