import type { CorpusCase } from '../case.ts';
import { call, several, thisWeek, usd } from '../write.ts';

/** Two or three requests at once. */
export const severalAtOnce: readonly CorpusCase[] = [
  several('Log a 20 min call with Tom, and move the Acme renewal to negotiation', [
    call('log_activity', { type: 'call', contact: 'tom', minutes: 20 }),
    call('move_deal', { deal: 'acme-renewal', stage: 'negotiation' }),
  ]),
  several('T-7 is done. Also push T-8 to Friday.', [
    call('complete_task', { task: 't-7' }),
    call('update_task', { task: 't-8', due: '2026-03-06' }),
  ]),
  several('won globex for 88k, reopen D-9', [
    call('close_deal', { deal: 'globex-platform', result: 'won', amount: usd(88000) }),
    call('reopen_deal', { deal: 'umbrella-labs' }),
  ]),
  several('called Elena, no answer, then emailed Priya the price list', [
    call('log_activity', { type: 'call', contact: 'elena', outcome: 'no_answer' }),
    call('log_activity', { type: 'email', contact: 'priya', subject: 'the price list' }),
  ]),
  several('new deal wayne 30k and remind me to send José the contract tomorrow', [
    call('create_deal', { account: 'wayne', amount: usd(30000) }),
    call('create_task', { title: 'send José the contract', due: '2026-03-04', kind: 'reminder', about: 'jose' }),
  ]),
  several(
    'move stark to proposal, bump it to 190k',
    [
      call('move_deal', { deal: 'stark-fleet', stage: 'proposal' }),
      call('update_deal', { deal: 'stark-fleet', amount: usd(190000) }),
    ],
    call('move_deal', { deal: 'stark-fleet', stage: 'proposal', amount: usd(190000) }),
  ),
  several('Add Leo Brandt at Stark as a contact, then note on Stark: new CIO is in place', [
    call('create_contact', { name: 'Leo Brandt', account: 'stark' }),
    call('add_note', { about: 'stark', text: 'new CIO is in place' }),
  ]),
  several('pipeline and forecast pls', [call('show_pipeline'), call('show_forecast')]),
  several('show my overdue tasks and my deals closing this week', [
    call('find_tasks', { assignee: 'm-mia', status: 'overdue' }),
    call('find_deals', { owner: 'm-mia', closing: thisWeek }),
  ]),
  several('Met Priya for an hour about SSO; Hooli pilot should go to proposal', [
    call('log_activity', { type: 'meeting', contact: 'priya', minutes: 60, subject: 'SSO' }),
    call('move_deal', { deal: 'hooli-pilot', stage: 'proposal' }),
  ]),
  several('D-1 to 55k, D-3 to 62k', [
    call('update_deal', { deal: 'acme-renewal', amount: usd(55000) }),
    call('update_deal', { deal: 'initech-expansion', amount: usd(62000) }),
  ]),
  several('Lost Umbrella labs on price. Remind me in two weeks to check back with Umbrella.', [
    call('close_deal', { deal: 'umbrella-labs', result: 'lost', reason: 'price' }),
    call('create_task', { title: 'check back with Umbrella', due: '2026-03-17', kind: 'reminder', about: 'umbrella' }),
  ]),
  several('assign D-6 to Rob and remind me to call Elena tomorrow', [
    call('assign', { record: 'stark-fleet', to: 'm-rob' }),
    call('create_task', { title: 'call Elena', due: '2026-03-04', kind: 'reminder', about: 'elena' }),
  ]),
  several('log a call with jose ten minutes he is happy and also set wayne to two thousand employees', [
    call('log_activity', { type: 'call', contact: 'jose', minutes: 10, sentiment: 'positive' }),
    call('update_account', { account: 'wayne', employees: 2000 }),
  ]),
  several('note on Vandelay: customs issue solved. And complete T-8.', [
    call('add_note', { about: 'vandelay', text: 'customs issue solved' }),
    call('complete_task', { task: 't-8' }),
  ]),
  several('archive Sun Microdevices and hand Proposal Works over to Kim', [
    call('archive_account', { account: 'sun' }),
    call('assign', { record: 'proposal', to: 'm-kim' }),
  ]),
  several('emailed Tom the order form, texted Bill about lunch', [
    call('log_activity', { type: 'email', contact: 'tom', subject: 'the order form' }),
    call('log_activity', { type: 'sms', contact: 'bill', subject: 'lunch' }),
  ]),
  several('show me D-2, and who is the main contact at Globex?', [
    call('show_deal', { deal: 'globex-platform' }),
    call('find_contacts', { account: 'globex', primary: true }),
  ]),
  several('Visited Vandelay yesterday. Latex import project closes on 30 April now. Set T-8 to high priority.', [
    call('log_activity', { type: 'visit', account: 'vandelay', occurredAt: '2026-03-02' }),
    call('update_deal', { deal: 'vandelay-latex', expectedClose: '2026-04-30' }),
    call('update_task', { task: 't-8', priority: 'high' }),
  ]),
  several('undo and then log a meeting with Marc', [
    call('undo'),
    call('log_activity', { type: 'meeting', contact: 'marc' }),
  ]),
];
