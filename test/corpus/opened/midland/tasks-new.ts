import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { at, me, thisFriday, tomorrow } from './values.ts';

/** Tasks and reminders to be made. */
export const newTasks: readonly CorpusCase[] = [
  one('plain', 'I need to send Beth the material certs by Wednesday', 'create_task', {
    title: 'send Beth the material certs',
    due: '2026-06-10',
    about: 'c-beth',
  }),
  one('plain', "Don't let me forget to file the bid bond for Lakeshore by June 19", 'create_task', {
    title: 'file the bid bond for Lakeshore',
    due: '2026-06-19',
    about: 'a-lakeshore',
  }),
  one('plain', 'Task for Priya: price up the drum filters for St. Clair, high priority, by Friday', 'create_task', {
    title: 'price up the drum filters for St. Clair',
    priority: 'high',
    due: thisFriday,
    assignee: 'u-priya',
    about: 'a-stclair',
  }),
  one('plain', 'Follow up with Maria Ortega in three weeks', 'create_task', {
    title: 'Follow up with Maria Ortega',
    due: '2026-06-29',
    about: 'c-ortega',
  }),
  one('plain', 'I should get back to Hank in early July, remind me', 'create_task', {
    title: 'get back to Hank',
    due: '2026-07-05',
    about: 'c-hank',
  }),
  one('plain', 'Mike has to get the test report over to Carl by tomorrow', 'create_task', {
    title: 'get the test report over to Carl',
    due: tomorrow,
    assignee: 'u-mike',
    about: 'c-carl',
  }),
  one('plain', 'New task: order a spare rotor for Vantage HVAC, urgent', 'create_task', {
    title: 'order a spare rotor for Vantage HVAC',
    priority: 'urgent',
    about: 'a-vantage',
  }),
  one('plain', 'Can you make sure I write to José Peña on the 17th?', 'create_task', {
    title: 'write to José Peña',
    due: '2026-06-17',
    about: 'c-jose',
  }),
  one('plain', 'Tyler needs to invoice Delmar on July 1', 'create_task', {
    title: 'invoice Delmar',
    due: '2026-07-01',
    assignee: 'u-tyler',
    about: 'a-delmar',
  }),
  one(
    'plain',
    'I have to order gaskets for the glycol loop in ten days',
    'create_task',
    { title: 'order gaskets for the glycol loop', due: '2026-06-18', about: 'd-glycol' },
    call('create_task', { title: 'order gaskets for the glycol loop', due: '2026-06-18' }),
  ),
  one('plain', 'Get Ray to measure the flange at Sable Coatings before end of week', 'create_task', {
    title: 'measure the flange at Sable Coatings',
    due: thisFriday,
    assignee: 'u-ray',
    about: 'a-sable',
  }),
  one('plain', 'Remind Anita to submit the tender form by month end', 'create_task', {
    title: 'submit the tender form',
    due: '2026-06-30',
    assignee: 'u-anita',
  }),
  one('terse', 'remind me fri: lakeshore addendum', 'create_task', {
    title: 'lakeshore addendum',
    due: thisFriday,
    about: 'a-lakeshore',
  }),
  one(
    'terse',
    'f/u with ruth ames 6/24',
    'create_task',
    { title: 'f/u with ruth ames', due: '2026-06-24', about: 'c-ruth' },
    call('create_task', { title: 'follow up with ruth ames', due: '2026-06-24', about: 'c-ruth' }),
  ),
  one('terse', 'task for ray tmrw: gasket count oconee', 'create_task', {
    title: 'gasket count oconee',
    due: tomorrow,
    assignee: 'u-ray',
    about: 'a-oconee',
  }),
  one(
    'typo',
    'remnid me to sned the drawings to tom brandt tomorow',
    'create_task',
    { title: 'sned the drawings to tom brandt', due: tomorrow, about: 'c-tom' },
    call('create_task', { title: 'send the drawings to tom brandt', due: tomorrow, about: 'c-tom' }),
  ),
  one('typo', 'creat a taks for priya to check the torque specs by thrusday', 'create_task', {
    title: 'check the torque specs',
    due: '2026-06-11',
    assignee: 'u-priya',
  }),
  one(
    'voice',
    'remind me to uh pick up the gauge from Vantage HVAC tomorrow at nine thirty in the morning',
    'create_task',
    { title: 'pick up the gauge from Vantage HVAC', due: at(tomorrow, '09:30'), about: 'a-vantage' },
  ),
  one('voice', 'can you set up a task for Mike to call Carl Jessup next Friday', 'create_task', {
    title: 'call Carl Jessup',
    due: '2026-06-19',
    assignee: 'u-mike',
    about: 'c-carl',
  }),
  one('run_on', 'Wednesday, high priority, task for Tyler: get the Delmar drawings stamped', 'create_task', {
    title: 'get the Delmar drawings stamped',
    due: '2026-06-10',
    priority: 'high',
    assignee: 'u-tyler',
    about: 'a-delmar',
  }),
  one(
    'polite',
    'When you have a moment, please remind me on Thursday to thank Linda for the introduction',
    'create_task',
    { title: 'thank Linda for the introduction', due: '2026-06-11', about: 'c-linda' },
  ),
  one('polite', 'Kindly create one task for Ray to visit Ridgeline on 16th June, thanks', 'create_task', {
    title: 'visit Ridgeline',
    due: '2026-06-16',
    assignee: 'u-ray',
    about: 'a-ridge',
  }),
  one('emoji', '⏰ remind me to ping Sanjay tomorrow 11am', 'create_task', {
    title: 'ping Sanjay',
    due: at(tomorrow, '11:00'),
    about: 'c-sanjay',
  }),
  one('trap_name', 'Ask Tyler to book the crane with Move Right by next Monday', 'create_task', {
    title: 'book the crane with Move Right',
    due: '2026-06-15',
    assignee: 'u-tyler',
    about: 'a-move',
  }),
  one('trap_name', "Remind me tomorrow to call Friday Harbor about Monday's delivery", 'create_task', {
    title: "call Friday Harbor about Monday's delivery",
    due: tomorrow,
    about: 'a-friday',
  }),
  one('trap_name', 'Add a to-do: renew the hot work permit at 3 Rivers before June 30', 'create_task', {
    title: 'renew the hot work permit at 3 Rivers',
    due: '2026-06-30',
    about: 'a-rivers',
  }),
  one('run_on', 'by the 30th, for me, low priority: clean up the price book', 'create_task', {
    title: 'clean up the price book',
    due: '2026-06-30',
    priority: 'low',
    assignee: me,
  }),
];
