// Each database's own errors have one name in the store, and none of their values.
import { describe, expect, it, vi } from 'vitest';
import { namePostgresError } from './postgres/postgres-failure.ts';
import { nameSqliteError, SqliteFailure } from './sqlite/sqlite-failure.ts';
import { StoreError } from './store-error.ts';

describe('an error of SQLite', () => {
  it.each([
    [5, 'busy'],
    [517, 'busy'],
    [13, 'full'],
    [4874, 'full'],
    [10, 'away'],
    [778, 'away'],
    [14, 'away'],
    [2067, 'conflict'],
    [1555, 'conflict'],
    [787, 'broken'],
    [1, 'broken'],
  ])('%i is %s', (errcode, code) => {
    expect(nameSqliteError(new SqliteFailure(errcode, 'canary'))).toMatchObject({ code });
  });

  it.each([
    ['ENOSPC: no space left on device, open', 'full'],
    ['EACCES: permission denied, mkdir', 'away'],
  ])('of the file system, %s, is %s', (message, code) => {
    expect(nameSqliteError(new SqliteFailure(null, message))).toMatchObject({ code });
  });
});

describe('an error of PostgreSQL', () => {
  it.each([
    ['23505', 'conflict'],
    ['53100', 'full'],
    ['53300', 'away'],
    ['57014', 'busy'],
    ['57P01', 'away'],
    ['40P01', 'busy'],
    ['40001', 'busy'],
    ['28P01', 'away'],
    ['3D000', 'away'],
    ['ECONNREFUSED', 'away'],
    ['ENOSPC', 'full'],
    ['42703', 'broken'],
  ])('%s is %s', (sqlState, code) => {
    expect(namePostgresError(Object.assign(new Error('canary'), { code: sqlState }))).toMatchObject({ code });
  });

  it.each(['Connection terminated unexpectedly', 'Query read timeout', 'timeout exceeded when trying to connect'])(
    '“%s” is away',
    (message) => {
      expect(namePostgresError(new Error(message))).toMatchObject({ code: 'away' });
    },
  );
});

it('says nothing of what the database said, and stays what it is', () => {
  const named = [nameSqliteError(new SqliteFailure(1, 'canary')), namePostgresError(new Error('canary'))];
  for (const error of named) expect(error.message).not.toContain('canary');
  const error = new StoreError('full', 'x');
  expect([nameSqliteError(error), namePostgresError(error)]).toEqual([error, error]);
});

it('is known in every bundle, and nothing else is taken for it', async () => {
  vi.resetModules();
  const { StoreError: Another } = await import('./store-error.ts');
  expect(Another).not.toBe(StoreError);
  expect(new Another('away', 'x') instanceof StoreError).toBe(true);
  expect(new StoreError('away', 'x') instanceof Another).toBe(true);
  for (const other of [new Error('x'), { code: 'away' }, null, 'away']) expect(other instanceof StoreError).toBe(false);
});
