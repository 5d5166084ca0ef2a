import type { CorpusCase } from '../case.ts';
import { call, lastWeek, one } from '../write.ts';

const create = 'create_contact';
const update = 'update_contact';
const show = 'show_contact';
const find = 'find_contacts';

/** People. */
export const contacts: readonly CorpusCase[] = [
  one('plain', 'add Leena Koch, CFO at Stark, leena@stark.test', create, {
    name: 'Leena Koch',
    title: 'CFO',
    account: 'stark',
    email: 'leena@stark.test',
  }),
  one('plain', 'New contact at Hooli: Raj Malhotra, head of procurement, +91 98111 22334', create, {
    name: 'Raj Malhotra',
    account: 'hooli',
    title: 'head of procurement',
    phone: '+919811122334',
  }),
  one('polite', 'Please save Sabine Vogel as a contact of Vandelay, thank you in advance', create, {
    name: 'Sabine Vogel',
    account: 'vandelay',
  }),
  one(
    'plain',
    "put in Chloe Martin from Wayne, she's the decision maker",
    create,
    { name: 'Chloe Martin', account: 'wayne', role: 'decision_maker' },
    call(create, { name: 'Chloe Martin', account: 'wayne', role: 'decision_maker', gender: 'female' }),
  ),
  one(
    'terse',
    'new guy at acme: Pete Novak pete@acme.test',
    create,
    { name: 'Pete Novak', account: 'acme', email: 'pete@acme.test' },
    call(create, { name: 'Pete Novak', account: 'acme', email: 'pete@acme.test', gender: 'male' }),
  ),
  one(
    'plain',
    'Create a contact for Ines Duarte at Initech, she reports to Bill',
    create,
    { name: 'Ines Duarte', account: 'initech', reportsTo: 'bill' },
    call(create, { name: 'Ines Duarte', account: 'initech', reportsTo: 'bill', gender: 'female' }),
  ),
  one('trap_name', 'Add June Carter at Globex as our champion', create, {
    name: 'June Carter',
    account: 'globex',
    role: 'champion',
  }),
  one(
    'terse',
    'save contact Omar Haddad omar@globex.test 312-555-0188',
    create,
    { name: 'Omar Haddad', email: 'omar@globex.test', phone: '+13125550188' },
    call(create, { name: 'Omar Haddad', email: 'omar@globex.test', phone: '+13125550188', account: 'globex' }),
  ),
  one('trap_name', 'new contact Nina Fox, June & Partners, marketing manager', create, {
    name: 'Nina Fox',
    account: 'june',
    title: 'marketing manager',
  }),
  one('plain', "Elena's new number is 917 555 0113", update, { contact: 'elena', phone: '+19175550113' }),
  one('plain', 'Marc has moved to Wayne', update, { contact: 'marc', account: 'wayne' }),
  one('plain', 'Priya got promoted to VP Engineering', update, { contact: 'priya', title: 'VP Engineering' }),
  one('plain', 'make Tom our main contact at Acme', update, { contact: 'tom', primary: true }),
  one('plain', 'José prefers text messages', update, { contact: 'jose', preferredMethod: 'sms' }),
  one('trap_name', "change April's email to april.s@junepartners.test", update, {
    contact: 'april',
    email: 'april.s@junepartners.test',
  }),
  one('plain', 'Tom reports to Dana Whitley', update, { contact: 'tom', reportsTo: 'dana' }),
  one('plain', 'Elena is our champion at Stark', update, { contact: 'elena', role: 'champion' }),
  one('terse', 'dana cole = decision maker', update, { contact: 'dana-g', role: 'decision_maker' }),
  one('trap_name', "Bill Tomorrow's title is Head of Ops", update, { contact: 'bill', title: 'Head of Ops' }),
  one('plain', 'who is Elena Petrova', show, { contact: 'elena' }),
  one('plain', "what's Priya's phone number?", show, { contact: 'priya' }),
  one('plain', 'Contact card of Marc', show, { contact: 'marc' }),
  one('trap_name', 'April Summers?', show, { contact: 'april' }),
  one('plain', "give me Tom's email", show, { contact: 'tom' }),
  one('terse', "who's jose again", show, { contact: 'jose' }),
  one('plain', 'who do we know at Hooli', find, { account: 'hooli' }),
  one('plain', 'decision makers at Stark', find, { account: 'stark', role: 'decision_maker' }),
  one('plain', 'Who is our main contact at Globex?', find, { account: 'globex', primary: true }),
  one('plain', 'champions not contacted for 30 days', find, { role: 'champion', notContactedDays: 30 }),
  one('plain', 'contacts added last week', find, { created: lastWeek }),
  one('terse', 'list people at wayne', find, { account: 'wayne' }),
  one('plain', 'archive the contact Marc Dubois', 'archive_contact', { contact: 'marc' }),
  one('plain', 'restore Priya Raman', 'restore_contact', { contact: 'priya' }),
];
