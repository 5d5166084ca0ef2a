import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { at, today, tomorrow } from './dates.ts';

const create = 'create_task';

/** Things to be done. */
export const newTasks: readonly CorpusCase[] = [
  one('plain', 'Remind me to call Denise Whitfield on Monday', create, {
    title: 'call Denise Whitfield',
    due: '2026-05-18',
    about: 'denise',
  }),
  one(
    'plain',
    'I need to get the autoclave drawings over to Lakeshore by end of day tomorrow',
    create,
    {
      title: 'get the autoclave drawings over to Lakeshore',
      due: tomorrow,
      about: 'lakeshore',
    },
    call(create, { title: 'get the autoclave drawings over to Lakeshore', due: tomorrow, about: 'd21' }),
  ),
  one('plain', "Put a to-do on my list: chase José about the signed SLA, it's urgent", create, {
    title: 'chase José about the signed SLA',
    priority: 'urgent',
    about: 'jose',
  }),
  one('plain', "Ask Joel to check whether the ColdVault 80 fits through Red Cedar's freight door, due 5/20", create, {
    title: "check whether the ColdVault 80 fits through Red Cedar's freight door",
    due: '2026-05-20',
    assignee: 'joel',
    about: 'redcedar',
  }),
  one('plain', 'Ping me at 3:30 this afternoon to ring Sven Åkesson', create, {
    title: 'ring Sven Åkesson',
    due: at(today, '15:30'),
    about: 'sven',
  }),
  one('plain', "Don't let me forget to order replacement gaskets", create, { title: 'order replacement gaskets' }),
  one('plain', 'Create a task to prepare the committee slides for St. Bertil, due June 3, high priority', create, {
    title: 'prepare the committee slides for St. Bertil',
    due: '2026-06-03',
    priority: 'high',
    about: 'bertil',
  }),
  one('plain', 'New task for Wade: walk the loading bay at Inquiry Biosciences next Tuesday', create, {
    title: 'walk the loading bay at Inquiry Biosciences',
    due: '2026-05-19',
    assignee: 'wade',
    about: 'inquiry',
  }),
  one('plain', 'Someone has to collect the loaner probe from Push Rehab, give that to Tomás for Friday', create, {
    title: 'collect the loaner probe from Push Rehab',
    due: tomorrow,
    assignee: 'tomas',
    about: 'push',
  }),
  one('plain', 'follow up with Annika Köhler in two weeks', create, {
    title: 'follow up with Annika Köhler',
    due: '2026-05-28',
    about: 'annika',
  }),
  one('plain', 'I should really send Claire the blade samples tomorrow morning at 9', create, {
    title: 'send Claire the blade samples',
    due: at(tomorrow, '09:00'),
    about: 'claire',
  }),
  one('plain', 'Set a reminder for June 1st: fridge tender closes for Minnewaska', create, {
    title: 'fridge tender closes for Minnewaska',
    due: '2026-06-01',
    about: 'minnewaska',
  }),
  one('plain', 'Low priority, but add a task to tidy up the Halcyon contact list', create, {
    title: 'tidy up the Halcyon contact list',
    priority: 'low',
    about: 'halcyon',
  }),
  one('plain', 'Could somebody remind me a week from Friday to invoice Seven Pines for the loaner?', create, {
    title: 'invoice Seven Pines for the loaner',
    due: '2026-05-22',
    about: 'seven',
  }),
  one(
    'plain',
    'todo for me on D-34: get revised lens pricing by next Monday',
    create,
    {
      title: 'get revised lens pricing',
      due: '2026-05-18',
      about: 'd34',
      assignee: 'bridget',
    },
    call(create, { title: 'get revised lens pricing', due: '2026-05-18', about: 'd34' }),
  ),
  one('plain', 'schedule a reminder on Wednesday at noon to confirm the rigging crew', create, {
    title: 'confirm the rigging crew',
    due: at('2026-05-20', '12:00'),
  }),
  one(
    'plain',
    'We must return the demo microscope to Köhler by the end of the month, put it on my list',
    create,
    {
      title: 'return the demo microscope to Köhler',
      due: '2026-05-31',
      about: 'koehler',
    },
    call(create, {
      title: 'return the demo microscope to Köhler',
      due: '2026-05-31',
      about: 'koehler',
      assignee: 'bridget',
    }),
    call(create, { title: 'We must return the demo microscope to Köhler', due: '2026-05-31', about: 'koehler' }),
  ),
  one('terse', 'task: quote spare bowls for twin ports, fri', create, {
    title: 'quote spare bowls for twin ports',
    due: tomorrow,
    about: 'twinports',
  }),
  one('terse', 'remind me tmrw 8am prep Zumbro deck', create, {
    title: 'prep Zumbro deck',
    due: at(tomorrow, '08:00'),
    about: 'zumbro',
  }),
  one(
    'typo',
    'remnid me to sned Ruth the alarm manual on tusday',
    create,
    {
      title: 'sned Ruth the alarm manual',
      due: '2026-05-19',
      about: 'ruth',
    },
    call(create, { title: 'send Ruth the alarm manual', due: '2026-05-19', about: 'ruth' }),
  ),
  one('typo', 'creat a taks to call Priyanka Nair tommorow', create, {
    title: 'call Priyanka Nair',
    due: tomorrow,
    about: 'priyanka',
  }),
  one('voice', 'hey remind me um on monday at ten to call abshir about the upholstery', create, {
    title: 'call abshir about the upholstery',
    due: at('2026-05-18', '10:00'),
    about: 'abshir',
  }),
  one('voice', 'create a task for wade to book the crane next friday', create, {
    title: 'book the crane',
    due: '2026-05-22',
    assignee: 'wade',
  }),
  one(
    'run_on',
    'high prio, for Joel, by Wednesday, about Bluestem: swap the two leaking thawers, task please',
    create,
    {
      title: 'swap the two leaking thawers',
      due: '2026-05-20',
      priority: 'high',
      assignee: 'joel',
      about: 'bluestem',
    },
  ),
  one('run_on', 'next Thursday, normal priority, Tomás: task to calibrate the demo pipettes at Halcyon', create, {
    title: 'calibrate the demo pipettes at Halcyon',
    due: '2026-05-21',
    priority: 'normal',
    assignee: 'tomas',
    about: 'halcyon',
  }),
  one('polite', 'Would you be so kind as to remind me tomorrow to thank Pa Houa Moua for the referral?', create, {
    title: 'thank Pa Houa Moua for the referral',
    due: tomorrow,
    about: 'pahoua',
  }),
  one('emoji', '⏰ remind me Friday to email Karen Abdi', create, {
    title: 'email Karen Abdi',
    due: tomorrow,
    about: 'karen-a',
  }),
  one('trap_name', 'remind me to call April Creek Veterinary on Monday', create, {
    title: 'call April Creek Veterinary',
    due: '2026-05-18',
    about: 'april',
  }),
  one('trap_name', 'Task for Anjali: push Push Rehab for the signed PO by May 28', create, {
    title: 'push Push Rehab for the signed PO',
    due: '2026-05-28',
    assignee: 'anjali',
    about: 'push',
  }),
];
