import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/capability/fields.ts';
import type { DealFilter } from '../../../src/crm/deals/filter.ts';
import { type DealTotal, findDeals } from '../../../src/crm/deals/find.ts';
import { findDeals as findDealsCapability } from '../../../src/crm/deals/find-deals.ts';
import { deals } from '../../../src/crm/deals/tables.ts';
import { createProduct, productReference } from '../../../src/crm/products/products.ts';
import { members } from '../../../src/crm/team/tables.ts';
import { createTestWorkspace, type RunOptions, type TestWorkspace, testNow } from '../../support/workspace.ts';
import { makeAccount, makeDeal, member, usd } from './support.ts';

const team: Reference = { type: 'member', id: 'team', name: 'my team' };
const days = (start: string | null, end: string | null) => ({ start, end });
const march = days('2026-03-01', '2026-04-01');
const longAgo = new Date('2026-01-01T15:00:00Z');

describe('find_deals', () => {
  let test: TestWorkspace;
  let acme: Reference;
  let globex: Reference;
  let product: Reference;

  beforeAll(async () => {
    test = await createTestWorkspace();
    acme = await makeAccount(test, 'Acme Corp', { territory: 'West' });
    globex = await makeAccount(test, '100% Globex');
    product = productReference(await test.within((context) => createProduct(context, { name: 'GTX Pro' })));
    const rob = member(test.rep);
    const olga = member(test.otherRep);
    const make = (
      name: string,
      account: Reference,
      values: Omit<Parameters<typeof makeDeal>[1], 'account'>,
      columns: Partial<typeof deals.$inferInsert> = {},
    ) => makeDeal(test, { name, account, ...values }, columns);
    await make('march', acme, { owner: rob, amount: usd(10_000), expectedClose: '2026-03-31', stage: 'proposal' });
    await make('april', acme, { owner: olga, amount: usd(50_000), expectedClose: '2026-04-01', type: 'renewal' });
    await make('overdue', globex, { owner: rob, amount: usd(70_000), expectedClose: '2026-03-02', product });
    await make('undated', globex, { owner: olga, source: 'referral', competitor: 'Hooli Inc' });
    await make('euro', globex, {
      owner: olga,
      amount: { amount: 60_000, currency: 'EUR' },
      expectedClose: '2026-06-30',
    });
    await make('quiet', acme, { owner: rob, expectedClose: '2026-07-31' }, { createdAt: longAgo, stageSince: longAgo });
    await make('pushed', acme, { owner: olga, expectedClose: '2026-08-31' }, { timesPushed: 2, forecast: 'commit' });
    await make('won', acme, { owner: rob, amount: usd(20_000), stage: 'closed_won' }, { closedOn: '2026-03-01' });
    await make('lost', globex, { owner: olga, stage: 'closed_lost', competitor: 'HOOLI' }, { closedOn: '2026-02-28' });
  });
  afterAll(() => test?.close());

  const names = async (
    filter: DealFilter & { sort?: 'amount' | 'closing' | 'created' | 'stage' },
    options?: RunOptions,
  ) => {
    const found = await test.within((context) => findDeals(context, { ...filter, limit: 50 }), options);
    expect(found.count).toBe(found.deals.length);
    return found.deals.map(({ name }) => name);
  };

  it.each<{ ask: string; filter: () => DealFilter; finds: string[] }>([
    {
      ask: 'nothing: all that is open',
      filter: () => ({}),
      finds: ['overdue', 'march', 'april', 'euro', 'quiet', 'pushed', 'undated'],
    },
    {
      ask: 'what closes this month: what is won by now, too, but last',
      filter: () => ({ closing: march }),
      finds: ['overdue', 'march', 'won'],
    },
    {
      ask: 'what is still to close this month',
      filter: () => ({ closing: march, status: 'open' }),
      finds: ['overdue', 'march'],
    },
    {
      ask: 'what closes from April on',
      filter: () => ({ closing: days('2026-04-01', null) }),
      finds: ['april', 'euro', 'quiet', 'pushed'],
    },
    {
      ask: 'what closes before the last of March',
      filter: () => ({ closing: days(null, '2026-03-31') }),
      finds: ['overdue', 'lost', 'won'],
    },
    { ask: 'what was won and closes in March', filter: () => ({ closing: march, status: 'won' }), finds: ['won'] },
    { ask: 'closed in March', filter: () => ({ closed: march }), finds: ['won'] },
    { ask: 'all that was ever closed', filter: () => ({ closed: days(null, null) }), finds: ['won', 'lost'] },
    { ask: 'won', filter: () => ({ status: 'won' }), finds: ['won'] },
    { ask: 'lost', filter: () => ({ status: 'lost' }), finds: ['lost'] },
    { ask: 'a closing stage', filter: () => ({ stage: 'closed_lost' }), finds: ['lost'] },
    { ask: 'an open stage', filter: () => ({ stage: 'proposal' }), finds: ['march'] },
    { ask: 'an account', filter: () => ({ account: acme }), finds: ['march', 'april', 'quiet', 'pushed'] },
    {
      ask: 'an account, closed ones too',
      filter: () => ({ account: acme, status: 'any_status' }),
      finds: ['march', 'april', 'quiet', 'pushed', 'won'],
    },
    { ask: 'an owner', filter: () => ({ owner: member(test.rep) }), finds: ['overdue', 'march', 'quiet'] },
    {
      ask: 'created today',
      filter: () => ({ created: days('2026-03-03', '2026-03-04'), status: 'open' }),
      finds: ['overdue', 'march', 'april', 'euro', 'pushed', 'undated'],
    },
    { ask: 'created before', filter: () => ({ created: days(null, '2026-03-03') }), finds: ['quiet'] },
    {
      ask: 'at least 50k, in the workspace’s currency',
      filter: () => ({ amount: { min: 50_000, max: null } }),
      finds: ['overdue', 'april'],
    },
    { ask: 'between', filter: () => ({ amount: { min: 10_000, max: 50_000 } }), finds: ['march', 'april'] },
    { ask: 'a type', filter: () => ({ type: 'renewal' }), finds: ['april'] },
    { ask: 'a source', filter: () => ({ source: 'referral' }), finds: ['undated'] },
    { ask: 'a competitor', filter: () => ({ competitor: 'hooli', status: 'any_status' }), finds: ['undated', 'lost'] },
    { ask: 'a product', filter: () => ({ product }), finds: ['overdue'] },
    { ask: 'a forecast category', filter: () => ({ forecast: 'commit' }), finds: ['pushed'] },
    { ask: 'a territory', filter: () => ({ territory: 'west' }), finds: ['march', 'april', 'quiet', 'pushed'] },
    { ask: 'stale', filter: () => ({ stale: true }), finds: ['quiet'] },
    { ask: 'past due', filter: () => ({ pastDue: true }), finds: ['overdue'] },
    { ask: 'at risk', filter: () => ({ atRisk: true }), finds: ['overdue', 'quiet', 'pushed'] },
    { ask: 'not at risk', filter: () => ({ atRisk: false }), finds: ['march', 'april', 'euro', 'undated'] },
    { ask: 'part of a name', filter: () => ({ text: 'MAR' }), finds: ['march'] },
    {
      ask: 'part of an account’s name, with a wildcard in it',
      filter: () => ({ text: '0% g' }),
      finds: ['overdue', 'euro', 'undated', 'lost'],
    },
    { ask: 'a handle', filter: () => ({ text: 'd-1' }), finds: ['march'] },
  ])('finds $ask', async ({ filter, finds }) => {
    expect(await names(filter())).toEqual(finds);
  });

  it('takes "my team" for those whom the asker leads, and for all where nobody is led', async () => {
    expect(await names({ owner: team }, { as: test.manager })).toHaveLength(7);
    await test.within(({ changes }) => changes.update(members, test.rep.id, { managerId: test.manager.id }));
    expect(await names({ owner: team }, { as: test.manager })).toEqual(['overdue', 'march', 'quiet']);
  });

  it.each([
    { sort: 'amount', first: ['overdue', 'april', 'march'] },
    { sort: 'closing', first: ['overdue', 'march', 'april'] },
    { sort: 'stage', first: ['overdue', 'april', 'euro'] },
  ] as const)('sorts by $sort', async ({ sort, first }) => {
    expect((await names({ sort })).slice(0, 3)).toEqual(first);
  });

  it('sorts by day of creation, newest first', async () => {
    expect((await names({ sort: 'created' })).at(-1)).toBe('quiet');
  });

  it.each([
    { now: '2026-03-03T04:59:00Z', past: [] },
    { now: '2026-03-03T05:00:00Z', past: ['overdue'] },
  ])('is past due from the midnight of the person’s zone on: $now', async ({ now, past }) => {
    expect(await names({ pastDue: true }, { now: new Date(now) })).toEqual(past);
  });

  it.each([
    { zone: 'America/New_York', found: 0 },
    { zone: 'UTC', found: 1 },
  ])('reads a day of creation in the zone of $zone', async ({ zone, found }) => {
    const account = await makeAccount(test, `Night in ${zone}`);
    await makeDeal(test, { account }, { createdAt: new Date('2026-02-01T02:00:00Z') });
    const february = { account, created: days('2026-02-01', '2026-03-01') };
    expect(await names(february, { as: { ...test.manager, timeZone: zone } })).toHaveLength(found);
  });

  it('says how many are in other currencies, and how many won or lost were left out', async () => {
    const found = await test.within((context) => findDeals(context, { amount: { min: 50_000, max: null } }));
    expect(found).toMatchObject({ count: 2, otherCurrencies: 1 });
    const ofAcme = await test.within((context) => findDeals(context, { account: acme }));
    expect(ofAcme).toMatchObject({ count: 4, settled: 1 });
  });

  it('shows ten of more, adds up all, and has a button for the rest', async () => {
    const many = await makeAccount(test, 'Many Ltd');
    for (const index of Array.from({ length: 14 }).keys()) {
      await makeDeal(test, { name: `many ${index}`, account: many, amount: usd(1_000) });
    }
    const { reply } = await test.perform(findDealsCapability, { account: many });
    const drawn = JSON.stringify(reply.blocks);
    expect(drawn).toContain('14 deals · $14,000 · weighted $1,400');
    expect(drawn).toContain('Showing 10 of 14');
    const more = reply.blocks.flatMap((block) => ('accessory' in block ? [block.accessory] : [])).at(-1);
    expect(more).toMatchObject({ text: { text: 'Show all' } });
    const { input } = JSON.parse((more as { value: string }).value);
    const all = await test.perform(findDealsCapability, input);
    expect(all.reply.about).toHaveLength(14);
    expect(JSON.stringify(all.reply.blocks)).not.toContain('Showing');
  });

  it('draws what closes by week where more than a week is asked about', async () => {
    const month = await test.perform(findDealsCapability, { closing: march });
    expect(month.reply.charts?.map(({ name }) => name)).toEqual(['closing-by-week']);
    expect(month.reply.charts?.[0]?.altText).toContain('$100,000 in 3 deals');
    const week = await test.perform(findDealsCapability, { closing: days('2026-03-02', '2026-03-09') });
    expect(week.reply.charts).toEqual([]);
  });

  it('helps on where nothing fits', async () => {
    const empty = await makeAccount(test, 'Empty & Co');
    const { reply } = await test.perform(findDealsCapability, { account: empty }, { as: test.viewer });
    expect(reply.text).toBe('No deals fit: Deals of Empty & Co.');
    expect(JSON.stringify(reply.blocks)).toContain('new deal for Empty &amp; Co, $20k');
  });
});

describe('totals', () => {
  let test: TestWorkspace;
  let account: Reference;

  beforeAll(async () => {
    test = await createTestWorkspace();
    account = await makeAccount(test, 'Random Inc');
  });
  afterAll(() => test?.close());

  const stages = { prospecting: 10, qualification: 25, proposal: 50, negotiation: 75, closed_won: 100, closed_lost: 0 };
  const randomDeal = fc.record({
    stage: fc.constantFrom(...(Object.keys(stages) as (keyof typeof stages)[])),
    probability: fc.option(fc.integer({ min: 0, max: 100 })),
    amount: fc.option(fc.integer({ min: 0, max: 1_000_000_000_000 })),
    currency: fc.constantFrom('USD', 'EUR', 'JPY'),
  });
  type RandomDeal = typeof randomDeal extends fc.Arbitrary<infer Value> ? Value : never;

  it('are those of all deals that fit, whatever is shown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomDeal, { maxLength: 25 }), async (random) => {
        await store(random);
        for (const status of ['open', 'won', 'lost', 'any_status'] as const) {
          const found = await test.within((context) => findDeals(context, { status, limit: 3 }));
          const fitting = random.filter((deal) => status === 'any_status' || statusOf(deal) === status);
          expect(found.count).toBe(fitting.length);
          expect(found.deals).toHaveLength(Math.min(3, fitting.length));
          expect(byCurrency(found.totals)).toEqual(expectedTotals(fitting));
        }
      }),
      { numRuns: 25 },
    );
  });

  async function store(random: readonly RandomDeal[]): Promise<void> {
    await test.within(async ({ db, workspace }) => {
      await db.delete(deals);
      if (random.length === 0) return;
      await db.insert(deals).values(
        random.map((deal, index) => ({
          workspaceId: workspace.id,
          id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
          number: index + 1,
          name: `Deal ${index}`,
          accountId: account.id,
          status: statusOf(deal),
          stageSince: testNow,
          createdAt: testNow,
          updatedAt: testNow,
          ...deal,
        })),
      );
    });
  }

  function statusOf({ stage }: RandomDeal): 'open' | 'won' | 'lost' {
    return stage === 'closed_won' ? 'won' : stage === 'closed_lost' ? 'lost' : 'open';
  }

  /** Exact, in bigint: hundredths of a minor unit are rounded half up once, at the end. */
  function expectedTotals(fitting: readonly RandomDeal[]): Record<string, Omit<DealTotal, 'currency'>> {
    const totals: Record<string, { count: number; value: bigint; hundredths: bigint }> = {};
    for (const deal of fitting) {
      const { currency, amount, stage } = deal;
      const percent = statusOf(deal) === 'open' ? (deal.probability ?? stages[stage]) : stages[stage];
      const total = totals[currency] ?? { count: 0, value: 0n, hundredths: 0n };
      totals[currency] = total;
      total.count += 1;
      total.value += BigInt(amount ?? 0);
      total.hundredths += BigInt(amount ?? 0) * BigInt(percent);
    }
    return Object.fromEntries(
      Object.entries(totals).map(([currency, { count, value, hundredths }]) => [
        currency,
        { count, value: Number(value), weighted: Number((hundredths + 50n) / 100n) },
      ]),
    );
  }

  function byCurrency(totals: readonly DealTotal[]): Record<string, Omit<DealTotal, 'currency'>> {
    return Object.fromEntries(totals.map(({ currency, ...rest }) => [currency, rest]));
  }
});
