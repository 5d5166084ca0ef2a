import { v7 as uuid } from 'uuid';
import type { notes } from '../../../notes/tables.ts';
import { contentId } from '../content-id.ts';
import type { Row } from '../row.ts';
import { authorOf, referred, type Session } from '../session.ts';
import { RowError, readMoment } from '../values.ts';

/** One note as a row of its table. @throws {RowError} */
export async function prepareNote(row: Row, session: Session): Promise<typeof notes.$inferInsert> {
  const { workspace, now } = session;
  const text = row.get('text');
  if (text === undefined) throw new RowError('there is no text');
  const deal = referred(row, session, 'deals');
  const account = referred(row, session, 'accounts');
  const contact = referred(row, session, 'contacts', account?.id);
  if (deal === undefined && account === undefined && contact === undefined) {
    throw new RowError('it is about no account, contact or deal that is there');
  }
  return {
    workspaceId: workspace.id,
    id: uuid(),
    text,
    memberId: (await authorOf(row, session)).id,
    accountId: account?.id ?? deal?.accountId ?? contact?.accountId ?? null,
    contactId: contact?.id ?? null,
    dealId: deal?.id ?? null,
    externalId: row.get('externalId') ?? contentId(row),
    createdAt: row.read('created', (cell) => readMoment(cell, workspace.timeZone, workspace.locale)) ?? now,
  };
}
