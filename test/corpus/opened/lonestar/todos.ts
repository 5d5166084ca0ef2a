import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { at, friday, loose, monday, thursday, today, tomorrow } from './values.ts';

/** New tasks and reminders. */
export const todos: readonly CorpusCase[] = [
  one('plain', 'I need to send Nora the revised quote by Thursday', 'create_task', {
    title: 'send Nora the revised quote',
    due: thursday,
    about: 'nora',
  }),
  one('plain', 'Remind Travis to order the keypads for Bluebonnet Credit Union on Monday', 'create_task', {
    title: 'order the keypads for Bluebonnet Credit Union',
    assignee: 'travis',
    due: monday,
    about: 'bluebonnet',
  }),
  one('plain', 'Nudge me at 4pm to call Wade Prescott', 'create_task', {
    title: 'call Wade Prescott',
    due: at(today, '16:00'),
    about: 'wade',
  }),
  one('plain', 'To-do for Hank: collect the gate keys from MoPac Freight by Friday', 'create_task', {
    title: 'collect the gate keys from MoPac Freight',
    assignee: 'hank',
    due: friday,
    about: 'mopac',
  }),
  one('plain', 'Could Priya review the pen test scope for Pecan Street Clinic by Friday?', 'create_task', {
    title: 'review the pen test scope for Pecan Street Clinic',
    assignee: 'priya',
    due: friday,
    about: 'pecan',
  }),
  one('plain', "Don't let me forget to invoice Comal Foods on February 1", 'create_task', {
    title: 'invoice Comal Foods',
    due: '2027-02-01',
    about: 'comal',
  }),
  one(
    'plain',
    'We need a technician booked for Capitol View Apartments by next Wednesday',
    'create_task',
    { title: 'a technician booked for Capitol View Apartments', due: '2027-01-27', about: 'capitol' },
    call('create_task', {
      title: 'technician booked for Capitol View Apartments',
      due: '2027-01-27',
      about: 'capitol',
    }),
    call('create_task', {
      title: 'We need a technician booked for Capitol View Apartments',
      due: '2027-01-27',
      about: 'capitol',
    }),
  ),
  one('plain', 'Task for Jolene — measure the lobby at Barton Creek Resort, urgent', 'create_task', {
    title: 'measure the lobby at Barton Creek Resort',
    assignee: 'jolene',
    priority: 'urgent',
    about: 'barton',
  }),
  one(
    'plain',
    'Ping me in three days about the Armadillo Robotics quote',
    'create_task',
    { title: 'the Armadillo Robotics quote', due: friday, about: 'armadillo' },
    call('create_task', { title: 'Armadillo Robotics quote', due: friday, about: 'armadillo' }),
    call('create_task', { title: 'ping about the Armadillo Robotics quote', due: friday, about: 'armadillo' }),
  ),
  one('plain', 'Tomorrow at 10 I must ring Lupe Garza about the bond vote', 'create_task', {
    title: 'ring Lupe Garza about the bond vote',
    due: at(tomorrow, '10:00'),
    about: 'lupe',
  }),
  one('plain', 'Have Kofi deliver the demo kit to Müller Brauwerk on Thursday', 'create_task', {
    title: 'deliver the demo kit to Müller Brauwerk',
    assignee: 'kofi',
    due: thursday,
    about: 'muller',
  }),
  loose(
    'plain',
    'Add "renew the alarm license" to my list, due March 15',
    'create_task',
    { title: 'renew the alarm license', due: '2027-03-15', assignee: 'rosa' },
    ['assignee'],
  ),
  one('plain', 'high priority: Hank must get the signed waiver from Seven Oaks Storage today', 'create_task', {
    title: 'get the signed waiver from Seven Oaks Storage',
    assignee: 'hank',
    priority: 'high',
    due: today,
    about: 'sevenoaks',
  }),
  one('plain', 'A reminder for Friday 9am would be nice: prep the deck for Devon Achebe', 'create_task', {
    title: 'prep the deck for Devon Achebe',
    due: at(friday, '09:00'),
    about: 'devon',
  }),
  one('plain', 'Set a low priority task to tidy up the contact list of Tres Palomas Imports', 'create_task', {
    title: 'tidy up the contact list of Tres Palomas Imports',
    priority: 'low',
    about: 'trespalomas',
  }),
  one('plain', 'Travis should check the motion sensors at Rio Seco ISD on the 28th', 'create_task', {
    title: 'check the motion sensors at Rio Seco ISD',
    assignee: 'travis',
    due: '2027-01-28',
    about: 'rioseco',
  }),
  one('plain', 'Let us follow up with Shauna in two weeks', 'create_task', {
    title: 'follow up with Shauna',
    due: '2027-02-02',
    about: 'shauna',
  }),
  one('plain', 'I have to get back to Tess Albright at the end of January', 'create_task', {
    title: 'get back to Tess Albright',
    due: '2027-01-31',
    about: 'tess',
  }),
  one('plain', 'Deadline March 1: file the alarm permit for Loop 360 Motors', 'create_task', {
    title: 'file the alarm permit for Loop 360 Motors',
    due: '2027-03-01',
    about: 'loop360',
  }),
  one('plain', 'Chase Lucas Morgan for the signed NDA tomorrow', 'create_task', {
    title: 'Chase Lucas Morgan for the signed NDA',
    due: tomorrow,
    about: 'lucas',
  }),
  one(
    'plain',
    "Put on Priya's plate: answer the security questionnaire of Violet Crown Data Centers, by Feb 3",
    'create_task',
    {
      title: 'answer the security questionnaire of Violet Crown Data Centers',
      assignee: 'priya',
      due: '2027-02-03',
      about: 'violet',
    },
  ),
  one('plain', 'new to-do, no date: find a fingerprint reader sample for Devon Achebe', 'create_task', {
    title: 'find a fingerprint reader sample for Devon Achebe',
    about: 'devon',
  }),
];
