import { describe, expect, it } from 'vitest';
import type { Reading, Understanding } from '../../src/language/reading.ts';
import type { Expectation, ExpectedCall } from './opened/case.ts';
import { scoreCase } from './score.ts';
import { makeReader, ref } from './workspace.ts';

const reader = makeReader();

function reading(capability: string, input: Reading['input'], more: Partial<Reading> = {}): Reading {
  return {
    capability,
    input,
    assumed: [],
    score: 1,
    unexplained: [],
    choices: [],
    unknown: [],
    impossible: [],
    ...more,
  };
}

function read(...requests: readonly Reading[]): Understanding {
  return { outcome: 'read', by: 'rules', requests };
}

function score(expected: Expectation, understanding: Understanding) {
  return scoreCase({ kind: 'plain', say: [''], expect: expected }, understanding, reader);
}

const call: ExpectedCall = {
  capability: 'log_activity',
  input: { type: 'call', contact: 'dana', subject: 'the renewal', minutes: 30 },
};
const said = { type: 'call', contact: ref('dana'), subject: 'the renewal', minutes: 30 };
const abstained: Understanding = { outcome: 'abstained', nearest: [] };

describe('a message that asks for one thing', () => {
  it.each([
    ['all fields alike', said, {}, 'exact'],
    ['its article left out', { ...said, subject: 'Renewal' }, {}, 'exact'],
    ['the account that follows from the contact', { ...said, account: ref('acme') }, {}, 'exact'],
    ['another account', { ...said, account: ref('globex') }, {}, 'wrong'],
    ['the day it is by default', { ...said, occurredAt: '2026-03-03' }, {}, 'exact'],
    ['another day', { ...said, occurredAt: '2026-03-02' }, {}, 'wrong'],
    ['another day that is assumed', { ...said, occurredAt: '2026-03-02' }, { assumed: ['occurredAt'] }, 'exact'],
    [
      'the subject as a note',
      { type: 'call', contact: ref('dana'), minutes: 30, notes: 'the renewal' },
      {},
      'capability',
    ],
    ['other words in the subject', { ...said, subject: 'the weather' }, {}, 'wrong'],
    ['a field left out', { ...said, minutes: undefined }, {}, 'wrong'],
    ['another person', { ...said, contact: ref('dana-g') }, {}, 'wrong'],
    ['a question', said, { choices: [{ field: 'contact', options: [] }] }, 'asked'],
    ['a value it cannot have', { ...said, minutes: -30 }, {}, 'asked'],
  ])('with %s', (_name, input, more, expected) => {
    expect(score(call, read(reading('log_activity', input, more)))).toBe(expected);
  });

  it.each([
    ['left alone', abstained, 'abstained'],
    ['read as something else', read(reading('show_contact', { contact: ref('dana') })), 'wrong'],
    ['read as it and something else', read(reading('log_activity', said), reading('undo', {})), 'wrong'],
    ['a near tie', { outcome: 'ambiguous', by: 'rules', alternatives: [] } satisfies Understanding, 'asked'],
  ] as const)('that is %s', (_name, understanding, expected) => {
    expect(score(call, understanding)).toBe(expected);
  });
});

const hooli = { choices: [{ field: 'deal', options: [ref('hooli-pilot'), ref('hooli-support')] }] };

describe('a message that asks for nothing, too little or the impossible', () => {
  it.each([
    ['small talk left alone', { outcome: 'abstain' }, abstained, 'exact'],
    ['small talk obeyed', { outcome: 'abstain' }, read(reading('undo', {})), 'wrong'],
    ['small talk asked about', { outcome: 'abstain' }, read(reading('show_deal', {}, hooli)), 'asked'],
    ['the open field asked', { outcome: 'ask', about: 'deal' }, read(reading('show_deal', {}, hooli)), 'exact'],
    ['the missing field asked', { outcome: 'ask', about: 'account' }, read(reading('create_deal', {})), 'exact'],
    ['another field asked', { outcome: 'ask', about: 'stage' }, read(reading('move_deal', {}, hooli)), 'asked'],
    [
      'the first that fits taken',
      { outcome: 'ask' },
      read(reading('show_deal', { deal: ref('hooli-pilot') })),
      'wrong',
    ],
    [
      'a value refused by its field',
      { outcome: 'refuse', about: 'probability' },
      read(reading('update_deal', { deal: ref('hooli-pilot'), probability: 150 })),
      'exact',
    ],
    [
      'a value made possible',
      { outcome: 'refuse', about: 'probability' },
      read(reading('update_deal', { deal: ref('hooli-pilot'), probability: 100 })),
      'wrong',
    ],
  ] satisfies [string, Expectation, Understanding, string][])('%s', (_name, expected, understanding, found) => {
    expect(score(expected, understanding)).toBe(found);
  });
});
