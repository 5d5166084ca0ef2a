import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { loose, maybe, november } from './values.ts';

const create = 'create_contact';
const update = 'update_contact';
const show = 'show_contact';
const find = 'find_contacts';

/** People who are added. */
export const newPeople: readonly CorpusCase[] = [
  loose(
    'voice',
    'add a new contact brenda castillo at trident fabrication she is the safety coordinator',
    create,
    { account: 'ac-trident', title: 'safety coordinator' },
    [{ name: 'brenda castillo' }, { name: 'Brenda Castillo' }],
    maybe({ gender: 'female' }),
  ),
  one(
    'plain',
    'Create a contact: Omar Haddad, safety manager at Meridian Chemical, omar.haddad@meridianchem.test.',
    create,
    {
      name: 'Omar Haddad',
      title: 'safety manager',
      account: 'ac-meridian',
      email: 'omar.haddad@meridianchem.test',
    },
  ),
  loose(
    'plain',
    'New contact at Lone Pine Paper, Wanda Pickett, she is the decision maker.',
    create,
    { name: 'Wanda Pickett', account: 'ac-lonepine', role: 'decision_maker' },
    maybe({ gender: 'female' }),
  ),
  loose(
    'run_on',
    'New guy at Halvorsen Marine, Trey Dubois, he runs the dock crew now since the last one quit, works under Curtis Broussard, cell 409-555-0183, please add him',
    create,
    { name: 'Trey Dubois', account: 'ac-halvorsen', reportsTo: 'co-curtis', phone: '+14095550183' },
    maybe({ gender: 'male' }),
    [{}, { title: 'runs the dock crew' }, { title: 'dock crew' }],
  ),
  loose('plain', 'Add Keisha Bell as the main contact for Eighty Eight Oil Tools.', create, {
    name: 'Keisha Bell',
    account: 'ac-eighty',
    primary: true,
  }),
  one(
    'plain',
    'Create a contact for Nolan Pierce at Redfish Drilling, he reports to Jolene Hatch.',
    create,
    {
      name: 'Nolan Pierce',
      account: 'ac-redfish',
      reportsTo: 'co-jolene',
    },
    call(create, { name: 'Nolan Pierce', account: 'ac-redfish', reportsTo: 'co-jolene', gender: 'male' }),
  ),
  loose(
    'terse',
    'new contact sam boykin, katy cold storage, warehouse lead',
    create,
    { account: 'ac-katy', title: 'warehouse lead' },
    [{ name: 'sam boykin' }, { name: 'Sam Boykin' }],
  ),
  one('typo', 'add new contcat Felix Arroyo at Delacriox Foods', create, {
    name: 'Felix Arroyo',
    account: 'ac-delacroix',
  }),
  one('polite', 'Please add Yolanda Price, purchasing agent at Baytown Terminal Services. Thanks!', create, {
    name: 'Yolanda Price',
    title: 'purchasing agent',
    account: 'ac-baytown',
  }),
];

/** People of whom a fact changes. */
export const changedPeople: readonly CorpusCase[] = [
  one('plain', "Change Rosa Villarreal's email to rvillarreal@baytownterminal.test.", update, {
    contact: 'co-rosa',
    email: 'rvillarreal@baytownterminal.test',
  }),
  one('plain', 'Gary Pruitt got promoted to operations manager.', update, {
    contact: 'co-gary',
    title: 'operations manager',
  }),
  one(
    'run_on',
    'Heads up on Tasha Greene, her old number is dead, the new cell is 979-555-0126, and she moved up too, EHS director now',
    update,
    { contact: 'co-tasha', phone: '+19795550126', title: 'EHS director' },
  ),
  one(
    'plain',
    'Mark Sanjay Mehta as our champion at Meridian.',
    update,
    { contact: 'co-sanjay', role: 'champion' },
    call(update, { contact: 'co-sanjay', role: 'champion', account: 'ac-meridian' }),
  ),
  one('plain', 'Hank Rivera prefers text messages.', update, { contact: 'co-hank', preferredMethod: 'sms' }),
  one('plain', 'Monique Fontenot is now with Redfish Drilling.', update, {
    contact: 'co-monique',
    account: 'ac-redfish',
  }),
  one(
    'plain',
    'Make Curtis Broussard the primary contact at Halvorsen Marine.',
    update,
    {
      contact: 'co-curtis',
      primary: true,
    },
    call(update, { contact: 'co-curtis', primary: true, account: 'ac-halvorsen' }),
  ),
  one('typo', 'updaet Dale Whitlocks phone to 409-555-0199', update, { contact: 'co-dale', phone: '+14095550199' }),
  one('trap_name', 'Update June Castille to decision maker.', update, { contact: 'co-june', role: 'decision_maker' }),
];

/** People looked at one by one. */
export const shownPeople: readonly CorpusCase[] = [
  one('plain', 'When did we last talk to Ruben Ortiz?', show, { contact: 'co-ruben' }),
  one('plain', "What's Vicky Tran's email address?", show, { contact: 'co-vicky' }),
  one('plain', 'Show me the contact info for Denise Landry.', show, { contact: 'co-denise' }),
  one('terse', 'earl simmons phone', show, { contact: 'co-earl' }),
  one('typo', 'whats jolene hatchs numebr', show, { contact: 'co-jolene' }),
  one('trap_name', 'Pull up Chase Bellard.', show, { contact: 'co-chase' }),
];

/** Lists of people. */
export const foundPeople: readonly CorpusCase[] = [
  one('plain', "Who's the main contact at Sabine Pipeline?", find, { account: 'ac-sabine', primary: true }),
  one('plain', 'Who do we know at Gulf Star Refining?', find, { account: 'ac-gulfstar' }),
  one('plain', 'Which contacts have we not spoken to in 45 days?', find, { notContactedDays: 45 }),
  one('plain', 'List the decision makers at Pasadena Polymers.', find, {
    account: 'ac-pasadena',
    role: 'decision_maker',
  }),
  one('plain', 'Which contacts were added this month?', find, { created: november }),
  one('terse', 'contacts at texan crane', find, { account: 'ac-texan' }),
  one('polite', 'Hi, could you tell me who our contacts are at Closed Loop Recycling?', find, {
    account: 'ac-closedloop',
  }),
  one('trap_name', 'Who is the primary contact for August Steel?', find, { account: 'ac-august', primary: true }),
];
