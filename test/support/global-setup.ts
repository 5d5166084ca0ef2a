import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/database/embedded/start.ts';
import { migrate } from '../../src/database/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated, empty database that every test database is a copy of. Nobody connects to it. */
    testDatabaseTemplate: { server: string; name: string };
  }
}

const MIGRATIONS = new URL('../../migrations/meta/_journal.json', import.meta.url);

/** Starts one Postgres for the whole run (or uses TEST_DATABASE_URL) and prepares the database that tests copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer();
  const name = `rapport_test_${randomBytes(4).toString('hex')}`;
  try {
    await withServer(server.url, (sql) => sql.unsafe(`create database ${name}`));
    if (existsSync(MIGRATIONS)) await migrate(databaseUrl(server.url, name));
  } catch (error) {
    await server.close(name);
    throw error;
  }
  project.provide('testDatabaseTemplate', { server: server.url, name });
  return () => server.close(name);
}

async function openServer(): Promise<{ url: string; close(prefix: string): Promise<void> }> {
  const external = process.env.TEST_DATABASE_URL;
  if (external) return { url: external, close: (prefix) => dropDatabases(external, prefix) };

  const home = await mkdtemp(join(tmpdir(), 'rapport-test-'));
  const embedded = await startEmbeddedPostgres({ home, durable: false });
  return {
    url: embedded.url,
    close: async () => {
      await embedded.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The template and what tests that were interrupted left behind. */
async function dropDatabases(server: string, prefix: string): Promise<void> {
  await withServer(server, async (sql) => {
    for (const { name } of await sql<{ name: string }[]>`
      select datname as name from pg_database where starts_with(datname, ${prefix})`) {
      await sql.unsafe(`drop database if exists ${name} with (force)`);
    }
  });
}

async function withServer(url: string, use: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await use(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
