import type { CorpusCase } from '../case.ts';
import { call, several } from '../write.ts';
import { friday, lastFriday, me, nextMonday, november, thisQuarter, thursday, tomorrow, wednesday } from './values.ts';

/** Messages that ask for two or three things. */
export const severalRequests: readonly CorpusCase[] = [
  several(
    'Move D-209 to negotiation and set the close date to December 18.',
    [
      call('move_deal', { deal: 'd-209', stage: 'negotiation' }),
      call('update_deal', { deal: 'd-209', expectedClose: '2026-12-18' }),
    ],
    call('move_deal', { deal: 'd-209', stage: 'negotiation', expectedClose: '2026-12-18' }),
  ),
  several('Mark T-61 done and T-62 too.', [
    call('complete_task', { task: 't-61' }),
    call('complete_task', { task: 't-62' }),
  ]),
  several('Log a visit to Trident Fabrication on Friday, and add Brenda Castillo as a contact there.', [
    call('log_activity', { type: 'visit', account: 'ac-trident', occurredAt: lastFriday }),
    call('create_contact', { name: 'Brenda Castillo', account: 'ac-trident' }),
  ]),
  several(
    'We won the Katy Cold Storage parkas. Remind me on Wednesday to order the embroidery.',
    [
      call('close_deal', { deal: 'd-215', result: 'won' }),
      call('create_task', { title: 'order the embroidery', due: wednesday, kind: 'reminder' }),
    ],
    {
      several: [
        call('close_deal', { deal: 'd-215', result: 'won' }),
        call('create_task', { title: 'order the embroidery', due: wednesday }),
      ],
    },
  ),
  several(
    'Show me the pipeline and the forecast for this quarter.',
    [call('show_pipeline'), call('show_forecast', { period: thisQuarter })],
    { several: [call('show_pipeline', { closing: thisQuarter }), call('show_forecast', { period: thisQuarter })] },
  ),
  several('Add Bolivar Boat Works as a prospect and change Redfish Drilling to a customer.', [
    call('create_account', { name: 'Bolivar Boat Works', type: 'prospect' }),
    call('update_account', { account: 'ac-redfish', type: 'customer' }),
  ]),
  several(
    'Show me Halvorsen Marine and the open tasks for them.',
    [call('show_account', { account: 'ac-halvorsen' }), call('find_tasks', { about: 'ac-halvorsen', status: 'open' })],
    {
      several: [call('show_account', { account: 'ac-halvorsen' }), call('find_tasks', { about: 'ac-halvorsen' })],
    },
  ),
  several('Assign D-212 to Luis and D-213 to Dwayne.', [
    call('assign', { record: 'd-212', to: 'm-luis' }),
    call('assign', { record: 'd-213', to: 'm-dwayne' }),
  ]),
  several('put the baytown gas monitors in commit, then show me D-205', [
    call('update_deal', { deal: 'd-207', forecast: 'commit' }),
    call('show_deal', { deal: 'd-205' }),
  ]),
  several(
    "Gary Pruitt's new title is general manager, and he prefers email.",
    [
      call('update_contact', { contact: 'co-gary', title: 'general manager' }),
      call('update_contact', { contact: 'co-gary', preferredMethod: 'email' }),
    ],
    call('update_contact', { contact: 'co-gary', title: 'general manager', preferredMethod: 'email' }),
  ),
  several(
    'Close D-211 as lost on price, move D-210 to negotiation, and push D-214 to next month the 11th.',
    [
      call('close_deal', { deal: 'd-211', result: 'lost', reason: 'price' }),
      call('move_deal', { deal: 'd-210', stage: 'negotiation' }),
      call('update_deal', { deal: 'd-214', expectedClose: '2026-12-11' }),
    ],
    {
      several: [
        call('close_deal', { deal: 'd-211', result: 'lost', reason: 'on price' }),
        call('move_deal', { deal: 'd-210', stage: 'negotiation' }),
        call('update_deal', { deal: 'd-214', expectedClose: '2026-12-11' }),
      ],
    },
  ),
  several(
    'Move T-64 to Friday and make it urgent. Also give T-67 to Shelby.',
    [
      call('update_task', { task: 't-64', due: friday, priority: 'urgent' }),
      call('assign', { record: 't-67', to: 'm-shelby' }),
    ],
    {
      several: [
        call('update_task', { task: 't-64', due: friday, priority: 'urgent' }),
        call('update_task', { task: 't-67', assignee: 'm-shelby' }),
      ],
    },
    {
      several: [
        call('update_task', { task: 't-64', due: friday }),
        call('update_task', { task: 't-64', priority: 'urgent' }),
        call('assign', { record: 't-67', to: 'm-shelby' }),
      ],
    },
  ),
  several(
    'Add a note to Sabine Pipeline: badge expires in June. Then show me my tasks for tomorrow.',
    [
      call('add_note', { about: 'ac-sabine', text: 'badge expires in June' }),
      call('find_tasks', { due: { start: tomorrow, end: wednesday }, assignee: me }),
    ],
    {
      several: [
        call('add_note', { about: 'ac-sabine', text: 'badge expires in June' }),
        call('find_tasks', { due: { start: tomorrow, end: wednesday } }),
      ],
    },
  ),
  several(
    'which deals close this month and which tasks are overdue on my team',
    [call('find_deals', { closing: november }), call('find_tasks', { status: 'overdue', assignee: 'team' })],
    {
      several: [
        call('find_deals', { closing: november, status: 'open' }),
        call('find_tasks', { status: 'overdue', assignee: 'team' }),
      ],
    },
    {
      several: [
        call('find_deals', { closing: november, owner: 'team' }),
        call('find_tasks', { status: 'overdue', assignee: 'team' }),
      ],
    },
  ),
  several('Called Tasha Greene, no answer. Left Gary Pruitt a voicemail.', [
    call('log_activity', { type: 'call', contact: 'co-tasha', outcome: 'no_answer' }),
    call('log_activity', { type: 'call', contact: 'co-gary', outcome: 'left_voicemail' }),
  ]),
  several(
    'Task for Travis to quote cones by Thursday, and one for me to call Ruben Ortiz on the 16th.',
    [
      call('create_task', { title: 'quote cones', assignee: 'm-travis', due: thursday }),
      call('create_task', { title: 'call Ruben Ortiz', due: nextMonday, assignee: me }),
    ],
    ...[{}, { about: 'co-ruben' }, { about: 'co-ruben', assignee: me }].map((piece) => ({
      several: [
        call('create_task', { title: 'quote cones', assignee: 'm-travis', due: thursday }),
        call('create_task', { title: 'call Ruben Ortiz', due: nextMonday, ...piece }),
      ],
    })),
  ),
];
