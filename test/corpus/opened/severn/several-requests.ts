import type { CorpusCase } from '../case.ts';
import { call, several } from '../write.ts';
import { gbp, january, me, thisQuarter, yesterday } from './values.ts';

/** Messages that ask for more than one thing. */
export const severalRequests: readonly CorpusCase[] = [
  several(
    'Move D-201 to Legal and remind me to ring Hannah Pryce on Monday.',
    [
      call('move_deal', { deal: 'd-201', stage: 'legal' }),
      call('create_task', { title: 'ring Hannah Pryce', due: '2027-01-25', kind: 'reminder' }),
    ],
    {
      several: [
        call('move_deal', { deal: 'd-201', stage: 'legal' }),
        call('create_task', { title: 'ring Hannah Pryce', due: '2027-01-25' }),
      ],
    },
    {
      several: [
        call('move_deal', { deal: 'd-201', stage: 'legal' }),
        call('create_task', { title: 'ring Hannah Pryce', due: '2027-01-25', kind: 'reminder', about: 'co-hannahp' }),
      ],
    },
  ),
  several('Mark T-62 as done and move the Mendip incident response retainer to Legal.', [
    call('complete_task', { task: 't-62' }),
    call('move_deal', { deal: 'd-205', stage: 'legal' }),
  ]),
  several(
    'Show me my pipeline and my overdue tasks.',
    [call('show_pipeline', { owner: me }), call('find_tasks', { assignee: me, status: 'overdue' })],
    { several: [call('show_pipeline', { owner: me }), call('find_tasks', { status: 'overdue' })] },
  ),
  several('Create an account for Bedminster Bikes. Then add Carl Dobbs as a contact at Gloster Precision.', [
    call('create_account', { name: 'Bedminster Bikes' }),
    call('create_contact', { name: 'Carl Dobbs', account: 'ac-gloster' }),
  ]),
  several('Set D-215 to £16k. Push D-210 back a month.', [
    call('update_deal', { deal: 'd-215', amount: gbp(16000) }),
    call('update_deal', { deal: 'd-210', expectedClose: { relative: { months: 1 } } }),
  ]),
  several('Log a 15 min call with Ruth Amadi and set the Kingswood phishing simulation to 65%', [
    call('log_activity', { type: 'call', contact: 'co-ruth', minutes: 15 }),
    call('update_deal', { deal: 'd-213', probability: 65 }),
  ]),
  several(
    'we won the Gloster PCI gap analysis, and give T-67 to Joe',
    [call('close_deal', { deal: 'd-215', result: 'won' }), call('assign', { record: 't-67', to: 'm-joe' })],
    {
      several: [
        call('close_deal', { deal: 'd-215', result: 'won' }),
        call('update_task', { task: 't-67', assignee: 'm-joe' }),
      ],
    },
  ),
  several('Tick off T-61 and T-64.', [
    call('complete_task', { task: 't-61' }),
    call('complete_task', { task: 't-64' }),
  ]),
  several('Show me Avon Vale Water, then the forecast for this quarter.', [
    call('show_account', { account: 'ac-avon' }),
    call('show_forecast', { period: thisQuarter }),
  ]),
  several('Assign D-216 to Marcus and D-217 to Nadia', [
    call('assign', { record: 'd-216', to: 'm-marcus' }),
    call('assign', { record: 'd-217', to: 'm-nadia' }),
  ]),
  several('Met Callum Reeve yesterday for an hour. Also change his title to Operations Director.', [
    call('log_activity', { type: 'meeting', contact: 'co-callum', occurredAt: yesterday, minutes: 60 }),
    call('update_contact', { contact: 'co-callum', title: 'Operations Director' }),
  ]),
  several(
    'list my deals closing this month and show me what notes we have on Harbourside',
    [call('find_deals', { owner: me, closing: january }), call('find_notes', { about: 'ac-harbourside' })],
    {
      several: [
        call('find_deals', { owner: me, closing: january, status: 'open' }),
        call('find_notes', { about: 'ac-harbourside' }),
      ],
    },
  ),
  several(
    'Quantock Cider is a customer now, and move T-68 to Tuesday, and what is in Legal?',
    [
      call('update_account', { account: 'ac-quantock', type: 'customer' }),
      call('update_task', { task: 't-68', due: '2027-01-26' }),
      call('find_deals', { stage: 'legal' }),
    ],
    {
      several: [
        call('update_account', { account: 'ac-quantock', type: 'customer' }),
        call('update_task', { task: 't-68', due: '2027-01-26' }),
        call('find_deals', { stage: 'legal', status: 'open' }),
      ],
    },
  ),
  several(
    'Left a voicemail for Grant Penny, and emailed April Stanton the brochure',
    [
      call('log_activity', { type: 'call', contact: 'co-grant', outcome: 'left_voicemail' }),
      call('log_activity', { type: 'email', contact: 'co-april', subject: 'the brochure' }),
    ],
    {
      several: [
        call('log_activity', { type: 'call', contact: 'co-grant', outcome: 'left_voicemail' }),
        call('log_activity', { type: 'email', contact: 'co-april', notes: 'the brochure' }),
      ],
    },
  ),
  several('New deal for Sterling Freight, £19k. Close D-204 as won.', [
    call('create_deal', { account: 'ac-sterling', amount: gbp(19000) }),
    call('close_deal', { deal: 'd-204', result: 'won' }),
  ]),
];
