import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue.ts';
import { toolOf } from '../../../src/language/llm/tools.ts';
import type { Memory } from '../../../src/language/reader.ts';
import { makeReader, ref } from '../../corpus/workspace.ts';
import { calls, type StandIn, startStandIn } from './stand-in.ts';
import { countingUsage, dataOf, interpreterFor, toolNames } from './support.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterEach(() => {
  expect(standIn.problems).toEqual([]);
  standIn.reset();
});
afterAll(() => standIn.close());

const aboutAcme: Memory = { about: [ref('acme-renewal'), ref('acme')], lastCapability: 'show_deal', lastInput: null };

describe('what the model is sent', () => {
  async function sent(text: string, nearest: readonly string[] = [], memory?: Memory) {
    standIn.always(calls({ name: 'decline' }));
    await interpreterFor(standIn)(text, makeReader(memory), { nearest, usage: countingUsage() });
    const [asked] = standIn.requests;
    if (asked === undefined) throw new Error('Nothing was sent');
    return asked;
  }

  it('is the message, today, “it”, and the names that it may mean; no addresses, no ids, nobody else', async () => {
    const asked = await sent('flumped with Priya about Acme renewal', [], aboutAcme);
    expect(dataOf(asked)).toEqual({
      today: '2026-03-03, Tuesday',
      now: '2026-03-03T10:00:00-05:00',
      zone: 'America/New_York',
      currency: 'USD',
      locale: 'en-US',
      stages: makeReader().stages.map(({ value }) => value),
      it: [
        { type: 'deal', name: 'Acme renewal' },
        { type: 'account', name: 'Acme Corp' },
      ],
      names: [
        { said: 'Acme renewal', type: 'deal', name: 'Acme renewal', handle: 'D-1', account: 'Acme Corp' },
        { said: 'Priya', type: 'contact', name: 'Priya Raman', account: 'Hooli' },
        { said: 'Acme', type: 'account', name: 'Acme Corp' },
      ],
      message: 'flumped with Priya about Acme renewal',
    });
    expect(JSON.stringify(asked.body)).not.toMatch(/@hooli|@northwind|m-mia|Elena|Stark|Osei/);
  });

  it.each([
    ['remind me to nag Priya about the quote tomorrow morning', 'create_task'],
    ['jot down that Acme hates our pricing', 'add_note'],
    ['how are we tracking against quota', 'show_forecast'],
    ['which customers did nobody contact in ages', 'find_accounts'],
    ['the Stark people signed, ring the bell', 'close_deal'],
    ['had a long coffee meeting with Elena', 'log_activity'],
    ['stick a fork in D-7, they bought elsewhere', 'close_deal'],
    ['hand Hooli pilot over to Kim', 'assign'],
    ['what can you do', 'help'],
    ['we lost Globex to a competitor', 'close_deal'],
    ['bump the probability on Hooli pilot to 60', 'update_deal'],
    ['bring the Hooli deal back from the dead', 'reopen_deal'],
    ['scratch that last thing', 'undo'],
    ['post the pipeline in here every monday', 'schedule_digest'],
    ['what slipped this month', 'show_changes'],
    ['anything overdue on my plate', 'find_tasks'],
    ['mark the contract task finished', 'complete_task'],
    ['when did we last speak to Globex', 'find_activities'],
    ['dana has a new title, VP ops', 'update_contact'],
    ['who works at Initech', 'find_contacts'],
    ['we got a new customer, Foo GmbH in Berlin', 'create_account'],
    ['Foo GmbH might spend 30k on gear by june', 'create_deal'],
    ['the call was 45 min not 30', 'update_activity'],
    ['get rid of Umbrella', 'archive_account'],
  ])('are the eight tools that fit best, beside decline and ask: %s', async (text, name) => {
    const names = toolNames(await sent(text));
    expect(names).toHaveLength(10);
    expect(names.slice(-2)).toEqual(['ask', 'decline']);
    expect(names).toContain(name);
  });

  it('are first of all the tools that came nearest by rules, and the one used last', async () => {
    const names = toolNames(await sent('flump', ['merge_moon', 'reopen_deal', 'whoami'], aboutAcme));
    expect(names.slice(0, 3)).toEqual(['reopen_deal', 'whoami', 'show_deal']);
  });

  it('is the same for every message but for the data and the tools', async () => {
    const first = await sent('flump one');
    standIn.reset();
    const second = await sent('flump two');
    expect(first.body.messages[0]).toEqual(second.body.messages[0]);
  });

  it('holds at most twenty names and four thousand characters', async () => {
    const everybody =
      'Acme Globex Initech Hooli Stark Wayne Vandelay Umbrella Dana Priya Marc Elena Tom April José Kim Rob Sam';
    const asked = await sent(`${everybody} ${'flump '.repeat(2000)}`);
    const data = dataOf(asked);
    expect(data.names).toHaveLength(20);
    expect(data.message).toHaveLength(4000);
  });

  it('reaches a reasoning model with little thought, and asks no other for it', async () => {
    standIn.always(calls({ name: 'decline' }));
    for (const model of ['gpt-5-mini', 'o4-mini', 'gpt-4o', 'llama3.1']) {
      await interpreterFor(standIn, { model })('flump', makeReader(), { nearest: [], usage: countingUsage() });
    }
    expect(standIn.requests.map(({ body }) => body.reasoning_effort)).toEqual(['low', 'low', undefined, undefined]);
  });
});

describe('each tool', () => {
  it.each(catalogue.map((capability) => [capability.name, capability] as const))(
    '%s may be called without what was not said',
    (_name, capability) => {
      const { properties } = toolOf(capability).parameters as { properties: Record<string, { anyOf: unknown[] }> };
      expect(Object.keys(properties)).toEqual(capability.fields.map(({ name }) => name));
      for (const { anyOf } of Object.values(properties)) expect(anyOf).toContainEqual({ type: 'null' });
    },
  );
});
