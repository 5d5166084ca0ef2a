import type { CorpusCase } from '../../opened/case.ts';
import { call, one } from '../../opened/write.ts';
import { at, either, friday, lastWeek, me, monday, thisWeek, tomorrow } from './values.ts';

const create = 'create_task';
const find = 'find_tasks';
const update = 'update_task';
const complete = 'complete_task';
const reminder = { kind: 'reminder' };

/** Things to do that are new. */
export const newTasks: readonly CorpusCase[] = [
  either(
    'plain',
    'Remind me to send Simon Rundle the hoarding artwork tomorrow.',
    create,
    { title: 'send Simon Rundle the hoarding artwork', due: tomorrow, kind: 'reminder', about: 'co-simon' },
    { kind: undefined },
    { about: undefined },
    { about: 'd-205' },
  ),
  either(
    'plain',
    'Create a task to order the medals ribbon for City Runners by 20 July.',
    create,
    { title: 'order the medals ribbon for City Runners', due: '2026-07-20', about: 'ac-city' },
    { title: 'order the medals ribbon' },
    { kind: 'deadline' },
    { about: 'd-214' },
    { about: undefined, title: 'order the medals ribbon for City Runners' },
  ),
  either(
    'plain',
    'Add a task for Ellie: check the menu artwork for Hoe Harbour by Friday, high priority.',
    create,
    {
      title: 'check the menu artwork for Hoe Harbour',
      assignee: 'm-ellie',
      due: friday,
      priority: 'high',
      about: 'ac-hoe',
    },
    { title: 'check the menu artwork' },
    { kind: 'deadline' },
    { about: 'd-202' },
    { about: undefined, title: 'check the menu artwork for Hoe Harbour' },
  ),
  either(
    'plain',
    'I need to ring Steph Bickford on Monday at 10am about the wedding fair.',
    create,
    { title: 'ring Steph Bickford about the wedding fair', due: at(monday, '10:00'), about: 'co-steph' },
    { title: 'ring Steph Bickford' },
    { title: 'ring Steph Bickford on Monday at 10am about the wedding fair' },
    { about: undefined },
    { about: 'd-213' },
    reminder,
  ),
  either(
    'plain',
    'New task: book a photographer for the gala, due 31 July',
    create,
    { title: 'book a photographer for the gala', due: '2026-07-31' },
    { about: 'd-209' },
  ),
  either(
    'plain',
    'Set a deadline of 15 July for the regatta programme print files.',
    create,
    { title: 'the regatta programme print files', due: '2026-07-15', kind: 'deadline' },
    { title: 'regatta programme print files' },
    { about: 'd-208' },
  ),
  either(
    'plain',
    'Remind me in two weeks to ask Haldon Renewables for feedback.',
    create,
    { title: 'ask Haldon Renewables for feedback', due: '2026-07-22', kind: 'reminder', about: 'ac-haldon' },
    { kind: undefined },
    { about: undefined },
  ),
  either(
    'run_on',
    'Marcus needs to get the drinks licence for Barbican signed, it has to be in by tomorrow or we lose the terrace, can you put that on his list as urgent',
    create,
    {
      title: 'get the drinks licence for Barbican signed',
      assignee: 'm-marcus',
      due: tomorrow,
      priority: 'urgent',
      about: 'ac-barbican',
    },
    { title: 'get the drinks licence for Barbican signed, it has to be in by tomorrow or we lose the terrace' },
    { kind: 'deadline' },
    { about: undefined },
    { about: 'd-207' },
  ),
  either(
    'terse',
    'todo: pantone refs for mayflower, thurs',
    create,
    { title: 'pantone refs for mayflower', due: tomorrow, about: 'ac-mayflower' },
    { title: 'pantone refs' },
    { about: 'd-211' },
    { about: undefined, title: 'pantone refs for mayflower' },
  ),
  either(
    'typo',
    'Remnid me to call Aisha Khan on Firday',
    create,
    { title: 'call Aisha Khan', due: friday, kind: 'reminder', about: 'co-aisha' },
    { kind: undefined },
    { about: undefined },
  ),
  either(
    'voice',
    'remind me tomorrow at nine to send the caterers the final numbers',
    create,
    { title: 'send the caterers the final numbers', due: at(tomorrow, '09:00'), kind: 'reminder' },
    { kind: undefined },
  ),
  either(
    'polite',
    'Could you add a reminder for me to follow up with Adrian Cole on the 16th please? Thank you!',
    create,
    { title: 'follow up with Adrian Cole', due: '2026-07-16', kind: 'reminder', about: 'co-adrian' },
    { kind: 'follow_up' },
    { kind: undefined },
    { about: undefined },
    { assignee: me },
  ),
  either(
    'trap_name',
    'Remind me to pay the Friday Street Brewery glasses supplier on Tuesday',
    create,
    {
      title: 'pay the Friday Street Brewery glasses supplier',
      due: '2026-07-14',
      kind: 'reminder',
      about: 'ac-friday',
    },
    { kind: undefined },
    { about: undefined },
  ),
  either(
    'emoji',
    '📌 task for me: pick up lanyards from the printers tomorrow',
    create,
    { title: 'pick up lanyards from the printers', due: tomorrow },
    { assignee: me },
  ),
];

/** Things to do that are there already. */
export const knownTasks: readonly CorpusCase[] = [
  either('plain', 'What tasks have I got due this week?', find, { assignee: me, due: thisWeek }, { status: 'open' }),
  either('plain', 'Show me all overdue tasks for the team.', find, { status: 'overdue', assignee: 'team' }),
  either('plain', 'What open tasks does Jago have for Haldon Renewables?', find, {
    assignee: 'm-jago',
    status: 'open',
    about: 'ac-haldon',
  }),
  either('plain', 'Which tasks are still open on Sutton Wharf Marina?', find, { about: 'ac-sutton', status: 'open' }),
  either('plain', 'List my high priority tasks.', find, { assignee: me, priority: 'high' }, { status: 'open' }),
  either('terse', 'my overdue tasks', find, { assignee: me, status: 'overdue' }),
  either(
    'polite',
    "Hiya, could you show me what I've got to do tomorrow please?",
    find,
    { assignee: me, due: { start: tomorrow, end: friday } },
    { status: 'open' },
  ),
  either('typo', 'wich tasks did Ellie complte last week', find, {
    assignee: 'm-ellie',
    status: 'done',
    due: lastWeek,
  }),

  either('plain', "I've sent Hoe Harbour the seating plan, so you can tick that task off.", complete, { task: 't-61' }),
  either('plain', 'Mark T-62 as done, Kwame sent the vector files over.', complete, {
    task: 't-62',
    outcome: 'Kwame sent the vector files over',
  }),
  either('plain', 'Complete the risk assessment for the regatta.', complete, { task: 't-66' }),
  either('terse', 't-64 done', complete, { task: 't-64' }),
  either('emoji', 'T-66 all done ✅', complete, { task: 't-66' }),

  either('plain', 'Push the medal samples task back to next Monday.', update, { task: 't-64', due: monday }),
  either('plain', 'Make T-66 urgent.', update, { task: 't-66', priority: 'urgent' }),
  one(
    'plain',
    'Give T-62 to Nisha and make it due on Friday.',
    update,
    { task: 't-62', assignee: 'm-nisha', due: friday },
    {
      several: [call('assign', { record: 't-62', to: 'm-nisha' }), call(update, { task: 't-62', due: friday })],
    },
  ),
  either('typo', 'chnage T-61 to be due on the 14th', update, { task: 't-61', due: '2026-07-14' }),
  either('voice', 'move the regatta risk assessment task to tomorrow at four pm', update, {
    task: 't-66',
    due: at(tomorrow, '16:00'),
  }),
];
