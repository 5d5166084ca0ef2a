import { v7 as uuid } from 'uuid';
import type { tasks } from '../../../tasks/tables.ts';
import { contentId } from '../content-id.ts';
import type { Row } from '../row.ts';
import { ownerOf, referred, type Session } from '../session.ts';
import { RowError, readDay, readMoment } from '../values.ts';

/** A task as a row of its table, but for its number. */
export type PreparedTask = Omit<typeof tasks.$inferInsert, 'number'>;

const priorities = ['low', 'normal', 'high', 'urgent'] as const;
const kinds = ['general', 'follow_up', 'reminder', 'deadline'] as const;

/** One task. @throws {RowError} */
export async function prepareTask(row: Row, session: Session): Promise<PreparedTask> {
  const { workspace, now } = session;
  const { timeZone: zone, locale } = workspace;
  const title = row.get('title');
  if (title === undefined) throw new RowError('there is no title');
  const deal = referred(row, session, 'deals');
  const account = referred(row, session, 'accounts');
  const contact = referred(row, session, 'contacts', account?.id);
  const completedAt = row.read('completedAt', (cell) => readMoment(cell, zone, locale));
  const done = completedAt !== undefined || /^(done|completed?|closed|true|yes|1)$/i.test(row.get('status') ?? '');
  const priority = row.get('priority')?.toLowerCase();
  const kind = row.get('kind')?.toLowerCase().replaceAll(/[ -]/g, '_');
  return {
    workspaceId: workspace.id,
    id: uuid(),
    title: title.slice(0, 300),
    dueOn: row.readOrNull('due', (cell) => readDay(cell, zone, locale)),
    priority: priorities.find((candidate) => candidate === priority) ?? 'normal',
    kind: kinds.find((candidate) => candidate === kind) ?? 'general',
    assigneeId: (await ownerOf(row, session))?.id ?? null,
    accountId: account?.id ?? deal?.accountId ?? contact?.accountId ?? null,
    contactId: contact?.id ?? null,
    dealId: deal?.id ?? null,
    completedAt: done ? (completedAt ?? now) : null,
    externalId: row.get('externalId') ?? contentId(row),
    createdAt: row.read('created', (cell) => readMoment(cell, zone, locale)) ?? now,
    updatedAt: now,
  };
}
