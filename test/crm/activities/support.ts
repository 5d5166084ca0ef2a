import { expect } from 'vitest';
import type { Capability } from '../../../src/capability/capability.ts';
import type { Actor } from '../../../src/capability/context.ts';
import type { Reference } from '../../../src/capability/fields.ts';
import type { Performed } from '../../../src/capability/perform.ts';
import type { Reply } from '../../../src/capability/reply.ts';
import { accountCapabilities } from '../../../src/crm/accounts/index.ts';
import { accounts } from '../../../src/crm/accounts/tables.ts';
import { activityCapabilities } from '../../../src/crm/activities/index.ts';
import { contactCapabilities } from '../../../src/crm/contacts/index.ts';
import { contacts } from '../../../src/crm/contacts/tables.ts';
import { createDeal } from '../../../src/crm/deals/deals.ts';
import { historyCapabilities } from '../../../src/crm/history/index.ts';
import { noteCapabilities } from '../../../src/crm/notes/index.ts';
import { taskCapabilities } from '../../../src/crm/tasks/index.ts';
import { memberReference, teamReference } from '../../../src/crm/team/members.ts';
import { checkMessage } from '../../../src/playground/limits/check.ts';
import { createTestWorkspace, type RunOptions, type TestWorkspace, testNow } from '../../support/workspace.ts';

const capabilities: readonly Capability[] = [
  ...accountCapabilities,
  ...contactCapabilities,
  ...activityCapabilities,
  ...taskCapabilities,
  ...noteCapabilities,
  ...historyCapabilities,
];

/** "My team". */
export const team = teamReference;

/** A member as a reference. */
export const member = (actor: Actor): Reference => memberReference(actor);

/** A workspace in which capabilities are asked for by name. */
export interface Crm extends TestWorkspace {
  ask(capability: string, input?: Record<string, unknown>, options?: RunOptions): Promise<Performed>;
  /** Makes an account with columns as they are. */
  account(name: string, columns?: Partial<typeof accounts.$inferInsert>): Promise<Reference>;
  /** Makes a contact with columns as they are. */
  contact(name: string, account?: Reference, columns?: Partial<typeof contacts.$inferInsert>): Promise<Reference>;
  deal(name: string, account: Reference, amount: number, contact?: Reference): Promise<Reference>;
  /** The row of an account or contact. */
  row(about: Reference): Promise<typeof accounts.$inferSelect & typeof contacts.$inferSelect>;
}

/** Makes a workspace; call `close` when done. */
export async function createCrm(): Promise<Crm> {
  const workspace = await createTestWorkspace();
  const made = { createdAt: testNow, updatedAt: testNow };
  return {
    ...workspace,
    ask: (name, input = {}, options = {}) => {
      const capability = capabilities.find((each) => each.name === name);
      if (capability === undefined) throw new Error(`There is no capability ${name}`);
      return workspace.perform(capability, input, options);
    },
    account: (name, columns = {}) =>
      workspace.within(async ({ changes }) => {
        const { id } = await changes.insert(accounts, { name, ...made, ...columns });
        return { type: 'account', id, name };
      }),
    contact: (name, account, columns = {}) =>
      workspace.within(async ({ changes }) => {
        const accountId = account?.id ?? null;
        const { id } = await changes.insert(contacts, { name, accountId, ...made, ...columns });
        return { type: 'contact', id, name };
      }),
    deal: (name, account, amount, contact) =>
      workspace.within(async (context) => {
        const money = { amount, currency: 'USD' };
        const deal = await createDeal(context, { name, account, amount: money, stage: 'prospecting', contact });
        return { type: 'deal', id: deal.id, name, handle: deal.handle };
      }),
    row: (about) =>
      workspace.within(async ({ db }) => {
        const table = about.type === 'contact' ? contacts : accounts;
        const rows = await db.select().from(table as typeof accounts);
        const row = rows.find(({ id }) => id === about.id);
        if (row === undefined) throw new Error(`${about.name} is gone`);
        return row as typeof accounts.$inferSelect & typeof contacts.$inferSelect;
      }),
  };
}

/** The reference of a kind among those that "it" means after a reply. */
export function about({ reply }: Pick<Performed, 'reply'>, type: string): Reference {
  const found = reply.about?.find((reference) => reference.type === type);
  if (found === undefined) throw new Error(`The reply is about no ${type}`);
  return found;
}

/** A reply as a golden file holds it: ids numbered in order; refused where it is over Slack's limits. */
export function golden({ text, blocks, about: known }: Reply): string {
  expect(checkMessage({ text, blocks: [...blocks] })).toEqual([]);
  const ids = new Map<string, string>();
  const json = JSON.stringify({ text, blocks, about: known }, null, 2);
  const numbered = json.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
    const number = ids.get(id) ?? `id-${ids.size + 1}`;
    ids.set(id, number);
    return number;
  });
  return `${numbered}\n`;
}
