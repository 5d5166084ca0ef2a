import type { CorpusCase } from '../case.ts';

/** Messages that a careful colleague would ask back about. */
export const ambiguous: readonly CorpusCase[] = [
  {
    kind: 'ambiguous',
    say: [
      'Had a call with Dana about pricing',
      'emailed dana',
      'met Dana yesterday for 30 min',
      'left Dana a voicemail',
    ],
    expect: { outcome: 'ask', about: 'contact' },
  },
  {
    kind: 'ambiguous',
    say: ['show me Dana', "what's dana's phone number", "update Dana's email to dana@new.test"],
    expect: { outcome: 'ask', about: 'contact' },
  },
  {
    kind: 'ambiguous',
    say: [
      'Move the Hooli deal to proposal',
      'set the hooli deal to 40k',
      'we won the hooli deal',
      'show me the hooli deal',
      'push the Hooli deal to April 15',
      'the Hooli deal is 60% likely',
    ],
    expect: { outcome: 'ask', about: 'deal' },
  },
  {
    kind: 'ambiguous',
    say: ['assign the hooli deal to kim'],
    expect: { outcome: 'ask', about: 'record' },
  },
  {
    kind: 'ambiguous',
    say: ['New deal for 50k', 'create a deal', 'add an opportunity closing in June, 20k'],
    expect: { outcome: 'ask', about: 'account' },
  },
  {
    kind: 'ambiguous',
    say: ['new deal for Foobar Industries, 50k', 'create a deal for Quantix worth 12k'],
    expect: { outcome: 'ask', about: 'account' },
  },
  {
    kind: 'ambiguous',
    say: ['Log a call', 'had a 30 minute call about pricing', 'log a meeting from yesterday'],
    expect: { outcome: 'ask' },
  },
  {
    kind: 'ambiguous',
    say: ['call with Steffi Graf-Müller about pricing', 'met Zbigniew from Quantix today'],
    expect: { outcome: 'ask' },
  },
  {
    kind: 'ambiguous',
    say: ['move the acme deal', 'change the stage of D-2', 'move D-2 to the next stage we agreed on'],
    expect: { outcome: 'ask', about: 'stage' },
  },
  {
    kind: 'ambiguous',
    say: ['move the acme deal to the Narnia stage'],
    expect: { outcome: 'refuse', about: 'stage' },
    also: [{ outcome: 'ask', about: 'stage' }],
  },
  {
    kind: 'ambiguous',
    say: ['close the acme deal', 'close D-2'],
    expect: { outcome: 'ask', about: 'result' },
  },
  {
    kind: 'ambiguous',
    say: ['assign Globex', 'reassign D-6'],
    expect: { outcome: 'ask', about: 'to' },
  },
  {
    kind: 'ambiguous',
    say: ['add a contact', 'create contact at Globex'],
    expect: { outcome: 'ask', about: 'name' },
  },
  {
    kind: 'ambiguous',
    say: ['remind me', 'create a task', 'remind me on Friday'],
    expect: { outcome: 'ask', about: 'title' },
  },
  {
    kind: 'ambiguous',
    say: ['update the acme renewal', 'update D-2'],
    expect: { outcome: 'ask' },
  },
  {
    kind: 'ambiguous',
    say: ['add a note to Acme'],
    expect: { outcome: 'ask', about: 'text' },
  },
  {
    kind: 'ambiguous',
    say: ['move it to negotiation', 'we won it', 'make that deal 40k'],
    expect: { outcome: 'ask', about: 'deal' },
  },
  {
    kind: 'ambiguous',
    say: ['push it two weeks'],
    expect: { outcome: 'ask' },
  },
  {
    kind: 'ambiguous',
    say: ['mark the task as done', 'complete task T-99'],
    expect: { outcome: 'ask', about: 'task' },
  },
  {
    kind: 'ambiguous',
    say: ['Move D-77 to proposal', 'set D-77 to 20k'],
    expect: { outcome: 'ask', about: 'deal' },
  },
  {
    kind: 'ambiguous',
    say: ['assign Globex to Bartholomew'],
    expect: { outcome: 'ask', about: 'to' },
  },
];
