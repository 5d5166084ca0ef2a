import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import { type Activity, activityRows } from '../activities/activity-rows.ts';
import { activities } from '../activities/tables.ts';
import { type Deal, selectDeals } from '../deals/deal.ts';
import { type DealTotal, totalDeals } from '../deals/find.ts';
import { deals } from '../deals/tables.ts';
import { findNotes, type Note } from '../notes/notes.ts';
import { type FoundTasks, findTasks } from '../tasks/find.ts';
import { type Contact, contactReference, contactRows, getContact } from './contact-rows.ts';
import { contacts } from './tables.ts';

/** All that is known of one contact. */
export interface ContactView {
  readonly contact: Contact;
  /** Who reports to the contact. */
  readonly reports: readonly Contact[];
  /** Open ones that the contact is the contact of, and their sums. */
  readonly deals: readonly Deal[];
  readonly totals: readonly DealTotal[];
  /** Latest first. */
  readonly activities: readonly Activity[];
  /** Open ones. */
  readonly tasks: FoundTasks;
  readonly notes: readonly Note[];
}

/** The page of a contact. @throws {InvalidError} `contact_not_found` */
export async function viewContact(context: Context, id: string): Promise<ContactView> {
  const contact = await getContact(context, id);
  const about = contactReference(contact);
  const open = and(eq(deals.workspaceId, context.workspace.id), eq(deals.contactId, id), eq(deals.status, 'open'));
  return {
    contact,
    reports: await contactRows(context, {
      where: and(eq(contacts.reportsToId, id), isNull(contacts.archivedAt)),
      limit: 10,
    }),
    deals: await selectDeals(context, open, { limit: 5 }),
    totals: await totalDeals(context, open),
    activities: await activityRows(context, { where: eq(activities.contactId, id), limit: 3 }),
    tasks: await findTasks(context, { about, limit: 5 }),
    notes: await findNotes(context, { about, limit: 3 }),
  };
}
