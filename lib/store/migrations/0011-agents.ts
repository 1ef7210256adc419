// Who works at the desk, how they come in, and what they did.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const agents: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('agent')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('name_key', 'text', (column) => column.notNull().unique())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('password_hash', 'text')
      .addColumn('disabled_at', 'bigint')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await database.schema
      .createTable('agent_link')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('agent', 'text', (column) => column.notNull().references('agent.id'))
      .addColumn('until', 'bigint', (column) => column.notNull())
      .execute();
    await database.schema
      .createTable('agent_identity')
      .addColumn('issuer', 'text', (column) => column.notNull())
      .addColumn('sub', 'text', (column) => column.notNull())
      .addColumn('agent', 'text', (column) => column.notNull().references('agent.id'))
      .addPrimaryKeyConstraint('agent_identity_key', ['issuer', 'sub'])
      .execute();
    await database.schema
      .createTable('sign_in')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('agent', 'text', (column) => column.notNull().references('agent.id'))
      .addColumn('began_at', 'bigint', (column) => column.notNull())
      .addColumn('seen_at', 'bigint', (column) => column.notNull())
      .addColumn('from_network', 'text', (column) => column.notNull())
      .execute();
    await database.schema.createIndex('sign_in_agent').on('sign_in').column('agent').execute();
    await database.schema
      .createTable('token')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('hash', 'text', (column) => column.notNull().unique())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('scopes', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('used_at', 'bigint')
      .addColumn('revoked_at', 'bigint')
      .execute();
    await database.schema
      .createTable('audit')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('who', 'text', (column) => column.notNull())
      .addColumn('who_name', 'text', (column) => column.notNull())
      .addColumn('from_network', 'text', (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('about', 'text')
      .execute();
    await database.schema.createIndex('audit_at').on('audit').columns(['at', 'id']).execute();
    await database.schema.createIndex('audit_about').on('audit').columns(['about', 'at']).execute();
  },
};
