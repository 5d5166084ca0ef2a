import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

/** A pool of connections to Postgres; every query goes through `inWorkspace` or `asDispatcher`. */
export interface Database {
  readonly orm: PostgresJsDatabase;
  readonly sql: postgres.Sql;
  readonly url: string;
  close(): Promise<void>;
}

/** Opens a pool; connects with the first query. `max` connections, 10 unless said. */
export function openDatabase(url: string, options: { max?: number } = {}): Database {
  const sql = postgres(url, {
    max: options.max ?? 10,
    onnotice: () => {},
    connection: { application_name: 'rapport', TimeZone: 'UTC' },
  });
  return { orm: drizzle(sql), sql, url, close: () => sql.end({ timeout: 5 }) };
}
