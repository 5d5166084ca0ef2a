import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, refuseOldServer } from '../../src/database/migrate.ts';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await createEmptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'rapport-migrations-'));
});

afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

describe("Rapport's own migrations", () => {
  it('apply to an empty database and then have nothing left to do', async () => {
    const journal = JSON.parse(await readFile(new URL('../../migrations/meta/_journal.json', import.meta.url), 'utf8'));
    expect(await migrate(database.url)).toBe(journal.entries.length);
    expect(await migrate(database.url)).toBe(0);
  });

  it('are in every test database already', async () => {
    const prepared = await createTestDatabase();
    expect(await migrate(prepared.url)).toBe(0);
    await prepared.drop();
  });

  it('are found from whatever folder Rapport is started in, by processes that start at once', async () => {
    const script = new URL('../../src/database/migrate.ts', import.meta.url).href;
    const code = `import(${JSON.stringify(script)}).then(async ({ migrate }) => console.log(await migrate(process.argv[1])))`;
    const answers = await Promise.all([1, 2].map(() => evaluate(code, database.url)));
    expect(answers.filter((each) => each === 0)).toHaveLength(1);
    expect(answers.filter((each) => each > 0)).toHaveLength(1);
  });
});

describe('migrate', () => {
  it('applies what is new, in order', async () => {
    await writeMigrations(['create table one (a int)']);
    expect(await migrate(database.url, { folder })).toBe(1);
    await writeMigrations(['create table one (a int)', 'alter table one add b int', 'alter table one add c int']);
    expect(await migrate(database.url, { folder })).toBe(2);
    expect(await columns('one')).toEqual(['a', 'b', 'c']);
  });

  it('applies each migration once when many run at once', async () => {
    await writeMigrations(['create table one (a int)', 'insert into one values (1)']);
    const applied = await Promise.all([1, 2, 3, 4, 5].map(() => migrate(database.url, { folder })));
    expect(applied.toSorted()).toEqual([0, 0, 0, 0, 2]);
    expect(await query('select a from one')).toEqual([{ a: 1 }]);
  });

  it('applies all or nothing, and says what is wrong', async () => {
    await writeMigrations(['create table one (a int)', 'alter table two add b int']);
    await expect(migrate(database.url, { folder })).rejects.toMatchObject({
      code: 'failed',
      message: expect.stringContaining('relation "two" does not exist'),
    });
    expect(await columns('one')).toEqual([]);

    await writeMigrations(['create table one (a int)', 'alter table one add b int']);
    expect(await migrate(database.url, { folder })).toBe(2);
  });

  it('tells who needs which rights', async () => {
    const role = `guest_${new URL(database.url).pathname.slice(1)}`;
    await query(`create role ${role} login password 'guest'`);
    const asGuest = new URL(database.url);
    asGuest.username = role;
    asGuest.password = 'guest';
    await expect(migrate(asGuest.href)).rejects.toMatchObject({
      code: 'no_rights',
      message: expect.stringMatching(new RegExp(`"${role}" may not .* OWNER TO "${role}"`)),
    });
    await query(`drop role ${role}`);
  });

  it('leaves a wrong address to the driver to explain', async () => {
    const wrong = new URL(database.url);
    wrong.pathname = '/rapport_no_such_database';
    await expect(migrate(wrong.href)).rejects.toMatchObject({ code: '3D000' });
  });
});

describe('the version of the server', () => {
  it.each(['14.0', '16.4 (Debian 16.4-1.pgdg120+1)', '18beta2', '100.1'])('%s is new enough', (version) => {
    expect(() => refuseOldServer(version)).not.toThrow();
  });

  it.each(['13.22', '9.6.24', '8.4', 'unknown'])('%s is refused by its name', (version) => {
    expect(() => refuseOldServer(version)).toThrow(new RegExp(`14 or newer.*${version}`));
  });
});

/** Writes a folder as `drizzle-kit generate` does, a statement a migration. */
async function writeMigrations(statements: string[]): Promise<void> {
  const entries = statements.map((_, idx) => ({
    idx,
    version: '7',
    when: 1000 + idx,
    tag: `000${idx}_test`,
    breakpoints: true,
  }));
  await mkdir(join(folder, 'meta'), { recursive: true });
  await writeFile(
    join(folder, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
  );
  for (const [index, statement] of statements.entries())
    await writeFile(join(folder, `000${index}_test.sql`), statement);
}

async function evaluate(code: string, parameter: string): Promise<number> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), '-e', code, parameter], {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(child, 'close');
  return said.trim() === '' ? Number.NaN : Number(said);
}

async function columns(table: string): Promise<unknown[]> {
  const rows = await query(
    `select column_name from information_schema.columns where table_name = '${table}' order by ordinal_position`,
  );
  return rows.map((row) => row.column_name);
}

async function query(statement: string): Promise<Record<string, unknown>[]> {
  const sql = postgres(database.url, { max: 1 });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end({ timeout: 1 });
  }
}
