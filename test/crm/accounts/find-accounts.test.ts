import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/capability/fields.ts';
import { type Crm, createCrm, golden, member, team } from '../activities/support.ts';

let crm: Crm;
let acme: Reference;

const at = (moment: string) => new Date(moment);

beforeAll(async () => {
  crm = await createCrm();
  const owner = { ownerId: crm.rep.id };
  acme = await crm.account('Acme Corp', {
    ...owner,
    type: 'customer',
    industry: 'Aerospace',
    territory: 'EMEA',
    segment: 'Enterprise',
    domain: 'acme.com',
    website: 'acme.com',
    phone: '+12125550100',
    employees: 500,
    annualRevenue: 1_200_000_00,
    annualRevenueCurrency: 'USD',
    tags: ['VIP'],
    aliases: ['GTX'],
    address: '1 Main St, London',
    custom: { tier: '<A>' },
    lastActivityAt: at('2026-03-01T15:00:00Z'),
  });
  await crm.account('Globex', {
    type: 'prospect',
    ownerId: crm.manager.id,
    employees: 20,
    annualRevenue: 9_000_000_00,
    annualRevenueCurrency: 'EUR',
    lastActivityAt: at('2026-02-01T05:00:00Z'),
    createdAt: at('2026-01-10T15:00:00Z'),
  });
  await crm.account('100% Juice', { status: 'inactive', createdAt: at('2026-03-02T04:59:00Z') });
  await crm.account('Gone Inc', { archivedAt: at('2026-01-01T00:00:00Z') });
});
afterAll(() => crm.close());

describe('find_accounts', () => {
  it.each([
    ['all but archived ones, by name', () => ({}), ['100% Juice', 'Acme Corp', 'Globex']],
    ['by part of a name', () => ({ text: 'lobe' }), ['Globex']],
    ['by an alias', () => ({ text: 'gtx' }), ['Acme Corp']],
    ['by a domain', () => ({ text: 'acme.com' }), ['Acme Corp']],
    ['with wildcards taken literally', () => ({ text: '0%' }), ['100% Juice']],
    ['by type', () => ({ type: 'prospect' }), ['Globex']],
    ['by status', () => ({ status: 'inactive' }), ['100% Juice']],
    ['by industry', () => ({ industry: 'aero' }), ['Acme Corp']],
    ['by segment', () => ({ segment: 'enterprise' }), ['Acme Corp']],
    ['by territory', () => ({ territory: 'emea' }), ['Acme Corp']],
    ['by owner', () => ({ owner: member(crm.rep) }), ['Acme Corp']],
    ['by team', () => ({ owner: team }), ['Acme Corp', 'Globex']],
    ['by tag, whatever its case', () => ({ tag: 'vip' }), ['Acme Corp']],
    ['by size', () => ({ employees: { min: null, max: 20 } }), ['Globex']],
    ['by revenue in the workspace’s currency', () => ({ annualRevenue: { min: 1_000_000, max: null } }), ['Acme Corp']],
    ['not contacted for 29 days, longest first', () => ({ notContactedDays: 29 }), ['100% Juice', 'Globex']],
    [
      'not contacted for 30 days: the 30th day back counts as contact',
      () => ({ notContactedDays: 30 }),
      ['100% Juice'],
    ],
    [
      'by day of creation in the asker’s zone',
      () => ({ created: { start: '2026-03-01', end: '2026-03-02' } }),
      ['100% Juice'],
    ],
    ['by several', () => ({ type: 'customer', owner: member(crm.manager) }), []],
  ])('finds %s', async (_, input, names) => {
    const { reply } = await crm.ask('find_accounts', input());
    expect(reply.about?.map(({ name }) => name)).toEqual(names);
  });
});

describe('the cards of accounts', () => {
  beforeAll(async () => {
    await crm.account('Acme Labs', { parentId: acme.id, ownerId: crm.rep.id });
    const dana = await crm.contact('Dana Kim', acme, {
      title: 'CFO',
      role: 'decision_maker',
      primary: true,
      email: 'dana@acme.com',
    });
    await crm.contact('Bob Smith', acme);
    await crm.deal('Renewal', acme, 45_000, dana);
    await crm.deal('Expansion', acme, 5_000);
    const input = { type: 'call', contact: dana, subject: 'the renewal', minutes: 30, followUp: '2026-03-10' };
    await crm.ask('log_activity', input);
    await crm.ask('add_note', { about: acme, text: 'Prefers <e-mail>', pinned: true });
  });

  it.each([
    ['show', 'show_account', () => ({ account: acme })],
    ['find', 'find_accounts', () => ({ type: 'customer' })],
    ['find-nothing', 'find_accounts', () => ({ type: 'dealer', territory: 'APAC' })],
    ['create', 'create_account', () => ({ name: 'Acme', website: 'acme.com', type: 'customer' })],
    [
      'update',
      'update_account',
      () => ({ account: acme, status: 'inactive', annualRevenue: { amount: 2e6, currency: 'USD' } }),
    ],
    ['archive', 'archive_account', () => ({ account: acme })],
  ])('%s', async (name, capability, input) => {
    const { reply } = await crm.ask(capability, input());
    await expect(golden(reply)).toMatchFileSnapshot(`__goldens__/${name}.json`);
  });

  it('show a viewer nothing to change', async () => {
    const { reply } = await crm.ask('show_account', { account: acme }, { as: crm.viewer });
    expect(reply.blocks.filter(({ type }) => type === 'actions')).toEqual([]);
  });

  it('keep to Slack’s limits with the longest texts', async () => {
    const wild = '&'.repeat(300);
    const account = await crm.account(wild, {
      industry: wild,
      territory: wild,
      segment: wild,
      address: wild,
      lifecycleStage: wild,
      tags: [wild],
      custom: { [wild]: wild },
    });
    for (let number = 0; number < 6; number++) {
      const contact = await crm.contact(`${wild.slice(0, 290)}${number}`, account, { title: wild });
      await crm.ask('log_activity', { type: 'call', contact, subject: wild, followUp: '2026-03-10' });
      await crm.ask('add_note', { about: account, text: wild });
    }
    golden((await crm.ask('show_account', { account })).reply);
    golden((await crm.ask('find_accounts', { text: wild })).reply);
    golden((await crm.ask('find_contacts', { account })).reply);
  });
});
