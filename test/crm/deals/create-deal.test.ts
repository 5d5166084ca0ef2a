import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/capability/fields.ts';
import { createDeal } from '../../../src/crm/deals/create-deal.ts';
import { deals } from '../../../src/crm/deals/tables.ts';
import { createProduct, productReference } from '../../../src/crm/products/products.ts';
import { createTestWorkspace, type TestWorkspace, testNow } from '../../support/workspace.ts';
import { makeAccount, makeDeal, member, reload, usd } from './support.ts';

let test: TestWorkspace;
let acme: Reference;

beforeAll(async () => {
  test = await createTestWorkspace();
  acme = await makeAccount(test, 'Acme Corp');
});
afterAll(() => test?.close());

const create = async (input: Record<string, unknown>, as = test.rep) => {
  const performed = await test.perform(createDeal, { account: acme, ...input }, { as });
  const [about] = performed.reply.about ?? [];
  if (about === undefined) throw new Error('The reply is about no deal');
  return { performed, deal: await reload(test, about) };
};

describe('create_deal', () => {
  it('fills in what was not said: stage, owner, currency, and says so in its input', async () => {
    const { performed, deal } = await create({});
    expect(performed.input).toMatchObject({ stage: 'prospecting', owner: member(test.rep) });
    expect(deal).toMatchObject({
      stage: 'prospecting',
      probability: 10,
      status: 'open',
      owner: 'Rob Reyes',
      account: 'Acme Corp',
      amount: null,
      currency: 'USD',
      createdBy: test.rep.id,
    });
  });

  it('keeps everything that was said', async () => {
    const { deal } = await create({
      name: 'Big one',
      amount: { amount: 45000.5, currency: 'EUR' },
      stage: 'proposal',
      expectedClose: '2026-03-31',
      source: 'referral',
      type: 'renewal',
      probability: 62.4,
      requirements: 'SSO',
      competitor: 'Hooli',
      owner: member(test.otherRep),
    });
    expect(deal).toMatchObject({
      name: 'Big one',
      amount: 4_500_050,
      currency: 'EUR',
      stage: 'proposal',
      expectedClose: '2026-03-31',
      source: 'referral',
      type: 'renewal',
      probability: 62,
      requirements: 'SSO',
      competitor: 'Hooli',
      owner: 'Olga Orlov',
    });
  });

  it.each([
    { input: {}, name: 'Acme Corp – March 2026' },
    { input: { expectedClose: '2026-06-30' }, name: 'Acme Corp – June 2026' },
    { input: { type: 'new_business' }, name: 'Acme Corp – New business' },
  ])('names a deal by what it knows: $name', async ({ input, name }) => {
    expect((await create(input)).deal.name).toBe(name);
  });

  it('names a deal by its product', async () => {
    const product = await test.within((context) => createProduct(context, { name: 'GTX Pro' }));
    const { deal } = await create({ product: productReference(product), type: 'renewal' });
    expect(deal).toMatchObject({ name: 'Acme Corp – GTX Pro', product: 'GTX Pro' });
  });

  it('numbers deals one after the other', async () => {
    const first = await create({});
    const second = await create({});
    expect(second.deal.number).toBe(first.deal.number + 1);
    expect(second.deal.handle).toBe(`D-${second.deal.number}`);
  });

  it('closes a deal that is made as won', async () => {
    const { deal } = await create({ stage: 'closed_won', amount: usd(10) });
    expect(deal).toMatchObject({ status: 'won', probability: 100, closedOn: '2026-03-03' });
  });

  it('tells of other open deals of the account', async () => {
    const globex = await makeAccount(test, 'Globex');
    const other = await makeDeal(test, { account: globex, name: 'First <try>' });
    const { performed } = await create({ account: globex });
    expect(JSON.stringify(performed.reply.blocks)).toContain(`1 other open deal: First &lt;try&gt; (${other.handle})`);
  });

  it.each([
    { problem: 'a negative amount', input: { amount: usd(-1) }, code: 'input' },
    { problem: 'a stage that is not there', input: { stage: 'limbo' }, code: 'unknown_stage' },
    { problem: 'a day that is not there', input: { expectedClose: '2026-02-30' }, code: 'input' },
    {
      problem: 'a team as owner',
      input: { owner: { type: 'member', id: 'team', name: 'my team' } },
      code: 'not_one_member',
    },
  ])('refuses $problem', async ({ input, code }) => {
    await expect(create(input)).rejects.toMatchObject({ outcome: 'invalid', code });
  });

  it('refuses a deal for an archived account and says how to go on', async () => {
    const gone = await makeAccount(test, 'Gone Inc', { archivedAt: testNow });
    await expect(create({ account: gone })).rejects.toMatchObject({
      code: 'account_archived',
      message: expect.stringContaining('restore Gone Inc'),
    });
  });

  it('refuses viewers', async () => {
    await expect(create({}, test.viewer)).rejects.toMatchObject({ outcome: 'denied', code: 'role' });
  });

  it('allows deals without an account, as imports have them', async () => {
    const row = await test.within(({ changes }) =>
      changes.insert(deals, {
        number: 9000,
        name: 'Orphan',
        stage: 'prospecting',
        currency: 'USD',
        stageSince: testNow,
        createdAt: testNow,
        updatedAt: testNow,
      }),
    );
    expect(await reload(test, row)).toMatchObject({ account: null, owner: null, probability: 10 });
  });
});
