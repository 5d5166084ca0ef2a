import type { CorpusCase } from '../case.ts';

/** Questions about what was done. */
export const activities: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      'When did we last speak to Elena?',
      'show me the activity history of Elena Petrova',
      'what has happened with Elena Petrova lately, any activities?',
    ],
    expect: { capability: 'find_activities', input: { about: 'elena' } },
    also: [
      { capability: 'find_activities', input: { about: 'elena', type: 'call' } },
      { capability: 'show_contact', input: { contact: 'elena' } },
    ],
  },
  {
    kind: 'plain',
    say: ['show me the calls I made last week', 'which calls did I log last week?', 'list my calls from last week'],
    expect: {
      capability: 'find_activities',
      input: { type: 'call', by: 'm-mia', period: { start: '2026-02-23', end: '2026-03-02' } },
    },
  },
  {
    kind: 'plain',
    say: [
      'What did Kim do yesterday?',
      "show kim's activities from yesterday",
      "what was Kim Osei's activity yesterday",
    ],
    expect: {
      capability: 'find_activities',
      input: { by: 'm-kim', period: { start: '2026-03-02', end: '2026-03-03' } },
    },
  },
  {
    kind: 'plain',
    say: [
      'any activity on Stark Industries this month?',
      'what have we done with Stark this month',
      'activities at Stark this month',
    ],
    expect: {
      capability: 'find_activities',
      input: { about: 'stark', period: { start: '2026-03-01', end: '2026-04-01' } },
    },
  },
  {
    kind: 'plain',
    say: ['list the emails we sent to Globex in the last 30 days'],
    expect: {
      capability: 'find_activities',
      input: { about: 'globex', type: 'email', period: { start: '2026-02-01', end: '2026-03-04' } },
    },
  },
  {
    kind: 'terse',
    say: ['meetings rob last week', "rob's meetings last wk"],
    expect: {
      capability: 'find_activities',
      input: { type: 'meeting', by: 'm-rob', period: { start: '2026-02-23', end: '2026-03-02' } },
    },
  },
  {
    kind: 'terse',
    say: ['activities D-6', 'activity on D-6'],
    expect: { capability: 'find_activities', input: { about: 'stark-fleet' } },
  },
  {
    kind: 'typo',
    say: ['shwo me all meetigns with Vandelay since monday'],
    expect: {
      capability: 'find_activities',
      input: { about: 'vandelay', type: 'meeting', period: { start: '2026-03-02', end: null } },
    },
  },
  {
    kind: 'polite',
    say: ['Hi, can you please pull up all demos Sam did in February? Cheers'],
    expect: {
      capability: 'find_activities',
      input: { type: 'demo', by: 'm-sam', period: { start: '2026-02-01', end: '2026-03-01' } },
    },
  },
  {
    kind: 'trap_name',
    say: ['when did we last talk to April Summers', 'activities with April Summers'],
    expect: { capability: 'find_activities', input: { about: 'april' } },
    also: [{ capability: 'show_contact', input: { contact: 'april' } }],
  },
];
