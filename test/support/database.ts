import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';

/** A database of a test's own. */
export type TestDatabase = {
  url: string;
  /** Removes it, ending the connections that are still open to it. */
  drop(): Promise<void>;
};

/** Makes a database with Rapport's schema and no rows, for one test file: call it in `beforeAll` and `drop` in `afterAll`. */
export function createTestDatabase(): Promise<TestDatabase> {
  return createDatabase(inject('testDatabaseTemplate').name);
}

/** Makes a database with nothing in it, for tests of what makes the schema. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase('template0');
}

async function createDatabase(template: string): Promise<TestDatabase> {
  const { server, name: prefix } = inject('testDatabaseTemplate');
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
