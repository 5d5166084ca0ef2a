import type { CorpusCase } from '../case.ts';

/** Giving away, taking back, help and who one is. */
export const workspace: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      'Assign Globex to Kim',
      'give globex to kim',
      'Globex goes to Kim from now on',
      'make Kim the owner of Globex',
    ],
    expect: { capability: 'assign', input: { record: 'globex', to: 'm-kim' } },
    also: [{ capability: 'update_account', input: { account: 'globex', owner: 'm-kim' } }],
  },
  {
    kind: 'plain',
    say: [
      'Hand the Stark fleet upgrade over to Rob',
      'reassign D-6 to Rob Reyes',
      'D-6 → rob',
      'transfer the stark deal to rob',
    ],
    expect: { capability: 'assign', input: { record: 'stark-fleet', to: 'm-rob' } },
  },
  {
    kind: 'plain',
    say: ['assign Umbrella labs to me', 'I am taking over Umbrella labs', 'put me down as owner of D-9'],
    expect: { capability: 'assign', input: { record: 'umbrella-labs', to: 'm-mia' } },
  },
  {
    kind: 'plain',
    say: ['assign the Acme renewal to <@U0SAM>', '<@U0SAM> will own the Acme renewal, reassign it please'],
    expect: { capability: 'assign', input: { record: 'acme-renewal', to: 'm-sam' } },
  },
  {
    kind: 'typo',
    say: ['asign Globex to Kim', 'reasign globex to kim osie'],
    expect: { capability: 'assign', input: { record: 'globex', to: 'm-kim' } },
  },
  {
    kind: 'polite',
    say: ['Hey could you please give Elena Petrova to Sam? Thanks'],
    expect: { capability: 'assign', input: { record: 'elena', to: 'm-sam' } },
  },
  {
    kind: 'trap_name',
    say: ['assign June & Partners to Sam', 'give june & partners to sam'],
    expect: { capability: 'assign', input: { record: 'june', to: 'm-sam' } },
  },
  {
    kind: 'plain',
    say: ['undo', 'undo that please', 'take that back', 'oops, that was wrong, undo', 'revert my last change'],
    expect: { capability: 'undo', input: {} },
  },
  {
    kind: 'typo',
    say: ['unod', 'udno that'],
    expect: { capability: 'undo', input: {} },
  },
  {
    kind: 'plain',
    say: ['help', 'what can you do?', 'how does this work?', 'show me what I can ask you', 'commands?'],
    expect: { capability: 'help', input: {} },
  },
  {
    kind: 'plain',
    say: ['help with tasks', 'what can you do with tasks?'],
    expect: { capability: 'help', input: { topic: 'tasks' } },
  },
  {
    kind: 'plain',
    say: ['who am I?', 'whoami', "what's my role here?", 'which permissions do I have'],
    expect: { capability: 'whoami', input: {} },
  },
  {
    kind: 'emoji',
    say: ['↩️ undo', 'undo 😬'],
    expect: { capability: 'undo', input: {} },
  },
];
