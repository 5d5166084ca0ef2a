import type { Actor } from '../../../src/capability/context.ts';
import type { Reference } from '../../../src/capability/fields.ts';
import { accounts } from '../../../src/crm/accounts/tables.ts';
import { contacts } from '../../../src/crm/contacts/tables.ts';
import { type Deal, dealReference, getDeal } from '../../../src/crm/deals/deal.ts';
import { createDeal, type NewDeal } from '../../../src/crm/deals/deals.ts';
import { deals } from '../../../src/crm/deals/tables.ts';
import { memberReference } from '../../../src/crm/team/members.ts';
import { type RunOptions, type TestWorkspace, testNow } from '../../support/workspace.ts';

/** US dollars. */
export const usd = (amount: number) => ({ amount, currency: 'USD' });

/** A member as a reference. */
export const member = (actor: Actor): Reference => memberReference(actor);

/** Makes an account of the manager's. */
export function makeAccount(test: TestWorkspace, name: string, values: Partial<typeof accounts.$inferInsert> = {}) {
  return test.within(async ({ changes }): Promise<Reference> => {
    const { id } = await changes.insert(accounts, { name, createdAt: testNow, updatedAt: testNow, ...values });
    return { type: 'account', id, name };
  });
}

/** Makes a contact. */
export function makeContact(test: TestWorkspace, name: string, accountId: string) {
  return test.within(async ({ changes }): Promise<Reference> => {
    const { id } = await changes.insert(contacts, { name, accountId, createdAt: testNow, updatedAt: testNow });
    return { type: 'contact', id, name };
  });
}

/** Makes a deal through the service; `columns` are then set as they are. */
export async function makeDeal(
  test: TestWorkspace,
  values: NewDeal,
  columns: Partial<typeof deals.$inferInsert> = {},
  options: RunOptions = {},
): Promise<Deal> {
  return test.within(async (context) => {
    const deal = await createDeal(context, values);
    await context.changes.update(deals, deal.id, columns);
    return getDeal(context, deal);
  }, options);
}

/** A deal as it is now. */
export function reload(test: TestWorkspace, deal: Pick<Deal, 'id' | 'name'>): Promise<Deal> {
  return test.within((context) => getDeal(context, deal));
}

/** A deal as the language resolves it. */
export const reference = (deal: Deal) => dealReference(deal);
