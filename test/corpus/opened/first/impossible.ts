import type { CorpusCase } from '../case.ts';

/** Values that cannot be; nothing may be put in their place. */
export const impossible: readonly CorpusCase[] = [
  {
    kind: 'impossible',
    say: ['Set the probability of D-9 to 150%', 'umbrella labs is 140% likely', 'probability of D-9 is -20%'],
    expect: { outcome: 'refuse', about: 'probability' },
  },
  {
    kind: 'impossible',
    say: [
      'Push the Acme renewal to February 30',
      'change the close date of D-2 to April 31',
      'D-6 closes 2026-13-05',
      'expected close for D-1: 31 June 2026',
    ],
    expect: { outcome: 'refuse', about: 'expectedClose' },
  },
  {
    kind: 'impossible',
    say: [
      'remind me on April 31st to send the invoice',
      'task: send the invoice, due 30 February',
      'remind me to send the invoice tomorrow at 25:00',
    ],
    expect: { outcome: 'refuse', about: 'due' },
  },
  {
    kind: 'impossible',
    say: [
      'log a call with Elena Petrova for 0 minutes',
      'log a -30 minute call with Elena Petrova',
      'call with Elena Petrova, 900 hours',
    ],
    expect: { outcome: 'refuse', about: 'minutes' },
  },
  {
    kind: 'impossible',
    say: ['new deal for Globex, -$5,000', 'change the amount of D-1 to minus 10k'],
    expect: { outcome: 'refuse', about: 'amount' },
  },
  {
    kind: 'impossible',
    say: ['Stark Industries has -12 employees', 'set the employees of Stark Industries to minus 5'],
    expect: { outcome: 'refuse', about: 'employees' },
  },
  {
    kind: 'impossible',
    say: ["change Elena Petrova's email to elena@@stark", 'set email of Tom Becker to tom.at.acme'],
    expect: { outcome: 'refuse', about: 'email' },
  },
  {
    kind: 'impossible',
    say: ['follow up with Priya Raman on June 31', 'met with Priya Raman on February 30th'],
    expect: { outcome: 'refuse' },
  },
  {
    kind: 'impossible',
    say: [
      'schedule the pipeline digest every Monday at 27:00',
      'post the pipeline here on the 35th of every month at 9am',
    ],
    expect: { outcome: 'refuse', about: 'schedule' },
  },
];
