import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/capability/fields.ts';
import { getActivity } from '../../../src/crm/activities/activities.ts';
import { about, type Crm, createCrm } from './support.ts';

let crm: Crm;
let acme: Reference;
let dana: Reference;

beforeAll(async () => {
  crm = await createCrm();
  acme = await crm.account('Acme Corp');
  dana = await crm.contact('Dana Kim', acme);
});
afterAll(() => crm.close());

const read = ({ id }: Reference) => crm.within((context) => getActivity(context, id));

describe('update_activity', () => {
  it('changes the last one that the asker logged in this conversation', async () => {
    const mine = await crm.ask('log_activity', { type: 'call', contact: dana }, { conversation: 'c1' });
    await crm.ask('log_activity', { type: 'email', contact: dana }, { conversation: 'c2' });
    await crm.ask('log_activity', { type: 'sms', contact: dana }, { conversation: 'c1', as: crm.rep });
    const changed = await crm.ask('update_activity', { minutes: 45, outcome: 'positive' }, { conversation: 'c1' });
    expect(about(changed, 'activity')).toEqual(about(mine, 'activity'));
    expect(await read(about(mine, 'activity'))).toMatchObject({ type: 'call', minutes: 45, outcome: 'positive' });
  });

  it('passes over one that was undone', async () => {
    const first = await crm.ask('log_activity', { type: 'call', contact: dana }, { conversation: 'c3' });
    await crm.ask('log_activity', { type: 'visit', contact: dana }, { conversation: 'c3' });
    await crm.ask('undo', {}, { conversation: 'c3' });
    const changed = await crm.ask('update_activity', { minutes: 5 }, { conversation: 'c3' });
    expect(about(changed, 'activity')).toEqual(about(first, 'activity'));
  });

  it('says what to do where nothing was logged here', async () => {
    await expect(crm.ask('update_activity', { minutes: 5 }, { conversation: 'nothing' })).rejects.toMatchObject({
      code: 'no_activity',
    });
  });

  it('asks what to change where nothing was said', async () => {
    await crm.ask('log_activity', { type: 'call', contact: dana }, { conversation: 'c4' });
    await expect(crm.ask('update_activity', {}, { conversation: 'c4' })).rejects.toMatchObject({
      code: 'nothing_to_change',
    });
  });

  it('keeps what is not said, and brings another contact’s account along', async () => {
    const globex = await crm.account('Globex');
    const hank = await crm.contact('Hank Scorpio', globex);
    const logged = await crm.ask('log_activity', { type: 'demo', contact: dana, subject: 'pricing', notes: 'keen' });
    await crm.ask('update_activity', { activity: about(logged, 'activity'), contact: hank });
    const activity = await read(about(logged, 'activity'));
    expect(activity).toMatchObject({ type: 'demo', subject: 'pricing', notes: 'keen' });
    expect([activity.contact?.name, activity.account?.name]).toEqual(['Hank Scorpio', 'Globex']);
  });

  it('works the last activity out anew, also backwards', async () => {
    const initech = await crm.account('Initech');
    await crm.ask('log_activity', { type: 'call', account: initech, occurredAt: '2026-02-10' });
    const last = await crm.ask('log_activity', { type: 'call', account: initech });
    await crm.ask('update_activity', { activity: about(last, 'activity'), occurredAt: '2026-02-01' });
    expect((await crm.row(initech)).lastActivityAt?.toISOString()).toBe('2026-02-10T17:00:00.000Z');
  });

  it('makes a task of a follow-up', async () => {
    const logged = await crm.ask('log_activity', { type: 'meeting', contact: dana, subject: 'the rollout' });
    const changed = await crm.ask('update_activity', { activity: about(logged, 'activity'), followUp: '2026-03-06' });
    expect(about(changed, 'task').name).toBe('Follow up with Dana Kim (Acme Corp) about the rollout');
  });

  it.each([
    ['a rep their own', 'rep', 'rep', true],
    ['a rep not another’s', 'otherRep', 'rep', false],
    ['a manager anybody’s', 'rep', 'manager', true],
  ] as const)('may be done by %s', async (_, logger, changer, allowed) => {
    const logged = await crm.ask('log_activity', { type: 'call', contact: dana }, { as: crm[logger] });
    const change = crm.ask(
      'update_activity',
      { activity: about(logged, 'activity'), minutes: 9 },
      { as: crm[changer] },
    );
    if (allowed) await expect(change).resolves.toBeDefined();
    else await expect(change).rejects.toMatchObject({ outcome: 'denied', code: 'not_owner' });
  });
});
