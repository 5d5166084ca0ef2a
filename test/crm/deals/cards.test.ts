import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/capability/context.ts';
import type { Reply } from '../../../src/capability/reply.ts';
import { type Deal, dealReference } from '../../../src/crm/deals/deal.ts';
import type { FoundDeals } from '../../../src/crm/deals/find.ts';
import { findDeals } from '../../../src/crm/deals/find-deals.ts';
import { moveDeal } from '../../../src/crm/deals/move-deal.ts';
import { showDeal } from '../../../src/crm/deals/show-deal.ts';
import { showForecast } from '../../../src/crm/deals/show-forecast.ts';
import { showPipeline } from '../../../src/crm/deals/show-pipeline.ts';
import { checkMessage } from '../../../src/playground/limits/check.ts';

const now = new Date('2026-03-03T15:00:00Z');
const view: View = {
  workspace: {
    id: 'w',
    name: 'Test',
    timeZone: 'America/New_York',
    currency: 'USD',
    locale: 'en-US',
    country: 'US',
    fiscalYearStart: 1,
  },
  actor: { id: 'rob', name: 'Rob Reyes', email: 'rob@example.com', role: 'rep', timeZone: 'America/New_York' },
  now,
  today: '2026-03-03',
};

const deal: Deal = {
  workspaceId: 'w',
  id: '00000000-0000-7000-8000-000000000012',
  number: 12,
  handle: 'D-12',
  name: 'Acme <Renewal> & more',
  accountId: 'acme',
  account: 'Acme Corp',
  contactId: 'dana',
  contact: 'Dana Kim',
  ownerId: 'rob',
  owner: 'Rob Reyes',
  productId: 'gtx',
  product: 'GTX Pro',
  stage: 'proposal',
  stageLabel: 'Proposal',
  expectedDays: 21,
  status: 'open',
  probability: 50,
  amount: 4_500_000,
  currency: 'USD',
  expectedClose: '2026-03-10',
  closedOn: null,
  closeReason: null,
  source: 'referral',
  type: 'renewal',
  forecast: 'commit',
  competitor: 'Hooli',
  requirements: 'SSO',
  risk: null,
  nextStep: 'Send the contract',
  custom: { region_code: 'EMEA' },
  stageSince: new Date('2026-02-20T15:00:00Z'),
  lastActivityAt: new Date('2026-03-02T15:00:00Z'),
  timesPushed: 2,
  externalId: null,
  createdAt: new Date('2026-01-10T15:00:00Z'),
  updatedAt: now,
  createdBy: 'rob',
};
const won: Deal = {
  ...deal,
  number: 13,
  handle: 'D-13',
  name: 'Globex – March 2026',
  account: 'Globex',
  status: 'won',
  stage: 'closed_won',
  stageLabel: 'Closed won',
  probability: 100,
  closedOn: '2026-02-27',
};
const bare: Deal = {
  ...deal,
  number: 14,
  handle: 'D-14',
  name: 'Bare',
  account: null,
  accountId: null,
  contact: null,
  contactId: null,
  owner: null,
  ownerId: null,
  product: null,
  productId: null,
  amount: null,
  expectedClose: '2026-02-20',
  source: null,
  type: null,
  forecast: null,
  competitor: null,
  requirements: null,
  nextStep: null,
  custom: {},
  lastActivityAt: null,
};
const history = [
  { stage: 'prospecting', label: 'Prospecting', since: '2026-01-10', days: 41, by: 'Rob Reyes', note: null },
  {
    stage: 'proposal',
    label: 'Proposal',
    since: '2026-02-20',
    days: 11,
    by: 'Mia Marsh',
    note: 'They *want*\na quote',
  },
];
const total = (currency: string, count: number, value: number) => ({ currency, count, value, weighted: value / 2 });
const found = (deals: readonly Deal[], values: Partial<FoundDeals> = {}): FoundDeals => ({
  deals,
  count: deals.length,
  totals: [total('USD', deals.length, 100_000 * deals.length)],
  byStatus: [],
  otherCurrencies: 0,
  settled: 0,
  ...values,
});
const sum = (count: number, value: number) => ({ count, value, weighted: value / 2 });

const cards: Record<string, () => Reply> = {
  'show-deal': () => showDeal.render({ deal, history } as never, view),
  'show-deal-won': () => showDeal.render({ deal: won, history } as never, view),
  'show-deal-bare': () => showDeal.render({ deal: bare, history: history.slice(0, 1) } as never, view),
  'show-deal-viewer': () =>
    showDeal.render({ deal, history } as never, { ...view, actor: { ...view.actor, role: 'viewer' } }),
  'move-deal': () =>
    moveDeal.render({ before: { ...deal, stage: 'qualification', stageLabel: 'Qualification' }, deal } as never, view),
  'find-deals': () =>
    findDeals.render(
      {
        filter: { closing: { start: '2026-03-01', end: '2026-04-01' }, owner: { id: 'rob', name: 'Rob Reyes' } },
        found: found([deal, won, bare], {
          count: 34,
          totals: [total('USD', 33, 41_200_000), total('EUR', 1, 5_000)],
          byStatus: [
            { status: 'open', totals: [total('USD', 30, 40_000_000), total('EUR', 1, 5_000)] },
            { status: 'won', totals: [total('USD', 3, 1_200_000)] },
            { status: 'lost', totals: [] },
          ],
          settled: 2,
          otherCurrencies: 1,
        }),
        weeks: [{ start: '2026-03-02', count: 3, value: 4_500_000, weighted: 2_250_000 }],
      } as never,
      view,
    ),
  'find-deals-none': () =>
    findDeals.render(
      {
        filter: { closing: { start: '2026-03-01', end: '2026-04-01' } },
        found: found([], { totals: [] }),
        weeks: [],
      } as never,
      view,
    ),
  'show-pipeline': () =>
    showPipeline.render(
      {
        filter: {},
        pipeline: {
          stages: [
            { stage: 'prospecting', label: 'Prospecting', probability: 10, totals: [total('USD', 2, 1_000_000)] },
            { stage: 'proposal', label: 'Proposal', probability: 50, totals: [] },
          ],
          totals: [total('USD', 2, 1_000_000)],
          atRisk: [total('USD', 1, 400_000)],
        },
      } as never,
      view,
    ),
  'show-forecast': () =>
    showForecast.render(
      {
        filter: { period: { start: '2026-01-01', end: '2026-04-01' } },
        forecasts: [
          {
            currency: 'USD',
            won: sum(1, 5_000_000),
            commit: sum(2, 10_000_000),
            bestCase: sum(1, 4_000_000),
            pipeline: sum(3, 2_000_000),
            omitted: sum(0, 0),
            open: sum(6, 16_000_000),
            quota: 10_000_000,
            gap: 5_000_000,
            coverage: 3.2,
          },
        ],
      } as never,
      view,
    ),
};

describe('cards', () => {
  it.each(Object.keys(cards))('%s looks as agreed and is within Slack’s limits', async (name) => {
    const { text, blocks, about } = cards[name]?.() ?? { text: '', blocks: [] };
    expect(checkMessage({ text, blocks })).toEqual([]);
    await expect(`${JSON.stringify({ text, blocks, about }, null, 2)}\n`).toMatchFileSnapshot(
      `__goldens__/${name}.json`,
    );
  });

  it('offer a viewer nothing to change', () => {
    const blocks = cards['show-deal-viewer']?.().blocks ?? [];
    expect(blocks.filter(({ type }) => type === 'actions')).toEqual([]);
  });

  it('hold any text, however long and wild, within Slack’s limits, and never an unescaped mention', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
      fc.constant('<!channel>'.repeat(30)),
      fc.constant('&'.repeat(300)),
    );
    const wildDeal = fc
      .record({
        name: wild,
        account: wild,
        owner: wild,
        nextStep: wild,
        closeReason: wild,
        competitor: wild,
        contact: wild,
      })
      .map((values): Deal => ({ ...deal, ...values }));
    const many = fc.array(wildDeal, { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(many, fc.integer({ min: 0, max: 200 }), (deals, beyond) => {
        const [first] = deals;
        const list = findDeals.render(
          { filter: { text: first?.name }, found: found(deals, { count: deals.length + beyond }), weeks: [] } as never,
          view,
        );
        const card = showDeal.render({ deal: first, history } as never, view);
        for (const { blocks } of [list, card]) {
          expect(checkMessage({ blocks })).toEqual([]);
          const mrkdwn = JSON.stringify(blocks.filter(({ type }) => type !== 'header').map(withoutButtons));
          expect(mrkdwn).not.toMatch(/<[!@#]/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('refer to the deal by its handle', () => {
    expect(cards['show-deal']?.().about?.[0]).toEqual(dealReference(deal));
  });
});

/** Values of buttons are data that is parsed, not text that is shown. */
function withoutButtons(block: object): object {
  return Object.fromEntries(Object.entries(block).filter(([key]) => key !== 'accessory' && key !== 'elements'));
}
