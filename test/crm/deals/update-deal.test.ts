import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/capability/fields.ts';
import { closeDeal } from '../../../src/crm/deals/close-deal.ts';
import type { Deal } from '../../../src/crm/deals/deal.ts';
import { updateDeal } from '../../../src/crm/deals/update-deal.ts';
import { createTestWorkspace, type RunOptions, type TestWorkspace } from '../../support/workspace.ts';
import { makeAccount, makeContact, makeDeal, member, reference, reload, usd } from './support.ts';

let test: TestWorkspace;
let acme: Reference;
let deal: Deal;

beforeAll(async () => {
  test = await createTestWorkspace();
  acme = await makeAccount(test, 'Acme Corp');
});
afterAll(() => test?.close());
beforeEach(async () => {
  deal = await makeDeal(test, {
    account: acme,
    amount: usd(45_000),
    expectedClose: '2026-01-31',
    owner: member(test.rep),
  });
});

const update = async (input: Record<string, unknown>, options?: RunOptions) => {
  const performed = await test.perform(updateDeal, { deal: reference(deal), ...input }, options);
  return { ...performed, deal: await reload(test, deal) };
};

describe('update_deal', () => {
  it.each([
    { input: { amount: { amount: 60_000.25, currency: 'EUR' } }, becomes: { amount: 6_000_025, currency: 'EUR' } },
    { input: { expectedClose: '2026-05-01' }, becomes: { expectedClose: '2026-05-01' } },
    { input: { probability: 12.5 }, becomes: { probability: 13 } },
    { input: { name: 'New name' }, becomes: { name: 'New name' } },
    { input: { competitor: 'Hooli' }, becomes: { competitor: 'Hooli' } },
    { input: { risk: 'Champion left' }, becomes: { risk: 'Champion left' } },
    { input: { requirements: 'SSO' }, becomes: { requirements: 'SSO' } },
    { input: { nextStep: 'Send contract' }, becomes: { nextStep: 'Send contract' } },
    { input: { forecast: 'commit' }, becomes: { forecast: 'commit' } },
    { input: { type: 'renewal', source: 'partner' }, becomes: { type: 'renewal', source: 'partner' } },
  ])('sets $input', async ({ input, becomes }) => {
    expect((await update(input)).deal).toMatchObject(becomes);
  });

  it('sets the contact', async () => {
    const dana = await makeContact(test, 'Dana Kim', acme.id);
    expect((await update({ contact: dana })).deal.contact).toBe('Dana Kim');
  });

  it.each([
    { said: { days: 14 }, close: '2026-02-14', pushed: 1 },
    { said: { days: -7 }, close: '2026-01-24', pushed: 0 },
    { said: { months: 1 }, close: '2026-02-28', pushed: 1 },
  ])('moves the close by $said to $close', async ({ said, close, pushed }) => {
    const { input, deal: after } = await update({ expectedClose: { relative: said } });
    expect(input.expectedClose).toBe(close);
    expect(after).toMatchObject({ expectedClose: close, timesPushed: pushed });
  });

  it('counts each push', async () => {
    await update({ expectedClose: '2026-02-10' });
    await update({ expectedClose: '2026-02-01' });
    expect((await update({ expectedClose: '2026-03-01' })).deal.timesPushed).toBe(2);
  });

  it.each([
    { said: { amount: 5_000 }, amount: 5_000_000 },
    { said: { amount: -5_000 }, amount: 4_000_000 },
    { said: { amount: 0.1, currency: 'USD' }, amount: 4_500_010 },
  ])('changes the amount by $said', async ({ said, amount }) => {
    expect((await update({ amount: { relative: said } })).deal.amount).toBe(amount);
  });

  it('takes an amount that is said without a currency for one of the deal’s', async () => {
    deal = await makeDeal(test, { account: acme, amount: { amount: 1_000, currency: 'EUR' } });
    const { deal: after } = await update({ amount: { relative: { amount: 500, currency: 'USD' } } });
    expect(after).toMatchObject({ amount: 150_000, currency: 'EUR' });
  });

  it('counts from nothing where a deal has no amount', async () => {
    deal = await makeDeal(test, { account: acme });
    expect((await update({ amount: { relative: { amount: 5_000 } } })).deal.amount).toBe(500_000);
  });

  it.each([
    { problem: 'an amount below nothing', input: { amount: { relative: { amount: -50_000 } } }, code: 'input' },
    { problem: 'another currency', input: { amount: { relative: { amount: 1, currency: 'EUR' } } }, code: 'currency' },
    { problem: 'nothing at all', input: {}, code: 'missing' },
    { problem: 'a field that is not there', input: { colour: 'red' }, code: 'input' },
  ])('refuses $problem', async ({ input, code }) => {
    await expect(update(input)).rejects.toMatchObject({ outcome: 'invalid', code });
  });

  it('refuses to push a deal without a close date, and says how to give one', async () => {
    deal = await makeDeal(test, { account: acme });
    await expect(update({ expectedClose: { relative: { days: 7 } } })).rejects.toMatchObject({
      code: 'no_close_date',
      message: expect.stringContaining(`${deal.handle} closes`),
    });
  });

  it('writes nothing where all of it was so already', async () => {
    const { auditId, reply } = await update({ amount: usd(45_000), expectedClose: '2026-01-31' });
    expect(auditId).toBeNull();
    expect(reply.text).toContain('Nothing to change');
  });

  it('says what changed from what', async () => {
    const { reply } = await update({ amount: usd(50_000), nextStep: 'Call' });
    expect(reply.text).toContain('Updated: next step, amount $45,000 → $50,000.');
  });

  it.each([
    { input: { expectedClose: '2026-05-01' } },
    { input: { probability: 50 } },
    { input: { forecast: 'commit' } },
  ])('refuses $input on a closed deal', async ({ input }) => {
    await test.perform(closeDeal, { deal: reference(deal), result: 'won' });
    await expect(update(input)).rejects.toMatchObject({ code: 'deal_closed' });
  });

  it('corrects the amount of a closed deal', async () => {
    await test.perform(closeDeal, { deal: reference(deal), result: 'won' });
    expect((await update({ amount: usd(1) })).deal.amount).toBe(100);
  });

  it('refuses another rep', async () => {
    await expect(update({ nextStep: 'x' }, { as: test.otherRep })).rejects.toMatchObject({ code: 'not_owner' });
  });

  it('tells of a deal that is gone', async () => {
    const gone = { id: '00000000-0000-7000-8000-000000000000', name: 'Ghost' };
    await expect(test.perform(updateDeal, { deal: gone, nextStep: 'x' })).rejects.toMatchObject({
      code: 'deal_not_found',
    });
  });
});
