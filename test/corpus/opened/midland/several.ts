import type { CorpusCase } from '../case.ts';
import { several as both, call, usd } from '../write.ts';
import { at, lastFriday, thisFriday, thisMonth, tomorrow } from './values.ts';

/** Messages of two or three requests. */
export const several: readonly CorpusCase[] = [
  both('Move D-23 to Negotiation and remind me to call Maria Ortega tomorrow', [
    call('move_deal', { deal: 'd-prairie', stage: 'negotiation' }),
    call('create_task', { title: 'call Maria Ortega', due: tomorrow, about: 'c-ortega' }),
  ]),
  both(
    'Called Carl Jessup, no answer. Remind me to try again on Wednesday.',
    [
      call('log_activity', { type: 'call', contact: 'c-carl', outcome: 'no_answer' }),
      call('create_task', { title: 'try again', due: '2026-06-10' }),
    ],
    {
      several: [
        call('log_activity', { type: 'call', contact: 'c-carl', outcome: 'no_answer' }),
        call('create_task', { title: 'try again', due: '2026-06-10', about: 'c-carl' }),
      ],
    },
    call('log_activity', { type: 'call', contact: 'c-carl', outcome: 'no_answer', followUp: '2026-06-10' }),
  ),
  both('Met Pam Stivers on Friday, she wants a lower price; set D-33 to 58k', [
    call('log_activity', {
      type: 'meeting',
      contact: 'c-pam',
      occurredAt: lastFriday,
      notes: 'she wants a lower price',
    }),
    call('update_deal', { deal: 'd-sable', amount: usd(58000) }),
  ]),
  both(
    'Show me my pipeline and what closes this month',
    [call('show_pipeline', { owner: 'u-denise' }), call('find_deals', { closing: thisMonth })],
    {
      several: [
        call('show_pipeline', { owner: 'u-denise' }),
        call('find_deals', { owner: 'u-denise', closing: thisMonth }),
      ],
    },
  ),
  both('T-31 is done, and push T-33 to Friday', [
    call('complete_task', { task: 't-curves' }),
    call('update_task', { task: 't-po', due: thisFriday }),
  ]),
  both(
    'Add account Brightwater Poultry and then a deal for them at 40k',
    [call('create_account', { name: 'Brightwater Poultry' }), call('create_deal', { amount: usd(40000) })],
    call('create_account', { name: 'Brightwater Poultry' }),
    { outcome: 'ask' },
  ),
  both(
    'D-31 is won. Also, give Hobart & Finch to Tyler.',
    [call('close_deal', { deal: 'd-spares', result: 'won' }), call('assign', { record: 'a-hobart', to: 'u-tyler' })],
    {
      several: [
        call('close_deal', { deal: 'd-spares', result: 'won' }),
        call('update_account', { account: 'a-hobart', owner: 'u-tyler' }),
      ],
    },
  ),
  both('Note on Oconee Mining: new GM starts in August. Task for Ray: send the GM a catalog by June 30', [
    call('add_note', { about: 'a-oconee', text: 'new GM starts in August' }),
    call('create_task', { title: 'send the GM a catalog', due: '2026-06-30', assignee: 'u-ray' }),
  ]),
  both('Move D-34 to Negotiation, put it at 75% and assign it to Priya', [
    call('move_deal', { deal: 'd-tollgate', stage: 'negotiation' }),
    call('update_deal', { deal: 'd-tollgate', probability: 75 }),
    call('assign', { record: 'd-tollgate', to: 'u-priya' }),
  ]),
  both(
    'Emailed Yuki Tanabe about the seal plan, next remind me Thursday at 9am to ring her',
    [
      call('log_activity', { type: 'email', contact: 'c-yuki', subject: 'the seal plan' }),
      call('create_task', { title: 'ring her', due: at('2026-06-11', '09:00') }),
    ],
    {
      several: [
        call('log_activity', { type: 'email', contact: 'c-yuki', subject: 'the seal plan' }),
        call('create_task', { title: 'ring her', due: at('2026-06-11', '09:00'), about: 'c-yuki' }),
      ],
    },
  ),
  both("Erin Walsh's phone is 773 555 0190 and she's VP Facilities; new deal for Vantage HVAC 15k", [
    call('update_contact', { contact: 'c-erin', phone: '773 555 0190', title: 'VP Facilities' }),
    call('create_deal', { account: 'a-vantage', amount: usd(15000) }),
  ]),
  both('we lost D-27 to Corbel and D-29 is in negotiation now', [
    call('close_deal', { deal: 'd-gate', result: 'lost', competitor: 'Corbel' }),
    call('move_deal', { deal: 'd-ridge', stage: 'negotiation' }),
  ]),
  both(
    'Which deals are at risk? And which tasks are overdue for my team?',
    [call('find_deals', { atRisk: true }), call('find_tasks', { assignee: 'team', status: 'overdue' })],
    {
      several: [
        call('find_deals', { atRisk: true, owner: 'team' }),
        call('find_tasks', { assignee: 'team', status: 'overdue' }),
      ],
    },
  ),
];
