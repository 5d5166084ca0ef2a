import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { tomorrow, yearEnd } from './dates.ts';
import { said } from './ways.ts';

/** What is to be done. */
export const newTasks: readonly CorpusCase[] = [
  one('plain', 'Remind me tomorrow morning at 8:30 to ring Samir Haddad', 'create_task', {
    title: 'ring Samir Haddad',
    due: '2026-12-04T08:30:00-05:00',
    about: 'c-samir',
  }),
  one('plain', 'I need to get the installation plan over to Tufton University by Friday', 'create_task', {
    title: 'get the installation plan over to Tufton University',
    due: tomorrow,
    about: 'a-tufton',
  }),
  said(
    'plain',
    'Have Dev check the mass spec power requirements with Hank Ostrowski next Monday',
    'create_task',
    {
      title: 'check the mass spec power requirements with Hank Ostrowski',
      due: '2026-12-07',
      assignee: 'u-dev',
    },
    { ways: [{ about: 'c-hank' }, { about: 'd-kestrel' }] },
  ),
  one(
    'plain',
    'Put a to-do on my list: order the demo consumables, urgent',
    'create_task',
    {
      title: 'order the demo consumables',
      priority: 'urgent',
    },
    call('create_task', { title: 'order the demo consumables', priority: 'urgent', assignee: 'u-nora' }),
  ),
  one('plain', 'Don’t let me forget to send Colleen Fitzgerald the warranty terms on December 10', 'create_task', {
    title: 'send Colleen Fitzgerald the warranty terms',
    due: '2026-12-10',
    about: 'c-colleen',
  }),
  one(
    'plain',
    'Tasha should chase the Vantor purchase order before the end of the month',
    'create_task',
    {
      title: 'chase the Vantor purchase order',
      due: yearEnd,
      assignee: 'u-tasha',
      about: 'a-vantor',
    },
    call('create_task', {
      title: 'chase the Vantor purchase order',
      due: yearEnd,
      assignee: 'u-tasha',
      about: 'd-vantor',
    }),
  ),
  one('plain', 'Follow up with Deb Kowalczyk in two weeks', 'create_task', {
    title: 'follow up with Deb Kowalczyk',
    due: '2026-12-17',
    about: 'c-deb',
  }),
  one('plain', 'Set up a task for Lotte to translate the manual for Münster Lifetec, low priority', 'create_task', {
    title: 'translate the manual for Münster Lifetec',
    assignee: 'u-lotte',
    priority: 'low',
    about: 'a-munster',
  }),
  one(
    'plain',
    'Please make me a reminder for the 15th: review the Helixa contract',
    'create_task',
    {
      title: 'review the Helixa contract',
      due: '2026-12-15',
      about: 'a-helixa',
    },
    call('create_task', { title: 'review the Helixa contract', due: '2026-12-15', about: 'd-helixa' }),
  ),
  one(
    'plain',
    'Nudge me at 4 this afternoon about calling Gwen Pryce back',
    'create_task',
    {
      title: 'call Gwen Pryce back',
      due: '2026-12-03T16:00:00-05:00',
      about: 'c-gwen',
    },
    call('create_task', { title: 'calling Gwen Pryce back', due: '2026-12-03T16:00:00-05:00', about: 'c-gwen' }),
  ),
  one('plain', 'Create a high priority task to prepare the D-32 tender documents, due EOW', 'create_task', {
    title: 'prepare the D-32 tender documents',
    priority: 'high',
    due: tomorrow,
    about: 'd-stone',
  }),
  one(
    'plain',
    'We have to ship the antibody samples to Ardent Antibodies next Wednesday, add that as a task',
    'create_task',
    {
      title: 'ship the antibody samples to Ardent Antibodies',
      due: '2026-12-09',
      about: 'a-ardent',
    },
  ),
  one(
    'plain',
    'Ask Kieran to book the freight elevator at Westmere University for January 8',
    'create_task',
    {
      title: 'book the freight elevator at Westmere University for January 8',
      assignee: 'u-kieran',
      about: 'a-westmere',
    },
    call('create_task', {
      title: 'book the freight elevator at Westmere University',
      assignee: 'u-kieran',
      about: 'a-westmere',
      due: '2027-01-08',
    }),
    call('create_task', {
      title: 'book the freight elevator at Westmere University for January 8',
      assignee: 'u-kieran',
      about: 'a-westmere',
      due: '2027-01-08',
    }),
  ),
  one(
    'plain',
    'reminder to myself: expense report, end of day',
    'create_task',
    {
      title: 'expense report',
      due: '2026-12-03',
    },
    call('create_task', { title: 'expense report', due: '2026-12-03', assignee: 'u-nora' }),
  ),
  one('terse', 'task: call bexley college mon 10am', 'create_task', {
    title: 'call bexley college',
    due: '2026-12-07T10:00:00-05:00',
    about: 'a-bexley',
  }),
  one(
    'terse',
    'f/u yuki tanabe fri',
    'create_task',
    { title: 'f/u yuki tanabe', due: tomorrow, about: 'c-yuki' },
    call('create_task', { title: 'follow up yuki tanabe', due: tomorrow, about: 'c-yuki' }),
    call('create_task', { title: 'follow up with Yuki Tanabe', due: tomorrow, about: 'c-yuki' }),
  ),
  one('terse', 'todo dev: calibration certs for kestrel, 12/14', 'create_task', {
    title: 'calibration certs for kestrel',
    assignee: 'u-dev',
    due: '2026-12-14',
    about: 'a-kestrel',
  }),
  one(
    'typo',
    'remnid me to send René Duval teh datasheet tommorow',
    'create_task',
    {
      title: 'send René Duval teh datasheet',
      due: tomorrow,
      about: 'c-rene',
    },
    call('create_task', { title: 'send René Duval the datasheet', due: tomorrow, about: 'c-rene' }),
  ),
  one(
    'typo',
    'creat a taks for Tasha to invocie Stonebridge Medical School on wednsday',
    'create_task',
    {
      title: 'invocie Stonebridge Medical School',
      assignee: 'u-tasha',
      due: '2026-12-09',
      about: 'a-stone',
    },
    call('create_task', {
      title: 'invoice Stonebridge Medical School',
      assignee: 'u-tasha',
      due: '2026-12-09',
      about: 'a-stone',
    }),
  ),
  one('voice', 'hey um remind me next monday at two pm to check in with omar farouk', 'create_task', {
    title: 'check in with omar farouk',
    due: '2026-12-07T14:00:00-05:00',
    about: 'c-omar',
  }),
  one('voice', 'okay so put down a reminder for december twentieth to renew the trade show booth', 'create_task', {
    title: 'renew the trade show booth',
    due: '2026-12-20',
  }),
  one('polite', 'Would it be possible to remind me on Tuesday to thank Björn Åkesson for the tour?', 'create_task', {
    title: 'thank Björn Åkesson for the tour',
    due: '2026-12-08',
    about: 'c-bjorn',
  }),
  one(
    'polite',
    'Could you please set a task for Kieran to call Maria Lindqvist back tomorrow, if that’s okay?',
    'create_task',
    {
      title: 'call Maria Lindqvist back',
      assignee: 'u-kieran',
      due: tomorrow,
      about: 'c-lindqvist',
    },
  ),
  one(
    'run_on',
    'for Lotte, by next Thursday, high prio: get the export licence sorted with Orrin Cell Therapy',
    'create_task',
    {
      title: 'get the export licence sorted with Orrin Cell Therapy',
      assignee: 'u-lotte',
      due: '2026-12-10',
      priority: 'high',
      about: 'a-orrin',
    },
  ),
  one('emoji', '⏰ tomorrow 9am call Inês Carvalho', 'create_task', {
    title: 'call Inês Carvalho',
    due: '2026-12-04T09:00:00-05:00',
    about: 'c-ines',
  }),
  one('trap_name', 'Remind me Friday to call Monday Morning', 'create_task', {
    title: 'call Monday Morning',
    due: tomorrow,
    about: 'a-monday',
  }),
  one('trap_name', 'task for Dev: invoice Mark Reed by December 18', 'create_task', {
    title: 'invoice Mark Reed',
    assignee: 'u-dev',
    due: '2026-12-18',
    about: 'c-mark',
  }),
  one('trap_name', 'I have to pick up two crates from 42 North Labs on Monday, remind me', 'create_task', {
    title: 'pick up two crates from 42 North Labs',
    due: '2026-12-07',
    about: 'a-north',
  }),
];
