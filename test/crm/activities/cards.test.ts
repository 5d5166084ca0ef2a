import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/capability/fields.ts';
import { type Crm, createCrm, golden } from './support.ts';

let crm: Crm;
let acme: Reference;
let dana: Reference;

beforeAll(async () => {
  crm = await createCrm();
  acme = await crm.account('Acme Corp');
  dana = await crm.contact('Dana Kim', acme);
});
afterAll(() => crm.close());

describe('the cards of activities', () => {
  it.each([
    [
      'log-call',
      'log_activity',
      () => ({ type: 'call', contact: dana, subject: 'the renewal', minutes: 30, followUp: '2026-03-10' }),
    ],
    [
      'log-everything',
      'log_activity',
      () => ({
        type: 'meeting',
        account: acme,
        subject: 'pricing <for> all & sundry',
        notes: 'She said *yes*.\n<!channel> next time',
        outcome: 'positive',
        sentiment: 'negative',
        minutes: 75,
        occurredAt: '2026-03-02',
        nextStep: 'send the contract',
        location: 'Berlin',
      }),
    ],
    ['update', 'update_activity', () => ({ outcome: 'left_voicemail' })],
    ['find', 'find_activities', () => ({ about: acme })],
    ['find-nothing', 'find_activities', () => ({ about: acme, type: 'demo' })],
  ])('%s', async (name, capability, input) => {
    const { reply } = await crm.ask(capability, input());
    await expect(golden(reply)).toMatchFileSnapshot(`__goldens__/${name}.json`);
  });

  it('keep to Slack’s limits with the longest texts', async () => {
    const long = '"&<'.repeat(100);
    const { reply } = await crm.ask('log_activity', {
      type: 'visit',
      contact: dana,
      subject: long,
      notes: long.repeat(30),
      nextStep: long,
      location: long,
    });
    golden(reply);
    for (let count = 0; count < 12; count++) {
      await crm.ask('log_activity', { type: 'sms', contact: dana, subject: long, notes: long.repeat(30) });
    }
    const { reply: list } = await crm.ask('find_activities', { about: dana });
    golden(list);
    expect(JSON.stringify(list.blocks)).toContain('showing 10 of ');
  });
});
