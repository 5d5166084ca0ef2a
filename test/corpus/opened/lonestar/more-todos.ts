import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { at, friday, loose, monday, thursday, today, tomorrow } from './values.ts';

/** More tasks and reminders. */
export const moreTodos: readonly CorpusCase[] = [
  one(
    'plain',
    'I want to be reminded the day after tomorrow to translate the manual for Café Congreso',
    'create_task',
    { title: 'translate the manual for Café Congreso', due: thursday, about: 'congreso' },
  ),
  one('plain', 'Please make sure that I email Inés the insurance letter on Monday', 'create_task', {
    title: 'email Inés the insurance letter',
    due: monday,
    about: 'ines',
  }),
  one('plain', 'Book a site walk with Wade Prescott for next Tuesday at 1:30pm', 'create_task', {
    title: 'Book a site walk with Wade Prescott',
    due: at('2027-01-26', '13:30'),
    about: 'wade',
  }),
  one('plain', 'Jolene has to pick up the badges for Jack Wells Chevrolet by 5pm today', 'create_task', {
    title: 'pick up the badges for Jack Wells Chevrolet',
    assignee: 'jolene',
    due: at(today, '17:00'),
    about: 'jackwells',
  }),
  one('plain', 'One week from today, ask Grant Ellis about the board vote', 'create_task', {
    title: 'ask Grant Ellis about the board vote',
    due: '2027-01-26',
    about: 'grant',
  }),
  one('plain', 'In a month, check in with Omar Haddad', 'create_task', {
    title: 'check in with Omar Haddad',
    due: '2027-02-19',
    about: 'omar',
  }),
  one('plain', 'Would you remind me on Saturday to pick up the ladder?', 'create_task', {
    title: 'pick up the ladder',
    due: '2027-01-23',
  }),
  one(
    'plain',
    'Action item: Kofi sends the fire marshal report to Café Congreso by tomorrow noon',
    'create_task',
    {
      title: 'sends the fire marshal report to Café Congreso',
      assignee: 'kofi',
      due: at(tomorrow, '12:00'),
      about: 'congreso',
    },
    call('create_task', {
      title: 'send the fire marshal report to Café Congreso',
      assignee: 'kofi',
      due: at(tomorrow, '12:00'),
      about: 'congreso',
    }),
  ),
  one('plain', 'Get Hank to walk the fence with Dale Hutchins on Wednesday', 'create_task', {
    title: 'walk the fence with Dale Hutchins',
    assignee: 'hank',
    due: tomorrow,
    about: 'dale',
  }),
  one('plain', 'Ask Chris Obrien for the dock drawings, due Friday, high priority', 'create_task', {
    title: 'Ask Chris Obrien for the dock drawings',
    due: friday,
    priority: 'high',
    about: 'obrien',
  }),
  one('plain', 'Prepare the commission sheet before the end of the quarter', 'create_task', {
    title: 'Prepare the commission sheet',
    due: '2027-03-31',
  }),
  one('plain', 'Assign Priya a task: rerun the scan for Armadillo Robotics, 2 February', 'create_task', {
    title: 'rerun the scan for Armadillo Robotics',
    assignee: 'priya',
    due: '2027-02-02',
    about: 'armadillo',
  }),
  one('plain', 'Call back Nora at 11:15 tomorrow', 'create_task', {
    title: 'Call back Nora',
    due: at(tomorrow, '11:15'),
    about: 'nora',
  }),
  one('plain', 'Travis, task: mail L-7 a brochure on Friday', 'create_task', {
    title: 'mail L-7 a brochure',
    assignee: 'travis',
    due: friday,
    about: 'l7',
  }),
  loose(
    'plain',
    'D-32 needs a new drawing: task for Kofi until Thursday',
    'create_task',
    {
      title: 'D-32 needs a new drawing',
      assignee: 'kofi',
      due: thursday,
      about: 'd32',
    },
    [],
    call('create_task', { title: 'new drawing', assignee: 'kofi', due: thursday, about: 'd32' }),
  ),
  one('trap_name', 'Make a task out of this: courier the master key list to Proposal House', 'create_task', {
    title: 'courier the master key list to Proposal House',
    about: 'proposalhouse',
  }),
  one('trap_name', 'Schedule a task for 2/5 to audit the camera logs at Closeout Liquidators', 'create_task', {
    title: 'audit the camera logs at Closeout Liquidators',
    due: '2027-02-05',
    about: 'closeout',
  }),
  one('terse', 'todo: toner for the plotter, fri', 'create_task', { title: 'toner for the plotter', due: friday }),
  one('terse', 'reminder dale quote tmrw 8am', 'create_task', {
    title: 'dale quote',
    due: at(tomorrow, '08:00'),
    about: 'dale',
  }),
  one('terse', 'task hank: ladder to Capitol View Apartments, mon', 'create_task', {
    title: 'ladder to Capitol View Apartments',
    assignee: 'hank',
    due: monday,
    about: 'capitol',
  }),
  one(
    'run_on',
    'i still have to finish the write-up for Pecan Street Clinic and it has to be out by Monday and it is urgent so please remind me',
    'create_task',
    { title: 'finish the write-up for Pecan Street Clinic', due: monday, priority: 'urgent', about: 'pecan' },
  ),
  one(
    'run_on',
    'Friday at 2:30pm for Kofi, urgent, he must show Omar Haddad the new locks, make it a task',
    'create_task',
    {
      title: 'show Omar Haddad the new locks',
      assignee: 'kofi',
      priority: 'urgent',
      due: at(friday, '14:30'),
      about: 'omar',
    },
  ),
];
