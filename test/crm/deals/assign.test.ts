import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/capability/fields.ts';
import { assign } from '../../../src/crm/team/assign.ts';
import { members } from '../../../src/crm/team/tables.ts';
import { createTestWorkspace, type TestWorkspace, testNow } from '../../support/workspace.ts';
import { makeAccount, makeContact, makeDeal, member, reference, reload } from './support.ts';

let test: TestWorkspace;
let acme: Reference;

beforeAll(async () => {
  test = await createTestWorkspace();
  acme = await makeAccount(test, 'Acme Corp', { ownerId: test.rep.id });
});
afterAll(() => test?.close());

describe('assign', () => {
  it('gives a deal to somebody', async () => {
    const deal = await makeDeal(test, { account: acme, owner: member(test.rep) });
    const { reply } = await test.perform(
      assign,
      { record: reference(deal), to: member(test.otherRep) },
      { as: test.rep },
    );
    expect((await reload(test, deal)).owner).toBe('Olga Orlov');
    expect(reply.text).toBe(`${deal.name} belongs to Olga Orlov now; it was yours before.`);
    expect(reply.about).toEqual([reference(deal)]);
  });

  it.each([
    { type: 'account', make: () => makeAccount(test, 'Initech') },
    { type: 'contact', make: () => makeContact(test, 'Dana Kim', acme.id) },
  ])('gives an $type that is nobody’s to whoever takes it', async ({ make }) => {
    const record = await make();
    const me = { type: 'member', id: 'me', name: 'me' };
    const { input, reply } = await test.perform(assign, { record, to: me }, { as: test.rep });
    expect(input.to).toEqual(member(test.rep));
    expect(reply.text).toBe(`${record.name} is yours now; it was nobody’s before.`);
  });

  it('refuses what belongs to another rep', async () => {
    const deal = await makeDeal(test, { account: acme, owner: member(test.rep) });
    await expect(
      test.perform(assign, { record: reference(deal), to: member(test.otherRep) }, { as: test.otherRep }),
    ).rejects.toMatchObject({ code: 'not_owner' });
  });

  it('refuses whoever has it, a team, and who has left', async () => {
    const left = await test.within(({ changes }) =>
      changes.insert(members, {
        name: 'Lee',
        email: 'lee@example.com',
        role: 'rep',
        active: false,
        createdAt: testNow,
      }),
    );
    const to = (who: Reference) => test.perform(assign, { record: acme, to: who });
    await expect(to(member(test.rep))).rejects.toMatchObject({ code: 'already_owner' });
    await expect(to({ type: 'member', id: 'team', name: 'my team' })).rejects.toMatchObject({ code: 'not_one_member' });
    await expect(to({ type: 'member', id: left.id, name: 'Lee' })).rejects.toMatchObject({ code: 'member_inactive' });
  });
});
