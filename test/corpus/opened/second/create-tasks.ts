import type { CorpusCase } from '../case.ts';
import { call, one, today } from '../write.ts';

const task = 'create_task';

/** What is to be done, by oneself or by others. */
export const createTasks: readonly CorpusCase[] = [
  one('plain', 'remind me to call Tom Becker tomorrow', task, {
    title: 'call Tom Becker',
    due: '2026-03-04',
    kind: 'reminder',
    about: 'tom',
  }),
  one('plain', 'need to send Elena the SOW by Friday', task, {
    title: 'send Elena the SOW',
    due: '2026-03-06',
    about: 'elena',
  }),
  one('plain', 'pop a task in to chase Marc on Thursday', task, {
    title: 'chase Marc',
    due: '2026-03-05',
    about: 'marc',
  }),
  one('polite', 'Kindly create one task for follow up with Priya day after tomorrow', task, {
    title: 'follow up with Priya',
    due: '2026-03-05',
    kind: 'follow_up',
    about: 'priya',
  }),
  one('plain', 'Please remember me on Monday to send the offer to Vandelay', task, {
    title: 'send the offer to Vandelay',
    due: '2026-03-09',
    kind: 'reminder',
    about: 'vandelay',
  }),
  one('terse', 'Task: board deck. EOW.', task, { title: 'board deck', due: '2026-03-06' }),
  one('plain', 'Task for Kim: update the Globex numbers by tomorrow noon', task, {
    title: 'update the Globex numbers',
    due: '2026-03-04T12:00:00-05:00',
    assignee: 'm-kim',
    about: 'globex',
  }),
  one('plain', 'have Rob prepare the security questionnaire for Stark by next Wednesday, urgent', task, {
    title: 'prepare the security questionnaire for Stark',
    due: '2026-03-11',
    assignee: 'm-rob',
    priority: 'urgent',
    about: 'stark',
  }),
  one('plain', 'todo: renew the NDA with Wayne', task, { title: 'renew the NDA with Wayne', about: 'wayne' }),
  one('plain', 'Remind me in two weeks to check in with José', task, {
    title: 'check in with José',
    due: '2026-03-17',
    kind: 'reminder',
    about: 'jose',
  }),
  one('plain', 'remind me at 4pm to ring Globex', task, {
    title: 'ring Globex',
    due: '2026-03-03T16:00:00-05:00',
    kind: 'reminder',
    about: 'globex',
  }),
  one('plain', 'Set a reminder for 9:30 tomorrow: prep for the Hooli demo', task, {
    title: 'prep for the Hooli demo',
    due: '2026-03-04T09:30:00-05:00',
    kind: 'reminder',
    about: 'hooli',
  }),
  one('plain', 'I must not forget to order swag for the trade show', task, { title: 'order swag for the trade show' }),
  one('plain', 'follow up with Grace on Monday', task, {
    title: 'follow up with Grace',
    due: '2026-03-09',
    kind: 'follow_up',
    about: 'l-grace',
  }),
  one('plain', 'high prio task: get legal to review the Umbrella MSA, due 10 March', task, {
    title: 'get legal to review the Umbrella MSA',
    priority: 'high',
    due: '2026-03-10',
    about: 'umbrella',
  }),
  one('plain', 'add a low priority to-do to clean up the Initech contacts', task, {
    title: 'clean up the Initech contacts',
    priority: 'low',
    about: 'initech',
  }),
  one('plain', 'Deadline for the RFP answer to Stark is 20.03.', task, {
    title: 'RFP answer to Stark',
    due: '2026-03-20',
    kind: 'deadline',
    about: 'stark',
  }),
  one('terse', 'task for me on wed – review price list', task, {
    title: 'review price list',
    due: '2026-03-04',
    assignee: 'm-mia',
  }),
  one('plain', 'tell Sam to send the datasheet to Elena today', task, {
    title: 'send the datasheet to Elena',
    assignee: 'm-sam',
    due: today,
    about: 'elena',
  }),
  one(
    'plain',
    '<@U0KIM> needs to call back Dana Cole by EOD',
    task,
    {
      title: 'call back Dana Cole',
      assignee: 'm-kim',
      due: today,
      about: 'dana-g',
    },
    call(task, { title: 'call back', assignee: 'm-kim', due: today, about: 'dana-g' }),
  ),
  one('plain', 'assign a task to Rob to book the room for the Wayne workshop by 12 March', task, {
    title: 'book the room for the Wayne workshop',
    assignee: 'm-rob',
    due: '2026-03-12',
    about: 'wayne',
  }),
  one('terse', 'gotta invoice acme eom', task, { title: 'invoice acme', due: '2026-03-31', about: 'acme' }),
  one('typo', 'rmind me 2 txt bill tmrw', task, {
    title: 'txt bill',
    due: '2026-03-04',
    kind: 'reminder',
    about: 'bill',
  }),
  one('emoji', '⏰ tomorrow 8am call priya', task, {
    title: 'call priya',
    due: '2026-03-04T08:00:00-05:00',
    about: 'priya',
  }),
  one('voice', 'remind me to uh follow up with elena about the training thing on thursday at three p m', task, {
    title: 'follow up with elena about the training thing',
    due: '2026-03-05T15:00:00-05:00',
    about: 'elena',
  }),
  one('polite', 'would you be a star and remind me to send José the invoice copy on Friday? ta', task, {
    title: 'send José the invoice copy',
    due: '2026-03-06',
    kind: 'reminder',
    about: 'jose',
  }),
  one('trap_name', 'create a task to ring Will Call on Monday', task, {
    title: 'ring Will Call',
    due: '2026-03-09',
    about: 'will',
  }),
  one('trap_name', 'remind me tomorrow to email Bill Tomorrow', task, {
    title: 'email Bill Tomorrow',
    due: '2026-03-04',
    kind: 'reminder',
    about: 'bill',
  }),
  one('trap_name', 'remind me to ask April for the June numbers', task, {
    title: 'ask April for the June numbers',
    kind: 'reminder',
    about: 'april',
  }),
  one('trap_name', 'task: send proposal to Proposal Works by Thursday', task, {
    title: 'send proposal to Proposal Works',
    due: '2026-03-05',
    about: 'proposal',
  }),
  one('trap_name', 'remind me on Friday to ring Friday Media', task, {
    title: 'ring Friday Media',
    due: '2026-03-06',
    kind: 'reminder',
    about: 'friday',
  }),
  one('trap_name', 'todo best case logistics quote due friday', task, {
    title: 'best case logistics quote',
    due: '2026-03-06',
    about: 'bestcase',
  }),
  one('plain', 'I need to get back to Tom re discount by end of next week', task, {
    title: 'get back to Tom re discount',
    due: '2026-03-13',
    about: 'tom',
  }),
  one(
    'plain',
    'Put a follow-up on the Acme renewal for 15 March',
    task,
    { title: 'follow up on the Acme renewal', due: '2026-03-15', kind: 'follow_up', about: 'acme-renewal' },
    call(task, { title: 'follow up', due: '2026-03-15', kind: 'follow_up', about: 'acme-renewal' }),
  ),
  one('terse', 'set task check vandelay warehouse 3/18 10am', task, {
    title: 'check vandelay warehouse',
    due: '2026-03-18T10:00:00-04:00',
    about: 'vandelay',
  }),
  one('plain', 'remind me about the Stark call at 2:15pm', task, {
    title: 'the Stark call',
    due: '2026-03-03T14:15:00-05:00',
    kind: 'reminder',
    about: 'stark',
  }),
  one('plain', "new task - find out why umbrella hasn't signed", task, {
    title: "find out why umbrella hasn't signed",
    about: 'umbrella',
  }),
  one(
    'polite',
    "Could you please make sure I don't forget to share the adoption report with Dana Whitley by the end of the month?",
    task,
    { title: 'share the adoption report with Dana Whitley', due: '2026-03-31', about: 'dana' },
  ),
  one('trap_name', 'bug me abt the sun microdevices quote in 3 days', task, {
    title: 'the sun microdevices quote',
    due: '2026-03-06',
    kind: 'reminder',
    about: 'sun',
  }),
  one('plain', 'urgent task: fix the wrong price on the D-2 quote', task, {
    title: 'fix the wrong price on the D-2 quote',
    priority: 'urgent',
    about: 'globex-platform',
  }),
];
