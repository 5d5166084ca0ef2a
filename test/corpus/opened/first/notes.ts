import type { CorpusCase } from '../case.ts';

/** Notes, written and looked for. */
export const notes: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      'Note on Acme: legal wants net 60 terms',
      'add a note to Acme Corp: legal wants net 60 terms',
      'make a note for acme that legal wants net 60 terms',
      'for Acme please note: legal wants net 60 terms',
    ],
    expect: { capability: 'add_note', input: { about: 'acme', text: 'legal wants net 60 terms' } },
  },
  {
    kind: 'plain',
    say: ['Note on the Initech expansion: waiting for board approval', 'add note to D-3: waiting for board approval'],
    expect: { capability: 'add_note', input: { about: 'initech-expansion', text: 'waiting for board approval' } },
  },
  {
    kind: 'plain',
    say: ['Add a note about Elena Petrova: prefers morning calls', 'jot down on Elena Petrova: prefers morning calls'],
    expect: { capability: 'add_note', input: { about: 'elena', text: 'prefers morning calls' } },
  },
  {
    kind: 'plain',
    say: ['note for Grace Okafor: met her at the Berlin expo', 'Add a note to L-1: met her at the Berlin expo'],
    expect: { capability: 'add_note', input: { about: 'l-grace', text: 'met her at the Berlin expo' } },
  },
  {
    kind: 'plain',
    say: [
      'pin a note on Globex: do not discount below 10 percent',
      'pinned note for Globex: do not discount below 10 percent',
    ],
    expect: {
      capability: 'add_note',
      input: { about: 'globex', text: 'do not discount below 10 percent', pinned: true },
    },
  },
  {
    kind: 'terse',
    say: ['note globex - renewal owner is Finance', 'globex note: renewal owner is Finance'],
    expect: { capability: 'add_note', input: { about: 'globex', text: 'renewal owner is Finance' } },
  },
  {
    kind: 'typo',
    say: ['add a ntoe to Wayne Enterprises: budget frozen until summer', 'noet on wayne: budget frozen until summer'],
    expect: { capability: 'add_note', input: { about: 'wayne', text: 'budget frozen until summer' } },
  },
  {
    kind: 'voice',
    say: ['add a note to vandelay imports that they are moving warehouses this summer'],
    expect: { capability: 'add_note', input: { about: 'vandelay', text: 'they are moving warehouses this summer' } },
  },
  {
    kind: 'polite',
    say: ['Could you please add a note on Umbrella Health saying that their CFO left? Thanks'],
    expect: { capability: 'add_note', input: { about: 'umbrella', text: 'their CFO left' } },
  },
  {
    kind: 'emoji',
    say: ['📝 Stark Industries: new CEO starts in May', '📌 note Stark Industries: new CEO starts in May'],
    expect: { capability: 'add_note', input: { about: 'stark', text: 'new CEO starts in May' } },
    also: [{ capability: 'add_note', input: { about: 'stark', text: 'new CEO starts in May', pinned: true } }],
  },
  {
    kind: 'trap_name',
    say: [
      'note on Friday Media: invoice goes to the Leeds office',
      'Add a note to Friday Media: invoice goes to the Leeds office',
    ],
    expect: { capability: 'add_note', input: { about: 'friday', text: 'invoice goes to the Leeds office' } },
  },
  {
    kind: 'plain',
    say: ['Show the notes on Acme', 'what notes do we have on Acme?', 'acme notes', 'any notes about Acme Corp'],
    expect: { capability: 'find_notes', input: { about: 'acme' } },
  },
  {
    kind: 'plain',
    say: ['notes Kim wrote last week', 'show me the notes that Kim added last week'],
    expect: { capability: 'find_notes', input: { by: 'm-kim', period: { start: '2026-02-23', end: '2026-03-02' } } },
  },
  {
    kind: 'plain',
    say: ['pinned notes for Globex', 'show me the pinned notes on Globex'],
    expect: { capability: 'find_notes', input: { about: 'globex', pinned: true } },
  },
  {
    kind: 'typo',
    say: ['shwo ntoes on Hooli', 'noets for hooli'],
    expect: { capability: 'find_notes', input: { about: 'hooli' } },
  },
];
