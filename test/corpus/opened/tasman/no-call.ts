import type { CorpusCase } from '../case.ts';
import { call, declined, open, refused } from '../write.ts';
import { nzd, yesterday } from './wording.ts';

/** Messages that need an answer first, that cannot be, and that ask for nothing. */
export const noCall: readonly CorpusCase[] = [
  open('Called Ben about the missing pallets', 'contact'),
  open('move the Harbour Lane deal to pricing', 'deal'),
  open('Log a call with Aperture Delicatessen about olives', 'account', { outcome: 'ask', about: 'contact' }),
  open('push the Suva Bay deal by a week', 'deal'),
  open("What's Ben's email?", 'contact', call('find_contacts', { text: 'Ben' })),
  open('close D-30', 'result'),
  open('Assign D-34 to somebody else', 'to'),
  open('create a deal for 20k', 'account'),
  open('we won the Harbour Lane one!', 'deal'),
  open('met with Gretchen yesterday about the jams', 'contact'),
  open('Add a note to Petone Roasters', 'text'),
  open('I need D-33 moved', 'stage'),
  open('log a call please', null),
  open('change the due date of T-32', 'due', { outcome: 'ask' }),

  refused('D-24 closes on 31 April', 'expectedClose'),
  refused('set the probability of D-22 to 140%', 'probability'),
  refused('The amount of D-27 is -5k', 'amount'),
  refused('Remind me on 30 February to call Ingrid', 'due'),
  refused('task for Monday at 27:00: ring the freight forwarder', 'due'),
  refused('please move D-28 to Sampling', 'stage'),
  refused("Zoë's email is zoe@@surry", 'email'),
  refused('New deal for Kelburn Club worth minus 3,000 dollars', 'amount'),
  refused('Had a meeting with Tui on 32 March', 'occurredAt'),
  refused('change close date of D-30 to 29 Feb 2027', 'expectedClose'),
  refused('add contact Ana Li at Balmain Larder, email ana.li@', 'email'),

  declined("Morning team, who's got the keys to the chiller?"),
  declined('lol'),
  declined('Thanks heaps'),
  declined('The Lost Gull does the best fish and chips in town tbh'),
  declined('Anyone want the rest of the brie from the tasting?'),
  declined("I'm off to Suva for the long weekend 🌴"),
  declined('Grant you absolute legend'),
  declined('What a week'),
  declined('did anyone watch the rugby last night'),
  declined("Closing the window, it's freezing in here"),
  declined('is the kitchen tap fixed'),
  declined('Happy birthday Tess!!'),
  declined('Running ten minutes late for standup, sorry'),
  declined('Good Friday is on the 26th this year, right?'),
  declined('May is always so wet down here'),
  declined('we should really win the pub quiz one of these days'),
  declined('I think I lost my phone on Cuba Street'),
  declined('Sione, can you bring the van round?'),
  declined('haha that weather forecast was rubbish, it is pouring'),
  declined('Has anybody got a spare charger'),
  declined("Jürgen told me a great story about Priyanka's dog"),
  declined("can't believe how good that gin was"),
  declined("Wifi's down again"),
  declined('The deal at the bakery downstairs is two pies for ten bucks'),
];

/** What is clear though it looks open. */
export const clearAfterAll: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: ['Rang Ben from Harbour Lane Grocers yesterday, all good with the albariño'],
    expect: call('log_activity', {
      type: 'call',
      contact: 'ben_w',
      account: 'harbour',
      occurredAt: yesterday,
      notes: 'all good with the albariño',
    }),
    also: [
      call('log_activity', {
        type: 'call',
        contact: 'ben_w',
        account: 'harbour',
        occurredAt: yesterday,
        subject: 'the albariño',
        outcome: 'positive',
      }),
      call('log_activity', {
        type: 'call',
        contact: 'ben_w',
        account: 'harbour',
        occurredAt: yesterday,
        notes: 'all good with the albariño',
        outcome: 'positive',
      }),
    ],
  },
  {
    kind: 'plain',
    say: ['Of the two at Harbour Lane, the olive oil 2027 deal goes up to 27k'],
    expect: call('update_deal', { deal: 'd23', amount: nzd(27000) }),
    also: [],
  },
];
