import { v7 as uuid } from 'uuid';
import type { Workspace } from '../../../capability/context.ts';
import type { Transaction } from '../../../database/transaction.ts';
import type { DealStage } from '../../deals/stages.ts';
import { members } from '../../team/tables.ts';
import type { Directory, Entry } from './directory.ts';
import type { ReportBuilder } from './report.ts';
import type { Row } from './row.ts';
import { RowError } from './values.ts';

/** What importing rows needs. */
export interface Session {
  readonly db: Transaction;
  readonly workspace: Workspace;
  readonly now: Date;
  readonly directory: Directory;
  readonly report: ReportBuilder;
  readonly stages: readonly DealStage[];
  /** Spellings of products that were kept as aliases so far. */
  readonly aliases: Set<string>;
  /** Whom rows belong to that name nobody; null until the members are there. */
  readonly importer: Entry | null;
}

/** Whom a row belongs to: the member whom it names as its owner, else the importer. @throws {RowError} where there is neither */
export async function authorOf(row: Row, session: Session): Promise<Entry> {
  const author = (await ownerOf(row, session)) ?? session.importer;
  if (author === null) throw new RowError('it names nobody who did it');
  return author;
}

/** The member that a row names as its owner, by name, e-mail or id; made where the workspace has none such. */
export async function ownerOf(row: Row, session: Session): Promise<Entry | undefined> {
  const said = row.get('owner') ?? row.get('ownerId');
  if (said === undefined) return undefined;
  const { directory } = session;
  const known =
    directory.byExternalId('members', said) ?? directory.byEmail('members', said) ?? directory.byName('members', said);
  if (known !== undefined) return known;
  session.report.notice(`${said} was not a member yet and was added as a rep`);
  const email = said.includes('@') ? said : undefined;
  return addMember(session, { name: email ? nameOfEmail(said) : said, email, role: 'rep' });
}

/** Adds a member; one without an e-mail gets an address that cannot exist, to be set right later. */
export async function addMember(
  { db, workspace, now, directory }: Session,
  values: {
    name: string;
    email?: string | undefined;
    role: 'viewer' | 'rep' | 'manager' | 'admin';
    territory?: string | undefined;
    managerId?: string | undefined;
    externalId?: string | undefined;
    timeZone?: string | undefined;
  },
): Promise<Entry> {
  const { name, role, territory = null, managerId = null, externalId = null, timeZone = null } = values;
  const email = values.email ?? `${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '.')}@members.invalid`;
  const member = { id: uuid(), name, email, role, territory, managerId, externalId, timeZone };
  await db.insert(members).values({ workspaceId: workspace.id, ...member, createdAt: now });
  directory.add('members', member);
  return member;
}

function nameOfEmail(email: string): string {
  const words = (email.split('@')[0] ?? email).split(/[._-]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** The record of another kind that a row is about; undefined where it names none. @throws {RowError} where its id is unknown */
export function referred(
  row: Row,
  { directory, report }: Session,
  kind: 'accounts' | 'contacts' | 'deals',
  accountId?: string | null,
): Entry | undefined {
  const field = kind.slice(0, -1);
  const externalId = row.get(`${field}Id`);
  const email = row.get(`${field}Email`);
  const domain = row.get(`${field}Domain`);
  const name = row.get(field);
  const found =
    (externalId && directory.byExternalId(kind, externalId)) ||
    (email && directory.byEmail(kind, email)) ||
    (domain && directory.byDomain(kind, domain)) ||
    (name && (directory.byName(kind, name, accountId) ?? directory.byName(kind, name)));
  if (found) return found;
  if (externalId !== undefined && name === undefined)
    throw new RowError(`there is no ${field} with the id ${externalId}`);
  if (email !== undefined || domain !== undefined)
    report.notice(`Some ${row.kind} name a ${field} by e-mail or domain that is not there`);
  return undefined;
}
