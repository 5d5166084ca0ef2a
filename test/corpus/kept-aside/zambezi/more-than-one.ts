import type { CorpusCase } from '../../opened/case.ts';
import { call, several } from '../../opened/write.ts';
import { allToday, later, me, november, thisWeek, today, zar } from './values.ts';

const visit = { type: 'visit', contact: 'co-gert' };
const gertsPhone = call('update_contact', { contact: 'co-gert', phone: '+27845550128' });
const craigsCall = call('log_activity', { type: 'call', contact: 'co-craig', minutes: 15 });
const bearings = { assignee: 'm-sipho', title: 'check the bearings', due: '2026-11-13' };
const secondPump = call('add_note', { about: 'ac-letsatsi', text: 'second pump is noisy' });
const overdue = call('find_tasks', { status: 'overdue', assignee: me });
const closingThisWeek = call('find_deals', { closing: thisWeek });
const toNegotiation = call('move_deal', { deal: 'd-206', stage: 'negotiation' });
const weekLater = call('update_deal', { deal: 'd-206', expectedClose: later({ days: 7 }) });
const thirtyDays = { text: 'Pieter wants 30 day terms' };
const sanele = { name: 'Sanele Gumede', account: 'ac-sundays' };
const sundays = call('create_deal', { account: 'ac-sundays', amount: zar(260000) });
const wonSensors = call('close_deal', { deal: 'd-216', result: 'won' });
const thankYou = { title: 'send Lindiwe a thank-you note', due: '2026-11-16' };

/** Messages of two or three requests. */
export const severalRequests: readonly CorpusCase[] = [
  several('Mark T-64 as done and move the Rooikloof frost fans to Proposal.', [
    call('complete_task', { task: 't-64' }),
    call('move_deal', { deal: 'd-207', stage: 'proposal' }),
  ]),
  several(
    'Close D-216 as won and remind me to send Lindiwe a thank-you note on Monday.',
    [wonSensors, call('create_task', thankYou)],
    { several: [wonSensors, call('create_task', { ...thankYou, kind: 'reminder' })] },
    { several: [wonSensors, call('create_task', { ...thankYou, about: 'co-lindiwe' })] },
    { several: [wonSensors, call('create_task', { ...thankYou, about: 'co-lindiwe', kind: 'reminder' })] },
  ),
  several('Add Sanele Gumede as a contact at Sundays Valley Citrus and create a deal for them of R260k.', [
    call('create_contact', sanele),
    sundays,
  ]),
  several(
    'Show me my overdue tasks and the deals closing this week.',
    [overdue, closingThisWeek],
    { several: [call('find_tasks', { status: 'overdue' }), closingThisWeek] },
    { several: [overdue, call('find_deals', { closing: thisWeek, status: 'open' })] },
    { several: [overdue, call('find_deals', { closing: thisWeek, owner: me })] },
  ),
  several(
    'Log a call with Craig Bennett, 15 min, and set the uMngeni micro-jets to R130k.',
    [craigsCall, call('update_deal', { deal: 'd-214', amount: zar(130000) })],
    {
      several: [
        call('log_activity', { ...craigsCall.input, deal: 'd-214' }),
        call('update_deal', { deal: 'd-214', amount: zar(130000) }),
      ],
    },
  ),
  several('Give D-217 to Katlego and D-218 to Sipho.', [
    call('assign', { record: 'd-217', to: 'm-katlego' }),
    call('assign', { record: 'd-218', to: 'm-sipho' }),
  ]),
  several('Create an account Kranskop Dairy as a prospect, then show me the pipeline.', [
    call('create_account', { name: 'Kranskop Dairy', type: 'prospect' }),
    call('show_pipeline'),
  ]),
  several(
    'note on letsatsi: second pump is noisy. task for sipho: check the bearings, friday',
    [secondPump, call('create_task', bearings)],
    { several: [secondPump, call('create_task', { ...bearings, about: 'ac-letsatsi' })] },
  ),
  several(
    'Move the Kleinbos drip retrofit to Negotiation, push the close date out a week and add a note that ' +
      'Pieter wants 30 day terms',
    [toNegotiation, weekLater, call('add_note', { ...thirtyDays, about: 'd-206' })],
    { several: [toNegotiation, weekLater, call('add_note', { ...thirtyDays, about: 'ac-kleinbos' })] },
    {
      several: [
        call('move_deal', { deal: 'd-206', stage: 'negotiation', expectedClose: later({ days: 7 }) }),
        call('add_note', { ...thirtyDays, about: 'd-206' }),
      ],
    },
    call('move_deal', {
      deal: 'd-206',
      stage: 'negotiation',
      expectedClose: later({ days: 7 }),
      note: thirtyDays.text,
    }),
  ),
  several("November forecast and Riaan's pipeline please", [
    call('show_forecast', { period: november }),
    call('show_pipeline', { owner: 'm-riaan' }),
  ]),
  several('T-61 done, T-62 to Tuesday', [
    call('complete_task', { task: 't-61' }),
    call('update_task', { task: 't-62', due: '2026-11-17' }),
  ]),
  several(
    "Update Gert Swanepoel's cell to 084 555 0128 and log that I visited him today.",
    [gertsPhone, call('log_activity', { ...visit, occurredAt: today })],
    { several: [gertsPhone, call('log_activity', visit)] },
  ),
  several(
    'Hi, please show me what is due today and who we have as contacts at Letaba Avos. Thanks!',
    [call('find_tasks', { due: allToday }), call('find_contacts', { account: 'ac-letaba' })],
    {
      several: [call('find_tasks', { due: allToday, assignee: me }), call('find_contacts', { account: 'ac-letaba' })],
    },
    {
      several: [call('find_tasks', { due: allToday, status: 'open' }), call('find_contacts', { account: 'ac-letaba' })],
    },
    {
      several: [
        call('find_tasks', { due: allToday, assignee: me, status: 'open' }),
        call('find_contacts', { account: 'ac-letaba' }),
      ],
    },
  ),
];
