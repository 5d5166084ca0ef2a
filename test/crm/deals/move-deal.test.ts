import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/capability/fields.ts';
import { closeDeal } from '../../../src/crm/deals/close-deal.ts';
import type { Deal } from '../../../src/crm/deals/deal.ts';
import { type StageVisit, stageHistory } from '../../../src/crm/deals/events.ts';
import { moveDeal } from '../../../src/crm/deals/move-deal.ts';
import { reopenDeal } from '../../../src/crm/deals/reopen-deal.ts';
import { listStages } from '../../../src/crm/deals/stages.ts';
import { dealEvents } from '../../../src/crm/deals/tables.ts';
import { findNotes } from '../../../src/crm/notes/notes.ts';
import { createTestWorkspace, type RunOptions, type TestWorkspace } from '../../support/workspace.ts';
import { makeAccount, makeDeal, member, reference, reload, usd } from './support.ts';

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
    expectedClose: '2026-03-31',
    owner: member(test.rep),
  });
});

const move = (input: Record<string, unknown>, options?: RunOptions) =>
  test.perform(moveDeal, { deal: reference(deal), ...input }, options);
const close = (input: Record<string, unknown>, options?: RunOptions) =>
  test.perform(closeDeal, { deal: reference(deal), ...input }, options);
const reopen = (input: Record<string, unknown> = {}, options?: RunOptions) =>
  test.perform(reopenDeal, { deal: reference(deal), ...input }, options);
const at = (iso: string): RunOptions => ({ now: new Date(iso) });

const events = () =>
  test.within(({ db, workspace }) =>
    db
      .select({ kind: dealEvents.kind, from: dealEvents.from, to: dealEvents.to, note: dealEvents.note })
      .from(dealEvents)
      .where(and(eq(dealEvents.workspaceId, workspace.id), eq(dealEvents.dealId, deal.id)))
      .orderBy(dealEvents.at, dealEvents.id),
  );

const history = async (options?: RunOptions): Promise<StageVisit[]> => {
  const current = await reload(test, deal);
  return test.within(async (context) => stageHistory(context, current, await listStages(context)), options);
};

describe('move_deal', () => {
  it.each([
    { said: 'negotiation', stage: 'negotiation', probability: 75 },
    { said: 'Proposal', stage: 'proposal', probability: 50 },
    { said: 'neg', stage: 'negotiation', probability: 75 },
  ])('moves to $said and takes its probability', async ({ said, stage, probability }) => {
    const { reply } = await move({ stage: said });
    expect(await reload(test, deal)).toMatchObject({ stage, probability, status: 'open' });
    expect(reply.text).toContain('moved from Prospecting to');
    expect(reply.about).toEqual([reference(deal)]);
  });

  it('forgets a probability that was set by hand for the former stage', async () => {
    const other = await makeDeal(test, { account: acme, probability: 33 });
    expect(other.probability).toBe(33);
    await test.perform(moveDeal, { deal: reference(other), stage: 'proposal' });
    expect((await reload(test, other)).probability).toBe(50);
  });

  it('keeps the note with the move and among the notes', async () => {
    await move({ stage: 'proposal', note: 'Dana wants a quote' });
    expect((await history()).at(-1)?.note).toBe('Dana wants a quote');
    const notes = await test.within((context) => findNotes(context, { about: reference(deal) }));
    expect(notes.map(({ text }) => text)).toEqual(['Dana wants a quote']);
  });

  it('changes amount and close along with the stage, and counts the push', async () => {
    await move({ stage: 'proposal', amount: usd(50_000), expectedClose: '2026-04-30' });
    expect(await reload(test, deal)).toMatchObject({ amount: 5_000_000, expectedClose: '2026-04-30', timesPushed: 1 });
    expect(await events()).toEqual([
      { kind: 'created', from: null, to: 'prospecting', note: null },
      { kind: 'stage', from: 'prospecting', to: 'proposal', note: null },
      { kind: 'amount', from: '4500000', to: '5000000', note: null },
      { kind: 'expected_close', from: '2026-03-31', to: '2026-04-30', note: null },
    ]);
  });

  it('counts "two weeks later" from the deal’s own close', async () => {
    await move({ stage: 'proposal', expectedClose: { relative: { days: 14 } } });
    expect((await reload(test, deal)).expectedClose).toBe('2026-04-14');
  });

  it.each([
    { stage: 'closed_won', status: 'won', probability: 100 },
    { stage: 'closed_lost', status: 'lost', probability: 0 },
  ])('closes a deal that is moved to $stage', async ({ stage, status, probability }) => {
    await move({ stage, note: 'because' });
    expect(await reload(test, deal)).toMatchObject({
      stage,
      status,
      probability,
      closedOn: '2026-03-03',
      closeReason: 'because',
    });
    expect((await events()).at(-1)).toEqual({ kind: 'closed', from: 'prospecting', to: stage, note: 'because' });
  });

  it('refuses a closed deal, and says how to reopen it', async () => {
    await close({ result: 'lost' });
    await expect(move({ stage: 'proposal' })).rejects.toMatchObject({
      outcome: 'invalid',
      code: 'deal_closed',
      message: expect.stringContaining(`reopen ${deal.handle}`),
    });
  });

  it.each([
    { problem: 'the stage it is in', stage: 'prospecting', code: 'same_stage' },
    { problem: 'a stage that is not there', stage: 'limbo', code: 'unknown_stage' },
  ])('refuses $problem', async ({ stage, code }) => {
    await expect(move({ stage })).rejects.toMatchObject({ outcome: 'invalid', code });
  });
});

describe('close_deal', () => {
  it('wins a deal today', async () => {
    const { input, reply } = await close({ result: 'won', amount: usd(48_000) });
    expect(input.closedOn).toBe('2026-03-03');
    expect(await reload(test, deal)).toMatchObject({
      status: 'won',
      stage: 'closed_won',
      closedOn: '2026-03-03',
      amount: 4_800_000,
      probability: 100,
    });
    expect(reply.text).toBe(`${deal.name} (${deal.handle}) won for $48,000, Tue, Mar 3 (today).`);
  });

  it('loses a deal with reason and competitor', async () => {
    await close({ result: 'lost', reason: 'price', competitor: 'Hooli', closedOn: '2026-02-27' });
    expect(await reload(test, deal)).toMatchObject({
      status: 'lost',
      closedOn: '2026-02-27',
      closeReason: 'price',
      competitor: 'Hooli',
      probability: 0,
    });
  });

  it('asks why where a loss has no reason', async () => {
    const { reply } = await close({ result: 'lost' });
    expect(JSON.stringify(reply.blocks)).toContain(`${deal.handle} lost because of price`);
  });

  it.each([
    { zone: 'New York', now: '2026-04-01T02:00:00Z', today: '2026-03-31' },
    { zone: 'New York', now: '2026-04-01T04:00:00Z', today: '2026-04-01' },
  ])('takes today of the person’s zone: $now is $today in $zone', async ({ now, today }) => {
    await close({ result: 'won' }, at(now));
    expect((await reload(test, deal)).closedOn).toBe(today);
  });

  it('adds a reason to a deal that is lost already, and leaves its day', async () => {
    await close({ result: 'lost', closedOn: '2026-02-27' });
    await close({ result: 'lost', reason: 'no budget' });
    expect(await reload(test, deal)).toMatchObject({ closedOn: '2026-02-27', closeReason: 'no budget' });
    expect((await events()).filter(({ kind }) => kind === 'closed')).toHaveLength(1);
  });

  it.each([
    { problem: 'the same end again', input: { result: 'won' }, code: 'already_closed' },
    { problem: 'the other end', input: { result: 'lost' }, code: 'deal_closed' },
  ])('refuses $problem', async ({ input, code }) => {
    await close({ result: 'won' });
    await expect(close(input)).rejects.toMatchObject({ outcome: 'invalid', code });
  });

  it('refuses a day to come', async () => {
    await expect(close({ result: 'won', closedOn: '2026-03-04' })).rejects.toMatchObject({ code: 'future_close' });
  });
});

describe('reopen_deal', () => {
  it.each([
    { from: 'negotiation', said: undefined, stage: 'negotiation' },
    { from: 'negotiation', said: 'qualification', stage: 'qualification' },
  ])('opens in $stage what was closed from $from', async ({ from, said, stage }) => {
    await move({ stage: from });
    await close({ result: 'lost', reason: 'price' });
    await reopen(said === undefined ? {} : { stage: said });
    expect(await reload(test, deal)).toMatchObject({ status: 'open', stage, closedOn: null, closeReason: null });
    expect((await events()).at(-1)).toMatchObject({ kind: 'reopened', from: 'closed_lost', to: stage });
  });

  it('opens an imported deal, of which nothing else is known, in the first stage', async () => {
    const imported = await makeDeal(test, { account: acme }, { status: 'lost', stage: 'closed_lost' });
    await test.perform(reopenDeal, { deal: reference(imported) });
    expect(await reload(test, imported)).toMatchObject({ status: 'open', stage: 'prospecting' });
  });

  it('refuses an open deal', async () => {
    await expect(reopen()).rejects.toMatchObject({ code: 'deal_open' });
  });

  it('refuses a closing stage', async () => {
    await close({ result: 'lost' });
    await expect(reopen({ stage: 'closed_won' })).rejects.toMatchObject({ code: 'closed_stage' });
  });
});

describe('the stage history', () => {
  it('has each stay with its days, in the zone of who looks', async () => {
    await move({ stage: 'proposal' }, at('2026-03-08T15:00:00Z'));
    await close({ result: 'won' }, at('2026-03-11T02:00:00Z'));
    await reopen({}, at('2026-03-12T15:00:00Z'));
    const visits = (await history(at('2026-03-20T15:00:00Z'))).map(({ stage, since, days, by }) => [
      stage,
      since,
      days,
      by,
    ]);
    expect(visits).toEqual([
      ['prospecting', '2026-03-03', 5, 'Mia Marsh'],
      ['proposal', '2026-03-08', 2, 'Mia Marsh'],
      ['closed_won', '2026-03-10', 2, 'Mia Marsh'],
      ['proposal', '2026-03-12', 8, 'Mia Marsh'],
    ]);
  });
});

describe('who may', () => {
  const inputs = [
    { name: 'move_deal', run: (options: RunOptions) => move({ stage: 'proposal' }, options) },
    { name: 'close_deal', run: (options: RunOptions) => close({ result: 'won' }, options) },
  ];
  it.each(inputs)('$name: a rep on their own, a manager and an admin on all', async ({ run }) => {
    await run({ as: test.rep });
    deal = await makeDeal(test, { account: acme, owner: member(test.rep) });
    await run({ as: test.manager });
    deal = await makeDeal(test, { account: acme, owner: member(test.rep) });
    await run({ as: test.admin });
  });
  it.each(inputs)('$name: a rep on what is nobody’s', async ({ run }) => {
    deal = await makeDeal(test, { account: acme }, { ownerId: null });
    await run({ as: test.rep });
  });
  it.each(inputs)('$name: no rep on another’s, no viewer', async ({ run }) => {
    await expect(run({ as: test.otherRep })).rejects.toMatchObject({ outcome: 'denied', code: 'not_owner' });
    await expect(run({ as: test.viewer })).rejects.toMatchObject({ outcome: 'denied', code: 'role' });
    expect(await reload(test, deal)).toMatchObject({ stage: 'prospecting', status: 'open' });
  });
});
