import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Capability } from '../../../src/capability/capability.ts';
import type { Reference } from '../../../src/capability/fields.ts';
import { dealChanges } from '../../../src/crm/deals/changes.ts';
import { closeDeal } from '../../../src/crm/deals/close-deal.ts';
import type { Deal } from '../../../src/crm/deals/deal.ts';
import { moveDeal } from '../../../src/crm/deals/move-deal.ts';
import { reopenDeal } from '../../../src/crm/deals/reopen-deal.ts';
import { showChanges } from '../../../src/crm/deals/show-changes.ts';
import { updateDeal } from '../../../src/crm/deals/update-deal.ts';
import { createTestWorkspace, type TestWorkspace } from '../../support/workspace.ts';
import { makeAccount, makeDeal, member, reference, usd } from './support.ts';

const before = new Date('2026-02-10T15:00:00Z');
const monday = { start: '2026-03-02', end: null };

describe('show_changes', () => {
  let test: TestWorkspace;
  let acme: Reference;

  const old = (name: string, amount = 10_000) =>
    makeDeal(
      test,
      { name, account: acme, amount: usd(amount), expectedClose: '2026-03-31', owner: member(test.rep) },
      {},
      { now: before },
    );
  const perform = (capability: Capability, deal: Deal, input: Record<string, unknown>, now?: Date) =>
    test.perform(capability, { deal: reference(deal), ...input }, now ? { now } : {});

  beforeAll(async () => {
    test = await createTestWorkspace();
    acme = await makeAccount(test, 'Acme Corp');
    await perform(closeDeal, await old('won', 20_000), { result: 'won' });
    await perform(closeDeal, await old('lost', 5_000), { result: 'lost' });
    await perform(moveDeal, await old('moved'), { stage: 'proposal' });
    const back = await old('moved and moved back');
    await perform(moveDeal, back, { stage: 'proposal' });
    await perform(moveDeal, back, { stage: 'prospecting' });
    await perform(updateDeal, await old('later'), { expectedClose: '2026-04-30' });
    await perform(updateDeal, await old('sooner'), { expectedClose: '2026-03-10' });
    const up = await old('up');
    await perform(updateDeal, up, { amount: usd(11_000) });
    await perform(updateDeal, up, { amount: usd(13_000) });
    await perform(updateDeal, await old('down'), { amount: usd(9_000) });
    const reopened = await old('reopened', 700);
    await perform(closeDeal, reopened, { result: 'lost' }, before);
    await perform(reopenDeal, reopened, {});
    const twice = await old('closed and reopened');
    await perform(closeDeal, twice, { result: 'lost' });
    await perform(reopenDeal, twice, {});
    const fresh = await makeDeal(test, { name: 'new', account: acme, amount: usd(100), owner: member(test.otherRep) });
    await perform(updateDeal, fresh, { amount: usd(150) });
    await perform(moveDeal, await old('long ago'), { stage: 'proposal' }, before);
  });
  afterAll(() => test?.close());

  it('tells what became of each deal, and what that did to what is open', async () => {
    const changes = await test.within((context) => dealChanges(context, { period: monday }));
    expect(changes.map(({ kind, deal, effect }) => [deal.name, kind, effect])).toEqual([
      ['won', 'won', -2_000_000],
      ['lost', 'lost', -500_000],
      ['moved', 'moved', 0],
      ['later', 'pushed_out', 0],
      ['sooner', 'pulled_in', 0],
      ['up', 'value_up', 300_000],
      ['down', 'value_down', -100_000],
      ['reopened', 'reopened', 70_000],
      ['new', 'new', 15_000],
    ]);
  });

  it('narrows by owner', async () => {
    const owner = member(test.otherRep);
    const changes = await test.within((context) => dealChanges(context, { period: monday, owner }));
    expect(changes.map(({ deal }) => deal.name)).toEqual(['new']);
  });

  it('adds up the net, and lists by kind', async () => {
    const { reply } = await test.perform(showChanges, { period: monday }, { as: test.viewer });
    expect(reply.text.split('\n')).toEqual([
      'Changes, since Mon, Mar 2',
      'Net: −$22,150',
      'New: 1 deal · +$150',
      'Won: 1 deal · −$20,000',
      'Lost: 1 deal · −$5,000',
      'Reopened: 1 deal · +$700',
      'Moved: 1 deal',
      'Pushed out: 1 deal',
      'Pulled in: 1 deal',
      'Value up: 1 deal · +$3,000',
      'Value down: 1 deal · −$1,000',
    ]);
    expect(JSON.stringify(reply.blocks)).toContain('Tue, Mar 31 → Thu, Apr 30');
  });

  it('takes the last seven days unless said, and helps on where nothing changed', async () => {
    const quiet = new Date('2026-06-01T15:00:00Z');
    const { input, reply } = await test.perform(showChanges, {}, { now: quiet });
    expect(input.period).toEqual({ start: '2026-05-26', end: '2026-06-02' });
    expect(reply.text).toContain('nothing changed');
  });
});
