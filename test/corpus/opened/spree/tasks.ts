import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { friday, nextMonday, nextTuesday, tomorrow } from './said.ts';

/** What is to be done. */
export const tasks: readonly CorpusCase[] = [
  one('plain', 'Remind me on Friday to ring Uwe about the trial', 'create_task', {
    title: 'ring Uwe about the trial',
    due: friday,
    about: 'c_uwe',
  }),
  one('plain', 'I need to send Krona Kosmetik the insurance papers by the end of the month', 'create_task', {
    title: 'send Krona Kosmetik the insurance papers',
    due: '2026-09-30',
    about: 'a_krona',
  }),
  one('plain', "Don't let me forget to invoice Tulip Trading on the 15th", 'create_task', {
    title: 'invoice Tulip Trading',
    due: '2026-09-15',
    about: 'a_tulip',
  }),
  one('plain', 'Nikhil should check the Hansekontor Import tariff codes by Thursday', 'create_task', {
    title: 'check the Hansekontor Import tariff codes',
    due: tomorrow,
    assignee: 'u_nikhil',
    about: 'a_hanse',
  }),
  one('plain', 'Could you set me a reminder for tomorrow 8:30: dial in with Pia', 'create_task', {
    title: 'dial in with Pia',
    due: '2026-09-03T08:30:00+02:00',
    about: 'c_pia',
  }),
  one(
    'plain',
    'Add a to-do for Ciara: prepare the returns calculation for Pixelpark Electronics, due 11 September',
    'create_task',
    {
      title: 'prepare the returns calculation for Pixelpark Electronics',
      assignee: 'u_ciara',
      due: '2026-09-11',
      about: 'a_pixel',
    },
  ),
  one('plain', 'I have to call Renate back this afternoon at four', 'create_task', {
    title: 'call Renate back',
    due: '2026-09-02T16:00:00+02:00',
    about: 'c_renate',
  }),
  one('plain', 'New task, urgent: get the ADR certificate over to Zenit Chemie', 'create_task', {
    title: 'get the ADR certificate over to Zenit Chemie',
    priority: 'urgent',
    about: 'a_zenit',
  }),
  one('plain', 'Tomasz has to book a truck for Oberland Brauerei next Tuesday', 'create_task', {
    title: 'book a truck for Oberland Brauerei',
    assignee: 'u_tomasz',
    due: nextTuesday,
    about: 'a_oberland',
  }),
  one('plain', 'Make a task out of it please: draft the SLA for D-30, high priority, for Monday', 'create_task', {
    title: 'draft the SLA for D-30',
    priority: 'high',
    due: nextMonday,
    about: 'd_brandt',
  }),
  one(
    'plain',
    'Ping me at 17:30 about the customs broker',
    'create_task',
    { title: 'the customs broker', due: '2026-09-02T17:30:00+02:00' },
    call('create_task', { title: 'customs broker', due: '2026-09-02T17:30:00+02:00' }),
    call('create_task', { title: 'about the customs broker', due: '2026-09-02T17:30:00+02:00' }),
  ),
  one('plain', 'Jörg, needs to be a task for you: visit Kaliber Werkzeuge before 30/9', 'create_task', {
    title: 'visit Kaliber Werkzeuge',
    assignee: 'u_joerg',
    due: '2026-09-30',
    about: 'a_kaliber',
  }),
  one('plain', 'We must not forget to renew the warehouse permit on 1 December', 'create_task', {
    title: 'renew the warehouse permit',
    due: '2026-12-01',
  }),
  one('plain', 'Follow up with Søren a week from Friday', 'create_task', {
    title: 'Follow up with Søren',
    due: '2026-09-11',
    about: 'c_soren',
  }),
  one('plain', 'Reminder for me: pick up the keys in Spandau, EOW', 'create_task', {
    title: 'pick up the keys in Spandau',
    due: friday,
  }),
  one('plain', 'Let me have a to-do to look over the Velocita Bikes contract on 5/11', 'create_task', {
    title: 'look over the Velocita Bikes contract',
    due: '2026-11-05',
    about: 'a_velo',
  }),
  one(
    'plain',
    'low priority thing for me, tidy up the Grünwerk Solar address data sometime',
    'create_task',
    { title: 'tidy up the Grünwerk Solar address data', priority: 'low', about: 'a_gruen' },
    call('create_task', {
      title: 'tidy up the Grünwerk Solar address data sometime',
      priority: 'low',
      about: 'a_gruen',
    }),
  ),
  one('terse', 'todo: quote depot 24, fri', 'create_task', { title: 'quote depot 24', due: friday, about: 'a_depot' }),
  one('terse', 'remind me tmrw call luca', 'create_task', { title: 'call luca', due: tomorrow, about: 'c_luca' }),
  one(
    'terse',
    'f/u chloé thurs',
    'create_task',
    { title: 'f/u chloé', due: tomorrow, about: 'c_chloe' },
    call('create_task', { title: 'follow up with chloé', due: tomorrow, about: 'c_chloe' }),
    call('create_task', { title: 'follow up chloé', due: tomorrow, about: 'c_chloe' }),
    call('create_task', { title: 'Follow up', kind: 'follow_up', due: tomorrow, about: 'c_chloe' }),
  ),
  one('typo', 'remnid me to send Elif the brochure tomorow', 'create_task', {
    title: 'send Elif the brochure',
    due: tomorrow,
    about: 'c_elif',
  }),
  one('typo', 'taks for Tomasz: weigh the kegs on firday', 'create_task', {
    title: 'weigh the kegs',
    assignee: 'u_tomasz',
    due: friday,
  }),
  one('voice', 'uh remind me on thursday at nine thirty to ring pieter about the barge', 'create_task', {
    title: 'ring pieter about the barge',
    due: '2026-09-03T09:30:00+02:00',
    about: 'c_pieter',
  }),
  one('voice', 'i need to talk to ferrovia stahl again in ten days yeah make that a task', 'create_task', {
    title: 'talk to ferrovia stahl again',
    due: '2026-09-12',
    about: 'a_ferro',
  }),
  one(
    'polite',
    'Could you please be so kind and remind me tomorrow at 11 to send Oksana the loading plan?',
    'create_task',
    { title: 'send Oksana the loading plan', due: '2026-09-03T11:00:00+02:00', about: 'c_oksana' },
  ),
  one('emoji', '⏰ Friday: offer to Tulip Trading', 'create_task', {
    title: 'offer to Tulip Trading',
    due: friday,
    about: 'a_tulip',
  }),
  one(
    'run_on',
    'for Ciara, by 18 September, high prio, she should collect the damage photos from Pixelpark Electronics',
    'create_task',
    {
      title: 'collect the damage photos from Pixelpark Electronics',
      assignee: 'u_ciara',
      due: '2026-09-18',
      priority: 'high',
      about: 'a_pixel',
    },
  ),
  one('trap_name', 'remind me on Thursday to write to Monday Morning Coffee', 'create_task', {
    title: 'write to Monday Morning Coffee',
    due: tomorrow,
    about: 'a_monday',
  }),
  one('trap_name', 'Task for Jörg: send Mark Winter the winter timetable by 10 September', 'create_task', {
    title: 'send Mark Winter the winter timetable',
    assignee: 'u_joerg',
    due: '2026-09-10',
    about: 'c_mark',
  }),
];
