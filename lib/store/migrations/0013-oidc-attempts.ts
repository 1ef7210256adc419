// Sign-ins that are on their way at a sign-in service.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const oidcAttempts: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('oidc_attempt')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('verifier', 'text', (column) => column.notNull())
      .addColumn('nonce', 'text', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .execute();
    await database.schema.createIndex('oidc_attempt_until').on('oidc_attempt').column('until').execute();
  },
};
