import type { CorpusCase } from '../../opened/case.ts';
import { call, declined, open, refused, usd } from '../../opened/write.ts';
import { friday, me, nextQuarter, thisWeek, thursday, together, tomorrow, ways } from './values.ts';

/** Two requests in one message. */
export const severalRequests: readonly CorpusCase[] = [
  together(
    'Log a call with Sam Ortega and move D-201 to proposal.',
    ways('log_activity', { type: 'call', contact: 'co-sam' }, { deal: 'd-201' }),
    [call('move_deal', { deal: 'd-201', stage: 'proposal' })],
  ),
  together(
    'Close D-203 as won and create a task to send Ray the invoice on Friday',
    [call('close_deal', { deal: 'd-203', result: 'won' })],
    ways(
      'create_task',
      { title: 'send Ray the invoice', due: friday, about: 'co-ray' },
      { about: 'd-203' },
      { about: 'ac-harbor' },
      { about: undefined },
    ),
  ),
  together(
    'Mark T-61 done and push T-62 to Thursday.',
    [call('complete_task', { task: 't-61' })],
    [call('update_task', { task: 't-62', due: thursday })],
  ),
  together(
    'Show me my pipeline and the forecast for next quarter',
    ways('show_pipeline', { owner: me }, { closing: nextQuarter }),
    ways('show_forecast', { period: nextQuarter }, { owner: me }),
  ),
  together(
    'add a note to Ochoa that they moved to Hood River and assign the account to Brooke',
    [call('add_note', { about: 'ac-ochoa', text: 'they moved to Hood River' })],
    [
      call('assign', { record: 'ac-ochoa', to: 'm-brooke' }),
      call('update_account', { account: 'ac-ochoa', owner: 'm-brooke' }),
    ],
  ),
  together(
    'Change D-210 to 19k. Also who is our contact at Beacon Toys?',
    [call('update_deal', { deal: 'd-210', amount: usd(19000) })],
    ways('find_contacts', { account: 'ac-beacon' }, { primary: true }),
  ),
  together(
    'D-207 to negotiation, D-214 to qualification',
    [call('move_deal', { deal: 'd-207', stage: 'negotiation' })],
    [call('move_deal', { deal: 'd-214', stage: 'qualification' })],
  ),
  together(
    'Make Aisha the owner of D-215 and remind her to call Megan Ruiz tomorrow',
    [call('assign', { record: 'd-215', to: 'm-aisha' })],
    ways(
      'create_task',
      { title: 'call Megan Ruiz', assignee: 'm-aisha', due: tomorrow, about: 'co-meganr', kind: 'reminder' },
      { kind: undefined },
      { about: 'd-215' },
      { about: undefined },
    ),
  ),
  together(
    'what closes this week, and what tasks are overdue?',
    ways('find_deals', { closing: thisWeek }, { status: 'open' }),
    ways('find_tasks', { status: 'overdue' }, { assignee: 'team' }, { assignee: me }),
  ),
];

/** What a colleague would ask back about. */
export const openQuestions: readonly CorpusCase[] = [
  open('Log a call with Megan', 'contact'),
  open("Change Ochoa's job title to owner", 'contact'),
  open('Move the Harbor Freightway deal to proposal', 'deal'),
  open('Create a deal for $14,000', 'account'),
  open('push the Pioneer deal to November 30', 'deal'),
  open('Set up a new contact at Lumen Lighting', 'name'),
  open('Remind me on Friday', 'title'),
];

/** Values that cannot be. */
export const impossible: readonly CorpusCase[] = [
  refused('Set the probability of D-206 to 140%', 'probability'),
  refused("Push D-213's close date to November 31", 'expectedClose'),
  refused('Create a deal for Lumen Lighting for -$5,000', 'amount'),
  refused('Move D-202 to the handshake stage', 'stage'),
];

/** Chatter that asks a CRM for nothing. */
export const chat: readonly CorpusCase[] = [
  declined('anyone know if the coffee machine on 3 is fixed yet'),
  declined('lol Tyler that gif is perfect'),
  declined('Running ten minutes late, start without me'),
  declined('Go Timbers!! what a game last night'),
  declined('can you book me a flight to Boise for Thursday'),
  declined('Who has the keys to the demo van?'),
  declined('Printer on our floor is out of toner again'),
];
