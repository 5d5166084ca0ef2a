import type { CorpusCase } from '../case.ts';
import { one } from '../write.ts';
import { at, friday, loose, maybe, monday, nextMonday, thursday, tomorrow, wednesday } from './values.ts';

const create = 'create_task';
const reminder = [{ kind: 'reminder' }, {}];
const chase = [{ kind: 'follow_up' }, {}];

/** Things to do and to be reminded of. */
export const newTasks: readonly CorpusCase[] = [
  loose(
    'plain',
    'Remind me to call Rosa Villarreal on Thursday.',
    create,
    { title: 'call Rosa Villarreal', due: thursday },
    reminder,
    [{ about: 'co-rosa' }, {}],
  ),
  loose(
    'plain',
    'Add a task to send Delacroix Foods the hairnet samples by Friday.',
    create,
    { title: 'send Delacroix Foods the hairnet samples', due: friday },
    [{ about: 'ac-delacroix' }, {}],
  ),
  loose(
    'plain',
    'Create a task for Luis to pick up the harness returns at San Jacinto Ship Repair tomorrow.',
    create,
    { title: 'pick up the harness returns at San Jacinto Ship Repair', assignee: 'm-luis', due: tomorrow },
    [{ about: 'ac-sanjac' }, {}],
  ),
  loose(
    'plain',
    'Remind me tomorrow at 3pm to check the truck inventory.',
    create,
    { title: 'check the truck inventory', due: at(tomorrow, '15:00') },
    reminder,
  ),
  loose('plain', 'New task: order more bump caps for the showroom.', create, {
    title: 'order more bump caps for the showroom',
  }),
  loose(
    'plain',
    'I need to follow up with Gary Pruitt next Monday.',
    create,
    { due: nextMonday },
    [{ title: 'follow up with Gary Pruitt' }],
    chase,
    [{ about: 'co-gary' }, {}],
  ),
  loose(
    'plain',
    'Set a high priority task to fix the pricing on the Meridian eyewash stations, due Wednesday.',
    create,
    { title: 'fix the pricing on the Meridian eyewash stations', priority: 'high', due: wednesday },
    [{ about: 'd-210' }, {}, { about: 'ac-meridian' }],
  ),
  loose(
    'plain',
    'Put a reminder on the Gulf Star vending program to check usage numbers on December 1.',
    create,
    { title: 'check usage numbers', due: '2026-12-01', about: 'd-203' },
    reminder,
  ),
  loose('plain', 'Give Shelby a task to get the new safety data sheets from the vendor by end of month.', create, {
    title: 'get the new safety data sheets from the vendor',
    assignee: 'm-shelby',
    due: '2026-11-30',
  }),
  loose(
    'plain',
    'Remind Dwayne to confirm the PO number with Curtis on Wednesday morning.',
    create,
    { title: 'confirm the PO number with Curtis', assignee: 'm-dwayne' },
    [{ due: wednesday }, { due: at(wednesday, '09:00') }, { due: at(wednesday, '08:00') }],
    reminder,
    [{ about: 'co-curtis' }, {}],
  ),
  loose(
    'plain',
    'Task for Priscilla: book the fit test van for Meridian Chemical on the 20th.',
    create,
    { assignee: 'm-priscilla' },
    [
      { title: 'book the fit test van for Meridian Chemical', due: '2026-11-20' },
      { title: 'book the fit test van for Meridian Chemical on the 20th' },
      { title: 'book the fit test van for Meridian Chemical on the 20th', due: '2026-11-20' },
    ],
    [{ about: 'ac-meridian' }, {}],
  ),
  loose(
    'plain',
    'Remind me in two weeks to ask Denise how the respirators are working out.',
    create,
    { title: 'ask Denise how the respirators are working out', due: '2026-11-23' },
    reminder,
    [{ about: 'co-denise' }, {}, { about: 'd-204' }],
  ),
  loose(
    'run_on',
    'Corporate finally sent the 2027 budget template, I always forget these, so remind me on December 1 to fill it out, and make it high priority',
    create,
    { due: '2026-12-01', priority: 'high' },
    [
      { title: 'fill it out' },
      { title: 'fill out the 2027 budget template' },
      { title: 'fill out 2027 budget template' },
    ],
    reminder,
  ),
  loose('plain', 'Add an urgent task to call the freight company today.', create, {
    title: 'call the freight company',
    priority: 'urgent',
    due: monday,
  }),
  one('plain', 'Create a low priority task to clean up the sample closet.', create, {
    title: 'clean up the sample closet',
    priority: 'low',
  }),
  loose(
    'terse',
    'task: quote harnesses for ruben by wed',
    create,
    { title: 'quote harnesses for ruben', due: wednesday },
    [{ about: 'co-ruben' }, {}],
  ),
  loose('terse', 'remind me 2pm call tasha', create, { title: 'call tasha', due: at(monday, '14:00') }, reminder, [
    { about: 'co-tasha' },
    {},
  ]),
  loose(
    'typo',
    'Remnid me to bring donuts to Trident on Thurday',
    create,
    { title: 'bring donuts to Trident', due: thursday },
    reminder,
    [{ about: 'ac-trident' }, {}],
  ),
  loose(
    'typo',
    'add a taks for Travis to recheck the spill kit quote tommorow',
    create,
    { title: 'recheck the spill kit quote', assignee: 'm-travis', due: tomorrow },
    [{}, { about: 'd-212' }],
  ),
  loose(
    'voice',
    'remind me to drop off the glove samples at katy cold storage tomorrow at nine thirty in the morning',
    create,
    { title: 'drop off the glove samples at katy cold storage', due: at(tomorrow, '09:30') },
    reminder,
    [{ about: 'ac-katy' }, {}],
  ),
  loose(
    'run_on',
    "Before I forget, Leticia's respirator cartridges run out around Thanksgiving so somebody has to reorder them, probably Shelby, by the 18th, it's urgent",
    create,
    { assignee: 'm-shelby', due: '2026-11-18', priority: 'urgent' },
    [
      { title: "reorder Leticia's respirator cartridges" },
      { title: 'reorder them' },
      { title: 'reorder respirator cartridges' },
      { title: 'reorder the respirator cartridges' },
    ],
    [{ about: 'co-leticia' }, {}],
  ),
  loose(
    'polite',
    'Hi! Could you please remind me to send Monique the boot invoice on Friday? Thank you!',
    create,
    { title: 'send Monique the boot invoice', due: friday },
    reminder,
    [{ about: 'co-monique' }, {}],
  ),
  loose(
    'polite',
    'Hey, would you mind adding a task for Luis to measure the racks at Texan Crane next week? Thanks a lot',
    create,
    { title: 'measure the racks at Texan Crane', assignee: 'm-luis' },
    [{ due: '2026-11-20' }, { due: nextMonday }, { due: '2026-11-22' }, {}],
    [{ about: 'ac-texan' }, {}],
  ),
  loose('emoji', '⏰ remind me Friday to call Earl 🙏', create, { title: 'call Earl', due: friday }, reminder, [
    { about: 'co-earl' },
    {},
  ]),
  loose(
    'trap_name',
    'Remind me to email June about the parkas on Wednesday.',
    create,
    { title: 'email June about the parkas', due: wednesday },
    reminder,
    [{ about: 'co-june' }, {}, { about: 'd-215' }],
  ),
  loose(
    'trap_name',
    'Create a task to visit Call & Sons Scaffolding on the 17th.',
    create,
    { title: 'visit Call & Sons Scaffolding', due: '2026-11-17' },
    maybe({ about: 'ac-callsons' }),
  ),
];
