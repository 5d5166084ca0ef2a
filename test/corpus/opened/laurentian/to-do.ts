import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { lastWeek, me, thisWeek, today, tomorrow } from './say.ts';

const make = 'create_task';
const change = 'update_task';
const done = 'complete_task';
const find = 'find_tasks';

/** What is to be done. */
export const toDo: readonly CorpusCase[] = [
  one('plain', 'Remind me to order the weatherstripping on Monday', make, {
    title: 'order the weatherstripping',
    due: '2026-08-17',
  }),
  one(
    'plain',
    'I need to get Bruce Hamelin a colour sample by Friday, put it on my list',
    make,
    { title: 'get Bruce Hamelin a colour sample', due: '2026-08-14', about: 'bruce' },
    call(make, { title: 'get Bruce Hamelin a colour sample', due: '2026-08-14', about: 'bruce', assignee: me }),
  ),
  one('plain', 'Set a reminder for September 3 at 8:15am: delivery truck to Plattsburgh', make, {
    title: 'delivery truck to Plattsburgh',
    due: '2026-09-03T08:15:00-04:00',
  }),
  one('plain', 'Create a task for Tyler to recalculate the R-values on D-33, due August 28', make, {
    title: 'recalculate the R-values on D-33',
    due: '2026-08-28',
    assignee: 'tyler',
    about: 'd33',
  }),
  one('plain', 'Have Nadia ring Lorraine Stubbs on August 25', make, {
    title: 'ring Lorraine Stubbs',
    due: '2026-08-25',
    assignee: 'nadia',
    about: 'lorraine',
  }),
  one('plain', "Don't let me forget to invoice the deposit for Champlain Valley Condos", make, {
    title: 'invoice the deposit for Champlain Valley Condos',
    about: 'champlain',
  }),
  one('plain', 'New task, urgent: find a replacement crane for Glebe Property Management', make, {
    title: 'find a replacement crane for Glebe Property Management',
    priority: 'urgent',
    about: 'glebe',
  }),
  one('plain', 'Follow up with Mélanie Côté in two weeks', make, {
    title: 'Follow up with Mélanie Côté',
    due: '2026-08-26',
    about: 'melanie',
  }),
  one('plain', 'I have to call Karl-Heinz Müller back at 4 this afternoon, remind me', make, {
    title: 'call Karl-Heinz Müller back',
    due: '2026-08-12T16:00:00-04:00',
    about: 'karl',
  }),
  one('plain', 'Gurdeep needs to confirm the truck for ADK by end of day tomorrow, make that a task', make, {
    title: 'confirm the truck for ADK',
    assignee: 'gurdeep',
    due: tomorrow,
    about: 'adk',
  }),
  one('plain', 'Please add a task for Marc-André: translate the façade spec into French, due end of month', make, {
    title: 'translate the façade spec into French',
    assignee: 'marc',
    due: '2026-08-31',
  }),
  one('plain', 'make a low priority task to tidy up the showroom price tags', make, {
    title: 'tidy up the showroom price tags',
    priority: 'low',
  }),
  one('plain', 'Tomorrow at 10 I should send Arjun the lot 17 drawings, can you nudge me?', make, {
    title: 'send Arjun the lot 17 drawings',
    due: '2026-08-13T10:00:00-04:00',
    about: 'arjun',
  }),
  one(
    'plain',
    "Let's check in with Rideau Custom Homes again on October 1st",
    make,
    {
      title: 'check in with Rideau Custom Homes again',
      due: '2026-10-01',
      about: 'rideau',
    },
    call(make, { title: 'check in with Rideau Custom Homes', due: '2026-10-01', about: 'rideau' }),
  ),
  one('plain', 'Heather is to pick up the screens for Ravi Nair a week from Friday, note it as a task', make, {
    title: 'pick up the screens for Ravi Nair',
    assignee: 'heather',
    due: '2026-08-21',
    about: 'ravi',
  }),
  one('terse', 'todo: recount hinges fri', make, { title: 'recount hinges', due: '2026-08-14' }),
  one('terse', 'task for Gurdeep: border paperwork ADK, Aug 18, high', make, {
    title: 'border paperwork ADK',
    assignee: 'gurdeep',
    due: '2026-08-18',
    priority: 'high',
    about: 'adk',
  }),
  one('terse', 'reminder tmrw 7am load van', make, { title: 'load van', due: '2026-08-13T07:00:00-04:00' }),
  one(
    'terse',
    'f/u Ravi Nair Aug 24',
    make,
    { title: 'f/u Ravi Nair', due: '2026-08-24', about: 'ravi' },
    call(make, {
      title: 'follow up with Ravi Nair',
      due: '2026-08-24',
      about: 'ravi',
    }),
  ),
  one('typo', 'remnd me to call Lorraine Stubbs tomorow', make, {
    title: 'call Lorraine Stubbs',
    due: tomorrow,
    about: 'lorraine',
  }),
  one('typo', 'creat task: send Doug McIntyre the flashing detail by firday', make, {
    title: 'send Doug McIntyre the flashing detail',
    due: '2026-08-14',
    about: 'doug',
  }),
  one('voice', 'remind me uh tomorrow at like nine thirty to call peter abernathy about the brackets', make, {
    title: 'call peter abernathy about the brackets',
    due: '2026-08-13T09:30:00-04:00',
    about: 'peter',
  }),
  one('voice', 'hey um new task for nadia measure the dormers by august twenty first', make, {
    title: 'measure the dormers',
    assignee: 'nadia',
    due: '2026-08-21',
  }),
  one('polite', 'Would it be possible to remind me next Thursday to water the display plants? Thank you!', make, {
    title: 'water the display plants',
    due: '2026-08-20',
  }),
  one(
    'polite',
    'Could you please set up a task for Heather to courier the keys to Perth Heritage Inns? Much appreciated',
    make,
    {
      title: 'courier the keys to Perth Heritage Inns',
      assignee: 'heather',
      about: 'perth',
    },
  ),
  one('run_on', 'high priority, for Tyler, next Monday, about D-22: swap the door handles, task please', make, {
    title: 'swap the door handles',
    priority: 'high',
    assignee: 'tyler',
    due: '2026-08-17',
    about: 'd22',
  }),
  one('emoji', '⏰ remind me Friday 3pm: sign the lien waiver', make, {
    title: 'sign the lien waiver',
    due: '2026-08-14T15:00:00-04:00',
  }),
  one('trap_name', 'remind me to chase Chase on Thursday', make, {
    title: 'chase Chase',
    due: tomorrow,
    about: 'chase',
  }),
  one('trap_name', 'task: drop the cheque at Lift & Drop Garage Doors tomorrow', make, {
    title: 'drop the cheque at Lift & Drop Garage Doors',
    due: tomorrow,
    about: 'lift',
  }),

  one(
    'plain',
    'T-31 can come off the list, I sent them',
    done,
    { task: 't31' },
    call(done, {
      task: 't31',
      outcome: 'I sent them',
    }),
  ),
  one('plain', 'T-33 is finished, outcome: cheque arrived for the full amount', done, {
    task: 't33',
    outcome: 'cheque arrived for the full amount',
  }),
  one('plain', 'tick off order obscure glass samples', done, { task: 't34' }),
  one('emoji', 'T-32 ✅', done, { task: 't32' }),
  one('plain', 'Move T-32 to next Friday please', change, { task: 't32', due: '2026-08-21' }),
  one('plain', "T-34 isn't urgent any more, make it normal", change, { task: 't34', priority: 'normal' }),
  one(
    'plain',
    'Heather will look after T-34 instead of me',
    change,
    { task: 't34', assignee: 'heather' },
    call('assign', {
      record: 't34',
      to: 'heather',
    }),
  ),
  one('plain', 'Retitle T-31: send stamped shop drawings', change, {
    task: 't31',
    title: 'send stamped shop drawings',
  }),
  one('plain', 'T-33 is now due September 1 at noon', change, { task: 't33', due: '2026-09-01T12:00:00-04:00' }),
  one('terse', 't-31 tmrw', change, { task: 't31', due: tomorrow }),
  one('terse', 'T-34 done', done, { task: 't34' }),
  one('typo', 'makr T-33 as compelte', done, { task: 't33' }),
  one('run_on', 'T-32, by Monday, high priority, to Tyler', change, {
    task: 't32',
    due: '2026-08-17',
    priority: 'high',
    assignee: 'tyler',
  }),

  one(
    'plain',
    "What's on my plate today?",
    find,
    { assignee: me, due: { start: today, end: tomorrow } },
    call(find, {
      due: { start: today, end: tomorrow },
    }),
    call(find, { assignee: me, due: { start: today, end: tomorrow }, status: 'open' }),
  ),
  one('plain', 'Is Gurdeep behind on any tasks?', find, { assignee: 'gurdeep', status: 'overdue' }),
  one(
    'plain',
    'What does Nadia still have to do this week',
    find,
    { assignee: 'nadia', due: thisWeek },
    call(find, {
      assignee: 'nadia',
      due: thisWeek,
      status: 'open',
    }),
  ),
  one('plain', 'which to-dos hang on D-29?', find, { about: 'd29' }),
  one(
    'plain',
    'Show me the tasks I ticked off last week',
    find,
    { assignee: me, status: 'done', due: lastWeek },
    call(find, {
      status: 'done',
      due: lastWeek,
    }),
  ),
  one('plain', 'Does anyone on my team have an urgent task?', find, { assignee: 'team', priority: 'urgent' }),
  one('plain', 'How many tasks are open for Champlain Valley Condos?', find, { about: 'champlain', status: 'open' }),
  one('terse', 'overdue tasks', find, { status: 'overdue' }, call(find, { status: 'overdue', assignee: me })),
  one('terse', "tyler's todos", find, { assignee: 'tyler' }, call(find, { assignee: 'tyler', status: 'open' })),
];
