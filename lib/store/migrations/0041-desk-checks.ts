// Checks that the desk keeps: agents' own, and the first and the last of a session of live help; its cases and their notes.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const deskChecks: Migration = {
  async up(database: Kysely<unknown>) {
    const { schema } = database;
    await schema
      .createTable('desk_check')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('domain', 'text', (column) => column.notNull())
      .addColumn('address', 'text')
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('case_id', 'text')
      .addColumn('who', 'text')
      .addColumn('who_name', 'text')
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .addColumn('summary', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('desk_check_domain').on('desk_check').columns(['domain', 'at']).execute();
    await schema.createIndex('desk_check_at').on('desk_check').column('at').execute();
    await schema.createIndex('desk_check_until').on('desk_check').column('until').execute();
    await schema.createIndex('desk_check_case').on('desk_check').column('case_id').execute();
    await schema
      .createTable('desk_case')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('domain', 'text')
      .addColumn('address', 'text')
      .addColumn('worry', 'text')
      .addColumn('agent', 'text', (column) => column.notNull())
      .addColumn('agent_name', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('ended_by', 'text')
      .addColumn('began_at', 'bigint', (column) => column.notNull())
      .addColumn('ended_at', 'bigint')
      .addColumn('mended_at', 'bigint')
      .addColumn('until', 'bigint', (column) => column.notNull())
      .addColumn('summary', 'text')
      .execute();
    await schema.createIndex('desk_case_domain').on('desk_case').columns(['domain', 'began_at']).execute();
    await schema.createIndex('desk_case_began').on('desk_case').column('began_at').execute();
    await schema.createIndex('desk_case_until').on('desk_case').column('until').execute();
    await schema
      .createTable('desk_note')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('domain', 'text')
      .addColumn('case_id', 'text')
      .addColumn('who', 'text')
      .addColumn('who_name', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('desk_note_domain').on('desk_note').columns(['domain', 'at']).execute();
    await schema.createIndex('desk_note_case').on('desk_note').columns(['case_id', 'at']).execute();
    await schema.createIndex('desk_note_until').on('desk_note').column('until').execute();
  },
};
