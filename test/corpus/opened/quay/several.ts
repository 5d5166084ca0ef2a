import type { CorpusCase } from '../case.ts';
import { call, several } from '../write.ts';
import { aud, friday, monday, nextWeek, thisMonth, tomorrow, yesterday } from './said.ts';

/** Messages of two or three requests. */
export const severalAtOnce: readonly CorpusCase[] = [
  several('D-27 to negotiation and remind me to call Hamish Orr on Friday', [
    call('move_deal', { deal: 'deal-harbord', stage: 'negotiation' }),
    call('create_task', { title: 'call Hamish Orr', due: friday, about: 'con-hamish' }),
  ]),
  several('Met Leonie Vance yesterday. Set D-29 to 70%.', [
    call('log_activity', { type: 'meeting', contact: 'con-leonie', occurredAt: yesterday }),
    call('update_deal', { deal: 'deal-argyle', probability: 70 }),
  ]),
  several('We won D-28; also put D-31 back to prospecting', [
    call('close_deal', { deal: 'deal-pelican', result: 'won' }),
    call('move_deal', { deal: 'deal-muller', stage: 'prospecting' }),
  ]),
  several('T-61 is done, and push T-63 to Monday', [
    call('complete_task', { task: 'task-61' }),
    call('update_task', { task: 'task-63', due: monday }),
  ]),
  several("Show me D-30 and then Jack's pipeline", [
    call('show_deal', { deal: 'deal-monday' }),
    call('show_pipeline', { owner: 'mem-jack' }),
  ]),
  several('Add Otto Brandt as a contact at Müller Optical and make D-31 45k', [
    call('create_contact', { name: 'Otto Brandt', account: 'acc-muller' }),
    call('update_deal', { deal: 'deal-muller', amount: aud(45000) }),
  ]),
  several(
    'Called Zoë Papas, no answer. Remind me to try her again tomorrow.',
    [
      call('log_activity', { type: 'call', contact: 'con-zoe', outcome: 'no_answer' }),
      call('create_task', { title: 'try her again', due: tomorrow, about: 'con-zoe' }),
    ],
    {
      several: [
        call('log_activity', { type: 'call', contact: 'con-zoe', outcome: 'no_answer' }),
        call('create_task', { title: 'try her again', due: tomorrow }),
      ],
    },
  ),
  several('Lost D-22 to Deskline. Assign D-21 to Tevita.', [
    call('close_deal', { deal: 'deal-wattle-chairs', result: 'lost', competitor: 'Deskline' }),
    call('assign', { record: 'deal-wattle-fitout', to: 'mem-tevita' }),
  ]),
  several(
    'What closes next week, and what tasks are overdue?',
    [call('find_deals', { closing: nextWeek }), call('find_tasks', { status: 'overdue' })],
    {
      several: [
        call('find_deals', { closing: nextWeek }),
        call('find_tasks', { status: 'overdue', assignee: 'mem-marnie' }),
      ],
    },
  ),
  several(
    'Raise D-35 to 31k, move it to proposal',
    [
      call('update_deal', { deal: 'deal-tallow', amount: aud(31000) }),
      call('move_deal', { deal: 'deal-tallow', stage: 'proposal' }),
    ],
    call('move_deal', { deal: 'deal-tallow', stage: 'proposal', amount: aud(31000) }),
  ),
  several('Note on Cove Robotics: new fire doors. Also new deal there, 14k.', [
    call('add_note', { about: 'acc-cove', text: 'new fire doors' }),
    call('create_deal', { account: 'acc-cove', amount: aud(14000) }),
  ]),
  several('Create account Lorikeet Labs and give D-24 to Sunil', [
    call('create_account', { name: 'Lorikeet Labs' }),
    call('assign', { record: 'deal-bluegum-hq', to: 'mem-sunil' }),
  ]),
  several('Forecast for this month please, plus the deals at risk', [
    call('show_forecast', { period: thisMonth }),
    call('find_deals', { atRisk: true }),
  ]),
  several('Archive Nimbin Media and complete T-64', [
    call('archive_account', { account: 'acc-nimbin' }),
    call('complete_task', { task: 'task-64' }),
  ]),
  several(
    'Mick Farrelly rang about lockers; task for Greta to quote him by Friday',
    [
      call('log_activity', { type: 'call', contact: 'con-mick', subject: 'lockers' }),
      call('create_task', { title: 'quote him', assignee: 'mem-greta', due: friday, about: 'con-mick' }),
    ],
    {
      several: [
        call('log_activity', { type: 'call', contact: 'con-mick', subject: 'lockers' }),
        call('create_task', { title: 'quote him', assignee: 'mem-greta', due: friday }),
      ],
    },
  ),
  several('D-23 is 60%, D-24 is 35% and D-25 is 80%', [
    call('update_deal', { deal: 'deal-bluegum-branch', probability: 60 }),
    call('update_deal', { deal: 'deal-bluegum-hq', probability: 35 }),
    call('update_deal', { deal: 'deal-cove', probability: 80 }),
  ]),
  several('Visited Jacaranda Aged Care yesterday and emailed Linh Tran about keys', [
    call('log_activity', { type: 'visit', account: 'acc-jacaranda', occurredAt: yesterday }),
    call('log_activity', { type: 'email', contact: 'con-linh', subject: 'keys' }),
  ]),
  several(
    "Who is Sana Iqbal? And what's open at Nimbin Media in deals?",
    [call('show_contact', { contact: 'con-sana' }), call('find_deals', { account: 'acc-nimbin', status: 'open' })],
    { several: [call('show_contact', { contact: 'con-sana' }), call('find_deals', { account: 'acc-nimbin' })] },
  ),
];
