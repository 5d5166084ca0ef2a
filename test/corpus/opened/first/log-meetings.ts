import type { CorpusCase } from '../case.ts';

/** Meetings, demos, visits and support that took place; corrections of what was logged. */
export const logMeetings: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      'Met with Globex yesterday',
      'yesterday we had a meeting with globex',
      'log a meeting with Globex for yesterday',
      'sat down with the Globex people yesterday',
    ],
    expect: { capability: 'log_activity', input: { type: 'meeting', account: 'globex', occurredAt: '2026-03-02' } },
  },
  {
    kind: 'plain',
    say: [
      'Gave Umbrella Health a demo last Friday, went really well',
      "demo'd for Umbrella last friday and it went great",
    ],
    expect: {
      capability: 'log_activity',
      input: { type: 'demo', account: 'umbrella', occurredAt: '2026-02-27', outcome: 'positive' },
    },
  },
  {
    kind: 'plain',
    say: ['Visited Stark Industries yesterday, location: Newark plant'],
    expect: {
      capability: 'log_activity',
      input: { type: 'visit', account: 'stark', occurredAt: '2026-03-02', location: 'Newark plant' },
    },
  },
  {
    kind: 'plain',
    say: ['Met José at Wayne on Thursday, next step: send the security questionnaire'],
    expect: {
      capability: 'log_activity',
      input: {
        type: 'meeting',
        contact: 'jose',
        account: 'wayne',
        occurredAt: '2026-02-26',
        nextStep: 'send the security questionnaire',
      },
    },
  },
  {
    kind: 'plain',
    say: [
      'Popped in to see Vandelay Imports yesterday',
      'I was on site at Vandelay yesterday',
      'dropped by vandelay yesterday',
    ],
    expect: { capability: 'log_activity', input: { type: 'visit', account: 'vandelay', occurredAt: '2026-03-02' } },
  },
  {
    kind: 'plain',
    say: ['Had lunch with Priya from Hooli on Monday, follow up next week Wednesday'],
    expect: {
      capability: 'log_activity',
      input: { type: 'meeting', contact: 'priya', account: 'hooli', occurredAt: '2026-03-02', followUp: '2026-03-11' },
    },
  },
  {
    kind: 'plain',
    say: [
      'Helped Wayne Enterprises with a login issue, took 20 minutes',
      'support for Wayne Enterprises, 20 min, a login issue',
    ],
    expect: {
      capability: 'log_activity',
      input: { type: 'support', account: 'wayne', minutes: 20, subject: 'a login issue' },
    },
  },
  {
    kind: 'plain',
    say: [
      'We demoed the product to Elena today, she was delighted',
      'did a demo for Elena Petrova today and she loved it',
    ],
    expect: {
      capability: 'log_activity',
      input: { type: 'demo', contact: 'elena', occurredAt: '2026-03-03', sentiment: 'positive' },
    },
    also: [
      {
        capability: 'log_activity',
        input: {
          type: 'demo',
          contact: 'elena',
          occurredAt: '2026-03-03',
          sentiment: 'positive',
          notes: 'she was delighted',
        },
      },
    ],
  },
  {
    kind: 'plain',
    say: [
      'I met Dana Cole on February 20th about the security review',
      'On 2/20 I had a meeting with Dana Cole about the security review',
    ],
    expect: {
      capability: 'log_activity',
      input: { type: 'meeting', contact: 'dana-g', occurredAt: '2026-02-20', subject: 'the security review' },
    },
  },
  {
    kind: 'plain',
    say: [
      'Met with dana.cole@globex.test for an hour and a half',
      '90 min meeting with Dana from Globex',
      'meeting with Dana at Globex, 1h30',
    ],
    expect: { capability: 'log_activity', input: { type: 'meeting', contact: 'dana-g', minutes: 90 } },
  },
  {
    kind: 'terse',
    say: ['globex mtg yesterday', 'mtg globex yday'],
    expect: { capability: 'log_activity', input: { type: 'meeting', account: 'globex', occurredAt: '2026-03-02' } },
  },
  {
    kind: 'terse',
    say: ['demo umbrella health done', 'umbrella health demo ✔'],
    expect: { capability: 'log_activity', input: { type: 'demo', account: 'umbrella' } },
  },
  {
    kind: 'terse',
    say: ['onsite @ stark monday 3h', 'stark visit mon 3 hrs'],
    expect: {
      capability: 'log_activity',
      input: { type: 'visit', account: 'stark', occurredAt: '2026-03-02', minutes: 180 },
    },
  },
  {
    kind: 'typo',
    say: ['had a metting with Gloebx yesterday', 'metting with globxe yesteday'],
    expect: { capability: 'log_activity', input: { type: 'meeting', account: 'globex', occurredAt: '2026-03-02' } },
  },
  {
    kind: 'typo',
    say: ['demod for umbrela helath today', 'gave a dmeo to Umbrella Helth today'],
    expect: { capability: 'log_activity', input: { type: 'demo', account: 'umbrella', occurredAt: '2026-03-03' } },
  },
  {
    kind: 'typo',
    say: ['vistied Vandely Imports last thrusday'],
    expect: { capability: 'log_activity', input: { type: 'visit', account: 'vandelay', occurredAt: '2026-02-26' } },
  },
  {
    kind: 'voice',
    say: [
      'uh met with dana from acme today for like half an hour about the data migration and follow up friday',
      'I met dana whitley today it took about half an hour we talked about the data migration please follow up this friday',
    ],
    expect: {
      capability: 'log_activity',
      input: {
        type: 'meeting',
        contact: 'dana',
        occurredAt: '2026-03-03',
        minutes: 30,
        subject: 'the data migration',
        followUp: '2026-03-06',
      },
    },
  },
  {
    kind: 'voice',
    say: ['so yesterday I was visiting sun microdevices for two hours and it went really well'],
    expect: {
      capability: 'log_activity',
      input: { type: 'visit', account: 'sun', occurredAt: '2026-03-02', minutes: 120, outcome: 'positive' },
    },
  },
  {
    kind: 'run_on',
    say: [
      'vandelay visit monday 2h with marc, follow up in two weeks',
      '2h visit with Marc (Vandelay) on Monday; follow-up in two weeks',
      'Visit report: Vandelay / Marc Dubois / Monday / 2 hours / follow up in 2 weeks',
    ],
    expect: {
      capability: 'log_activity',
      input: {
        type: 'visit',
        account: 'vandelay',
        contact: 'marc',
        occurredAt: '2026-03-02',
        minutes: 120,
        followUp: '2026-03-17',
      },
    },
  },
  {
    kind: 'run_on',
    say: [
      'Had yesterday a meeting with Frau Petrova, 1 hour, topic: delivery dates, mood was good',
      'Meeting yesterday with Elena Petrova about delivery dates for 1 hour, she was happy',
    ],
    expect: {
      capability: 'log_activity',
      input: {
        type: 'meeting',
        contact: 'elena',
        occurredAt: '2026-03-02',
        minutes: 60,
        subject: 'delivery dates',
        sentiment: 'positive',
      },
    },
  },
  {
    kind: 'polite',
    say: [
      'Please log that I visited June & Partners on Monday, thank you so much!',
      'pls add a visit to June & Partners on monday thx',
    ],
    expect: { capability: 'log_activity', input: { type: 'visit', account: 'june', occurredAt: '2026-03-02' } },
  },
  {
    kind: 'polite',
    say: ['Dear team, today I have done one demo for Hooli, duration 40 minutes. Please update the same in system.'],
    expect: {
      capability: 'log_activity',
      input: { type: 'demo', account: 'hooli', minutes: 40, occurredAt: '2026-03-03' },
    },
  },
  {
    kind: 'emoji',
    say: ['🤝 met with Elena Petrova today', 'met elena petrova today 🤝☕️'],
    expect: { capability: 'log_activity', input: { type: 'meeting', contact: 'elena', occurredAt: '2026-03-03' } },
  },
  {
    kind: 'trap_name',
    say: [
      'Met Bill Tomorrow at Initech',
      'meeting with Bill Tomorrow',
      'I had a meeting with bill tomorrow from initech',
    ],
    expect: { capability: 'log_activity', input: { type: 'meeting', contact: 'bill' } },
  },
  {
    kind: 'trap_name',
    say: ['met with April on Monday', 'had a meeting with April Summers Monday'],
    expect: { capability: 'log_activity', input: { type: 'meeting', contact: 'april', occurredAt: '2026-03-02' } },
  },
  {
    kind: 'trap_name',
    say: ['did a demo for Sun Microdevices on Friday', 'demoed to sun microdevices friday'],
    expect: { capability: 'log_activity', input: { type: 'demo', account: 'sun', occurredAt: '2026-02-27' } },
  },
  {
    kind: 'trap_name',
    say: ['met The Deal Company today'],
    expect: { capability: 'log_activity', input: { type: 'meeting', account: 'dealco', occurredAt: '2026-03-03' } },
  },
  {
    kind: 'plain',
    say: [
      'change my last call to 40 minutes',
      'Correct the last activity: it took 40 minutes',
      'the call I just logged was actually 40 min',
    ],
    expect: { capability: 'update_activity', input: { minutes: 40 } },
    also: [{ capability: 'update_activity', input: { minutes: 40, type: 'call' } }],
  },
  {
    kind: 'plain',
    say: ['my last activity happened yesterday, not today', 'fix the last activity, it was yesterday'],
    expect: { capability: 'update_activity', input: { occurredAt: '2026-03-02' } },
  },
];
