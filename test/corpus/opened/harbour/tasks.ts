import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { friday, monday, said, today, tomorrow, tuesday, wednesday } from './words.ts';

type Input = ExpectedCall['input'];

function todo(kind: CaseKind, text: string, input: Input, ...changes: Input[]): CorpusCase {
  return said(kind, text, 'create_task', input, ...changes);
}

/** Things to do. */
export const tasks: readonly CorpusCase[] = [
  todo('plain', 'Remind me to chase Olu Adebayo for the signed NDA on Monday', {
    title: 'chase Olu Adebayo for the signed NDA',
    due: monday,
    about: 'olu',
  }),
  todo('plain', 'I need to send Siobhán Keane a case study by Wednesday', {
    title: 'send Siobhán Keane a case study',
    due: wednesday,
    about: 'siobhan',
  }),
  todo('plain', 'Can you put something in for Tariq to book the Thornbury Insurance workshop room by the 23rd?', {
    title: 'book the Thornbury Insurance workshop room',
    assignee: 'tariq',
    due: '2026-10-23',
    about: 'thornbury',
  }),
  todo('plain', 'Set up a reminder for 9am tomorrow: check whether Lena Novak has opened the proposal', {
    title: 'check whether Lena Novak has opened the proposal',
    due: '2026-10-16T09:00:00+01:00',
    about: 'lena',
  }),
  todo('plain', 'Fergus needs to redo the pricing for D-31 before Tuesday', {
    title: 'redo the pricing for D-31',
    assignee: 'fergus',
    due: tuesday,
    about: 'd31',
  }),
  todo('trap_name', "Don't let me forget Will Prentice's birthday on 5/11", {
    title: "Will Prentice's birthday",
    due: '2026-11-05',
    about: 'will',
  }),
  todo('plain', 'Follow up with Zoë Lambert a week on Monday', {
    title: 'follow up with Zoë Lambert',
    due: '2026-10-26',
    about: 'zoe',
  }),
  todo('plain', 'New task for Shreya, high priority: renegotiate hosting costs for Tamar Building Society', {
    title: 'renegotiate hosting costs for Tamar Building Society',
    assignee: 'shreya',
    priority: 'high',
    about: 'tamar',
  }),
  todo('plain', 'Add to my list: order new roll-up banners', { title: 'order new roll-up banners' }),
  todo('plain', 'I have to call Kestrel Rail back at half past three', {
    title: 'call Kestrel Rail back',
    due: '2026-10-15T15:30:00+01:00',
    about: 'kestrel',
  }),
  todo(
    'plain',
    'Make sure Joss sends Rupert Fanshawe the invoice copy this Friday',
    {
      title: 'send Rupert Fanshawe the invoice copy',
      assignee: 'joss',
      due: friday,
      about: 'rupert',
    },
    { title: 'sends Rupert Fanshawe the invoice copy' },
  ),
  todo(
    'plain',
    'ping me in two weeks about Northgate Outfitters',
    { title: 'Northgate Outfitters', due: '2026-10-29', about: 'northgate' },
    { title: 'about Northgate Outfitters' },
    { title: 'ping me about Northgate Outfitters' },
  ),
  todo(
    'plain',
    'We should get back to Gita Subramanian by the end of the month with a phased rollout plan',
    {
      title: 'get back to Gita Subramanian with a phased rollout plan',
      due: '2026-10-31',
      about: 'gita',
    },
    { title: 'get back to Gita Subramanian' },
  ),
  todo('trap_name', 'Create an urgent task to fix the API key for Müller Spedition today', {
    title: 'fix the API key for Müller Spedition',
    priority: 'urgent',
    due: today,
    about: 'muller',
  }),
  todo(
    'plain',
    'Give Anneke a to-do for 2 November: submit the DACH tender',
    { title: 'submit the DACH tender', assignee: 'anneke', due: '2026-11-02' },
    { about: 'd29' },
  ),
  todo('polite', 'Would you mind reminding me tomorrow at 10 to ring Harriet Osei?', {
    title: 'ring Harriet Osei',
    due: '2026-10-16T10:00:00+01:00',
    about: 'osei',
  }),
  todo(
    'polite',
    'Please create a task so that I do not forget to review the Castlegate arrears pilot results on 30 October. Thank you!',
    { title: 'review the Castlegate arrears pilot results', due: '2026-10-30', about: 'd27' },
    { about: 'castlegate' },
  ),
  todo('plain', "Let's make it a task: collect three references for Wexley Council, due next Thursday", {
    title: 'collect three references for Wexley Council',
    due: '2026-10-22',
    about: 'wexley',
  }),
  todo(
    'plain',
    'book in a call with Mark Trevelyan for 3pm on the 27th',
    { title: 'call with Mark Trevelyan', due: '2026-10-27T15:00:00+00:00', about: 'trevelyan' },
    { title: 'call Mark Trevelyan' },
    { title: 'book in a call with Mark Trevelyan' },
    { title: 'a call with Mark Trevelyan' },
  ),
  todo(
    'run_on',
    'someone needs to audit our Harbour Core price list, give it to Tariq, low priority, end of next week is fine',
    {
      title: 'audit our Harbour Core price list',
      assignee: 'tariq',
      priority: 'low',
      due: '2026-10-23',
    },
    { due: '2026-10-25' },
  ),
  todo('terse', 'todo: invoice Pennine Water eom', {
    title: 'invoice Pennine Water',
    due: '2026-10-31',
    about: 'pennine',
  }),
  todo('terse', 'rmd me fri 9:30 expenses', { title: 'expenses', due: '2026-10-16T09:30:00+01:00' }),
  todo('terse', 'task joss chase castlegate tmrw', {
    title: 'chase castlegate',
    assignee: 'joss',
    due: tomorrow,
    about: 'castlegate',
  }),
  todo(
    'terse',
    'f/u Aisha Rahman 22/10',
    { title: 'follow up Aisha Rahman', due: '2026-10-22', about: 'aisha' },
    { title: 'f/u Aisha Rahman' },
    { title: 'follow up with Aisha Rahman' },
    { title: 'Aisha Rahman' },
  ),
  todo('terse', 'reminder mon 8am: standup notes', {
    title: 'standup notes',
    due: '2026-10-19T08:00:00+01:00',
  }),
  todo('typo', 'remnd me tomorow to send lena the DPA', {
    title: 'send lena the DPA',
    due: tomorrow,
    about: 'lena',
  }),
  todo('typo', 'creat a taks for shreya: check tamar usage stats by wendesday', {
    title: 'check tamar usage stats',
    assignee: 'shreya',
    due: wednesday,
    about: 'tamar',
  }),
  todo('voice', 'remind me uh next wednesday at four pm to call beth ashworth back', {
    title: 'call beth ashworth back',
    due: '2026-10-21T16:00:00+01:00',
    about: 'beth',
  }),
  todo('voice', 'new task um draft the statement of work for orrin energy by friday week', {
    title: 'draft the statement of work for orrin energy',
    due: '2026-10-23',
    about: 'orrin',
  }),
  todo('emoji', '⏰ tomorrow 11am prep board slides', {
    title: 'prep board slides',
    due: '2026-10-16T11:00:00+01:00',
  }),
  todo('trap_name', 'Remind me on Friday to visit Friday Street Dairy', {
    title: 'visit Friday Street Dairy',
    due: friday,
    about: 'fridaystreet',
  }),
  todo('trap_name', 'task for the 21st: security walkthrough with 21 Threads', {
    title: 'security walkthrough with 21 Threads',
    due: '2026-10-21',
    about: 'threads',
  }),
];
