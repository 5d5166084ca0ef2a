import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { call, days, one } from '../write.ts';
import { lastMonth, lastWeek, nextWeek, thisWeek, today, tomorrow } from './wording.ts';

type Input = ExpectedCall['input'];

function task(kind: CaseKind, text: string, input: Input, ...also: Input[]): CorpusCase {
  return one(kind, text, 'create_task', input, ...also.map((each) => call('create_task', each)));
}

/** The asker's tasks, which need not say whose. */
function mine(kind: CaseKind, text: string, input: Input): CorpusCase {
  return one(kind, text, 'find_tasks', { ...input, assignee: 'aroha' }, call('find_tasks', input));
}

/** Things to do: new, changed, done and looked for. */
export const tasks: readonly CorpusCase[] = [
  task('plain', 'remind me to ring Raewyn on Monday about the gin rail', {
    title: 'ring Raewyn about the gin rail',
    due: '2027-03-08',
    about: 'raewyn',
  }),
  task('plain', 'I need to invoice Balmain Larder by the 12th', {
    title: 'invoice Balmain Larder',
    due: '2027-03-12',
    about: 'balmain',
  }),
  task('plain', 'Can you set a reminder for 9am on Tuesday to confirm the container with Ratu', {
    title: 'confirm the container with Ratu',
    due: '2027-03-09T09:00:00+13:00',
    about: 'ratu',
  }),
  task('plain', 'Task for Priyanka: get the phyto certificate for Denarau Trading, due Wednesday', {
    title: 'get the phyto certificate for Denarau Trading',
    assignee: 'priyanka',
    due: '2027-03-10',
    about: 'denarau',
  }),
  task('plain', 'Jürgen should check the butter stock by Tuesday, make him a task', {
    title: 'check the butter stock',
    assignee: 'juergen',
    due: '2027-03-09',
  }),
  task('plain', "Don't let me forget to send Zoë the allergen sheets this arvo", {
    title: 'send Zoë the allergen sheets',
    due: today,
    about: 'zoe',
  }),
  task('plain', 'Make a high priority task to sort out the broken pallet at Harbour Lane Grocers', {
    title: 'sort out the broken pallet at Harbour Lane Grocers',
    priority: 'high',
    about: 'harbour',
  }),
  task('plain', 'Follow up with Margaret in two weeks', {
    title: 'follow up with Margaret',
    due: '2027-03-19',
    about: 'margaret',
  }),
  task('plain', 'Please remind Tess on Monday at 10 to courier the jars to Surry Provisions', {
    title: 'courier the jars to Surry Provisions',
    assignee: 'tess',
    due: '2027-03-08T10:00:00+13:00',
    about: 'surry',
  }),
  task(
    'plain',
    'Put on my list that I have to renew the liquor licence by 31 March',
    { title: 'renew the liquor licence', due: '2027-03-31' },
    { title: 'renew the liquor licence', due: '2027-03-31', assignee: 'aroha' },
  ),
  task('plain', 'nudge me Wednesday 3:30pm to call Ben Tamihana back', {
    title: 'call Ben Tamihana back',
    due: '2027-03-10T15:30:00+13:00',
    about: 'ben_t',
  }),
  task('plain', 'We must prepare a quote for Eleven Barrels until Thursday', {
    title: 'prepare a quote for Eleven Barrels',
    due: '2027-03-11',
    about: 'eleven',
  }),
  task('plain', 'Grant to deliver a sample keg to Pour & Co on 15/3', {
    title: 'deliver a sample keg to Pour & Co',
    assignee: 'grant',
    due: '2027-03-15',
    about: 'pour',
  }),
  task('plain', 'Chase François for the signed paperwork a week from today', {
    title: 'chase François for the signed paperwork',
    due: '2027-03-12',
    about: 'francois',
  }),
  task('plain', 'Add an urgent to-do for Sione: approve the discount on D-27', {
    title: 'approve the discount on D-27',
    assignee: 'sione',
    priority: 'urgent',
    about: 'd27',
  }),
  task('plain', 'Remind me by EOD to ask Lukas for his Easter volumes', {
    title: 'ask Lukas for his Easter volumes',
    due: today,
    about: 'lukas',
  }),
  task('terse', 'todo: send Callum allocation sheet mon', {
    title: 'send Callum allocation sheet',
    due: '2027-03-08',
    about: 'callum',
  }),
  task('terse', 'remind me fri: quote Balmain Larder', {
    title: 'quote Balmain Larder',
    due: '2027-03-12',
    about: 'balmain',
  }),
  task('terse', 'task Tess: relabel jars, low prio', { title: 'relabel jars', assignee: 'tess', priority: 'low' }),
  task(
    'typo',
    'remnd me tomorow to emial Shalini the packing list',
    { title: 'emial Shalini the packing list', due: tomorrow, about: 'shalini' },
    { title: 'email Shalini the packing list', due: tomorrow, about: 'shalini' },
  ),
  task('typo', 'crete a task to visit Petone Roasters on thrusday', {
    title: 'visit Petone Roasters',
    due: '2027-03-11',
    about: 'petone',
  }),
  task('voice', 'remind me on tuesday at um two thirty in the afternoon to phone ratu about the minibar', {
    title: 'phone ratu about the minibar',
    due: '2027-03-09T14:30:00+13:00',
    about: 'ratu',
  }),
  task('voice', 'can you make a task for grant uh to pick up the empty kegs from the lost gull by monday', {
    title: 'pick up the empty kegs from the lost gull',
    assignee: 'grant',
    due: '2027-03-08',
    about: 'gull',
  }),
  task(
    'run_on',
    'new task, high priority, for Priyanka, due Wednesday: send Suva Bay Resorts a new commercial invoice',
    {
      title: 'send Suva Bay Resorts a new commercial invoice',
      priority: 'high',
      assignee: 'priyanka',
      due: '2027-03-10',
      about: 'suva',
    },
  ),
  task('polite', 'Would you be so kind as to remind me tomorrow at noon to wish Ingrid a happy birthday?', {
    title: 'wish Ingrid a happy birthday',
    due: '2027-03-06T12:00:00+13:00',
    about: 'ingrid',
  }),
  task('polite', 'Sorry to bother you, could I get a task for the 22nd to check in with Dominic?', {
    title: 'check in with Dominic',
    due: '2027-03-22',
    about: 'dominic',
  }),
  task(
    'emoji',
    '⏰ remind me Monday 8am: call the freight forwarder 🚢',
    {
      title: 'call the freight forwarder',
      due: '2027-03-08T08:00:00+13:00',
    },
    { title: 'call the freight forwarder 🚢', due: '2027-03-08T08:00:00+13:00' },
  ),
  task('trap_name', 'Remind me on 20 April to call May', { title: 'call May', due: '2027-04-20', about: 'may' }),
  task('trap_name', 'task: pour a sample for Summer on Monday', {
    title: 'pour a sample for Summer',
    due: '2027-03-08',
    about: 'summer',
  }),

  one(
    'plain',
    "Tick off T-32, the freight's booked on Sunday's sailing",
    'complete_task',
    {
      task: 't32',
      outcome: "the freight's booked on Sunday's sailing",
    },
    call('complete_task', { task: 't32' }),
  ),
  one('plain', "I've finished T-34, all forty bottles are labelled", 'complete_task', {
    task: 't34',
    outcome: 'all forty bottles are labelled',
  }),
  one('polite', 'Could you close off T-34 for me please', 'complete_task', { task: 't34' }),
  one('terse', 't33 done', 'complete_task', { task: 't33' }),
  one('plain', 'T-32 can wait until the 18th', 'update_task', { task: 't32', due: '2027-03-18' }),
  one('plain', 'Bump T-31 up to urgent', 'update_task', { task: 't31', priority: 'urgent' }),
  one(
    'plain',
    'Tess is away so let Jürgen do T-34',
    'update_task',
    { task: 't34', assignee: 'juergen' },
    call('assign', { record: 't34', to: 'juergen' }),
  ),
  one('plain', 'reword T-34 to label and box samples', 'update_task', { task: 't34', title: 'label and box samples' }),
  one('terse', 't31 -> weds', 'update_task', { task: 't31', due: '2027-03-10' }),

  mine('plain', "What's on my to-do list today?", { due: days('2027-03-05', '2027-03-06') }),
  mine('plain', 'Have I got any overdue tasks', { status: 'overdue' }),
  one('plain', 'Which tasks does Priyanka still have open?', 'find_tasks', { assignee: 'priyanka', status: 'open' }),
  one(
    'plain',
    'Is there anything to be done for Island Bay Hotel?',
    'find_tasks',
    { about: 'island' },
    call('find_tasks', { about: 'island', status: 'open' }),
  ),
  one('plain', 'what tasks did Tess get finished last week', 'find_tasks', {
    assignee: 'tess',
    status: 'done',
    due: lastWeek,
  }),
  one('plain', "I'd like the whole team's tasks for next week", 'find_tasks', { assignee: 'team', due: nextWeek }),
  one('plain', 'Do we have any outstanding tasks for Ratu?', 'find_tasks', { about: 'ratu', status: 'open' }),
  mine('typo', 'my taks for monday', { due: days('2027-03-08', '2027-03-09') }),
  mine('plain', 'Which tasks did I complete in February?', { status: 'done', due: lastMonth }),
  mine('voice', 'um what tasks have i got this week', { due: thisWeek }),
  one('trap_name', 'open tasks for The Lost Gull?', 'find_tasks', { about: 'gull', status: 'open' }),
];
