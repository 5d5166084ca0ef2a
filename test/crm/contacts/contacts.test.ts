import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/capability/context.ts';
import type { Reference } from '../../../src/capability/fields.ts';
import { about, type Crm, createCrm, golden } from '../activities/support.ts';

let crm: Crm;
let acme: Reference;

beforeAll(async () => {
  crm = await createCrm();
  acme = await crm.account('Acme Corp', { ownerId: crm.rep.id, country: 'GB' });
});
afterAll(() => crm.close());

const create = async (input: Record<string, unknown>, as: Actor = crm.manager): Promise<Reference> =>
  about(await crm.ask('create_contact', input, { as }), 'contact');

describe('create_contact', () => {
  it('is at an account, whose country its phone number takes', async () => {
    const { input, reply } = await crm.ask('create_contact', {
      name: 'Dana Kim',
      account: acme,
      title: 'CFO',
      role: 'decision_maker',
      email: 'Dana@Acme.com',
      phone: '020 7946 0958',
    });
    expect(input.phone).toBe('+442079460958');
    expect(await crm.row(about({ reply }, 'contact'))).toMatchObject({
      accountId: acme.id,
      title: 'CFO',
      role: 'decision_maker',
      email: 'dana@acme.com',
      phone: '+442079460958',
      primary: false,
      ownerId: crm.manager.id,
    });
    expect(reply.about?.map(({ name }) => name)).toEqual(['Dana Kim', 'Acme Corp']);
  });

  it.each([
    ['the e-mail exists', { name: 'Other Person', email: 'DANA@acme.com' }, 'email'],
    ['the name exists at the account', { name: 'dana kim' }, 'name'],
  ])('is refused where %s', async (_, input, field) => {
    await expect(create({ account: acme, ...input })).rejects.toMatchObject({ code: 'duplicate_contact', field });
  });

  it('takes “Jane Roe, CFO” as a name and a job title', async () => {
    const contact = await create({ name: 'Jane Roe, CFO', account: acme });
    expect(await crm.row(contact)).toMatchObject({ name: 'Jane Roe', title: 'CFO' });
  });

  it('is made beside a namesake elsewhere, and says so', async () => {
    const account = await crm.account('Globex');
    const { reply } = await crm.ask('create_contact', { name: 'Dana Kim', account });
    expect(reply.text).toBe('Dana Kim at Globex is added. There is a Dana Kim already at: Acme Corp.');
  });
});

describe('the main contact', () => {
  it('is one per account: another takes its place', async () => {
    const account = await crm.account('Initech');
    const first = await create({ name: 'Peter', account, primary: true });
    const second = await create({ name: 'Milton', account, primary: true });
    expect([(await crm.row(first)).primary, (await crm.row(second)).primary]).toEqual([false, true]);
    await crm.ask('update_contact', { contact: first, primary: true });
    expect([(await crm.row(first)).primary, (await crm.row(second)).primary]).toEqual([true, false]);
    await crm.ask('undo');
    expect([(await crm.row(first)).primary, (await crm.row(second)).primary]).toEqual([false, true]);
  });

  it('is none of the next account where they move', async () => {
    const [from, to] = [await crm.account('From'), await crm.account('To')];
    const contact = await create({ name: 'Mover', account: from, primary: true });
    await crm.ask('update_contact', { contact, account: to });
    expect(await crm.row(contact)).toMatchObject({ accountId: to.id, primary: false });
  });

  it('needs an account, and a rep may set it on their own ones only', async () => {
    await expect(create({ name: 'Nobody', primary: true })).rejects.toMatchObject({ code: 'account_missing' });
    const set = create({ name: 'Boss', account: acme, primary: true }, crm.otherRep);
    await expect(set).rejects.toMatchObject({ code: 'not_owner' });
    await expect(create({ name: 'Boss', account: acme, primary: true }, crm.rep)).resolves.toBeDefined();
  });

  it('answers “who’s the main contact at…”', async () => {
    const account = await crm.account('Springfield Nuclear');
    await create({ name: 'Waylon Smithers', account, title: 'Assistant' });
    const none = await crm.ask('find_contacts', { account, primary: true });
    expect(none.reply.text).toBe(
      'No main contact is set at Springfield Nuclear; 1 contact:\nWaylon Smithers, Assistant at Springfield Nuclear',
    );
    await create({ name: 'Charles Burns', account, primary: true, email: 'burns@example.com' });
    const one = await crm.ask('find_contacts', { account, primary: true });
    expect(one.reply.text).toBe(
      'The main contact at Springfield Nuclear is Charles Burns at Springfield Nuclear, burns@example.com.',
    );
  });
});

describe('update_contact', () => {
  it('changes what is said and keeps the rest', async () => {
    const boss = await create({ name: 'Priya Patel', account: acme });
    const contact = await create({ name: 'Una', account: acme, title: 'Buyer' });
    await crm.ask('update_contact', { contact, reportsTo: boss, preferredMethod: 'sms' });
    expect(await crm.row(contact)).toMatchObject({ title: 'Buyer', reportsToId: boss.id, preferredMethod: 'sms' });
    const loop = crm.ask('update_contact', { contact: boss, reportsTo: contact });
    await expect(loop).rejects.toMatchObject({ code: 'reports_to' });
    const self = crm.ask('update_contact', { contact: boss, reportsTo: boss });
    await expect(self).rejects.toThrow('Priya Patel cannot report to themselves.');
  });

  it.each([
    ['a rep their own', 'rep', null, 'rep', true],
    ['a rep one of nobody’s at their account', null, 'rep', 'rep', true],
    ['a rep one of nobody’s at nobody’s account', null, null, 'rep', true],
    ['a rep not one of nobody’s at another’s account', null, 'otherRep', 'rep', false],
    ['a rep not another’s', 'otherRep', 'rep', 'rep', false],
    ['a manager anybody’s', 'rep', 'rep', 'manager', true],
  ] as const)('may be done by %s', async (name, owner, accountOwner, changer, allowed) => {
    const account = await crm.account(`At ${name}`, { ownerId: accountOwner && crm[accountOwner].id });
    const contact = await crm.contact(`Of ${name}`, account, { ownerId: owner && crm[owner].id });
    const change = crm.ask('update_contact', { contact, title: 'CEO' }, { as: crm[changer] });
    if (allowed) await expect(change).resolves.toBeDefined();
    else await expect(change).rejects.toMatchObject({ outcome: 'denied', code: 'not_owner' });
  });
});

describe('show_contact', () => {
  it('answers “when did I last talk to…”', async () => {
    const contact = await create({ name: 'Ray', account: acme, title: 'CTO' });
    const never = await crm.ask('show_contact', { contact });
    expect(never.reply.text).toBe('Ray, CTO at Acme Corp. Last activity: none yet.');
    await crm.ask(
      'log_activity',
      { type: 'call', contact, subject: 'pricing', occurredAt: '2026-03-02' },
      { as: crm.rep },
    );
    const { reply } = await crm.ask('show_contact', { contact });
    expect(reply.text).toBe(
      'Ray, CTO at Acme Corp. Last activity: Call with Ray (Acme Corp) about pricing, Mon, Mar 2 (yesterday), by Rob Reyes.',
    );
  });

  it('of one that is gone says so', async () => {
    const gone = { id: crm.manager.id, name: 'Gone' };
    await expect(crm.ask('show_contact', { contact: gone })).rejects.toMatchObject({ code: 'contact_not_found' });
  });
});

describe('archive_contact and restore_contact', () => {
  it('take them out of sight and back', async () => {
    const contact = await create({ name: 'Archie', account: acme });
    const found = async () => (await crm.ask('find_contacts', { text: 'archie' })).reply.about?.length;
    await crm.ask('archive_contact', { contact });
    expect(await found()).toBe(0);
    expect((await crm.ask('archive_contact', { contact })).reply.text).toBe('Archie was archived already.');
    await crm.ask('restore_contact', { contact });
    expect(await found()).toBe(1);
  });
});

describe('find_contacts', () => {
  let hooli: Reference;
  beforeAll(async () => {
    hooli = await crm.account('Hooli');
    await crm.contact('Gavin', hooli, {
      role: 'decision_maker',
      primary: true,
      lastActivityAt: new Date('2026-03-01T12:00:00Z'),
    });
    await crm.contact('Bighead', hooli, { tags: ['Lucky'], lastActivityAt: new Date('2026-01-01T12:00:00Z') });
    await crm.contact('Denpok', hooli, { title: 'Guru', createdAt: new Date('2026-01-15T12:00:00Z') });
    await crm.contact('Gone', hooli, { archivedAt: new Date('2026-01-15T12:00:00Z') });
  });

  it.each([
    ['the account’s, main one first', {}, ['Gavin', 'Bighead', 'Denpok']],
    ['by name', { text: 'head' }, ['Bighead']],
    ['by title', { text: 'guru' }, ['Denpok']],
    ['by role', { role: 'decision_maker' }, ['Gavin']],
    ['by tag', { tag: 'lucky' }, ['Bighead']],
    ['not contacted for a month, longest first', { notContactedDays: 30 }, ['Denpok', 'Bighead']],
    ['by day of creation', { created: { start: '2026-01-01', end: '2026-02-01' } }, ['Denpok']],
  ])('finds %s', async (_, input, names) => {
    const { reply } = await crm.ask('find_contacts', { account: hooli, ...input });
    const people = reply.about?.filter(({ type }) => type === 'contact');
    expect(people?.map(({ name }) => name)).toEqual(names);
  });
});

describe('the cards of contacts', () => {
  let wonka: Reference;
  let willy: Reference;
  beforeAll(async () => {
    wonka = await crm.account('Wonka <Sweets>', { country: 'GB' });
    willy = await crm.contact('Willy Wonka', wonka, {
      title: 'CEO',
      primary: true,
      email: 'willy@example.com',
      phone: '+442079460958',
      tags: ['vip'],
    });
    await crm.contact('Oompa', wonka, { reportsToId: willy.id });
    await crm.deal('Chocolate', wonka, 12_500, willy);
    await crm.ask('log_activity', { type: 'visit', contact: willy, followUp: '2026-03-04' });
  });

  it.each([
    ['show', 'show_contact', () => ({ contact: willy })],
    ['find', 'find_contacts', () => ({ account: wonka })],
    ['find-main', 'find_contacts', () => ({ account: wonka, primary: true })],
    ['find-nothing', 'find_contacts', () => ({ account: wonka, role: 'champion' })],
    ['create', 'create_contact', () => ({ name: 'Charlie', account: wonka, phone: '020 7946 0959', role: 'user' })],
    ['update', 'update_contact', () => ({ contact: willy, title: 'Chairman', preferredMethod: 'phone' })],
    ['archive', 'archive_contact', () => ({ contact: willy })],
  ])('%s', async (name, capability, input) => {
    const { reply } = await crm.ask(capability, input());
    await expect(golden(reply)).toMatchFileSnapshot(`__goldens__/${name}.json`);
  });
});
