import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/capability/fields.ts';
import { findDeals } from '../../../src/crm/deals/find-deals.ts';
import { forecast } from '../../../src/crm/deals/forecast.ts';
import { pipelineByStage } from '../../../src/crm/deals/pipeline.ts';
import { showForecast } from '../../../src/crm/deals/show-forecast.ts';
import { showPipeline } from '../../../src/crm/deals/show-pipeline.ts';
import { members, quotas } from '../../../src/crm/team/tables.ts';
import { createTestWorkspace, type TestWorkspace } from '../../support/workspace.ts';
import { makeAccount, makeDeal, member, usd } from './support.ts';

let test: TestWorkspace;
let acme: Reference;
const quarter = { start: '2026-01-01', end: '2026-04-01' };

beforeAll(async () => {
  test = await createTestWorkspace();
  acme = await makeAccount(test, 'Acme Corp', { territory: 'West' });
  const globex = await makeAccount(test, 'Globex');
  const rob = member(test.rep);
  const olga = member(test.otherRep);
  const closing = { expectedClose: '2026-03-31' };
  await makeDeal(
    test,
    { account: acme, owner: rob, amount: usd(100_000), stage: 'negotiation', ...closing },
    { forecast: 'commit' },
  );
  await makeDeal(
    test,
    { account: acme, owner: rob, amount: usd(40_000), stage: 'proposal', ...closing },
    { forecast: 'best_case' },
  );
  await makeDeal(test, { account: globex, owner: olga, amount: usd(10_000.5), ...closing });
  await makeDeal(test, { account: globex, owner: olga, amount: usd(7_000), ...closing }, { forecast: 'omitted' });
  await makeDeal(test, { account: globex, owner: olga, amount: usd(500), expectedClose: '2026-04-01' });
  await makeDeal(test, {
    account: globex,
    owner: olga,
    amount: { amount: 900, currency: 'EUR' },
    stage: 'proposal',
    ...closing,
  });
  await makeDeal(
    test,
    { account: acme, owner: rob, amount: usd(50_000), stage: 'closed_won' },
    { closedOn: '2026-01-01' },
  );
  await makeDeal(test, { account: acme, owner: rob, amount: usd(1), stage: 'closed_won' }, { closedOn: '2025-12-31' });
  await makeDeal(test, { account: acme, owner: rob, amount: usd(2), stage: 'closed_lost' }, { closedOn: '2026-01-02' });
  await test.within(async ({ changes }) => {
    await changes.update(members, test.rep.id, { territory: 'West' });
    const days = { startsOn: quarter.start, endsOn: quarter.end };
    await changes.insert(quotas, { memberId: test.rep.id, ...days, amount: 10_000_000, currency: 'USD' });
    await changes.insert(quotas, { memberId: test.otherRep.id, ...days, amount: 5_000_000, currency: 'USD' });
  });
});
afterAll(() => test?.close());

describe('show_pipeline', () => {
  it('adds up what is open by stage, empty stages too', async () => {
    const { stages } = await test.within((context) => pipelineByStage(context, {}));
    const rows = stages.map(({ stage, totals }) => [
      stage,
      totals.map(({ currency, count, value }) => [currency, count, value]),
    ]);
    expect(rows).toEqual([
      ['prospecting', [['USD', 3, 1_750_050]]],
      ['qualification', []],
      [
        'proposal',
        [
          ['USD', 1, 4_000_000],
          ['EUR', 1, 90_000],
        ],
      ],
      ['negotiation', [['USD', 1, 10_000_000]]],
    ]);
  });

  it.each([
    { name: 'an owner', filter: () => ({ owner: member(test.rep) }), count: 2 },
    { name: 'a territory', filter: () => ({ territory: 'WEST' }), count: 2 },
    { name: 'a period', filter: () => ({ closing: { start: '2026-04-01', end: null } }), count: 1 },
  ])('narrows by $name', async ({ filter, count }) => {
    const { totals } = await test.within((context) => pipelineByStage(context, filter()));
    expect(totals.reduce((sum, total) => sum + total.count, 0)).toBe(count);
  });

  it('keeps deals in sight whose stage is gone', async () => {
    const odd = await makeDeal(
      test,
      { account: acme, owner: member(test.admin), amount: usd(5) },
      { stage: 'old_stage' },
    );
    const { stages } = await test.within((context) => pipelineByStage(context, { owner: member(test.admin) }));
    expect(stages.at(-1)).toMatchObject({
      stage: 'old_stage',
      label: 'Old stage',
      totals: [{ count: 1, value: 500, weighted: 0 }],
    });
    expect(odd.stageLabel).toBe('Old stage');
  });

  it('draws it, and its buttons list what they stand for', async () => {
    const { reply } = await test.perform(
      showPipeline,
      { territory: 'West', owner: member(test.rep) },
      { as: test.viewer },
    );
    expect(reply.charts?.map(({ name }) => name)).toEqual(['pipeline-by-stage']);
    const [list] = reply.blocks.flatMap((block) => ('accessory' in block && block.accessory ? [block.accessory] : []));
    const { capability, input } = JSON.parse((list as { value: string }).value);
    expect(capability).toBe('find_deals');
    const listed = await test.perform(findDeals, input, { as: test.viewer });
    expect(listed.reply.text).toContain('1 deal · $40,000 · weighted $20,000');
  });

  it('helps on where nothing is open', async () => {
    const { reply } = await test.perform(showPipeline, { owner: member(test.viewer) });
    expect(reply.text).toBe('Pipeline of Vic Vale: there are no open deals.');
    expect(reply.charts ?? []).toEqual([]);
  });
});

describe('show_forecast', () => {
  it('adds up won, commit, best case and the rest, with quota, gap and coverage', async () => {
    const [dollars, euros] = await test.within((context) => forecast(context, { period: quarter }));
    expect(dollars).toEqual({
      currency: 'USD',
      won: { count: 1, value: 5_000_000, weighted: 5_000_000 },
      commit: { count: 1, value: 10_000_000, weighted: 7_500_000 },
      bestCase: { count: 1, value: 4_000_000, weighted: 2_000_000 },
      pipeline: { count: 1, value: 1_000_050, weighted: 100_005 },
      omitted: { count: 1, value: 700_000, weighted: 70_000 },
      open: { count: 3, value: 15_000_050, weighted: 9_600_005 },
      quota: 15_000_000,
      gap: 10_000_000,
      coverage: 1.500005,
    });
    expect(euros).toMatchObject({ currency: 'EUR', open: { count: 1, value: 90_000 }, quota: null, gap: null });
  });

  it.each([
    { name: 'an owner', filter: () => ({ owner: member(test.otherRep) }), won: 0, quota: 5_000_000 },
    { name: 'a territory', filter: () => ({ territory: 'west' }), won: 5_000_000, quota: 10_000_000 },
  ])('narrows by $name', async ({ filter, won, quota }) => {
    const [dollars] = await test.within((context) => forecast(context, { period: quarter, ...filter() }));
    expect(dollars).toMatchObject({ won: { value: won }, quota });
  });

  it.each([
    { now: '2026-04-01T03:00:00Z', period: quarter },
    { now: '2026-04-01T05:00:00Z', period: { start: '2026-04-01', end: '2026-07-01' } },
  ])('takes this quarter of the person’s zone: $now', async ({ now, period }) => {
    const { input } = await test.perform(showForecast, {}, { now: new Date(now) });
    expect(input.period).toEqual(period);
  });

  it('says it in words for who sees no blocks', async () => {
    const { reply } = await test.perform(showForecast, {});
    expect(reply.text.split('\n')).toEqual([
      'Forecast Jan 1 – Mar 31',
      'USD: won $50,000 · commit $100,000 · best case $40,000 · open $150,000.50 · weighted $96,000.05 · quota $150,000 · gap $100,000 · coverage 1.5×',
      'EUR: won €0 · commit €0 · best case €0 · open €900 · weighted €450 · no quota',
    ]);
  });
});
