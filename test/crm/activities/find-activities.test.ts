import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/capability/fields.ts';
import { type Crm, createCrm, member, team } from './support.ts';

let crm: Crm;
let acme: Reference;
let dana: Reference;
let renewal: Reference;

beforeAll(async () => {
  crm = await createCrm();
  acme = await crm.account('Acme Corp');
  dana = await crm.contact('Dana Kim', acme);
  renewal = await crm.deal('Renewal', acme, 45_000);
  const globex = await crm.account('Globex');
  const log = (input: Record<string, unknown>, as = crm.manager) => crm.ask('log_activity', input, { as });
  await log({ type: 'call', contact: dana, minutes: 30, subject: 'the renewal', occurredAt: '2026-02-23' });
  await log({ type: 'call', account: acme, minutes: 45, occurredAt: '2026-03-01T23:30:00-05:00' });
  await log({ type: 'email', contact: dana, notes: 'Sent 100% of the price list', occurredAt: '2026-03-02' });
  await log({ type: 'meeting', deal: renewal, minutes: 60, occurredAt: '2026-03-03T09:00:00-05:00' });
  await log({ type: 'call', account: globex, minutes: 20, occurredAt: '2026-02-25' }, crm.rep);
});
afterAll(() => crm.close());

const lastWeek = { start: '2026-02-23', end: '2026-03-02' };

describe('find_activities', () => {
  it.each([
    ['all', () => ({}), '5 activities, 2 h 35 min in all (3 calls, 1 e-mail, 1 meeting):'],
    ['those of a contact', () => ({ about: dana }), '2 activities with Dana Kim, 30 min in all (1 call, 1 e-mail):'],
    [
      'those of an account, its contacts’ and deals’ among them',
      () => ({ about: acme, type: 'call' }),
      '2 calls with Acme Corp, 1 h 15 min in all:',
    ],
    ['those of a deal', () => ({ about: renewal }), '1 activity with Renewal, 1 h in all (1 meeting):'],
    [
      '“how many calls did I have last week”',
      () => ({ type: 'call', by: member(crm.manager), period: lastWeek }),
      '2 calls by you, Feb 23 – Mar 1, 1 h 15 min in all:',
    ],
    ['somebody else’s', () => ({ by: member(crm.rep) }), '1 activity by Rob Reyes, 20 min in all (1 call):'],
    ['the team’s', () => ({ by: team, type: 'call' }), '3 calls by your team, 1 h 35 min in all:'],
    ['by words, taken literally', () => ({ text: '100%' }), '1 activity mentioning “100%” (1 e-mail):'],
    ['none', () => ({ text: '100_' }), 'No activities mentioning “100_”.'],
    ['none of a type', () => ({ type: 'demo', about: acme }), 'No demos with Acme Corp.'],
  ])('finds %s', async (_, input, title) => {
    const { reply } = await crm.ask('find_activities', input());
    expect(reply.text.split('\n')[0]).toBe(title);
  });

  it('takes the days of the asker’s zone: Sunday night in New York is Monday in Berlin', async () => {
    const as = { ...crm.manager, timeZone: 'Europe/Berlin' };
    const { reply } = await crm.ask('find_activities', { type: 'call', about: acme, period: lastWeek }, { as });
    expect(reply.text.split('\n')[0]).toBe('1 call with Acme Corp, Feb 23 – Mar 1, 30 min in all:');
  });

  it('lists the latest first', async () => {
    const { reply } = await crm.ask('find_activities', { about: acme });
    expect(reply.text.split('\n').slice(1)).toEqual([
      'Meeting with Acme Corp (Renewal), today, 9:00 AM',
      'E-mail to Dana Kim (Acme Corp), Mon, Mar 2 (yesterday)',
      'Call with Acme Corp, Sun, Mar 1, 11:30 PM',
      'Call with Dana Kim (Acme Corp) about the renewal, Mon, Feb 23 (8 days ago)',
    ]);
  });

  it('is open to a viewer', async () => {
    await expect(crm.ask('find_activities', {}, { as: crm.viewer })).resolves.toBeDefined();
  });
});
