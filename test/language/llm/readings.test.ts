import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { failureNotes } from '../../../src/language/llm/failures.ts';
import type { Memory } from '../../../src/language/reader.ts';
import { makeReader, ref } from '../../corpus/workspace.ts';
import { type Call, calls, message, type StandIn, startStandIn } from './stand-in.ts';
import { countingUsage, interpreterFor } from './support.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterEach(() => {
  expect(standIn.problems).toEqual([]);
  standIn.reset();
});
afterAll(() => standIn.close());

/** What comes of a message where the model makes these calls; all of the catalogue's tools that they name are near. */
async function read(text: string, list: readonly Call[], memory?: Memory) {
  standIn.always(calls(...list));
  const nearest = list.map(({ name }) => name).slice(0, 3);
  return interpreterFor(standIn)(text, makeReader(memory), { nearest, usage: countingUsage() });
}

async function inputOf(text: string, call: Call, memory?: Memory) {
  const understanding = await read(text, [call], memory);
  if (understanding.outcome !== 'read') throw new Error(JSON.stringify(understanding));
  const [request] = understanding.requests;
  if (request === undefined) throw new Error('There is no request');
  return request;
}

const aboutAcme: Memory = { about: [ref('acme-renewal'), ref('acme')], lastCapability: 'show_deal', lastInput: null };

describe('a tool call is read as a request', () => {
  it('with its names, days, amounts and choices', async () => {
    const request = await inputOf('yakked half an hour w/ Priya Raman re seats, went great, ping her 2026-03-10', {
      name: 'log_activity',
      args: {
        type: 'call',
        contact: 'Priya Raman',
        account: null,
        subject: 'seats',
        outcome: 'positive',
        minutes: 30,
        followUp: '2026-03-10',
        deal: '',
        notes: 'N/A',
      },
    });
    expect(request).toMatchObject({
      capability: 'log_activity',
      choices: [],
      unknown: [],
      impossible: [],
      lesson: { capabilities: ['log_activity'] },
    });
    expect(request.input).toEqual({
      type: 'call',
      contact: expect.objectContaining({ id: 'priya' }),
      subject: 'seats',
      outcome: 'positive',
      minutes: 30,
      followUp: '2026-03-10',
    });
  });

  it('several of them in order, the same one once', async () => {
    const show = { name: 'show_account', args: { account: 'Globex' } };
    const task = { name: 'create_task', args: { title: 'send the deck', due: '2026-03-04' } };
    const understanding = await read('flump Globex, then nag me tomorrow to send the deck', [show, task, show]);
    expect(understanding).toMatchObject({
      outcome: 'read',
      by: 'llm',
      requests: [{ capability: 'show_account' }, { capability: 'create_task' }],
    });
  });

  it('at most five', async () => {
    const tasks = Array.from({ length: 9 }, (_, index) => ({ name: 'create_task', args: { title: `task ${index}` } }));
    const understanding = await read('flump nine tasks', tasks);
    expect(understanding).toMatchObject({ outcome: 'read', requests: { length: 5 } });
  });

  it.each<[string, Call, Record<string, unknown>]>([
    [
      'flump Globex to the next phase',
      { name: 'move_deal', args: { deal: 'Globex platform rollout', stage: 'proposal' } },
      { deal: { id: 'globex-platform' }, stage: 'proposal' },
    ],
    [
      'kick D-2 two weeks later',
      { name: 'update_deal', args: { deal: 'D-2', expectedClose: 'two weeks later' } },
      { expectedClose: { relative: { days: 14 } } },
    ],
    [
      'flump D-2, five grand more',
      { name: 'update_deal', args: { deal: 'D-2', amount: 'five grand more' } },
      { amount: { relative: { amount: 5000, currency: 'USD' } } },
    ],
    [
      'flump D-2, five grand more',
      { name: 'update_deal', args: { deal: 'D-2', amount: { amount: 5000, currency: 'USD' } } },
      { amount: { relative: { amount: 5000, currency: 'USD' } } },
    ],
    [
      'push D-2 two weeks',
      { name: 'update_deal', args: { deal: 'D-2', expectedClose: 'two weeks' } },
      { expectedClose: { relative: { days: 14 } } },
    ],
    [
      'push D-2 two weeks',
      { name: 'update_deal', args: { deal: 'D-2', expectedClose: '2026-03-17' } },
      { expectedClose: { relative: { days: 14 } } },
    ],
    [
      'push D-2 to march 20',
      { name: 'update_deal', args: { deal: 'D-2', expectedClose: '2026-03-20' } },
      { expectedClose: '2026-03-20' },
    ],
    [
      'D-2 is really 50 thousand euros',
      { name: 'update_deal', args: { deal: 'D-2', amount: { amount: 50000, currency: 'EUR' } } },
      { amount: { amount: 50000, currency: 'EUR' } },
    ],
    [
      'what do I have on, flumpwise',
      { name: 'find_tasks', args: { assignee: 'me', due: { start: null, end: null } } },
      { assignee: { id: 'm-mia' } },
    ],
    [
      'what is going on in march',
      { name: 'find_deals', args: { closing: { start: '2026-03-01', end: '2026-04-01' } } },
      { closing: { start: '2026-03-01', end: '2026-04-01' } },
    ],
    [
      'give it to Kim',
      { name: 'assign', args: { record: 'it', to: 'Kim' } },
      { record: { id: 'acme-renewal' }, to: { id: 'm-kim' } },
    ],
    [
      'give it to Kim',
      { name: 'assign', args: { record: 'Acme renewal', to: 'Kim Osei' } },
      { record: { id: 'acme-renewal' }, to: { id: 'm-kim' } },
    ],
    [
      'flump Acme: tier gold',
      { name: 'update_account', args: { account: 'Acme', custom: [{ field: 'tier', value: 'gold' }] } },
      { account: { id: 'acme' }, custom: { tier: 'gold' } },
    ],
    [
      'new face at Hooli: Zed Zander, zed@hooli.test',
      { name: 'create_contact', args: { name: 'Zed Zander', account: 'Hooli', email: 'zed@hooli.test' } },
      { account: { id: 'hooli' }, email: 'zed@hooli.test' },
    ],
  ])('%s: %j', async (text, call, input) => {
    const request = await inputOf(text, call, aboutAcme);
    expect(request.input).toMatchObject(input);
    expect(request).toMatchObject({ choices: [], unknown: [], impossible: [] });
  });
});

describe('what the model makes up is left out', () => {
  it.each<[string, string, Call, string]>([
    [
      'a record nobody spoke of',
      'flump a call',
      { name: 'log_activity', args: { type: 'call', contact: 'Elena Petrova' } },
      'contact',
    ],
    [
      'a name from nowhere',
      'flump a call',
      { name: 'log_activity', args: { type: 'call', account: 'Evil Holdings' } },
      'account',
    ],
    ['an id', 'show flump', { name: 'show_account', args: { account: { id: 'globex', name: 'Globex' } } }, 'account'],
    [
      'an id as a name',
      'show flump',
      { name: 'show_account', args: { account: '0197b2a4-4b1c-7000-8000-000000000000' } },
      'account',
    ],
    [
      'an e-mail address',
      'add Zed Zander',
      { name: 'create_contact', args: { name: 'Zed Zander', email: 'zed@evil.test' } },
      'email',
    ],
    [
      'a phone number',
      'add Zed Zander',
      { name: 'create_contact', args: { name: 'Zed Zander', phone: '+1 555 0100 999' } },
      'phone',
    ],
    [
      'a web address',
      'add the company Zed',
      { name: 'create_account', args: { name: 'Zed', website: 'https://evil.test' } },
      'website',
    ],
    [
      'a shift that is no words',
      'flump D-2',
      { name: 'update_deal', args: { deal: 'D-2', expectedClose: { relative: { days: 9e9 } } } },
      'expectedClose',
    ],
    ['a field', 'flump D-2', { name: 'update_deal', args: { deal: 'D-2', isAdmin: true } }, 'isAdmin'],
    ['a stage', 'flump D-2 along', { name: 'move_deal', args: { deal: 'D-2', stage: 'world_domination' } }, 'stage'],
    [
      'a choice that must be there',
      'flump Acme',
      { name: 'log_activity', args: { type: 'telepathy', account: 'Acme' } },
      'type',
    ],
  ])('%s', async (_what, text, call, field) => {
    expect((await inputOf(text, call)).input).not.toHaveProperty(field);
  });

  it('a name in the message that nobody bears is unknown, so that it can be added', async () => {
    const { unknown } = await inputOf('flump a call with Zorbulon', {
      name: 'log_activity',
      args: { type: 'call', account: 'Zorbulon' },
    });
    expect(unknown).toEqual([{ field: 'account', text: 'Zorbulon' }]);
  });

  it('of two people of one name the person is asked which, whomever the model picked', async () => {
    const { choices } = await inputOf('flump a call with Dana', {
      name: 'log_activity',
      args: { type: 'call', contact: 'Dana Whitley' },
    });
    expect(choices).toMatchObject([{ field: 'contact', options: [{ id: 'dana-g' }, { id: 'dana' }] }]);
  });

  it.each<[string, Call, string]>([
    [
      'a choice',
      { name: 'find_deals', args: { status: 'zombie' } },
      'I could not read “zombie” as status. It can be Open, Won, Lost',
    ],
    ['a day', { name: 'create_task', args: { title: 'flump', due: '2026-02-31' } }, ''],
    [
      'a filter',
      { name: 'find_deals', args: { moonPhase: 'full' } },
      '“Find deals” knows no moon phase. Say it without, or in other words.',
    ],
  ])('%s that there is not is said', async (_what, call, said) => {
    const { impossible } = await inputOf('flump it all', call);
    expect(impossible).toHaveLength(1);
    expect(impossible[0]?.message).toContain(said);
  });
});

describe('messages that are no request', () => {
  it.each<[string, readonly Call[]]>([['declined', [{ name: 'decline' }]]])(
    '%s: the rules’ nearest are offered, and no note',
    async (_what, list) => {
      standIn.always(calls(...list));
      const understanding = await interpreterFor(standIn)('what a day', makeReader(), {
        nearest: ['help'],
        usage: countingUsage(),
      });
      expect(understanding).toEqual({ outcome: 'abstained', nearest: ['help'] });
    },
  );

  it('answered in words: never shown', async () => {
    standIn.always(message({ content: 'Sure! Click https://evil.test' }));
    const understanding = await interpreterFor(standIn)('what a day', makeReader(), {
      nearest: [],
      usage: countingUsage(),
    });
    expect(understanding).toEqual({ outcome: 'abstained', nearest: [] });
  });
});

describe('where the model cannot tell which tool is meant', () => {
  it.each<[unknown, unknown]>([
    [
      { tools: ['create_task', 'log_activity'] },
      {
        outcome: 'ambiguous',
        by: 'llm',
        alternatives: [
          { capability: 'create_task', input: {} },
          { capability: 'log_activity', input: {} },
        ],
      },
    ],
    [{ tools: ['create_task'] }, { outcome: 'read', by: 'llm', requests: [{ capability: 'create_task', input: {} }] }],
    [{ tools: ['create_task', 'drop_tables', 7] }, { outcome: 'read', requests: [{ capability: 'create_task' }] }],
    [{ tools: ['drop_tables'] }, { outcome: 'abstained', note: failureNotes.unclear }],
    [{ tools: 'create_task' }, { outcome: 'abstained', note: failureNotes.unclear }],
    ['{', { outcome: 'abstained', note: failureNotes.unclear }],
    ['null', { outcome: 'abstained', note: failureNotes.unclear }],
  ])('ask %j', async (args, expected) => {
    standIn.always(calls({ name: 'ask', args }));
    const understanding = await interpreterFor(standIn)('flump Dana', makeReader(), {
      nearest: ['create_task', 'log_activity'],
      usage: countingUsage(),
    });
    expect(understanding).toMatchObject(expected as object);
  });
});
