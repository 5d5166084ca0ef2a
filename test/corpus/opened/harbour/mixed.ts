import type { CorpusCase } from '../case.ts';
import { call, one, open, refused, several } from '../write.ts';
import { gbp, lastMonth, monday, thisMonth, tomorrow, tuesday, yesterday } from './words.ts';

/** Several requests at once. */
export const severals: readonly CorpusCase[] = [
  several(
    'Log a call with Olu Adebayo and remind me to send him the ISO certificate tomorrow',
    [
      call('log_activity', { type: 'call', contact: 'olu' }),
      call('create_task', { title: 'send him the ISO certificate', due: tomorrow, about: 'olu' }),
    ],
    {
      several: [
        call('log_activity', { type: 'call', contact: 'olu' }),
        call('create_task', { title: 'send him the ISO certificate', due: tomorrow }),
      ],
    },
  ),
  several('D-24 to procurement and D-33 to proposal', [
    call('move_deal', { deal: 'd24', stage: 'procurement' }),
    call('move_deal', { deal: 'd33', stage: 'proposal' }),
  ]),
  several(
    'Move D-31 to Proposal, set the amount to 52k, then show me my pipeline',
    [
      call('move_deal', { deal: 'd31', stage: 'proposal' }),
      call('update_deal', { deal: 'd31', amount: gbp(52000) }),
      call('show_pipeline', { owner: 'gemma' }),
    ],
    {
      several: [
        call('move_deal', { deal: 'd31', stage: 'proposal', amount: gbp(52000) }),
        call('show_pipeline', { owner: 'gemma' }),
      ],
    },
  ),
  several('Mark T-31 as done; then push T-33 to Tuesday', [
    call('complete_task', { task: 't31' }),
    call('update_task', { task: 't33', due: tuesday }),
  ]),
  several('Met Zoë Lambert yesterday. New deal for Discovery Parks, 19k.', [
    call('log_activity', { type: 'meeting', contact: 'zoe', occurredAt: yesterday }),
    call('create_deal', { account: 'parks', amount: gbp(19000) }),
  ]),
  several('We won D-26 and lost D-30', [
    call('close_deal', { deal: 'd26', result: 'won' }),
    call('close_deal', { deal: 'd30', result: 'lost' }),
  ]),
  several('Show me D-21 and D-22', [call('show_deal', { deal: 'd21' }), call('show_deal', { deal: 'd22' })]),
  several("Give D-25 to Tariq and let me see Tariq's overdue tasks", [
    call('assign', { record: 'd25', to: 'tariq' }),
    call('find_tasks', { assignee: 'tariq', status: 'overdue' }),
  ]),
  several('Archive Salcombe Marine. Then list accounts not contacted for 90 days', [
    call('archive_account', { account: 'salcombe' }),
    call('find_accounts', { notContactedDays: 90 }),
  ]),
  several("What's closing this month, and which deals did we lose last month?", [
    call('find_deals', { closing: thisMonth }),
    call('find_deals', { status: 'lost', closed: lastMonth }),
  ]),
  several(
    'rang Mark Hollis no answer, remind me to try again monday 10am',
    [
      call('log_activity', { type: 'call', contact: 'hollis', outcome: 'no_answer' }),
      call('create_task', { title: 'try again', due: '2026-10-19T10:00:00+01:00' }),
    ],
    {
      several: [
        call('log_activity', { type: 'call', contact: 'hollis', outcome: 'no_answer' }),
        call('create_task', { title: 'try again', due: '2026-10-19T10:00:00+01:00', about: 'hollis' }),
      ],
    },
    call('log_activity', { type: 'call', contact: 'hollis', outcome: 'no_answer', followUp: monday }),
  ),
  several('Note on D-34: needs board approval. And set D-34 to 61k', [
    call('add_note', { about: 'd34', text: 'needs board approval' }),
    call('update_deal', { deal: 'd34', amount: gbp(61000) }),
  ]),
  several('pipeline and forecast please', [call('show_pipeline'), call('show_forecast')]),
];

/** What a colleague would ask back about. */
export const unclear: readonly CorpusCase[] = [
  open('Met Mark this morning', 'contact'),
  open('Push the Pennine deal to 20 January', 'deal'),
  open("What's Mark's email?", 'contact'),
  open('We won the Tamar deal', 'deal'),
  open('Log a call with Brenda', 'contact'),
  open('Move the deal to Proposal', 'deal'),
  open('Create a deal for 20k', 'account'),
  open('Remind me tomorrow', 'title'),
  open('D-27 is closed', 'result'),
  open('Assign Kestrel Rail', 'to'),
  open('Add a note to D-23', 'text'),
  open('Raise the amount on the Tamar deal by 3k', 'deal'),
  open('Change the close date of D-33', 'expectedClose'),
];

/** Values that cannot be. */
export const impossible: readonly CorpusCase[] = [
  refused('D-24 closes on 31 November', 'expectedClose'),
  refused('Set the amount of D-30 to -4k', 'amount'),
  refused('Remind me tomorrow at 26:15 to ring Aisha Rahman', 'due'),
  refused('D-33 probability 130%', 'probability'),
  refused('Move D-23 to Negotiation', 'stage'),
  refused("Beth Ashworth's email is beth@@friday", 'email'),
  refused('New deal for Orrin Energy, 20k, closing 30 Feb', 'expectedClose'),
  refused('Put D-29 into the Onboarding stage', 'stage'),
  refused('Log a call with Nia Pritchard on 32 October', 'occurredAt'),
  refused('Fenwright Foods has -40 employees', 'employees'),
  refused('Make T-34 due 29 February 2027', 'due'),
];

/** Short ones that start in the middle. */
export const fragments: readonly CorpusCase[] = [
  one('terse', 'forecast nov', 'show_forecast', { period: { start: '2026-11-01', end: '2026-12-01' } }),
  one(
    'terse',
    'my tasks next week pls',
    'find_tasks',
    {
      assignee: 'gemma',
      due: { start: '2026-10-19', end: '2026-10-26' },
    },
    call('find_tasks', { due: { start: '2026-10-19', end: '2026-10-26' } }),
  ),
  one('terse', 'contacts wexley council', 'find_contacts', { account: 'wexley' }),
  one('terse', 'D-21 lost, no budget', 'close_deal', { deal: 'd21', result: 'lost', reason: 'no budget' }),
  one('typo', 'assgin D-27 to shreya', 'assign', { record: 'd27', to: 'shreya' }),
  one('voice', 'okay um tell me what changed in the pipeline this week', 'show_changes', {
    period: { start: '2026-10-12', end: '2026-10-19' },
  }),
  one('voice', 'how is the lowfield deal doing', 'show_deal', { deal: 'd24' }),
  one(
    'run_on',
    'new contact Petra Lund, Salcombe Marine, finance director, 01548 555 0199, petra.lund@salcombemarine.test',
    'create_contact',
    {
      name: 'Petra Lund',
      account: 'salcombe',
      title: 'finance director',
      phone: '01548 555 0199',
      email: 'petra.lund@salcombemarine.test',
    },
  ),
  one(
    'run_on',
    'high priority, for Anneke, by 30/10, Müller Spedition, task: translate the onboarding guide',
    'create_task',
    {
      title: 'translate the onboarding guide',
      priority: 'high',
      assignee: 'anneke',
      due: '2026-10-30',
      about: 'muller',
    },
  ),
];
