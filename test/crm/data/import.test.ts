import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/capability/context.ts';
import { importSources } from '../../../src/crm/data/import/import.ts';
import type { ImportReport } from '../../../src/crm/data/import/report.ts';
import { parseSource } from '../../../src/crm/data/import/source.ts';
import { createWorkspace } from '../../../src/crm/team/workspaces.ts';
import { type Database, openDatabase } from '../../../src/database/connection.ts';
import { inWorkspace } from '../../../src/database/transaction.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

let test: TestDatabase;
let database: Database;
let workspace: Workspace;

beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase(test.url);
  workspace = await createWorkspace(database, {
    name: 'Import',
    timeZone: 'America/New_York',
    currency: 'USD',
    locale: 'en-US',
    now: new Date('2026-03-03T15:00:00Z'),
  });
});

afterAll(async () => {
  await database.close();
  await test.drop();
});

const importFiles = (files: Readonly<Record<string, string>>): Promise<ImportReport> =>
  inWorkspace(database, workspace.id, (db) =>
    importSources(
      { db, workspace, now: new Date('2026-03-03T15:00:00Z') },
      Object.entries(files).flatMap(([name, content]) => parseSource(name, content)),
    ),
  );

/** What becomes of the last row of a file. */
async function fateOf(file: string, content: string): Promise<string> {
  const { kinds, rejected } = await importFiles({ [file]: content });
  const [tally] = Object.values(kinds);
  return rejected[0]?.reason ?? `${tally?.imported} imported, ${tally?.unchanged} unchanged`;
}

describe('a row that cannot be is left out with its reason', () => {
  it.each([
    ['accounts.csv', 'name,employees\nToo Many,99999999999', '99999999999 is out of range'],
    ['accounts.csv', 'name,employees\nNot a Count,ten', '“ten” is not a number'],
    ['accounts.csv', 'name,industry\n,Retail', 'there is no name'],
    ['accounts.json', '["just text"]', 'it is not an object of fields and values'],
    ['contacts.csv', 'name,account\n"Never Closed,Acme\n', 'a quote is opened in or above this line and never closed'],
    ['deals.csv', 'name,amount,currency\nOdd Money,10,US$', '“US$” is not a currency such as USD'],
    ['deals.csv', 'name,amount\nToo Dear,99999999999999999999', 'the amount 99999999999999999999 is too large'],
    ['deals.csv', 'name,amount\nBelow Nothing,-5', 'the amount -5 is negative'],
    ['deals.csv', 'name,expected close\nNo Such Day,2026-02-30', '“2026-02-30” is not a date on the calendar'],
    ['deals.csv', 'name,stage\nNo Such Stage,foo', 'there is no stage called “foo”'],
    ['deals.csv', 'name,amount\nToo Wide,5,and,more', 'it has more cells than the header'],
    ['whatever.csv', 'foo,bar\n1,2', 'neither the file’s name nor its columns tell what it holds'],
  ])('%s: %j', async (file, content, reason) => expect(await fateOf(file, content)).toBe(reason));

  it('and those beside it are kept', async () => {
    const { kinds, rejected } = await importFiles({
      'deals.csv': 'name,amount\nFirst Beside,1\nBad Beside,x\nSecond Beside,2\n',
    });
    expect(kinds.deals).toEqual({ rows: 3, imported: 2, unchanged: 0, rejected: 1 });
    expect(rejected).toEqual([{ file: 'deals.csv', line: 3, reason: '“x” is not a number' }]);
  });
});

describe('a file is read', () => {
  it.each([
    ['with semicolons and Windows lines', 'accounts.csv', 'name;employees\r\nSemi;1.200\r\n'],
    ['with tabs', 'accounts.tsv', 'name\temployees\nTabby\t12\n'],
    ['with a cell of several lines', 'accounts.csv', 'name,address\nLines,"1 Road\nTown"\n'],
    ['with a NUL character', 'accounts.csv', 'name\nNu\0l\n'],
    ['with fewer cells than its header', 'accounts.csv', 'name,employees,phone\nShort\n'],
    ['as JSON', 'accounts.json', '[{"name":"Jason","employees":3}]'],
    ['as JSON of several kinds', 'export.json', '{"accounts":[{"name":"Keyed"}]}'],
  ])('%s, and the second time changes nothing', async (_how, file, content) => {
    expect(await fateOf(file, content)).toBe('1 imported, 0 unchanged');
    expect(await fateOf(file, content)).toBe('0 imported, 1 unchanged');
  });

  it.each([
    ['', 'accounts.csv has no rows'],
    ['name\n', 'accounts.csv has no rows'],
    ['name,Favourite colour\nHued,blue\n', 'accounts.csv: the column “Favourite colour” is kept as a custom field'],
  ])('%j says: %s', async (content, notice) =>
    expect((await importFiles({ 'accounts.csv': content })).notices).toEqual([notice]),
  );
});
