import { eq, sql } from 'drizzle-orm';
import type { Workspace } from '../../../capability/context.ts';
import type { Transaction } from '../../../database/transaction.ts';
import { accounts } from '../../accounts/tables.ts';
import { activities } from '../../activities/tables.ts';
import { contacts } from '../../contacts/tables.ts';
import { listStages } from '../../deals/stages.ts';
import { dealEvents, deals } from '../../deals/tables.ts';
import { takeNumber } from '../../handles.ts';
import { notes } from '../../notes/tables.ts';
import { products } from '../../products/tables.ts';
import { tasks } from '../../tasks/tables.ts';
import { members } from '../../team/tables.ts';
import { type ImportKind, importKinds, kindOf, mapHeaders } from './columns.ts';
import { Directory, type Entry } from './directory.ts';
import { insertNew } from './insert-new.ts';
import { prepareAccount } from './kinds/accounts.ts';
import { prepareActivity } from './kinds/activities.ts';
import { prepareContact } from './kinds/contacts.ts';
import { prepareDeal } from './kinds/deals.ts';
import { importMember } from './kinds/members.ts';
import { prepareNote } from './kinds/notes.ts';
import { prepareProduct } from './kinds/products.ts';
import { prepareTask } from './kinds/tasks.ts';
import { linkParents, touchLastActivity } from './links.ts';
import { type ImportReport, ReportBuilder } from './report.ts';
import { Row } from './row.ts';
import { addMember, type Session } from './session.ts';
import type { Source } from './source.ts';
import { RowError } from './values.ts';

/** Told how far an import is. */
export type Progress = (kind: ImportKind, done: number, total: number) => void;

/**
 * Imports tables into a workspace, whatever order they come in. Each row is imported, there already, or left out with its
 * line and reason; a second import of the same tables changes nothing.
 */
export async function importSources(
  { db, workspace, now }: { db: Transaction; workspace: Workspace; now: Date },
  sources: readonly Source[],
  progress: Progress = () => {},
): Promise<ImportReport> {
  const report = new ReportBuilder();
  const place = { db, workspace };
  const directory = await Directory.load(db, workspace.id);
  const base = { db, workspace, now, directory, report, stages: await listStages(place), aliases: new Set<string>() };
  const rows = groupRows(sources, report);
  await importRows('members', rows.members ?? [], { ...base, importer: null }, progress);
  const session: Session = { ...base, importer: await importerOf({ ...base, importer: null }) };
  for (const kind of importKinds) {
    if (kind !== 'members') await importRows(kind, rows[kind] ?? [], session, progress);
  }
  return report.build();
}

function groupRows(sources: readonly Source[], report: ReportBuilder): Partial<Record<ImportKind, Row[]>> {
  const rows: Partial<Record<ImportKind, Row[]>> = {};
  for (const source of sources) {
    const kind = kindOfSource(source, report);
    if (kind !== null) rows[kind] = [...(rows[kind] ?? []), ...rowsOf(kind, source, report)];
  }
  return rows;
}

/** Whom rows without an owner belong to: the first manager or member there is; an admin is made where there is nobody. */
async function importerOf(session: Session): Promise<Entry> {
  const { db, workspace } = session;
  const [first] = await db
    .select()
    .from(members)
    .where(eq(members.workspaceId, workspace.id))
    .orderBy(sql`array_position(array['manager', 'admin', 'rep', 'viewer'], ${members.role})`, members.id)
    .limit(1);
  return first ?? addMember(session, { name: 'Admin', role: 'admin' });
}

function kindOfSource(source: Source, report: ReportBuilder): ImportKind | null {
  const kind = kindOf(source);
  for (const { line, reason } of source.broken) report.reject(kind, { file: source.file, line, reason });
  if (source.rows.length === 0 && source.broken.length === 0) report.notice(`${source.file} has no rows`);
  if (kind === null) {
    for (const { line } of source.rows) {
      report.reject(null, {
        file: source.file,
        line,
        reason: 'neither the file’s name nor its columns tell what it holds',
      });
    }
  }
  return kind;
}

function rowsOf(kind: ImportKind, source: Source, report: ReportBuilder): Row[] {
  const headers = mapHeaders(kind, source.headers);
  for (const [header, field] of headers) {
    if (field === null && header !== '')
      report.notice(`${source.file}: the column “${header}” is kept as a custom field`);
  }
  return source.rows.map((row) => new Row(kind, source, row, headers));
}

type Importer = (rows: readonly Row[], session: Session) => Promise<void>;

const importers: Readonly<Record<ImportKind, Importer>> = {
  members: async (rows, session) => {
    for (const row of rows) {
      await keepingErrors(row, session, async () =>
        session.report.count('members', await importMember(row, session), 1),
      );
    }
  },
  accounts: async (rows, session) => {
    await insertNew(accounts, 'accounts', await prepareAll(rows, session, prepareAccount), session);
    await linkParents(rows, session);
  },
  contacts: async (rows, session) =>
    insertNew(contacts, 'contacts', await prepareAll(rows, session, prepareContact), session),
  products: async (rows, session) =>
    insertNew(products, 'products', await prepareAll(rows, session, prepareProduct), session),
  deals: async (rows, session) => {
    const prepared = await prepareAll(rows, session, prepareDeal);
    const first = await takeNumber(session, 'deal', prepared.length);
    const numbered = prepared.map(({ deal }, index) => ({ ...deal, number: first + index }));
    await insertNew(deals, 'deals', numbered, session);
    await insertNew(
      dealEvents,
      null,
      prepared.flatMap(({ events }) => events),
      session,
    );
  },
  activities: async (rows, session) => {
    await insertNew(activities, 'activities', await prepareAll(rows, session, prepareActivity), session);
    await touchLastActivity(session);
  },
  tasks: async (rows, session) => {
    const prepared = await prepareAll(rows, session, prepareTask);
    const first = await takeNumber(session, 'task', prepared.length);
    const numbered = prepared.map((task, index) => ({ ...task, number: first + index }));
    await insertNew(tasks, 'tasks', numbered, session);
  },
  notes: async (rows, session) => insertNew(notes, 'notes', await prepareAll(rows, session, prepareNote), session),
};

/** Rows are prepared and inserted by the thousand, so that progress can be shown. */
const batchSize = 1000;

async function importRows(kind: ImportKind, rows: readonly Row[], session: Session, progress: Progress): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) {
    await importers[kind](rows.slice(start, start + batchSize), session);
    progress(kind, Math.min(start + batchSize, rows.length), rows.length);
  }
}

async function prepareAll<Prepared>(
  rows: readonly Row[],
  session: Session,
  prepare: (row: Row, session: Session) => Promise<Prepared | null>,
): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (const row of rows) {
    await keepingErrors(row, session, async () => {
      const one = await prepare(row, session);
      if (one === null) session.report.count(row.kind, 'unchanged', 1);
      else prepared.push(one);
    });
  }
  return prepared;
}

async function keepingErrors(row: Row, { report }: Session, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof RowError)) throw error;
    report.reject(row.kind, { file: row.file, line: row.line, reason: error.message });
  }
}
