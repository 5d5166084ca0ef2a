import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/capability/fields.ts';
import { findTasks } from '../../../src/crm/tasks/find.ts';
import { about, type Crm, createCrm, golden, member, team } from '../activities/support.ts';

let crm: Crm;
let acme: Reference;

/** A Monday, when everything was planned. */
const then = new Date('2026-02-23T15:00:00Z');

beforeAll(async () => {
  crm = await createCrm();
  acme = await crm.account('Acme Corp');
  const plan = (title: string, input: Record<string, unknown> = {}) =>
    crm.ask('create_task', { title, ...input }, { now: then });
  await plan('late', { due: '2026-02-28', about: acme });
  await plan('this morning', { due: '2026-03-03T09:00:00-05:00' });
  await plan('tonight', { due: '2026-03-03T20:00:00-05:00', kind: 'reminder' });
  await plan('today', { due: '2026-03-03', priority: 'urgent' });
  await plan('friday', { due: '2026-03-06', kind: 'follow_up' });
  await plan('some day');
  await plan('of Rob', { due: '2026-03-04', assignee: member(crm.rep), about: acme });
  const done = about(await plan('done', { due: '2026-03-20' }), 'task');
  await crm.ask('complete_task', { task: done }, { now: new Date('2026-02-25T15:00:00Z') });
});
afterAll(() => crm.close());

const found = async (input: Record<string, unknown>) => {
  const { reply } = await crm.ask('find_tasks', input);
  return reply.about?.filter(({ type }) => type === 'task').map(({ name }) => name);
};

describe('find_tasks', () => {
  it.each([
    [
      'mine that are open, soonest first',
      () => ({}),
      ['Late', 'This morning', 'Tonight', 'Today', 'Friday', 'Some day'],
    ],
    [
      'the team’s',
      () => ({ assignee: team }),
      ['Late', 'This morning', 'Tonight', 'Today', 'Of Rob', 'Friday', 'Some day'],
    ],
    ['somebody’s', () => ({ assignee: member(crm.rep) }), ['Of Rob']],
    ['everybody’s on a record', () => ({ about: acme }), ['Late', 'Of Rob']],
    ['mine on a record', () => ({ about: acme, assignee: member(crm.manager) }), ['Late']],
    ['overdue, by day and by moment', () => ({ status: 'overdue' }), ['Late', 'This morning']],
    ['due today', () => ({ due: { start: '2026-03-03', end: '2026-03-04' } }), ['This morning', 'Tonight', 'Today']],
    ['due by noon', () => ({ due: { start: null, end: '2026-03-03T12:00:00-05:00' } }), ['Late', 'This morning']],
    ['done last week', () => ({ status: 'done', due: { start: '2026-02-23', end: '2026-03-02' } }), ['Done']],
    ['none done this week', () => ({ status: 'done', due: { start: '2026-03-02', end: '2026-03-09' } }), []],
    ['by priority', () => ({ priority: 'urgent' }), ['Today']],
    ['by kind', () => ({ kind: 'follow_up' }), ['Friday']],
  ])('finds %s', async (_, input, names) => {
    expect(await found(input())).toEqual(names);
  });

  it('says how many there are and how many are late', async () => {
    const { reply } = await crm.ask('find_tasks');
    expect(reply.text.split('\n').slice(0, 3)).toEqual([
      '6 open tasks, 2 overdue:',
      'T-1 Late · Acme Corp (overdue 3 days)',
      'T-2 This morning (overdue since Tue, Mar 3, 9:00 AM)',
    ]);
  });

  it('holds a task late by its assignee’s day: at 23:30 in New York it is Wednesday in Berlin', async () => {
    const now = new Date('2026-03-04T04:30:00Z');
    const overdue = (timeZone: string) =>
      crm.within(
        async (context) => {
          await context.db.execute(sql`update members set time_zone = ${timeZone} where id = ${crm.manager.id}`);
          const { tasks } = await findTasks(context, { status: 'overdue', priority: 'urgent' });
          return tasks.map(({ title }) => title);
        },
        { now },
      );
    expect(await overdue('America/New_York')).toEqual([]);
    expect(await overdue('Europe/Berlin')).toEqual(['Today']);
    await overdue('America/New_York');
  });
});

describe('the cards of tasks', () => {
  it.each([
    [
      'create',
      'create_task',
      () => ({ title: 'send <the> contract', due: '2026-03-04T15:00:00-05:00', priority: 'high', about: acme }),
    ],
    ['create-for-somebody', 'create_task', () => ({ title: 'call them', assignee: member(crm.rep), kind: 'reminder' })],
    ['find', 'find_tasks', () => ({ assignee: team, status: 'overdue' })],
    ['find-nothing', 'find_tasks', () => ({ assignee: member(crm.otherRep) })],
  ])('%s', async (name, capability, input) => {
    const { reply } = await crm.ask(capability, input());
    await expect(golden(reply)).toMatchFileSnapshot(`__goldens__/${name}.json`);
  });

  it('complete', async () => {
    const task = about(await crm.ask('create_task', { title: 'call Dana', about: acme }), 'task');
    const { reply } = await crm.ask('complete_task', { task, outcome: 'she <signed>' });
    await expect(golden(reply)).toMatchFileSnapshot('__goldens__/complete.json');
  });

  it('offer a viewer no button', async () => {
    const { reply } = await crm.ask('find_tasks', { assignee: team }, { as: crm.viewer });
    expect(JSON.stringify(reply.blocks)).not.toContain('complete_task');
  });

  it('show ten of many, within Slack’s limits', async () => {
    for (let number = 0; number < 12; number++) {
      await crm.ask('create_task', { title: '&'.repeat(300), about: acme, assignee: member(crm.otherRep) });
    }
    const { reply } = await crm.ask('find_tasks', { assignee: member(crm.otherRep) });
    golden(reply);
    expect(JSON.stringify(reply.blocks)).toContain('showing 10 of 12');
  });
});
