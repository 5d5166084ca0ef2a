import type { CorpusCase } from '../case.ts';
import { call, several, usd } from '../write.ts';
import { later, may, q2, thisWeek, tomorrow, yesterday } from './values.ts';

const log = 'log_activity';
const task = 'create_task';

/** Messages of two or three requests. */
export const severalRequests: readonly CorpusCase[] = [
  several(
    'Create an account for Juniper Dental and make me a task to call them on Monday.',
    [call('create_account', { name: 'Juniper Dental' }), call(task, { title: 'call them', due: '2026-05-18' })],
    {
      several: [
        call('create_account', { name: 'Juniper Dental' }),
        call(task, { title: 'call them', due: '2026-05-18', assignee: 'm-kelsey' }),
      ],
    },
  ),
  several('Add Lena Ford at Cedar Park Brewing as a contact, then create a $13k deal for that account.', [
    call('create_contact', { name: 'Lena Ford', account: 'ac-cedar' }),
    call('create_deal', { account: 'ac-cedar', amount: usd(13000) }),
  ]),
  several('Move D-204 to Negotiation and set the amount on D-206 to $31k.', [
    call('move_deal', { deal: 'd-204', stage: 'negotiation' }),
    call('update_deal', { deal: 'd-206', amount: usd(31000) }),
  ]),
  several('We won Five Points. Also mark T-68 as done.', [
    call('close_deal', { deal: 'd-216', result: 'won' }),
    call('complete_task', { task: 't-68' }),
  ]),
  several('Log a call with Raj Patel yesterday and move the Nextwave deal to Proposal.', [
    call(log, { type: 'call', contact: 'co-raj', occurredAt: yesterday }),
    call('move_deal', { deal: 'd-214', stage: 'proposal' }),
  ]),
  several(
    'Show me my pipeline and the forecast for this quarter',
    [call('show_pipeline', { owner: 'm-kelsey' }), call('show_forecast', { period: q2 })],
    {
      several: [call('show_pipeline', { owner: 'm-kelsey' }), call('show_forecast', { owner: 'm-kelsey', period: q2 })],
    },
    { several: [call('show_pipeline', { owner: 'm-kelsey', closing: q2 }), call('show_forecast', { period: q2 })] },
    {
      several: [
        call('show_pipeline', { owner: 'm-kelsey', closing: q2 }),
        call('show_forecast', { owner: 'm-kelsey', period: q2 }),
      ],
    },
  ),
  several('D-211 lost on price; push D-213 two weeks', [
    call('close_deal', { deal: 'd-211', result: 'lost', reason: 'price' }),
    call('update_deal', { deal: 'd-213', expectedClose: later({ days: 14 }) }),
  ]),
  several('t-61 and t-62 are done', [call('complete_task', { task: 't-61' }), call('complete_task', { task: 't-62' })]),
  several(
    'Give Apex Staffing to Jenna and Hollis & Grant to Colt',
    [call('assign', { record: 'ac-apex', to: 'm-jenna' }), call('assign', { record: 'ac-hollis', to: 'm-colt' })],
    {
      several: [
        call('update_account', { account: 'ac-apex', owner: 'm-jenna' }),
        call('update_account', { account: 'ac-hollis', owner: 'm-colt' }),
      ],
    },
  ),
  several(
    'What closes this week? And which tasks are overdue?',
    [call('find_deals', { closing: thisWeek }), call('find_tasks', { status: 'overdue' })],
    { several: [call('find_deals', { closing: thisWeek, status: 'open' }), call('find_tasks', { status: 'overdue' })] },
    {
      several: [
        call('find_deals', { closing: thisWeek, status: 'open' }),
        call('find_tasks', { status: 'overdue', assignee: 'm-kelsey' }),
      ],
    },
    {
      several: [
        call('find_deals', { closing: thisWeek }),
        call('find_tasks', { status: 'overdue', assignee: 'm-kelsey' }),
      ],
    },
  ),
  several(
    'Set D-201 to 90% and put it in commit, then mark T-61 done.',
    [
      call('update_deal', { deal: 'd-201', probability: 90, forecast: 'commit' }),
      call('complete_task', { task: 't-61' }),
    ],
    {
      several: [
        call('update_deal', { deal: 'd-201', probability: 90 }),
        call('update_deal', { deal: 'd-201', forecast: 'commit' }),
        call('complete_task', { task: 't-61' }),
      ],
    },
  ),
  several('Left Bill Fairchild a voicemail, and texted Denise Fowler.', [
    call(log, { type: 'call', contact: 'co-bill', outcome: 'left_voicemail' }),
    call(log, { type: 'sms', contact: 'co-denise' }),
  ]),
  several(
    'Pull up the Lakeshore account and list the deals that Marcus is closing in May.',
    [call('show_account', { account: 'ac-lake' }), call('find_deals', { owner: 'm-marcus', closing: may })],
    {
      several: [
        call('show_account', { account: 'ac-lake' }),
        call('find_deals', { owner: 'm-marcus', closing: may, status: 'open' }),
      ],
    },
  ),
  several('Note on D-207: they want SSO. Then move it to Qualification.', [
    call('add_note', { about: 'd-207', text: 'they want SSO' }),
    call('move_deal', { deal: 'd-207', stage: 'qualification' }),
  ]),
  several(
    'Remind me tomorrow to print the contracts. Make T-65 urgent. Cancel G-1.',
    [
      call(task, { title: 'print the contracts', due: tomorrow, kind: 'reminder' }),
      call('update_task', { task: 't-65', priority: 'urgent' }),
      call('cancel_digest', { digest: 'g-1' }),
    ],
    {
      several: [
        call(task, { title: 'print the contracts', due: tomorrow }),
        call('update_task', { task: 't-65', priority: 'urgent' }),
        call('cancel_digest', { digest: 'g-1' }),
      ],
    },
  ),
];
