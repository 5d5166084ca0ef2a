import type { CorpusCase } from '../case.ts';
import { days } from '../write.ts';
import { form, none } from './values.ts';

/** Contacts that change. */
export const changedPeople: readonly CorpusCase[] = [
  form('plain', "Change Meera Joshi's email to meera.joshi@bridewell.test.", 'update_contact', {
    contact: 'co-meera',
    email: 'meera.joshi@bridewell.test',
  }),
  form('plain', 'Ruth Amadi is now Chief Operating Officer.', 'update_contact', {
    contact: 'co-ruth',
    title: 'Chief Operating Officer',
  }),
  form('plain', "Simon Trott's new mobile is 07700 900417.", 'update_contact', {
    contact: 'co-simon',
    phone: '+447700900417',
  }),
  form('plain', 'Mark Lowri Pugh as our champion.', 'update_contact', { contact: 'co-lowri', role: 'champion' }),
  form('plain', 'Zara Hussain prefers to be contacted by text.', 'update_contact', {
    contact: 'co-zara',
    preferredMethod: 'sms',
  }),
  form('terse', 'callum reeve = decision maker', 'update_contact', { contact: 'co-callum', role: 'decision_maker' }),
  form(
    'typo',
    'set Olivr Stagg as the main contcat for Temple Meads',
    'update_contact',
    { contact: 'co-oliver', primary: true },
    { account: [none, 'ac-temple'] },
  ),
  form(
    'polite',
    'Hi, please could you update Neil Farrow, he has moved to Sterling Freight. Cheers',
    'update_contact',
    { contact: 'co-neil', account: 'ac-sterling' },
  ),
];

/** Contacts that are new. */
export const newPeople: readonly CorpusCase[] = [
  form('plain', 'Add Priyanka Desai as a contact at Harbourside Housing.', 'create_contact', {
    name: 'Priyanka Desai',
    account: 'ac-harbourside',
  }),
  form(
    'plain',
    'Create a contact: Tom Weller, IT Manager at Mendip Borough Council, tom.weller@mendip.test.',
    'create_contact',
    { name: 'Tom Weller', account: 'ac-mendip', title: 'IT Manager', email: 'tom.weller@mendip.test' },
  ),
  form(
    'plain',
    'New contact at Gloster Precision, Sian Bevan, she is the finance director and the decision maker.',
    'create_contact',
    { name: 'Sian Bevan', account: 'ac-gloster', role: 'decision_maker' },
    { title: ['finance director'], gender: [none, 'female'] },
  ),
  form('plain', 'Please add Robert Fell at Cotswold Feeds, phone 0117 496 0182.', 'create_contact', {
    name: 'Robert Fell',
    account: 'ac-cotswold',
    phone: '+441174960182',
  }),
  form(
    'terse',
    'add contact kerry noakes, avon vale, ciso',
    'create_contact',
    { name: 'kerry noakes', account: 'ac-avon', title: 'ciso' },
    { name: ['kerry noakes', 'Kerry Noakes'] },
  ),
  form('typo', 'add Jamal Fenton as a contcat at Portihead Marine', 'create_contact', {
    name: 'Jamal Fenton',
    account: 'ac-portis',
  }),
  form(
    'run_on',
    'Met a new chap at Kingswood called Edwin Marsh, network lead there, works for Ruth Amadi, edwin@kingswoodtrust.test, please add him as a contact',
    'create_contact',
    {
      name: 'Edwin Marsh',
      account: 'ac-kings',
      title: 'network lead',
      reportsTo: 'co-ruth',
      email: 'edwin@kingswoodtrust.test',
    },
    { gender: [none, 'male'] },
  ),
  form('trap_name', 'Add a contact called Tuesday Benson at Friday Street Brewery', 'create_contact', {
    name: 'Tuesday Benson',
    account: 'ac-friday',
  }),
];

/** Contacts that are shown and looked for. */
export const knownPeople: readonly CorpusCase[] = [
  form('plain', 'Show me Gareth Pugh.', 'show_contact', { contact: 'co-gareth' }),
  form('plain', 'When did I last talk to Grant Penny?', 'show_contact', { contact: 'co-grant' }),
  form('plain', "What's Inês Carvalho's phone number?", 'show_contact', { contact: 'co-ines' }),
  form('polite', 'Could you bring up the details for Hannah Doyle please?', 'show_contact', { contact: 'co-hannahd' }),
  form('trap_name', 'pull up Will Chance', 'show_contact', { contact: 'co-will' }),
  form('voice', 'show me everything on lowri pugh', 'show_contact', { contact: 'co-lowri' }),
  form('plain', 'Who do we know at Temple Meads Logistics?', 'find_contacts', { account: 'ac-temple' }),
  form('plain', 'Who is the main contact at Avon Vale Water?', 'find_contacts', { account: 'ac-avon', primary: true }),
  form('plain', 'Which decision makers do we have at Wyedean?', 'find_contacts', {
    account: 'ac-wyedean',
    role: 'decision_maker',
  }),
  form('plain', 'List the contacts we have not spoken to in 60 days.', 'find_contacts', { notContactedDays: 60 }),
  form(
    'plain',
    'Show contacts added since 1 January.',
    'find_contacts',
    {},
    { created: [days('2027-01-01', null), days('2027-01-01', '2027-01-23')] },
  ),
  form('plain', 'Find every contact named Pugh.', 'find_contacts', { text: 'Pugh' }),
  form('terse', 'champions at bridewell', 'find_contacts', { account: 'ac-bridewell', role: 'champion' }),
  form('polite', "Could you list everybody we've got at Portishead Marine? Thanks", 'find_contacts', {
    account: 'ac-portis',
  }),
];
