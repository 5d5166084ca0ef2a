import type { CorpusCase } from '../case.ts';
import { call, days, several, usd } from '../write.ts';
import { february, lastFriday, monday, thisWeek, thursday, today, tomorrow, yesterday } from './values.ts';

const won = { result: 'won' };

/** Messages of several requests. */
export const bundles: readonly CorpusCase[] = [
  several('D-28 to Proposal and remind me to call Chris Obrien on Monday', [
    call('move_deal', { deal: 'd28', stage: 'proposal' }),
    call('create_task', { title: 'call Chris Obrien', due: monday, about: 'obrien' }),
  ]),
  several('Log a call with Marta yesterday, then show me D-21', [
    call('log_activity', { type: 'call', contact: 'marta', occurredAt: yesterday }),
    call('show_deal', { deal: 'd21' }),
  ]),
  several('Won D-35! Also raise D-31 to 25k.', [
    call('close_deal', { deal: 'd35', ...won }),
    call('update_deal', { deal: 'd31', amount: usd(25_000) }),
  ]),
  several('Add Trish Nolan at Comal Foods as a contact and open a $9k deal for Comal Foods', [
    call('create_contact', { name: 'Trish Nolan', account: 'comal' }),
    call('create_deal', { account: 'comal', amount: usd(9000) }),
  ]),
  several(
    'Give D-24 to Travis and T-33 to Priya',
    [call('assign', { record: 'd24', to: 'travis' }), call('assign', { record: 't33', to: 'priya' })],
    {
      several: [
        call('assign', { record: 'd24', to: 'travis' }),
        call('update_task', { task: 't33', assignee: 'priya' }),
      ],
    },
  ),
  several(
    'Show me my tasks for today and the pipeline',
    [call('find_tasks', { assignee: 'rosa', due: days(today, tomorrow) }), call('show_pipeline')],
    { several: [call('find_tasks', { due: days(today, tomorrow) }), call('show_pipeline')] },
  ),
  several(
    'Met Wade on Friday, he is keen. Move D-29 to Contract Sent.',
    [
      call('log_activity', {
        type: 'meeting',
        contact: 'wade',
        occurredAt: lastFriday,
        notes: 'he is keen',
        sentiment: 'positive',
      }),
      call('move_deal', { deal: 'd29', stage: 'contract_sent' }),
    ],
    {
      several: [
        call('log_activity', { type: 'meeting', contact: 'wade', occurredAt: lastFriday, notes: 'he is keen' }),
        call('move_deal', { deal: 'd29', stage: 'contract_sent' }),
      ],
    },
    {
      several: [
        call('log_activity', { type: 'meeting', contact: 'wade', occurredAt: lastFriday, sentiment: 'positive' }),
        call('move_deal', { deal: 'd29', stage: 'contract_sent' }),
      ],
    },
  ),
  several('D-22 is 48k, D-23 is 15k', [
    call('update_deal', { deal: 'd22', amount: usd(48_000) }),
    call('update_deal', { deal: 'd23', amount: usd(15_000) }),
  ]),
  several('Complete T-31 and T-34', [call('complete_task', { task: 't31' }), call('complete_task', { task: 't34' })]),
  several('Left Grant Ellis a voicemail. Task: try Grant Ellis again on Thursday.', [
    call('log_activity', { type: 'call', contact: 'grant', outcome: 'left_voicemail' }),
    call('create_task', { title: 'try Grant Ellis again', due: thursday, about: 'grant' }),
  ]),
  several('What closes this week, and which tasks are overdue?', [
    call('find_deals', { closing: thisWeek }),
    call('find_tasks', { status: 'overdue' }),
  ]),
  several('Note on Closeout Liquidators: roof access blocked. And mark Closeout Liquidators as inactive.', [
    call('add_note', { about: 'closeout', text: 'roof access blocked' }),
    call('update_account', { account: 'closeout', status: 'inactive' }),
  ]),
  several('Put D-26 in commit; set D-27 to 30%; postpone D-28 to March 5', [
    call('update_deal', { deal: 'd26', forecast: 'commit' }),
    call('update_deal', { deal: 'd27', probability: 30 }),
    call('update_deal', { deal: 'd28', expectedClose: '2027-03-05' }),
  ]),
  several("Forecast for February please, plus Jolene's pipeline", [
    call('show_forecast', { period: february }),
    call('show_pipeline', { owner: 'jolene' }),
  ]),
  several('Lost D-34 to ShieldCorp and remind me in 6 months to ring Shauna Kirk', [
    call('close_deal', { deal: 'd34', result: 'lost', competitor: 'ShieldCorp' }),
    call('create_task', { title: 'ring Shauna Kirk', due: '2027-07-19', about: 'shauna' }),
  ]),
  several(
    'Emailed Nora the contract and called Devon, no answer',
    [
      call('log_activity', { type: 'email', contact: 'nora', notes: 'the contract' }),
      call('log_activity', { type: 'call', contact: 'devon', outcome: 'no_answer' }),
    ],
    {
      several: [
        call('log_activity', { type: 'email', contact: 'nora', notes: 'Emailed Nora the contract' }),
        call('log_activity', { type: 'call', contact: 'devon', outcome: 'no_answer' }),
      ],
    },
  ),
  several('Show Comal Foods. Then the contacts at Bluebonnet Credit Union.', [
    call('show_account', { account: 'comal' }),
    call('find_contacts', { account: 'bluebonnet' }),
  ]),
  several('Rename D-33 to Brewery alarm and move D-33 to Assessment', [
    call('update_deal', { deal: 'd33', name: 'Brewery alarm' }),
    call('move_deal', { deal: 'd33', stage: 'assessment' }),
  ]),
];
