import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { either, today } from './values.ts';
import { me } from './workspace.ts';

const create = 'create_task';

/** Reminders and things to do. */
export const newTasks: readonly CorpusCase[] = [
  one('plain', 'Remind me Monday to send Dolores the SOC 2 report', create, {
    title: 'send Dolores the SOC 2 report',
    due: '2026-04-27',
    about: 'c-dolores',
  }),
  one('plain', 'I need to get the redlines over to Larkspur by EOD', create, {
    title: 'get the redlines over to Larkspur',
    due: today,
    about: 'a-larkspur',
  }),
  one('plain', 'Task for Marcus: pull usage numbers for Tidewater by the 30th', create, {
    title: 'pull usage numbers for Tidewater',
    due: '2026-04-30',
    assignee: 'm-marcus',
    about: 'a-tidewater',
  }),
  one('plain', 'Make sure I ring Oscar on May 4', create, { title: 'ring Oscar', due: '2026-05-04', about: 'c-oscar' }),
  either('plain', 'Have Priya check the seat count with Ben Okafor next Thursday', create, {
    title: 'check the seat count with Ben Okafor',
    due: '2026-04-30',
    assignee: 'm-priya',
    about: 'c-ben',
  }),
  either(
    'plain',
    "Don't let me forget the Kestrel invoice!",
    create,
    { title: 'the Kestrel invoice', about: 'a-kestrel' },
    { title: 'Kestrel invoice', about: 'a-kestrel' },
  ),
  one('trap_name', 'To do: draft an FAQ for the District 62 parents, high priority', create, {
    title: 'draft an FAQ for the District 62 parents',
    priority: 'high',
    about: 'a-d62',
  }),
  one('trap_name', 'ping me tomorrow at 9 to text June', create, {
    title: 'text June',
    due: '2026-04-25T09:00:00-06:00',
    about: 'c-june',
  }),
  one('plain', "I've got to file the RFP response for Redstone by May 8th, it's urgent", create, {
    title: 'file the RFP response for Redstone',
    due: '2026-05-08',
    priority: 'urgent',
    about: 'a-redstone',
  }),
  either(
    'trap_name',
    'Ask Will to order demo tablets by Wednesday',
    create,
    { title: 'order demo tablets', due: '2026-04-29', assignee: 'm-will' },
    { title: 'Ask Will to order demo tablets', due: '2026-04-29' },
  ),
  one('plain', 'Follow up with Hugh Pemberton in ten days', create, {
    title: 'follow up with Hugh Pemberton',
    due: '2026-05-04',
    about: 'c-hugh',
  }),
  one('plain', 'Add a reminder for the 11th: Bluestem board meeting', create, {
    title: 'Bluestem board meeting',
    due: '2026-05-11',
    about: 'a-bluestem',
  }),
  one('plain', "Set up a to-do for Grace to chase Raj's signature, due Tuesday at noon", create, {
    title: "chase Raj's signature",
    due: '2026-04-28T12:00:00-06:00',
    assignee: 'm-grace',
    about: 'c-raj',
  }),
  one(
    'plain',
    'send a thank-you card to Latoya, put that on my list for Thursday',
    create,
    { title: 'send a thank-you card to Latoya', due: '2026-04-30', about: 'c-latoya' },
    call(create, { title: 'send a thank-you card to Latoya', due: '2026-04-30', about: 'c-latoya', assignee: me }),
  ),
  one('plain', 'The Monarch sandbox has to be renewed by end of month, nudge me', create, {
    title: 'The Monarch sandbox has to be renewed',
    due: '2026-04-30',
    about: 'a-monarch',
  }),
  one('plain', 'Reminder in three weeks to check in with Mercywell', create, {
    title: 'check in with Mercywell',
    due: '2026-05-15',
    about: 'a-mercywell',
  }),
  one('plain', 'I want to call Anita back on Wednesday at 4:30pm', create, {
    title: 'call Anita back',
    due: '2026-04-29T16:30:00-06:00',
    about: 'c-anita',
  }),
  one('plain', 'low priority: tidy up the contact list at Juniper', create, {
    title: 'tidy up the contact list at Juniper',
    priority: 'low',
    about: 'a-juniper',
  }),
  either(
    'plain',
    'Schedule a follow-up with José for 5/12',
    create,
    { title: 'follow-up with José', due: '2026-05-12', about: 'c-jose' },
    { title: 'follow up with José', due: '2026-05-12', about: 'c-jose' },
    { title: 'Follow up', kind: 'follow_up', due: '2026-05-12', about: 'c-jose' },
  ),
  one('plain', '<@U0TOMASZ> should prep the SIS mapping sheet for Northgate, deadline May 1', create, {
    title: 'prep the SIS mapping sheet for Northgate',
    due: '2026-05-01',
    assignee: 'm-tomasz',
    about: 'a-northgate',
  }),
  either(
    'plain',
    'Give me a shout a week from Monday about the Aspen Grove tender',
    create,
    { title: 'the Aspen Grove tender', due: '2026-05-04', about: 'a-aspen' },
    { title: 'Aspen Grove tender', due: '2026-05-04', about: 'a-aspen' },
  ),
  one('terse', 'todo: w9 to beverly, mon', create, { title: 'w9 to beverly', due: '2026-04-27', about: 'c-beverly' }),
  either(
    'terse',
    'f/u Ingrid 5/6',
    create,
    { title: 'f/u Ingrid', due: '2026-05-06', about: 'c-ingrid' },
    { title: 'follow up with Ingrid', due: '2026-05-06', about: 'c-ingrid' },
    { title: 'follow up Ingrid', due: '2026-05-06', about: 'c-ingrid' },
  ),
  one('terse', 'remind 2pm mon call zoe', create, {
    title: 'call zoe',
    due: '2026-04-27T14:00:00-06:00',
    about: 'c-zoe',
  }),
  one('terse', 'task send msa juniper thurs high', create, {
    title: 'send msa juniper',
    due: '2026-04-30',
    priority: 'high',
    about: 'a-juniper',
  }),
  one('typo', 'remnid me to call Beverley Stokes on wendesday', create, {
    title: 'call Beverley Stokes',
    due: '2026-04-29',
    about: 'c-beverly',
  }),
  one('typo', 'creat task for Grace: review larkspurr contract by thurday', create, {
    title: 'review larkspurr contract',
    due: '2026-04-30',
    assignee: 'm-grace',
    about: 'a-larkspur',
  }),
  one('voice', 'remind me next tuesday at ten am to ring sylvia about the kiosk hardware', create, {
    title: 'ring sylvia about the kiosk hardware',
    due: '2026-04-28T10:00:00-06:00',
    about: 'c-sylvia',
  }),
  one('voice', 'uh yeah i have to remember to send the reference list to peña valley on monday', create, {
    title: 'send the reference list to peña valley',
    due: '2026-04-27',
    about: 'a-pena',
  }),
  one('polite', "Could you please remind me to return Kevin Tran's call on Monday?", create, {
    title: "return Kevin Tran's call",
    due: '2026-04-27',
    about: 'c-tran',
  }),
  either(
    'polite',
    'Would it be possible to set a task for Tomasz to renew our certificate for Northgate by the 29th, please?',
    create,
    { title: 'renew our certificate for Northgate', due: '2026-04-29', assignee: 'm-tomasz', about: 'a-northgate' },
  ),
  one('emoji', '⏰ tomorrow 8am: slides for Tidewater', create, {
    title: 'slides for Tidewater',
    due: '2026-04-25T08:00:00-06:00',
    about: 'a-tidewater',
  }),
  one(
    'run_on',
    'For Will, urgent, due Tuesday: Friday Harbor kiosk serial numbers',
    create,
    {
      title: 'Friday Harbor kiosk serial numbers',
      due: '2026-04-28',
      priority: 'urgent',
      assignee: 'm-will',
      about: 'a-friday',
    },
    call(create, {
      title: 'Friday Harbor kiosk serial numbers',
      due: '2026-04-28',
      priority: 'urgent',
      assignee: 'm-will',
      about: 'd-31',
    }),
  ),
];
