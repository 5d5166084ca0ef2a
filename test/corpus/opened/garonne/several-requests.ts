import type { CorpusCase, ExpectedCall } from '../case.ts';
import { call, days, several } from '../write.ts';
import { at, eur, friday, later, me, monday, nextWeek, september, thisQuarter, today, tomorrow } from './values.ts';

/** Messages of two or three requests. */
export const severalRequests: readonly CorpusCase[] = [
  either('Move D-208 to Negotiation and remind me to call Benoît Castets on Friday.', [
    [call('move_deal', { deal: 'd-208', stage: 'negotiation' })],
    reminders('call Benoît Castets', friday, 'co-benoit'),
  ]),
  either('Set the Castel jar labeller to 92k and then show me the pipeline.', [
    [call('update_deal', { deal: 'd-208', amount: eur(92000) })],
    [call('show_pipeline')],
  ]),
  either('We lost the Lidgate pouch machine on price. Reassign D-216 to Bastien as well.', [
    [
      call('close_deal', { deal: 'd-214', result: 'lost', reason: 'price' }),
      call('close_deal', { deal: 'd-214', result: 'lost', reason: 'on price' }),
    ],
    [call('assign', { record: 'd-216', to: 'm-bastien' })],
  ]),
  either('Show me my overdue tasks and the deals that close this month.', [
    [call('find_tasks', { assignee: me, status: 'overdue' }), call('find_tasks', { status: 'overdue' })],
    [
      call('find_deals', { closing: september }),
      call('find_deals', { closing: september, status: 'open' }),
      call('find_deals', { closing: september, owner: me }),
    ],
  ]),
  either('T-61 is done, and put T-62 to Monday please', [
    [call('complete_task', { task: 't-61' })],
    [call('update_task', { task: 't-62', due: monday })],
  ]),
  either('Add the account Huilerie Cazaux as a prospect and create a deal for Sept Moulins of 33,000 euros.', [
    [call('create_account', { name: 'Huilerie Cazaux', type: 'prospect' })],
    [call('create_deal', { account: 'ac-sept', amount: eur(33000) })],
  ]),
  either('Called Sven Petersen at 13:00, 20 minutes. Also mark the Jäger vacuum packer as won.', [
    [call('log_activity', { type: 'call', contact: 'co-sven', occurredAt: at(today, '13:00'), minutes: 20 })],
    [call('close_deal', { deal: 'd-210', result: 'won' })],
  ]),
  either('change the phone of Will Pickard to +44 161 496 0455, then show me Lidgate Pet Foods', [
    [call('update_contact', { contact: 'co-will', phone: '+441614960455' })],
    [call('show_account', { account: 'ac-lidgate' })],
  ]),
  either('Forecast for this quarter, and what has changed since 1 September?', [
    [call('show_forecast', { period: thisQuarter }), call('show_forecast')],
    [
      call('show_changes', { period: days('2026-09-01', null) }),
      call('show_changes', { period: days('2026-09-01', '2026-09-17') }),
    ],
  ]),
  either('Please log a visit to Penrose Dairy today and create a task for Tom to send the conveyor drawing tomorrow.', [
    [
      call('log_activity', { type: 'visit', account: 'ac-penrose', occurredAt: today }),
      call('log_activity', { type: 'visit', account: 'ac-penrose' }),
    ],
    [
      call('create_task', { title: 'send the conveyor drawing', assignee: 'm-tom', due: tomorrow }),
      call('create_task', {
        title: 'send the conveyor drawing',
        assignee: 'm-tom',
        due: tomorrow,
        about: 'ac-penrose',
      }),
    ],
  ]),
  either('D-212 one week later, D-215 10k more', [
    [call('update_deal', { deal: 'd-212', expectedClose: later({ days: 7 }) })],
    [call('update_deal', { deal: 'd-215', amount: later({ amount: 10000 }) })],
  ]),
  either('Note on Hofmann Pharma: new quality system. And who is our main contact there?', [
    [call('add_note', { about: 'ac-hofmann', text: 'new quality system' })],
    [call('find_contacts', { account: 'ac-hofmann', primary: true })],
  ]),
  either('Cancel G-2, and send the pipeline digest every Tuesday at 8', [
    [call('cancel_digest', { digest: 'g-2' })],
    [call('schedule_digest', { digest: 'pipeline', schedule: { cron: '0 8 * * 2', timezone: 'Europe/Paris' } })],
  ]),
  either("What are Katrin's tasks for next week, and which deals does she have in Offer?", [
    [
      call('find_tasks', { assignee: 'm-katrin', due: nextWeek }),
      call('find_tasks', { assignee: 'm-katrin', due: nextWeek, status: 'open' }),
    ],
    [
      call('find_deals', { owner: 'm-katrin', stage: 'offer' }),
      call('find_deals', { owner: 'm-katrin', stage: 'offer', status: 'open' }),
    ],
  ]),
  either('move D-206 to offer, probability of D-211 to 50% and D-218 is won', [
    [call('move_deal', { deal: 'd-206', stage: 'offer' })],
    [call('update_deal', { deal: 'd-211', probability: 50 })],
    [call('close_deal', { deal: 'd-218', result: 'won' })],
  ]),
];

function either(text: string, requests: readonly (readonly ExpectedCall[])[]): CorpusCase {
  const lists = requests.reduce<readonly (readonly ExpectedCall[])[]>(
    (made, ways) => made.flatMap((list) => ways.map((way) => [...list, way])),
    [[]],
  );
  const [first = [], ...others] = lists;
  return several(text, first, ...others.map((calls) => ({ several: calls })));
}

function reminders(title: string, due: string, about: string): readonly ExpectedCall[] {
  return [
    call('create_task', { title, due, kind: 'reminder', about }),
    call('create_task', { title, due, about }),
    call('create_task', { title, due, kind: 'reminder' }),
    call('create_task', { title, due }),
  ];
}
