import { escapeText, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { reference } from '../../capability/fields.ts';
import { memberReference } from './members.ts';
import { type Assigned, assignableTypes, assignRecord } from './ownership.ts';

/** What "I take it" gives for `to`: the asker, whoever that turns out to be. */
const me = { type: 'member', id: 'me', name: 'me' } as const;

/** assign: gives a record to somebody. */
export const assign = defineCapability({
  name: 'assign',
  summary: 'Give an account, contact, deal or task to somebody.',
  topic: 'team',
  effect: 'write',
  input: {
    record: reference(assignableTypes, { hint: 'What changes hands.' }),
    to: reference('member', { cues: ['to'], label: 'New owner', hint: 'Who gets it.' }),
  },
  phrases: [
    '(move|switch) [the] {record} [over] to {to}',
    "[the] {record} is [now] {to} ('s|)",
    { say: '[the] {record} is [now] mine [now]', set: { to: me } },
    '{to} will (look after|be looking after|take|take over|handle|own|run) [the] {record} [from now on]',
    '{to} (looks after|handles|runs|manages|is looking after|is taking) [the] {record} [now|from now on]',
    '{to} is [now] [the] [new] owner of [the] {record} [now]',
    '{to} is [now] responsible for [the] {record} [now]',
    '[the] [new] owner (of|for|on) [the] {record} (is|should be|:) [now] {to}',
    "[the] {record} ('s|) [new] owner [is|:|should be] {to}",
    'let {to} (have|handle|take|take over|run|own) [the] {record}',
    'put {to} (on|down for|in charge of) [the] {record}',
    'put [the] {record} (under|with) {to}',
    '[the] {record} will be (handled|looked after|run) by {to}',
    'assign {to} to [the] {record}',
    '(assign|give|hand) {to} [the] {record}',
    { say: 'put [the] {record} (under|in|on) my name', set: { to: me } },
    {
      say: 'i (will|am going to|m going to) (handle|look after|own|run|take care of) [the] {record} [from now on]',
      set: { to: me },
    },
    '(assign|reassign|re-assign|give|transfer|hand|pass|delegate) [over] [the] {record} [over] to {to}',
    '(assign|reassign) [the] {record}',
    '[the] {record} to {to}',
    'put {to} down as [the] owner of [the] {record}',
    'hand over [the] {record} to {to}',
    '(make|set) {to} [as] [the] owner of [the] {record}',
    '(change|set|switch) [the] owner of [the] {record} to {to}',
    '(change|set|switch) [the] {record} owner to {to}',
    '[the] {record} (belongs to|goes to|is owned by) {to} [now]',
    '{to} (owns|takes|takes over|gets) [the] {record} [now]',
    { say: '(i take|i will take|i own) [over] [the] {record}', set: { to: me } },
    { say: '(take over|claim) [the] {record}', set: { to: me } },
  ],
  examples: ['assign Acme to Rob', 'give D-12 to me', 'hand the Initech deal over to Olga'],
  prepare: async ({ actor }, rawInput) => {
    const { to } = rawInput;
    const isMe = typeof to === 'object' && to !== null && 'id' in to && to.id === me.id;
    return isMe ? { ...rawInput, to: memberReference(actor) } : rawInput;
  },
  run: (context, { record, to }) => assignRecord(context, record, to),
  render: (assigned, { actor }) => {
    const { record } = assigned;
    return {
      text: `${record.name} ${ownership(assigned, actor.id)}`,
      blocks: [section(`:handshake: *${escapeText(record.name)}* ${escapeText(ownership(assigned, actor.id))}`)],
      about: [record],
    };
  },
});

function ownership({ to, from }: Assigned, actorId: string): string {
  const owner = to.id === actorId ? 'is yours now' : `belongs to ${to.name} now`;
  if (from === null) return `${owner}; it was nobody’s before.`;
  return `${owner}; it was ${from.id === actorId ? 'yours' : `${from.name}’s`} before.`;
}
