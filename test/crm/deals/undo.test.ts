import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Capability } from '../../../src/capability/capability.ts';
import type { Reference } from '../../../src/capability/fields.ts';
import { closeDeal } from '../../../src/crm/deals/close-deal.ts';
import { createDeal } from '../../../src/crm/deals/create-deal.ts';
import type { Deal } from '../../../src/crm/deals/deal.ts';
import { findDeals } from '../../../src/crm/deals/find.ts';
import { moveDeal } from '../../../src/crm/deals/move-deal.ts';
import { reopenDeal } from '../../../src/crm/deals/reopen-deal.ts';
import { dealEvents } from '../../../src/crm/deals/tables.ts';
import { updateDeal } from '../../../src/crm/deals/update-deal.ts';
import { undo } from '../../../src/crm/history/undo.ts';
import { assign } from '../../../src/crm/team/assign.ts';
import { createTestWorkspace, type TestWorkspace } from '../../support/workspace.ts';
import { makeAccount, makeDeal, member, reference, reload, usd } from './support.ts';

describe('undo takes back', () => {
  let test: TestWorkspace;
  let acme: Reference;
  let deal: Deal;

  beforeAll(async () => {
    test = await createTestWorkspace();
    acme = await makeAccount(test, 'Acme Corp');
  });
  afterAll(() => test?.close());
  beforeEach(async () => {
    deal = await makeDeal(test, { account: acme, amount: usd(45_000), expectedClose: '2026-03-31' });
  });

  /** All that is known of the deal but the moment it was last written. */
  const state = async () => {
    const { updatedAt: _, ...row } = await reload(test, deal);
    const events = await test.within(({ db }) => db.select().from(dealEvents).orderBy(dealEvents.id));
    return { row, events };
  };

  it.each<{ capability: Capability; input: () => Record<string, unknown> }>([
    {
      capability: updateDeal,
      input: () => ({ amount: usd(1), expectedClose: '2026-05-01', nextStep: 'Call', forecast: 'commit' }),
    },
    { capability: moveDeal, input: () => ({ stage: 'proposal', note: 'Quote asked for', amount: usd(2) }) },
    { capability: closeDeal, input: () => ({ result: 'won', amount: usd(3), reason: 'Price' }) },
  ])('$capability.name', async ({ capability, input }) => {
    const before = await state();
    await test.perform(capability, { deal: reference(deal), ...input() });
    expect(await state()).not.toEqual(before);
    await test.perform(undo, {});
    expect(await state()).toEqual(before);
  });

  it('reopen_deal', async () => {
    await test.perform(closeDeal, { deal: reference(deal), result: 'lost', reason: 'Price' });
    const before = await state();
    await test.perform(reopenDeal, { deal: reference(deal) });
    await test.perform(undo, {});
    expect(await state()).toEqual(before);
  });

  it('assign', async () => {
    const before = await state();
    await test.perform(assign, { record: reference(deal), to: member(test.rep) });
    await test.perform(undo, {});
    expect(await state()).toEqual(before);
  });

  it.each(['prospecting', 'closed_won'])('create_deal in %s', async (stage) => {
    const globex = await makeAccount(test, `Globex ${stage}`);
    await test.perform(createDeal, { account: globex, stage });
    await test.perform(undo, {});
    const found = await test.within((context) => findDeals(context, { account: globex, status: 'any_status' }));
    expect(found.count).toBe(0);
  });
});
