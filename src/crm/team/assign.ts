import { escapeText, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { reference } from '../../capability/fields.ts';
import { memberReference } from './members.ts';
import { type Assigned, assignableTypes, assignRecord } from './ownership.ts';

/** What "I take it" gives for `to`: the asker, whoever that turns out to be. */
const me = { type: 'member', id: 'me', name: 'me' } as const;

const give = '(assign|reassign|re-assign|give|transfer|hand|pass|delegate|hand over|pass on|turn over|sign over)';
const own =
  '(look after|looking after|take|take over|taking over|handle|handling|own|run|running|manage|managing|take care of|cover|deal with|mind|babysit)';
const owns =
  '(looks after|handles|runs|manages|owns|takes over|takes care of|covers|is looking after|is taking|is taking over|is handling|took over|has taken over|inherits)';
const now = '[now|from now on|instead|please|going forward]';

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
    `${give} [over] [the] {record} [over] [from me] to {to} ${now}`,
    `(move|switch|shift|bring|put) [over] [the] {record} [over] [from me] to {to!} ${now}`,
    `(assign|give|hand|pass) {to} [the] {record}`,
    `assign {to} (to|on) [the] {record}`,
    '(assign|reassign) [the] {record}',
    '(assign|reassign|give|hand over) [the] {record} to (someone else|somebody else|someone|another rep|another colleague|a colleague)',
    '[the] {record} to {to}',
    "[the] {record} is (now|for|from now on) {to} ('s|) [deal|account|task|customer|client|one] [now]",
    '…(from today on|as of today|from today|from now on|effective today|starting today|starting now)',
    '[the] {record} (moves|goes|should go|will go|must go|has to go|is going|went|is passing) [over] to {to!} [now]',
    "[the] {record} is [now] {to} ('s|) [now]",
    { say: '[the] {record} is [now] mine [now]', set: { to: me } },
    `{to} (is going to|will|should|shall|must|has to|can|is to|needs to) [be] ${own} [the] {record} ${now}`,
    `{to} [now] ${owns} [the] {record} ${now}`,
    `(could|can|would|should) {to} [please] ${own} [the] {record} ${now} [while i am away|while i'm away|instead]`,
    '(could|can) {to} [please] have [the] {record}',
    `[could|can] (let|have) {to} ${own} [the] {record} ${now}`,
    'let {to} have [the] {record}',
    `(i|we) (want|need|would like|would prefer|prefer) {to} [to] (${own.slice(1, -1)}|have) [the] {record} ${now}`,
    '{to} (is|will be|should be|becomes) [now] [the] [new] (owner|account manager|account owner|rep) (of|for|on) [the] {record} [now]',
    '{to} (is|will be) [now] (responsible for|in charge of) [the] {record} [now]',
    '[the] [new] (owner|account manager|account owner) (of|for|on) [the] {record} (is|should be|becomes|will be) [now] {to}',
    "[the] {record} ('s|) [new] (owner|account manager) [is|should be|will be] [now] {to}",
    '[the] {record} (will be|should be|is|is being|is to be|has to be|must be|gets|get) [now] (handled|looked after|run|managed|owned|taken over|covered) by {to} [now|from now on]',
    '[the] {record} is (yours|all yours|your baby) [now|from now on] , {to}',
    'put {to} (on|down for|in charge of) [the] {record}',
    'put {to} down as [the] owner of [the] {record}',
    'put [the] {record} (under|with) {to}',
    "put [the] {record} (under|in|on) {to} ('s|) name",
    { say: 'put [the] {record} (under|in|on) my name', set: { to: me } },
    {
      say: `i (will|am going to|m going to|would like to|want to|shall) ${own} [the] {record} ${now}`,
      set: { to: me },
    },
    '(make|set) {to} [as] [the|new] [new] owner (of|on|for) [the] {record}',
    '(set|add) owner {to} (on|for|of) [the] {record}',
    '(change|set|switch|swap|update) [the] (owner|account manager|ownership) (of|for|on) [the] {record} (to|over to) {to}',
    "(change|set|switch|swap|update) [the] {record} ('s|) owner (to|over to) {to}",
    '[the] {record} (belongs to|goes to|is owned by|is assigned to|moves to) {to} [now]',
    '{to} (takes|gets|takes on|inherits) [the] {record} [now]',
    { say: '(i take|i will take|i own|i am taking|i have got|i got) [over] [the] {record} [now]', set: { to: me } },
    { say: '(take over|claim|grab) [the] {record}', set: { to: me } },
    { say: '(make me|i am|i should be) [the] [new] owner of [the] {record} [now]', set: { to: me } },
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
