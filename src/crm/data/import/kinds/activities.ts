import { v7 as uuid } from 'uuid';
import type { activities } from '../../../activities/tables.ts';
import { contentId } from '../content-id.ts';
import type { Row } from '../row.ts';
import { authorOf, referred, type Session } from '../session.ts';
import { RowError, readInteger, readMoment } from '../values.ts';

type Activity = typeof activities.$inferInsert;

const types: readonly [Activity['type'], RegExp][] = [
  ['call', /call|phone/i],
  ['email', /e-?mail/i],
  ['demo', /demo/i],
  ['visit', /visit|onsite|on-site/i],
  ['sms', /sms|text/i],
  ['support', /support|ticket/i],
  ['meeting', /meet|lunch|appointment|event/i],
];

const outcomes: readonly [NonNullable<Activity['outcome']>, RegExp][] = [
  ['left_voicemail', /voice ?mail/i],
  ['no_answer', /no.?answer|busy|no.?show/i],
  ['negative', /negative|lost|bad/i],
  ['positive', /positive|connected|completed|good|interested/i],
  ['neutral', /./],
];

/** One activity as a row of its table. @throws {RowError} */
export async function prepareActivity(row: Row, session: Session): Promise<Activity> {
  const { workspace, now } = session;
  const { timeZone: zone, locale } = workspace;
  const said = row.get('type') ?? 'call';
  const type = types.find(([, pattern]) => pattern.test(said))?.[0];
  if (type === undefined) throw new RowError(`“${said}” is no type of activity`);
  const occurredAt = row.read('occurredAt', (cell) => readMoment(cell, zone, locale));
  if (occurredAt === undefined) throw new RowError('there is no date');
  const deal = referred(row, session, 'deals');
  const account = referred(row, session, 'accounts');
  const contact = referred(row, session, 'contacts', account?.id);
  if (deal === undefined && account === undefined && contact === undefined) {
    throw new RowError('it is about no account, contact or deal that is there');
  }
  const outcome = row.get('outcome');
  return {
    workspaceId: workspace.id,
    id: uuid(),
    type,
    subject: row.orNull('subject'),
    notes: row.orNull('notes'),
    outcome: outcome === undefined ? null : (outcomes.find(([, pattern]) => pattern.test(outcome))?.[0] ?? null),
    minutes: row.readOrNull('minutes', readInteger),
    occurredAt,
    allDay: !/\d:\d\d/.test(row.get('occurredAt') ?? ''),
    memberId: (await authorOf(row, session)).id,
    accountId: account?.id ?? deal?.accountId ?? contact?.accountId ?? null,
    contactId: contact?.id ?? null,
    dealId: deal?.id ?? null,
    externalId: row.get('externalId') ?? contentId(row),
    createdAt: now,
    updatedAt: now,
  };
}
