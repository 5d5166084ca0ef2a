import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { at, either, monday, tomorrow } from './values.ts';

const add = 'create_task';

/** Things to do that are set up. */
export const newTasks: readonly CorpusCase[] = [
  either(
    'plain',
    'Remind me to ring Priya on Wednesday about the adhesive',
    add,
    { title: 'ring Priya about the adhesive', due: '2026-10-07', about: 'co-priya' },
    { title: 'ring Priya on Wednesday about the adhesive' },
  ),
  one(
    'plain',
    'I need to send Freja the drop-test report by the end of the week',
    add,
    {
      title: 'send Freja the drop-test report',
      due: '2026-10-09',
      about: 'co-freja',
    },
    call(add, { title: 'send Freja the drop-test report', due: '2026-10-11', about: 'co-freja' }),
  ),
  either('plain', "Don't let me forget to finish the audit paperwork for Bakker, it's due 20 October", add, {
    title: 'finish the audit paperwork for Bakker',
    due: '2026-10-20',
    about: 'ac-bakker',
  }),
  one('plain', 'Set up a to-do for Imran: chase the Kirkgate tooling invoice, tomorrow please', add, {
    title: 'chase the Kirkgate tooling invoice',
    assignee: 'm-imran',
    due: tomorrow,
    about: 'ac-kirkgate',
  }),
  one('plain', 'Pip needs to courier lid samples to Angus before Friday', add, {
    title: 'courier lid samples to Angus',
    assignee: 'm-pip',
    due: '2026-10-09',
    about: 'co-angus',
  }),
  one('plain', 'Nudge me in a fortnight to see whether Joost got his PO through', add, {
    title: 'see whether Joost got his PO through',
    due: '2026-10-19',
    about: 'co-joost',
  }),
  one('plain', 'I must order more kraft board, high priority', add, {
    title: 'order more kraft board',
    priority: 'high',
  }),
  one('plain', 'We should get back to Dan Outhwaite on the 26th', add, {
    title: 'get back to Dan Outhwaite',
    due: '2026-10-26',
    about: 'co-dan',
  }),
  one('plain', 'Ask Kasper to translate the spec sheet for Nordlys by Thursday', add, {
    title: 'translate the spec sheet for Nordlys',
    assignee: 'm-kasper',
    due: '2026-10-08',
    about: 'ac-nordlys',
  }),
  one('plain', 'New task: update the Ridings artwork, due 30/10, assign it to Dev', add, {
    title: 'update the Ridings artwork',
    due: '2026-10-30',
    assignee: 'm-dev',
    about: 'ac-ridings',
  }),
  either(
    'plain',
    'Put in a follow-up with Renée for next Monday',
    add,
    { title: 'follow-up with Renée', due: '2026-10-12', about: 'co-renee' },
    { title: 'follow up with Renée' },
  ),
  one('plain', 'I have to call back Tom by 5:30 today', add, {
    title: 'call back Tom',
    due: at(monday, '17:30'),
    about: 'co-tom',
  }),
  one('plain', 'Put in a reminder for Tuesday week: price the Groene Kist crates', add, {
    title: 'price the Groene Kist crates',
    due: '2026-10-13',
    about: 'ac-groene',
  }),
  one('plain', "reminder on 2 November at 10am to review Airedale's call-offs", add, {
    title: "review Airedale's call-offs",
    due: '2026-11-02T10:00:00+00:00',
    about: 'ac-airedale',
  }),
  one('plain', 'Make a task against D-107 to confirm the valve supplier, due Friday', add, {
    title: 'confirm the valve supplier',
    about: 'd-107',
    due: '2026-10-09',
  }),
  either(
    'plain',
    'Somebody has to get back to Wharfedale Honey this week, make it Dev, Wednesday',
    add,
    {
      title: 'get back to Wharfedale Honey',
      assignee: 'm-dev',
      due: '2026-10-07',
      about: 'l-7',
    },
    { title: 'get back to Wharfedale Honey this week' },
  ),
  one('terse', 'todo: chase Bev, fri', add, { title: 'chase Bev', due: '2026-10-09', about: 'co-bev' }),
  one('terse', 'remind me 4pm tmrw ring Jette', add, {
    title: 'ring Jette',
    due: at(tomorrow, '16:00'),
    about: 'co-jette',
  }),
  either(
    'terse',
    'f/up Jette thurs',
    add,
    { title: 'f/up Jette', due: '2026-10-08', about: 'co-jette' },
    { title: 'follow up Jette' },
    { title: 'follow up with Jette' },
  ),
  either(
    'typo',
    'remnid me tomorow to emial Sophie Dekker',
    add,
    { title: 'emial Sophie Dekker', due: tomorrow, about: 'co-sophied' },
    { title: 'email Sophie Dekker' },
  ),
  one('typo', 'creat a taks to weigh the pouches by firday', add, {
    title: 'weigh the pouches',
    due: '2026-10-09',
  }),
  either(
    'voice',
    'remind me to um call renée at half past three tomorrow',
    add,
    { title: 'call renée', due: at(tomorrow, '15:30'), about: 'co-renee' },
    { title: 'um call renée' },
  ),
  one('voice', 'add a to do for kasper to book the danish hauliers on the fourteenth of october', add, {
    title: 'book the danish hauliers',
    assignee: 'm-kasper',
    due: '2026-10-14',
  }),
  one('polite', 'Hiya, please may I have a reminder for tomorrow at noon to ring Bev Lister? Ta', add, {
    title: 'ring Bev Lister',
    due: at(tomorrow, '12:00'),
    about: 'co-bev',
  }),
  one(
    'polite',
    'Would you be so kind as to create a task for Pip to return the proofs to Van Leeuwen by Thursday',
    add,
    {
      title: 'return the proofs to Van Leeuwen',
      assignee: 'm-pip',
      due: '2026-10-08',
      about: 'ac-leeuwen',
    },
  ),
  one('run_on', 'new task for Imran, urgent, Thursday 3pm, send Kirkgate the plate layout', add, {
    title: 'send Kirkgate the plate layout',
    assignee: 'm-imran',
    priority: 'urgent',
    due: at('2026-10-08', '15:00'),
    about: 'ac-kirkgate',
  }),
  one('run_on', 'for Dev, tomorrow 2pm, high priority, task: weigh the pallets for Sæbehuset', add, {
    title: 'weigh the pallets for Sæbehuset',
    assignee: 'm-dev',
    priority: 'high',
    due: at(tomorrow, '14:00'),
    about: 'ac-saebe',
  }),
  one('emoji', '⏰ Friday 10am ring Yasmin', add, {
    title: 'ring Yasmin',
    due: at('2026-10-09', '10:00'),
    about: 'co-yasmin',
  }),
  one('trap_name', 'Remind me to push Will on the bags on Friday', add, {
    title: 'push Will on the bags',
    due: '2026-10-09',
    about: 'co-will',
  }),
  one('trap_name', "remind me on Monday to ring Monday's Child", add, {
    title: "ring Monday's Child",
    due: '2026-10-12',
    about: 'ac-monday',
  }),
];
