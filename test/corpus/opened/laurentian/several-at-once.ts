import type { CorpusCase } from '../case.ts';
import { call, several } from '../write.ts';
import { cad, me, tomorrow, yesterday } from './say.ts';

/** Two or three requests in one message. */
export const severalAtOnce: readonly CorpusCase[] = [
  several(
    'Met Arjun Mehta yesterday about the garage doors, and remind me tomorrow to send him the drawings',
    [
      call('log_activity', { type: 'meeting', contact: 'arjun', occurredAt: yesterday, subject: 'the garage doors' }),
      call('create_task', { title: 'send him the drawings', due: tomorrow, about: 'arjun' }),
    ],
    {
      several: [
        call('log_activity', { type: 'meeting', contact: 'arjun', occurredAt: yesterday, subject: 'the garage doors' }),
        call('create_task', { title: 'send him the drawings', due: tomorrow }),
      ],
    },
  ),
  several(
    'Move D-26 to Verbal yes and set the amount to $44,000',
    [call('move_deal', { deal: 'd26', stage: 'verbal_yes' }), call('update_deal', { deal: 'd26', amount: cad(44000) })],
    call('move_deal', { deal: 'd26', stage: 'verbal_yes', amount: cad(44000) }),
  ),
  several('T-31 is done. Also push T-32 to August 24.', [
    call('complete_task', { task: 't31' }),
    call('update_task', { task: 't32', due: '2026-08-24' }),
  ]),
  several(
    'We won D-22! Then please assign Rideau Custom Homes to Tyler',
    [call('close_deal', { deal: 'd22', result: 'won' }), call('assign', { record: 'rideau', to: 'tyler' })],
    {
      several: [
        call('close_deal', { deal: 'd22', result: 'won' }),
        call('update_account', { account: 'rideau', owner: 'tyler' }),
      ],
    },
  ),
  several(
    'show me my overdue tasks and the deals at risk',
    [call('find_tasks', { assignee: me, status: 'overdue' }), call('find_deals', { atRisk: true })],
    {
      several: [
        call('find_tasks', { assignee: me, status: 'overdue' }),
        call('find_deals', { owner: me, atRisk: true }),
      ],
    },
  ),
  several('Add account Vanier Fixtures, then create a contact Lena Roche at Glebe Property Management', [
    call('create_account', { name: 'Vanier Fixtures' }),
    call('create_contact', { name: 'Lena Roche', account: 'glebe' }),
  ]),
  several('called Doug McIntyre, no answer; left Peter Abernathy a voicemail', [
    call('log_activity', { type: 'call', contact: 'doug', outcome: 'no_answer' }),
    call('log_activity', { type: 'call', contact: 'peter', outcome: 'left_voicemail' }),
  ]),
  several('D-25 is lost because of price, and D-24 closes October 2 now', [
    call('close_deal', { deal: 'd25', result: 'lost', reason: 'price' }),
    call('update_deal', { deal: 'd24', expectedClose: '2026-10-02' }),
  ]),
  several("Show me Nadia's pipeline and her open tasks", [
    call('show_pipeline', { owner: 'nadia' }),
    call('find_tasks', { assignee: 'nadia', status: 'open' }),
  ]),
  several('Note on Perth Heritage Inns: gate code is 4471. And follow up with Mélanie Côté on August 27', [
    call('add_note', { about: 'perth', text: 'gate code is 4471' }),
    call('create_task', { title: 'follow up with Mélanie Côté', due: '2026-08-27', about: 'melanie' }),
  ]),
  several(
    'New deal for Ogdensburg Lumber Co., $19k. Remind Gurdeep on Monday to measure the shed. Then show me the pipeline',
    [
      call('create_deal', { account: 'ogdensburg', amount: cad(19000) }),
      call('create_task', { title: 'measure the shed', assignee: 'gurdeep', due: '2026-08-17' }),
      call('show_pipeline'),
    ],
  ),
  several('put D-34 in Quoted, D-33 in Measured', [
    call('move_deal', { deal: 'd34', stage: 'quoted' }),
    call('move_deal', { deal: 'd33', stage: 'measured' }),
  ]),
  several('Emailed Sylvie Gagnon the warranty terms and texted Bruce Hamelin about the skylights', [
    call('log_activity', { type: 'email', contact: 'sylvieg', subject: 'the warranty terms' }),
    call('log_activity', { type: 'sms', contact: 'bruce', subject: 'the skylights' }),
  ]),
  several(
    "Lorraine Stubbs's number is 613 555 0161, make her the main contact, and what's the forecast?",
    [
      call('update_contact', { contact: 'lorraine', phone: '613 555 0161' }),
      call('update_contact', { contact: 'lorraine', primary: true }),
      call('show_forecast'),
    ],
    {
      several: [
        call('update_contact', { contact: 'lorraine', phone: '613 555 0161', primary: true }),
        call('show_forecast'),
      ],
    },
  ),
];
