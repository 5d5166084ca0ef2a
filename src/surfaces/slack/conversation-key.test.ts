import { expect, it } from 'vitest';
import { blockIdFor, conversationKey, conversationOfBlock, readConversationKey } from './conversation-key.ts';

it.each([
  ['slack:T1:D1', { team: 'T1', channel: 'D1', thread: null, commandsOf: null }],
  ['slack:T1:C1:1700000000.000100', { team: 'T1', channel: 'C1', thread: '1700000000.000100', commandsOf: null }],
  ['slack:T1:C1:U1:command', { team: 'T1', channel: 'C1', thread: null, commandsOf: 'U1' }],
])('%s tells its place, there and back, also from a block id', (key, place) => {
  expect(conversationKey(place)).toBe(key);
  expect(readConversationKey(key)).toEqual(place);
  expect(conversationOfBlock(blockIdFor(3, key))).toEqual(place);
});

it.each(['terminal', 'slack:T1', 'home', ''])('%j is no conversation of Slack’s', (key) => {
  expect(readConversationKey(key)).toBeNull();
  expect(conversationOfBlock(key)).toBeNull();
});
