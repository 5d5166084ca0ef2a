import type { CorpusCase } from '../case.ts';
import { call, several } from '../write.ts';
import { nzd, thisMonth, today, tomorrow } from './wording.ts';

/** Messages that ask for two or three things. */
export const severalRequests: readonly CorpusCase[] = [
  several('D-31 is won, and remind me to send François a bottle on Monday', [
    call('close_deal', { deal: 'd31', result: 'won' }),
    call('create_task', { title: 'send François a bottle', due: '2027-03-08', about: 'francois' }),
  ]),
  several(
    'Move D-24 to agreement and set the amount to 33k',
    [call('move_deal', { deal: 'd24', stage: 'agreement' }), call('update_deal', { deal: 'd24', amount: nzd(33000) })],
    call('move_deal', { deal: 'd24', stage: 'agreement', amount: nzd(33000) }),
  ),
  several('Called Hana, no answer. Remind me to try Hana again tomorrow.', [
    call('log_activity', { type: 'call', contact: 'hana', outcome: 'no_answer' }),
    call('create_task', { title: 'try Hana again', due: tomorrow, about: 'hana' }),
  ]),
  several(
    'show me my tasks and my pipeline',
    [call('find_tasks', { assignee: 'aroha' }), call('show_pipeline', { owner: 'aroha' })],
    { several: [call('find_tasks'), call('show_pipeline', { owner: 'aroha' })] },
  ),
  several('Give D-22 to Tess and push it a week', [
    call('assign', { record: 'd22', to: 'tess' }),
    call('update_deal', { deal: 'd22', expectedClose: { relative: { days: 7 } } }),
  ]),
  several('T-31 and T-33 are done', [call('complete_task', { task: 't31' }), call('complete_task', { task: 't33' })]),
  several('Mark D-32 lost because of price; note on Thorndon Cellars: try again in September', [
    call('close_deal', { deal: 'd32', result: 'lost', reason: 'price' }),
    call('add_note', { about: 'thorndon', text: 'try again in September' }),
  ]),
  several(
    'Met Dominic today for an hour. Create a deal for Pour & Co, 10k.',
    [
      call('log_activity', { type: 'meeting', contact: 'dominic', occurredAt: today, minutes: 60 }),
      call('create_deal', { account: 'pour', amount: nzd(10000) }),
    ],
    {
      several: [
        call('log_activity', { type: 'meeting', contact: 'dominic', minutes: 60 }),
        call('create_deal', { account: 'pour', amount: nzd(10000) }),
      ],
    },
  ),
  several("Ingrid's title is F&B director, also make T-31 urgent", [
    call('update_contact', { contact: 'ingrid', title: 'F&B director' }),
    call('update_task', { task: 't31', priority: 'urgent' }),
  ]),
  several(
    'Archive Ruamahanga Estate and give Kelburn Club to Grant',
    [call('archive_account', { account: 'ruamahanga' }), call('assign', { record: 'kelburn', to: 'grant' })],
    {
      several: [
        call('archive_account', { account: 'ruamahanga' }),
        call('update_account', { account: 'kelburn', owner: 'grant' }),
      ],
    },
  ),
  several('what closes this month? also which deals are at risk?', [
    call('find_deals', { closing: thisMonth }),
    call('find_deals', { atRisk: true }),
  ]),
  several('D-21 to pricing, D-29 to agreement, D-33 to trial order', [
    call('move_deal', { deal: 'd21', stage: 'pricing' }),
    call('move_deal', { deal: 'd29', stage: 'agreement' }),
    call('move_deal', { deal: 'd33', stage: 'trial_order' }),
  ]),
  several('emailed Ratu the minibar quote, move D-24 to pricing, remind me Thursday to ring Ratu', [
    call('log_activity', { type: 'email', contact: 'ratu', subject: 'the minibar quote' }),
    call('move_deal', { deal: 'd24', stage: 'pricing' }),
    call('create_task', { title: 'ring Ratu', due: '2027-03-11', about: 'ratu' }),
  ]),
];
