import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/capability/fields.ts';
import { type Crm, createCrm, golden, member } from '../activities/support.ts';

let crm: Crm;
let acme: Reference;
let dana: Reference;
let renewal: Reference;

beforeAll(async () => {
  crm = await createCrm();
  acme = await crm.account('Acme Corp', { ownerId: crm.otherRep.id });
  dana = await crm.contact('Dana Kim', acme);
  renewal = await crm.deal('Renewal', acme, 45_000);
  const on = (moment: string) => ({ now: new Date(moment) });
  await crm.ask('add_note', { about: acme, text: 'Invoices by mail', pinned: true }, on('2026-02-01T15:00:00Z'));
  await crm.ask('add_note', { about: dana, text: 'Likes 100% cotton' }, on('2026-03-02T15:00:00Z'));
  await crm.ask('add_note', { about: renewal, text: 'Legal has it' }, { ...on('2026-03-02T04:30:00Z'), as: crm.rep });
});
afterAll(() => crm.close());

describe('find_notes', () => {
  it.each([
    [
      'an account’s, with its contacts’ and deals’, pinned first',
      () => ({ about: acme }),
      ['Invoices by mail', 'Likes 100% cotton', 'Legal has it'],
    ],
    ['a contact’s', () => ({ about: dana }), ['Likes 100% cotton']],
    ['a deal’s', () => ({ about: renewal }), ['Legal has it']],
    ['pinned ones', () => ({ pinned: true }), ['Invoices by mail']],
    ['by words, taken literally', () => ({ text: '100%' }), ['Likes 100% cotton']],
    ['somebody’s', () => ({ by: member(crm.rep) }), ['Legal has it']],
    [
      'by day in the asker’s zone: 23:30 on Sunday',
      () => ({ period: { start: '2026-03-01', end: '2026-03-02' } }),
      ['Legal has it'],
    ],
    ['none', () => ({ text: 'nothing like it' }), []],
  ])('finds %s', async (_, input, texts) => {
    const { reply } = await crm.ask('find_notes', input());
    const shown = JSON.stringify(reply.blocks);
    const order = ['Invoices by mail', 'Likes 100% cotton', 'Legal has it'].filter((text) => shown.includes(text));
    expect(order).toEqual(texts);
    expect([...order].sort((one, other) => shown.indexOf(one) - shown.indexOf(other))).toEqual(texts);
  });
});

describe('add_note', () => {
  it('is open to a rep on anybody’s record, and not to a viewer', async () => {
    await expect(crm.ask('add_note', { about: dana, text: 'x' }, { as: crm.rep })).resolves.toBeDefined();
    await crm.ask('undo', {}, { as: crm.rep });
    const byViewer = crm.ask('add_note', { about: dana, text: 'x' }, { as: crm.viewer });
    await expect(byViewer).rejects.toMatchObject({ code: 'role' });
  });

  it('is refused for a record that is gone', async () => {
    const gone = { type: 'deal', id: crm.manager.id, name: 'Gone deal' };
    const note = crm.ask('add_note', { about: gone, text: 'x' });
    await expect(note).rejects.toThrow('Gone deal is not in Rapport any more.');
  });
});

describe('the cards of notes', () => {
  it.each([
    ['add', 'add_note', () => ({ about: dana, text: 'Two lines\n<!channel> & more', pinned: true })],
    ['find', 'find_notes', () => ({ about: acme, pinned: true })],
    ['find-nothing', 'find_notes', () => ({ about: renewal, pinned: true })],
  ])('%s', async (name, capability, input) => {
    const { reply } = await crm.ask(capability, input());
    await expect(golden(reply)).toMatchFileSnapshot(`__goldens__/${name}.json`);
  });
});
