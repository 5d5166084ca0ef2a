import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/capability/fields.ts';
import { activityRows } from '../../../src/crm/activities/activity-rows.ts';
import { findTasks } from '../../../src/crm/tasks/find.ts';
import type { RunOptions } from '../../support/workspace.ts';
import { about, type Crm, createCrm } from './support.ts';

let crm: Crm;
let acme: Reference;
let dana: Reference;
let renewal: Reference;

beforeAll(async () => {
  crm = await createCrm();
  acme = await crm.account('Acme Corp', { ownerId: crm.otherRep.id });
  dana = await crm.contact('Dana Kim', acme);
  renewal = await crm.deal('Renewal', acme, 45_000, dana);
});
afterAll(() => crm.close());

async function log(input: Record<string, unknown>, options?: RunOptions) {
  const { input: ran, reply } = await crm.ask('log_activity', { type: 'call', contact: dana, ...input }, options);
  const [activity] = await crm
    .within((context) => activityRows(context, { where: undefined, limit: 500 }))
    .then((all) => all.sort((one, other) => other.id.localeCompare(one.id)));
  if (activity === undefined) throw new Error('nothing was logged');
  return { ran, reply, activity };
}

describe('what an activity is linked to', () => {
  it.each([
    [
      'a contact brings its account',
      () => ({ contact: dana }),
      { contact: 'Dana Kim', account: 'Acme Corp', deal: undefined },
    ],
    [
      'an account alone',
      () => ({ contact: undefined, account: acme }),
      { contact: undefined, account: 'Acme Corp', deal: undefined },
    ],
    [
      'a deal brings its account and contact',
      () => ({ contact: undefined, deal: renewal }),
      { contact: 'Dana Kim', account: 'Acme Corp', deal: 'Renewal' },
    ],
  ])('%s', async (_, input, expected) => {
    const { activity } = await log(input());
    expect({
      contact: activity.contact?.name,
      account: activity.account?.name,
      deal: activity.deal?.name,
    }).toEqual(expected);
  });

  it('takes a lead by itself', async () => {
    const lead = { type: 'lead', id: crm.manager.id, name: 'Lee Lead' };
    const { activity, reply } = await log({ contact: undefined, lead });
    expect(activity.leadId).toBe(lead.id);
    expect(reply.text).toBe('Logged: Call with Lee Lead, today, 10:00 AM.');
  });

  it('needs somebody or something that it is with', async () => {
    await expect(crm.ask('log_activity', { type: 'call' })).rejects.toMatchObject({ code: 'missing' });
  });

  it('is refused for what is gone, by name', async () => {
    const gone = { type: 'contact', id: crm.manager.id, name: 'Gone Girl' };
    await expect(log({ contact: gone })).rejects.toThrow('Gone Girl is not in Rapport any more.');
  });
});

describe('when it took place', () => {
  it.each([
    ['now unless said, as the input then shows', undefined, '2026-03-03T15:00:00.000Z', false],
    ['at a moment', '2026-03-02T16:30:00-05:00', '2026-03-02T21:30:00.000Z', false],
    ['on a day: at its noon in the asker’s zone', '2026-03-02', '2026-03-02T17:00:00.000Z', true],
    ['today, whose noon is still to come: now', '2026-03-03', '2026-03-03T15:00:00.000Z', true],
    ['on the day before the clocks change', '2025-11-01', '2025-11-01T16:00:00.000Z', true],
    ['a clock two minutes ahead of ours', '2026-03-03T15:02:00Z', '2026-03-03T15:02:00.000Z', false],
  ])('%s', async (_, occurredAt, expected, allDay) => {
    const { activity, ran } = await log({ occurredAt });
    expect(activity.occurredAt.toISOString()).toBe(expected);
    expect(activity.allDay).toBe(allDay);
    expect(ran.occurredAt).toBe(occurredAt ?? '2026-03-03T10:00:00-05:00');
  });

  it.each(['2026-03-04', '2026-03-03T11:00:00-05:00'])('is not in the future: %s', async (occurredAt) => {
    await expect(log({ occurredAt })).rejects.toMatchObject({ code: 'future_activity', field: 'occurredAt' });
  });

  it('asks for the day of the asker’s zone: already Wednesday in Berlin', async () => {
    const inBerlin = { ...crm.manager, timeZone: 'Europe/Berlin' };
    const late = new Date('2026-03-03T23:30:00Z');
    const { activity } = await log({ occurredAt: '2026-03-04' }, { as: inBerlin, now: late, conversation: 'late' });
    expect(activity.occurredAt).toEqual(late);
    await expect(log({ occurredAt: '2026-03-04' }, { now: late })).rejects.toMatchObject({ code: 'future_activity' });
  });
});

describe('the follow-up', () => {
  it.each([
    [() => ({ contact: dana, subject: 'the renewal' }), 'Follow up with Dana Kim (Acme Corp) about the renewal'],
    [() => ({ contact: dana }), 'Follow up with Dana Kim (Acme Corp)'],
    [() => ({ contact: undefined, account: acme, subject: 'pricing' }), 'Follow up with Acme Corp about pricing'],
  ])('makes a task with a sensible title: %#', async (said, title) => {
    const { reply } = await log({ ...said(), followUp: '2026-03-10' });
    const task = about({ reply }, 'task');
    const { tasks } = await crm.within((context) => findTasks(context, { limit: 100 }));
    expect(tasks.find(({ id }) => id === task.id)).toMatchObject({
      title,
      kind: 'follow_up',
      dueOn: '2026-03-10',
      assignee: 'Mia Marsh',
      accountId: acme.id,
    });
    expect(reply.text).toContain(`${task.handle}: follow up on Tue, Mar 10 (in 7 days)`);
  });

  it('counts a distance from today', async () => {
    const { ran } = await log({ followUp: { relative: { days: 14 } } });
    expect(ran.followUp).toBe('2026-03-17');
  });

  it('is not in the past, and then nothing is logged', async () => {
    const before = await crm.within((context) => activityRows(context, { where: undefined, limit: 500 }));
    await expect(log({ followUp: '2026-03-02' })).rejects.toMatchObject({ code: 'due_past' });
    const after = await crm.within((context) => activityRows(context, { where: undefined, limit: 500 }));
    expect(after).toHaveLength(before.length);
  });
});

describe('the last activity of the records', () => {
  it('moves forward on contact, account and deal, never back, and undo takes it back', async () => {
    const globex = await crm.account('Globex');
    const hank = await crm.contact('Hank Scorpio', globex);
    const days = async () => [(await crm.row(globex)).lastActivityAt, (await crm.row(hank)).lastActivityAt];
    await log({ contact: hank, occurredAt: '2026-03-01' });
    const first = new Date('2026-03-01T17:00:00Z');
    expect(await days()).toEqual([first, first]);
    await log({ contact: hank, occurredAt: '2026-02-01' });
    expect(await days()).toEqual([first, first]);
    await log({ contact: hank });
    await crm.ask('undo');
    expect(await days()).toEqual([first, first]);
  });
});

describe('who may', () => {
  it('a rep logs on anybody’s account', async () => {
    const { activity } = await log({}, { as: crm.rep });
    expect(activity.member).toBe('Rob Reyes');
  });

  it('a viewer logs nothing', async () => {
    await expect(log({}, { as: crm.viewer })).rejects.toMatchObject({ outcome: 'denied', code: 'role' });
  });
});
