// Which report stands in which ticket already, so that no note is written twice.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const helpDeskNotes: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('help_desk_note')
      .addColumn('desk', 'text', (column) => column.notNull())
      .addColumn('ticket', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('written_at', 'bigint')
      .addColumn('lease_until', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('help_desk_note_key', ['desk', 'ticket', 'subject'])
      .execute();
    await database.schema.createIndex('help_desk_note_lease').on('help_desk_note').column('lease_until').execute();
  },
};
