import type { CorpusCase } from '../../opened/case.ts';
import { call, days, declined, open, refused, several } from '../../opened/write.ts';
import { friday, gbp, me, thisQuarter, thisWeek, tomorrow } from './values.ts';

const toBrief = call('move_deal', { deal: 'd-217', stage: 'brief' });
const ring = { title: 'call Rob Luscombe', due: friday };
const kwame = call('log_activity', { type: 'call', contact: 'co-kwame', minutes: 10 });
const dead = call('close_deal', { deal: 'd-202', result: 'lost' });
const overdue = call('find_tasks', { assignee: me, status: 'overdue' });
const lucy = call('create_contact', { name: 'Lucy Hannaford', account: 'ac-haldon' });
const forecast = call('show_forecast', { period: thisQuarter });
const won = call('close_deal', { deal: 'd-206', result: 'won' });
const toOwen = call('assign', { record: 'd-208', to: 'm-owen' });
const order = { title: 'order them', due: tomorrow };

/** Two or three requests at once. */
export const severalRequests: readonly CorpusCase[] = [
  several(
    'Move the beer festival to Brief and remind me to call Rob Luscombe on Friday.',
    [toBrief, call('create_task', { ...ring, kind: 'reminder', about: 'co-rob' })],
    { several: [toBrief, call('create_task', { ...ring, kind: 'reminder' })] },
    { several: [toBrief, call('create_task', { ...ring, about: 'co-rob' })] },
    { several: [toBrief, call('create_task', ring)] },
  ),
  several('Mark T-62 done and log a 10 minute call with Kwame.', [call('complete_task', { task: 't-62' }), kwame]),
  several(
    'Show me my overdue tasks and the deals closing this week.',
    [overdue, call('find_deals', { closing: thisWeek })],
    { several: [overdue, call('find_deals', { closing: thisWeek, owner: me })] },
    { several: [overdue, call('find_deals', { closing: thisWeek, status: 'open' })] },
  ),
  several('Add Lucy Hannaford at Haldon Renewables as a contact and create a deal for Haldon worth £5k.', [
    lucy,
    call('create_deal', { account: 'ac-haldon', amount: gbp(5000) }),
  ]),
  several('Close D-202 as dead and give T-65 to Nisha.', [dead, call('assign', { record: 't-65', to: 'm-nisha' })], {
    several: [dead, call('update_task', { task: 't-65', assignee: 'm-nisha' })],
  }),
  several('Set D-206 to £3,400 and D-208 to £8,100.', [
    call('update_deal', { deal: 'd-206', amount: gbp(3400) }),
    call('update_deal', { deal: 'd-208', amount: gbp(8100) }),
  ]),
  several(
    "What's our forecast for this quarter, and what's changed since last Friday?",
    [forecast, call('show_changes', { period: days('2026-07-03', null) })],
    { several: [forecast, call('show_changes', { period: days('2026-07-03', '2026-07-09') })] },
  ),
  several('Note on Saltram Legal: switchboard closes at 4. Then move the Christmas cards to Quote.', [
    call('add_note', { about: 'ac-saltram', text: 'switchboard closes at 4' }),
    call('move_deal', { deal: 'd-210', stage: 'quote' }),
  ]),
  several(
    'the tote bags are signed off, remind me to order them tomorrow, and assign the regatta programme to Owen',
    [won, call('create_task', { ...order, kind: 'reminder' }), toOwen],
    { several: [won, call('create_task', order), toOwen] },
    { several: [won, call('create_task', { ...order, kind: 'reminder', about: 'd-206' }), toOwen] },
    { several: [won, call('create_task', { ...order, about: 'd-206' }), toOwen] },
  ),
];

/** Messages that leave something open. */
export const openQuestions: readonly CorpusCase[] = [
  open('Log a 10 minute call with Hannah.', 'contact'),
  open('Log a call with Luscombe about the invoice.', 'contact'),
  open('Move the Hoe Harbour deal to Quote', 'deal'),
  open('Move the site hoardings to another stage', 'stage'),
  open('Create a deal for £5,000.', 'account'),
  open('Log a call.', null),
  open('Change the Exe Valley deal to £12k', 'deal'),
];

/** Values that cannot be. */
export const impossible: readonly CorpusCase[] = [
  refused('Set the close date of D-204 to 31 September.', 'expectedClose'),
  refused('Set the probability on the tote bags to 140%.', 'probability'),
  refused('Create a deal for Saltram Legal worth minus £3,000', 'amount'),
  refused('Move D-212 to Negotiation.', 'stage'),
];

/** Chatter, and what is meant for others. */
export const chat: readonly CorpusCase[] = [
  declined('Anyone fancy the pasty shop for lunch?'),
  declined('lol that was a long meeting'),
  declined('Can someone let the courier in downstairs?'),
  declined('What time does the Torpoint ferry stop running tonight?'),
  declined('The printer on the second floor has jammed again'),
  declined('Happy birthday Nisha! Cake in the kitchen at 4'),
  declined("I'll be working from the Exeter office tomorrow"),
];
