import type { CorpusCase } from '../case.ts';
import { call, several } from '../write.ts';
import { gbp, later, sunday, thisWeek, tomorrow } from './values.ts';

/** Two or three requests in one message. */
export const severalRequests: readonly CorpusCase[] = [
  several('We won D-103, and remind me to send Mark a thank-you card on Friday', [
    call('close_deal', { deal: 'd-103', result: 'won' }),
    call('create_task', { title: 'send Mark a thank-you card', due: '2026-10-09', about: 'co-mark' }),
  ]),
  several(
    'Move D-113 to Contract and change the amount to £33k',
    [
      call('move_deal', { deal: 'd-113', stage: 'contract' }),
      call('update_deal', { deal: 'd-113', amount: gbp(33000) }),
    ],
    call('move_deal', { deal: 'd-113', stage: 'contract', amount: gbp(33000) }),
  ),
  several('Log a call with Priya, went well. Then set D-109 to 80%.', [
    call('log_activity', { type: 'call', contact: 'co-priya', outcome: 'positive' }),
    call('update_deal', { deal: 'd-109', probability: 80 }),
  ]),
  several('T-41 and T-44 are both done', [
    call('complete_task', { task: 't-41' }),
    call('complete_task', { task: 't-44' }),
  ]),
  several('Give D-110 to Dev and D-112 to Kasper', [
    call('assign', { record: 'd-110', to: 'm-dev' }),
    call('assign', { record: 'd-112', to: 'm-kasper' }),
  ]),
  several(
    'Called Bev, no answer; remind me to try her again tomorrow',
    [
      call('log_activity', { type: 'call', contact: 'co-bev', outcome: 'no_answer' }),
      call('create_task', { title: 'try her again', due: tomorrow, about: 'co-bev' }),
    ],
    {
      several: [
        call('log_activity', { type: 'call', contact: 'co-bev', outcome: 'no_answer' }),
        call('create_task', { title: 'try her again', due: tomorrow }),
      ],
    },
    call('log_activity', { type: 'call', contact: 'co-bev', outcome: 'no_answer', followUp: tomorrow }),
  ),
  several('Show me D-105 and D-106', [call('show_deal', { deal: 'd-105' }), call('show_deal', { deal: 'd-106' })]),
  several(
    'Emailed Jette about liners yesterday. Create a task for Kasper to post her the samples by Thursday',
    [
      call('log_activity', { type: 'email', contact: 'co-jette', subject: 'liners', occurredAt: sunday }),
      call('create_task', {
        title: 'post her the samples',
        assignee: 'm-kasper',
        due: '2026-10-08',
        about: 'co-jette',
      }),
    ],
    {
      several: [
        call('log_activity', { type: 'email', contact: 'co-jette', subject: 'liners', occurredAt: sunday }),
        call('create_task', { title: 'post her the samples', assignee: 'm-kasper', due: '2026-10-08' }),
      ],
    },
  ),
  several('Note on Ridings: they audit in June. Also change their phone to 01924 496 0771.', [
    call('add_note', { about: 'ac-ridings', text: 'they audit in June' }),
    call('update_account', { account: 'ac-ridings', phone: '01924 496 0771' }),
  ]),
  several('D-101 to trial run, D-104 to costing', [
    call('move_deal', { deal: 'd-101', stage: 'trial_run' }),
    call('move_deal', { deal: 'd-104', stage: 'costing' }),
  ]),
  several('Close D-114 as lost on price and archive Push Nutrition', [
    call('close_deal', { deal: 'd-114', result: 'lost', reason: 'price' }),
    call('archive_account', { account: 'ac-push' }),
  ]),
  several('Push D-108 back a fortnight and make T-43 urgent', [
    call('update_deal', { deal: 'd-108', expectedClose: later({ days: 14 }) }),
    call('update_task', { task: 't-43', priority: 'urgent' }),
  ]),
  several(
    "Show me Imran's pipeline and then what closes this week",
    [call('show_pipeline', { owner: 'm-imran' }), call('find_deals', { closing: thisWeek })],
    {
      several: [
        call('show_pipeline', { owner: 'm-imran' }),
        call('find_deals', { closing: thisWeek, owner: 'm-imran' }),
      ],
    },
  ),
  several('Create an account Pennard Pies, and log a meeting with Will on Friday', [
    call('create_account', { name: 'Pennard Pies' }),
    call('log_activity', { type: 'meeting', contact: 'co-will', occurredAt: '2026-10-02' }),
  ]),
];
