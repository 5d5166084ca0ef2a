import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { choose, likely, may, maybe } from './values.ts';

const add = 'create_contact';
const change = 'update_contact';
const show = 'show_contact';
const find = 'find_contacts';

/** People who are added, changed, shown and looked for. */
export const people: readonly CorpusCase[] = [
  one('plain', 'Add Paula Novak as a contact at Apex Staffing.', add, { name: 'Paula Novak', account: 'ac-apex' }),
  one('plain', 'Create a contact for Greg Iverson, HR director at Pinnacle Foods.', add, {
    name: 'Greg Iverson',
    title: 'HR director',
    account: 'ac-pinn',
  }),
  one('plain', 'New contact at Hartwell Logistics: Bianca Moss, bmoss@hartwell.test.', add, {
    name: 'Bianca Moss',
    account: 'ac-hart',
    email: 'bmoss@hartwell.test',
  }),
  one(
    'plain',
    'Please add Owen Tate to Nextwave Robotics, he is the decision maker.',
    add,
    { name: 'Owen Tate', account: 'ac-next', role: 'decision_maker' },
    call(add, { name: 'Owen Tate', account: 'ac-next', role: 'decision_maker', gender: 'male' }),
  ),
  one('plain', 'Add a contact named Rosa Lind with phone 970-555-0166 at Mile High Fitness.', add, {
    name: 'Rosa Lind',
    phone: '+19705550166',
    account: 'ac-mile',
  }),
  one(
    'terse',
    'new contact tim vance, cfo, granite peak',
    add,
    { name: 'tim vance', title: 'cfo', account: 'ac-gran' },
    call(add, { name: 'Tim Vance', title: 'CFO', account: 'ac-gran' }),
    call(add, { name: 'Tim Vance', title: 'cfo', account: 'ac-gran' }),
  ),
  one('typo', 'ad Cheryl Dominguez as a contcat at Northgate Hospitality', add, {
    name: 'Cheryl Dominguez',
    account: 'ac-north',
  }),
  choose(
    'run_on',
    'Met a new person over at Lakeshore Pediatrics, her name is Vivian Cho, office manager, best to ' +
      'text her at 303 555 0177, can you add her',
    add,
    { name: 'Vivian Cho', account: 'ac-lake', title: 'office manager', phone: '+13035550177' },
    likely({ preferredMethod: 'sms' }),
    maybe({ gender: 'female' }),
  ),

  one('plain', "Change Heather Boyd's title to VP of People.", change, {
    contact: 'co-heather',
    title: 'VP of People',
  }),
  one(
    'plain',
    'Nate Whitlock is our champion at Hartwell.',
    change,
    { contact: 'co-nate', role: 'champion' },
    call(change, { contact: 'co-nate', role: 'champion', account: 'ac-hart' }),
  ),
  one('plain', 'Update the email address for Dana Schultz to dana.schultz@closeknit.test.', change, {
    contact: 'co-dana',
    email: 'dana.schultz@closeknit.test',
  }),
  one('plain', 'Jeff Tran prefers to be contacted by text.', change, { contact: 'co-jeff', preferredMethod: 'sms' }),
  one(
    'plain',
    'Make Monica Reyes the primary contact for Sagebrush.',
    change,
    { contact: 'co-monica', primary: true },
    call(change, { contact: 'co-monica', primary: true, account: 'ac-sage' }),
  ),
  one('plain', 'Sarah Kim reports to Heather Boyd.', change, { contact: 'co-sarahk', reportsTo: 'co-heather' }),
  one('trap_name', "Will Pruitt's new number is 720-555-0102", change, { contact: 'co-will', phone: '+17205550102' }),
  one('polite', "Hi, can you change Carla Mendes's title to Chief Operating Officer please?", change, {
    contact: 'co-carla',
    title: 'Chief Operating Officer',
  }),
  one('typo', "chnage Erin Galagher's phone to 719-555-0133", change, { contact: 'co-erin', phone: '+17195550133' }),

  one('plain', "What's Lisa Alvarez's phone number?", show, { contact: 'co-lisaa' }),
  one(
    'plain',
    'When did I last talk to Steve Lindqvist?',
    show,
    { contact: 'co-steve' },
    call('find_activities', { about: 'co-steve' }),
    call('find_activities', { about: 'co-steve', by: 'm-kelsey' }),
  ),
  one('plain', 'Show me the contact card for Kurt March.', show, { contact: 'co-kurt' }),
  one('terse', 'denise fowler email?', show, { contact: 'co-denise' }),
  one('trap_name', 'Who is Bill Fairchild?', show, { contact: 'co-bill' }),
  one('polite', 'Would you show me the details for Sarah Dunn, please?', show, { contact: 'co-sarahd' }),

  one('plain', 'Who do we know at Granite Peak Construction?', find, { account: 'ac-gran' }),
  one('plain', "Who's the main contact at TriCounty Electric?", find, { account: 'ac-tri', primary: true }),
  one('plain', "Which decision makers haven't we talked to in 60 days?", find, {
    role: 'decision_maker',
    notContactedDays: 60,
  }),
  one('plain', 'List all of our champions.', find, { role: 'champion' }),
  one('plain', 'Do we have any contacts named Alvarez?', find, { text: 'Alvarez' }),
  one('voice', 'who is the decision maker at blue mesa credit union', find, {
    account: 'ac-blue',
    role: 'decision_maker',
  }),
  one('typo', 'show me new cotnacts this month', find, { created: may }),
];
