import { describe, expect, it } from 'vitest';
import { makeReader, ref } from '../../../test/corpus/workspace.ts';
import type { Memory } from '../reader.ts';
import { understand } from '../understand.ts';

const me = { id: 'm-mia', name: 'Mia Torres' };
const calls = asked('find_activities', { type: 'call', period: { start: '2026-02-23', end: '2026-03-02' } });
const large = asked('find_deals', { owner: me, amount: { min: 100_000, max: null } });
const task = written('create_task', { type: 'task', id: 't-1', name: 'call Dana' });
const call = written('log_activity', { type: 'activity', id: 'a-1', name: 'Call with Elena' });

describe('a message that goes on from the last one', () => {
  it.each<[string, Memory, string, object]>([
    ['and the week before?', calls, 'find_activities', { type: 'call', period: period('2026-02-16', '2026-02-23') }],
    [
      'what about the week after',
      calls,
      'find_activities',
      { type: 'call', period: period('2026-03-02', '2026-03-09') },
    ],
    ['the previous week', calls, 'find_activities', { type: 'call', period: period('2026-02-16', '2026-02-23') }],
    ['same for the month before that', calls, 'find_activities', { period: period('2026-01-23', '2026-02-02') }],
    ['under 200k', large, 'find_deals', { owner: me, amount: { min: 100_000, max: 200_000 } }],
    ['over 50k', large, 'find_deals', { owner: me, amount: { min: 50_000, max: null } }],
    ['closing in Q2', large, 'find_deals', { owner: me, closing: period('2026-04-01', '2026-07-01') }],
    [
      'which of those close this year?',
      large,
      'find_deals',
      { owner: me, closing: period('2026-01-01', '2027-01-01') },
    ],
    ['at 3pm', task, 'update_task', { task: { id: 't-1', name: 'call Dana' } }],
    ['high priority', task, 'update_task', { priority: 'high' }],
    ['about the security review', call, 'update_activity', { subject: 'the security review' }],
  ])('%s', (text, memory, capability, input) => {
    const understanding = understand(text, makeReader(memory));
    expect(understanding).toMatchObject({ outcome: 'read', requests: [{ capability, input }] });
  });

  it('begins anew where it says what is asked for', () => {
    const understanding = understand('deals closing in Q2', makeReader(large));
    expect(understanding).toMatchObject({ requests: [{ input: { closing: period('2026-04-01', '2026-07-01') } }] });
    expect(understanding).not.toMatchObject({ requests: [{ input: { owner: me } }] });
  });

  it.each([
    ['and the week before?', makeReader()],
    ['nice one', makeReader(call)],
    ['lunch at 12?', makeReader(call)],
    ['lol ok', makeReader(call)],
  ])('is none: %s', (text, reader) => {
    expect(understand(text, reader).outcome).toBe('abstained');
  });
});

describe('one of those that were shown', () => {
  const shown = { about: [ref('acme-renewal'), ref('globex-platform')], lastCapability: 'find_deals', lastInput: {} };

  it.each([
    ['move the second one to negotiation', 'move_deal', 'globex-platform'],
    ['show the first deal', 'show_deal', 'acme-renewal'],
    ['close the last one as won', 'close_deal', 'globex-platform'],
  ])('%s', (text, capability, id) => {
    expect(understand(text, makeReader(shown))).toMatchObject({ requests: [{ capability, input: { deal: { id } } }] });
  });
});

describe('“it” where a deal was spoken of', () => {
  const spokenOf = { about: [ref('acme-renewal')], lastCapability: 'show_deal', lastInput: {} };

  it.each([
    ['who owns it?', { capability: 'show_deal' }],
    ['make it 50k', { capability: 'update_deal', input: { amount: { amount: 50_000, currency: 'USD' } } }],
    ['now set it to 80%', { capability: 'update_deal', input: { probability: 80 } }],
  ])('%s', (text, request) => {
    const understanding = understand(text, makeReader(spokenOf));
    expect(understanding).toMatchObject({ outcome: 'read', requests: [request] });
    expect(understanding).not.toMatchObject({ requests: [{ doubtful: true }] });
  });
});

function asked(lastCapability: string, lastInput: Memory['lastInput']): Memory {
  return { about: [], lastCapability, lastInput };
}

function written(lastCapability: string, about: Memory['about'][number]): Memory {
  return { about: [about], lastCapability, lastInput: {} };
}

function period(start: string, end: string) {
  return { start, end };
}
