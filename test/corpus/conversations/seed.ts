import type { Actor, Workspace } from '../../../src/capability/context.ts';
import { accounts } from '../../../src/crm/accounts/tables.ts';
import { contacts } from '../../../src/crm/contacts/tables.ts';
import { importSources } from '../../../src/crm/data/import/import.ts';
import type { Source } from '../../../src/crm/data/import/source.ts';
import { deals } from '../../../src/crm/deals/tables.ts';
import { listMembers } from '../../../src/crm/team/members.ts';
import { members as memberTable } from '../../../src/crm/team/tables.ts';
import { createWorkspace } from '../../../src/crm/team/workspaces.ts';
import type { Database } from '../../../src/database/connection.ts';
import { inWorkspace } from '../../../src/database/transaction.ts';
import { actorOf } from '../../../src/rapport.ts';
import { accountIn } from '../corpus-workspace.ts';
import { northwind, ref } from '../workspace.ts';

/** Tuesday, 10:00 in New York. */
export const seededAt = new Date('2026-03-03T15:00:00Z');

/** A workspace of its own with the records of test/corpus/workspace.ts. */
export interface Seeded {
  readonly workspace: Workspace;
  readonly actor: Actor;
  /** The ids of test/corpus/workspace.ts by those of the database. */
  readonly known: ReadonlyMap<string, string>;
}

type Cells = Readonly<Record<string, string>>;

const memberIds = ['m-mia', 'm-kim', 'm-rob', 'm-sam'];
const accountIds =
  'acme globex initech hooli june friday bestcase sun dealco proposal stark wayne vandelay umbrella'.split(' ');
const contactIds = 'dana dana-g bill will priya marc elena tom april jose'.split(' ');

const dealRows: readonly (readonly [id: string, owner: string, stage: string, amount: number, close: string])[] = [
  ['acme-renewal', 'm-mia', 'proposal', 50_000, '2026-03-20'],
  ['globex-platform', 'm-kim', 'qualification', 65_000, '2026-04-10'],
  ['initech-expansion', 'm-mia', 'prospecting', 30_000, '2026-05-15'],
  ['hooli-pilot', 'm-rob', 'proposal', 12_000, '2026-03-27'],
  ['hooli-support', 'm-mia', 'proposal', 24_000, '2026-03-31'],
  ['stark-fleet', 'm-kim', 'negotiation', 95_000, '2026-03-13'],
  ['vandelay-latex', 'm-mia', 'qualification', 33_000, '2026-06-01'],
  ['friday-ads', 'm-mia', 'proposal', 9_000, '2026-03-25'],
  ['umbrella-labs', 'm-rob', 'prospecting', 40_000, '2026-07-15'],
];

/** Makes one. */
export async function seedWorkspace(database: Database): Promise<Seeded> {
  const place = { name: 'Northwind', timeZone: 'America/New_York', currency: 'USD', locale: 'en-US' };
  const workspace = await createWorkspace(database, { ...place, now: seededAt });
  return inWorkspace(database, workspace.id, async (db) => {
    const report = await importSources({ db, workspace, now: seededAt }, sources);
    if (report.rejected.length > 0) throw new Error(`Not seeded: ${JSON.stringify(report.rejected)}`);
    const everybody = await listMembers({ db, workspace });
    const mia = everybody.find(({ name }) => name === ref('m-mia').name);
    if (mia === undefined) throw new Error('Not seeded: there is no manager');
    const rows = [
      ...(await db.select({ id: memberTable.id, name: memberTable.name }).from(memberTable)),
      ...(await db.select({ id: accounts.id, name: accounts.name }).from(accounts)),
      ...(await db.select({ id: contacts.id, name: contacts.name }).from(contacts)),
      ...(await db.select({ id: deals.id, name: deals.name }).from(deals)),
    ];
    return { workspace, actor: actorOf(mia, workspace), known: new Map(rows.map(({ id, name }) => [id, idOf(name)])) };
  });
}

function idOf(name: string): string {
  const ids = [...memberIds, ...accountIds, ...contactIds, ...dealRows.map(([id]) => id)];
  const id = ids.find((each) => ref(each).name === name);
  if (id === undefined) throw new Error(`The corpus has no ${name}`);
  return id;
}

function nameOfAccount(id: string): string {
  return ref(accountIn(northwind, id) ?? '').name;
}

function source(hint: string, rows: readonly Cells[]): Source {
  const headers = Object.keys(rows[0] ?? {});
  return { file: hint, hint, headers, rows: rows.map((cells, at) => ({ line: at + 2, cells })), broken: [] };
}

const sources: readonly Source[] = [
  source(
    'members',
    memberIds.map((id) => ({
      name: ref(id).name,
      email: `${id.slice(2)}@northwind.test`,
      role: id === 'm-mia' ? 'manager' : 'rep',
    })),
  ),
  source(
    'accounts',
    accountIds.map((id) => ({ name: ref(id).name, website: `${id}.test` })),
  ),
  source(
    'contacts',
    contactIds.map((id) => ({ name: ref(id).name, account: nameOfAccount(id), email: `${id}@contacts.test` })),
  ),
  source(
    'deals',
    dealRows.map(([id, owner, stage, amount, expectedClose]) => ({
      name: ref(id).name,
      account: nameOfAccount(id),
      owner: ref(owner).name,
      stage,
      amount: String(amount),
      expectedClose,
    })),
  ),
];
