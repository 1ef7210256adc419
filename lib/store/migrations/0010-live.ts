// Sessions of live help and their events.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const live: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('live_session')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
      .addColumn('code_hash', 'text', (column) => column.unique())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('began_at', 'bigint', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .addColumn('agent', 'text')
      .addColumn('agent_name', 'text')
      .addColumn('agent_away', 'integer', (column) => column.notNull())
      .addColumn('customer_seen', 'bigint', (column) => column.notNull())
      .addColumn('agent_seen', 'bigint')
      .addColumn('customer_seq', 'integer', (column) => column.notNull())
      .addColumn('agent_seq', 'integer', (column) => column.notNull())
      .addColumn('ended_at', 'bigint')
      .addColumn('subject', 'text')
      .addColumn('request', 'text')
      .execute();
    await database.schema.createIndex('live_session_state').on('live_session').column('state').execute();
    await database.schema
      .createTable('live_event')
      .addColumn('session', 'text', (column) => column.notNull().references('live_session.id'))
      .addColumn('side', 'text', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('live_event_key', ['session', 'side', 'seq'])
      .execute();
  },
};
