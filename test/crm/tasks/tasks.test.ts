import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/capability/fields.ts';
import { getTask } from '../../../src/crm/tasks/tasks.ts';
import { about, type Crm, createCrm, member } from '../activities/support.ts';

let crm: Crm;
let acme: Reference;
let dana: Reference;

beforeAll(async () => {
  crm = await createCrm();
  acme = await crm.account('Acme Corp');
  dana = await crm.contact('Dana Kim', acme);
});
afterAll(() => crm.close());

const read = (task: Reference) => crm.within((context) => getTask(context, task.id));

async function create(input: Record<string, unknown> = {}, as = crm.manager) {
  return about(await crm.ask('create_task', { title: 'send the contract', ...input }, { as }), 'task');
}

describe('create_task', () => {
  it('is for the asker, of normal priority, and gets the next handle', async () => {
    const [first, second] = [await create(), await create()];
    const number = Number(first.handle?.slice(2));
    expect(second.handle).toBe(`T-${number + 1}`);
    expect(await read(second)).toMatchObject({
      title: 'Send the contract',
      assignee: 'Mia Marsh',
      priority: 'normal',
      kind: 'general',
      dueOn: null,
      about: null,
    });
  });

  it.each([
    ['a day stays a day', '2026-03-10', '2026-03-10', null],
    ['a moment is also a day', '2026-03-04T15:00:00-05:00', '2026-03-04', '2026-03-04T20:00:00.000Z'],
    ['a moment’s day is the assignee’s', '2026-03-10T23:30:00-04:00', '2026-03-10', '2026-03-11T03:30:00.000Z'],
    ['today is not too late', '2026-03-03', '2026-03-03', null],
    ['a distance counts from today', { relative: { months: 1 } }, '2026-04-03', null],
  ])('due: %s', async (_, due, dueOn, dueAt) => {
    const task = await read(await create({ due }));
    expect([task.dueOn, task.dueAt?.toISOString() ?? null]).toEqual([dueOn, dueAt]);
  });

  it.each(['2026-03-02', '2026-03-03T09:00:00-05:00'])('is not due in the past: %s', async (due) => {
    await expect(create({ due })).rejects.toMatchObject({ code: 'due_past', field: 'due' });
  });

  it('takes the day of the assignee’s zone', async () => {
    const tokyo = { ...crm.rep, timeZone: 'Asia/Tokyo' };
    const task = await read(await create({ due: '2026-03-04T20:00:00-05:00' }, tokyo));
    expect(task.dueOn).toBe('2026-03-05');
  });

  it('is about a record, with its account', async () => {
    expect(await read(await create({ about: dana }))).toMatchObject({
      about: { type: 'contact', name: 'Dana Kim' },
      accountName: 'Acme Corp',
      accountId: acme.id,
    });
  });

  it('is called after the record where only that was said', async () => {
    const task = await create({ title: 'Follow up', kind: 'follow_up', about: dana });
    expect(task.name).toBe('Follow up with Dana Kim');
  });

  it('is for one person, whoever that is', async () => {
    expect(await read(await create({ assignee: member(crm.rep) }))).toMatchObject({ assignee: 'Rob Reyes' });
    await expect(create({ assignee: { id: 'team', name: 'my team' } })).rejects.toMatchObject({ code: 'one_member' });
  });
});

describe('update_task', () => {
  it('changes what is said and keeps the rest', async () => {
    const task = await create({ due: '2026-03-10', about: dana });
    await crm.ask('update_task', { task, priority: 'urgent', assignee: member(crm.rep) });
    expect(await read(task)).toMatchObject({
      title: 'Send the contract',
      priority: 'urgent',
      assignee: 'Rob Reyes',
      dueOn: '2026-03-10',
      contactId: dana.id,
    });
  });

  it.each([
    ['a day', '2026-03-10', { days: 14 }, '2026-03-24', null],
    ['no day, from today', undefined, { days: 2 }, '2026-03-05', null],
    [
      'a moment, past the change of the clocks',
      '2026-03-06T15:00:00-05:00',
      { days: 3 },
      '2026-03-09',
      '2026-03-09T19:00:00.000Z',
    ],
  ])('pushes %s', async (_, due, relative, dueOn, dueAt) => {
    const task = await create({ due });
    await crm.ask('update_task', { task, due: { relative } });
    const pushed = await read(task);
    expect([pushed.dueOn, pushed.dueAt?.toISOString() ?? null]).toEqual([dueOn, dueAt]);
  });

  it('is refused for what is done, and where nothing is said', async () => {
    const task = await create();
    await expect(crm.ask('update_task', { task })).rejects.toMatchObject({ code: 'nothing_to_change' });
    await crm.ask('complete_task', { task });
    await expect(crm.ask('update_task', { task, priority: 'low' })).rejects.toMatchObject({ code: 'task_done' });
  });
});

describe('complete_task', () => {
  it('is done now, with what came of it, and undo opens it again', async () => {
    const task = await create();
    await crm.ask('complete_task', { task, outcome: 'she signed' });
    const done = await read(task);
    expect([done.completedAt?.toISOString(), done.outcome]).toEqual(['2026-03-03T15:00:00.000Z', 'she signed']);
    await crm.ask('undo');
    expect((await read(task)).completedAt).toBeNull();
  });

  it('twice changes nothing and says so kindly', async () => {
    const task = await create();
    await crm.ask('complete_task', { task });
    const again = await crm.ask('complete_task', { task, outcome: 'other' });
    expect(again.auditId).toBeNull();
    expect(again.reply.text).toBe(`${task.handle} was done already: Send the contract (done Tue, Mar 3).`);
  });

  it('of a task that is gone says so', async () => {
    const gone = { id: crm.manager.id, name: 'Gone' };
    await expect(crm.ask('complete_task', { task: gone })).rejects.toMatchObject({ code: 'task_not_found' });
  });
});

describe('who may change a task', () => {
  it.each([
    ['a rep one assigned to them', 'manager', 'rep', 'rep', true],
    ['a rep one that they gave to somebody', 'rep', 'otherRep', 'rep', true],
    ['a rep not one of two others', 'manager', 'otherRep', 'rep', false],
    ['a manager any', 'rep', 'otherRep', 'manager', true],
  ] as const)('%s', async (_, maker, assignee, changer, allowed) => {
    const task = await create({ assignee: member(crm[assignee]) }, crm[maker]);
    const done = crm.ask('complete_task', { task }, { as: crm[changer] });
    if (allowed) await expect(done).resolves.toBeDefined();
    else await expect(done).rejects.toMatchObject({ outcome: 'denied', code: 'not_owner' });
  });

  it('a viewer none', async () => {
    await expect(create({}, crm.viewer)).rejects.toMatchObject({ code: 'role' });
  });
});
