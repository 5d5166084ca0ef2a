import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/capability/context.ts';
import type { Reference } from '../../../src/capability/fields.ts';
import { about, type Crm, createCrm, member } from '../activities/support.ts';

let crm: Crm;

beforeAll(async () => {
  crm = await createCrm();
});
afterAll(() => crm.close());

const create = async (input: Record<string, unknown>, as: Actor = crm.manager): Promise<Reference> =>
  about(await crm.ask('create_account', input, { as }), 'account');

describe('create_account', () => {
  it('is the asker’s, with a domain from its website and money in minor units', async () => {
    const acme = await create({
      name: 'Acme Corp',
      type: 'customer',
      website: 'https://www.Acme.com/about',
      email: 'Info@Acme.com',
      annualRevenue: { amount: 1_200_000.5, currency: 'EUR' },
      employees: 500,
      tags: ['vip', 'VIP', 'emea'],
    });
    expect(await crm.row(acme)).toMatchObject({
      type: 'customer',
      status: 'active',
      domain: 'acme.com',
      email: 'info@acme.com',
      ownerId: crm.manager.id,
      annualRevenue: 120_000_050,
      annualRevenueCurrency: 'EUR',
      tags: ['VIP', 'emea'],
    });
  });

  it.each([
    ['the workspace’s country', { phone: '(212) 555-0100' }, '+12125550100', 'US'],
    ['its address’s country', { phone: '020 7946 0958', address: '1 Main St, London, UK' }, '+442079460958', 'GB'],
    ['its own country code', { phone: '+49 30 901820' }, '+4930901820', 'DE'],
  ])('reads a phone number as one of %s', async (_, input, phone, country) => {
    const { input: ran, reply } = await crm.ask('create_account', { name: `Phone ${phone}`, ...input });
    expect(ran.phone).toBe(phone);
    expect(await crm.row(about({ reply }, 'account'))).toMatchObject({ phone, country });
  });

  it.each([
    ['a phone number', { phone: '55' }, 'phone'],
    ['a website', { website: 'not a site' }, 'website'],
    ['an owner', { owner: { id: 'team', name: 'my team' } }, 'owner'],
  ])('refuses what cannot be %s', async (_, input, field) => {
    await expect(create({ name: `Bad ${field}`, ...input })).rejects.toMatchObject({ outcome: 'invalid', field });
  });

  it('refuses a name that exists, naming whose it is', async () => {
    await create({ name: 'Globex', owner: member(crm.rep) });
    await expect(create({ name: 'GLOBEX' })).rejects.toThrow(/^Globex is in Rapport already\. .*owned by Rob Reyes/);
  });

  it('points to an archived one of that name', async () => {
    const account = await create({ name: 'Umbrella' });
    await crm.ask('archive_account', { account });
    await expect(create({ name: 'umbrella' })).rejects.toThrow('“restore Umbrella” brings it back');
  });

  it.each([
    ['of the same domain', { name: 'Other', website: 'initech.com' }],
    ['whose name begins like it', { name: 'Initech Holding GmbH' }],
    ['whose name is the beginning of its', { name: 'Initech' }],
  ])('makes one that is %s, and asks whether it is the same', async (_, input) => {
    const name = 'Initech Holding';
    await crm.account(name, { domain: 'initech.com' });
    const { reply } = await crm.ask('create_account', input);
    expect(reply.text).toContain(`It may be the same as ${name}`);
    await crm.within(async ({ db }) => {
      await db.execute(sql`delete from accounts where name like 'Initech%' or name = 'Other'`);
    });
  });
});

describe('update_account', () => {
  it('changes what is said, keeps the rest, and adds to the custom fields', async () => {
    const account = await create({ name: 'Hooli', industry: 'search', phone: '+49 30 901820' });
    await crm.ask('update_account', { account, custom: { tier: 'A' } });
    await crm.ask('update_account', { account, status: 'inactive', lifecycleStage: 'churned', custom: { seats: 5 } });
    expect(await crm.row(account)).toMatchObject({
      industry: 'search',
      status: 'inactive',
      lifecycleStage: 'churned',
      custom: { tier: 'A', seats: 5 },
    });
  });

  it('reads a national phone number as one of the account’s country', async () => {
    const account = await create({ name: 'Berlin GmbH', phone: '+49 30 901820' });
    const { input } = await crm.ask('update_account', { account, phone: '030 901821' });
    expect(input.phone).toBe('+4930901821');
  });

  it('keeps the account’s country whatever its phone number’s', async () => {
    const account = await create({ name: 'Paris SA', address: 'Rue X, Paris, France' });
    await crm.ask('update_account', { account, phone: '+1 212 555 0100' });
    expect((await crm.row(account)).country).toBe('FR');
  });

  it('adds to the revenue there is', async () => {
    const account = await create({ name: 'Growing', annualRevenue: { amount: 1000, currency: 'USD' } });
    const { input } = await crm.ask('update_account', { account, annualRevenue: { relative: { amount: 500 } } });
    expect(input.annualRevenue).toEqual({ amount: 1500, currency: 'USD' });
  });

  it('writes nothing where it is so already', async () => {
    const account = await create({ name: 'Same', industry: 'steel' });
    const { auditId, reply } = await crm.ask('update_account', { account, industry: 'steel' });
    expect([auditId, reply.text]).toEqual([null, 'Same was so already.']);
  });

  it('refuses a parent that is part of it', async () => {
    const parent = await create({ name: 'Holding' });
    const child = await create({ name: 'Subsidiary', parent });
    const change = crm.ask('update_account', { account: parent, parent: child });
    await expect(change).rejects.toMatchObject({ code: 'parent_loop' });
    await expect(crm.ask('update_account', { account: child, parent: child })).rejects.toThrow('its own parent');
  });

  it('renames, but not to a name that is taken', async () => {
    const account = await create({ name: 'Old name' });
    await create({ name: 'Taken' });
    await crm.ask('update_account', { account, name: 'New name' });
    expect((await crm.row(account)).name).toBe('New name');
    await expect(crm.ask('update_account', { account, name: 'taken' })).rejects.toMatchObject({
      code: 'duplicate_account',
    });
  });

  it.each([
    ['a rep their own', 'rep', 'rep', true],
    ['a rep one of nobody’s', null, 'rep', true],
    ['a rep not another’s', 'otherRep', 'rep', false],
    ['a manager anybody’s', 'rep', 'manager', true],
  ] as const)('may be done by %s', async (name, owner, changer, allowed) => {
    const account = await crm.account(`Of ${name}`, { ownerId: owner && crm[owner].id });
    const change = crm.ask('update_account', { account, industry: 'steel' }, { as: crm[changer] });
    if (allowed) await expect(change).resolves.toBeDefined();
    else await expect(change).rejects.toMatchObject({ outcome: 'denied', code: 'not_owner' });
  });
});

describe('archive_account and restore_account', () => {
  it('take it out of sight and back, say what stays, and do nothing twice', async () => {
    const account = await create({ name: 'Archivable' });
    await crm.contact('Ann Archived', account);
    await crm.deal('Still open', account, 1000);
    const names = async () => (await crm.ask('find_accounts', { text: 'Archivable' })).reply.about?.length;
    const people = async () => (await crm.ask('find_contacts', { text: 'Ann Archived' })).reply.about?.length;
    const { reply } = await crm.ask('archive_account', { account });
    expect(reply.text).toContain('Its 1 open deal still counts in the pipeline');
    expect([await names(), await people()]).toEqual([0, 0]);
    expect((await crm.ask('archive_account', { account })).auditId).toBeNull();
    await crm.ask('restore_account', { account });
    expect([await names(), await people()]).toEqual([1, 1]);
    expect((await crm.ask('restore_account', { account })).reply.text).toContain('is not archived');
  });

  it('archiving is for managers', async () => {
    const account = await create({ name: 'Of a rep' }, crm.rep);
    await expect(crm.ask('archive_account', { account }, { as: crm.rep })).rejects.toMatchObject({ code: 'role' });
  });
});
