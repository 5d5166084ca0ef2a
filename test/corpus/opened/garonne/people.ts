import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { field, fits, lastWeek, likely, maybe, me } from './values.ts';

const add = 'create_contact';
const change = 'update_contact';
const show = 'show_contact';
const find = 'find_contacts';

/** Contacts that are made, changed, shown or looked up. */
export const people: readonly CorpusCase[] = [
  fits('plain', 'Add Clémence Abadie as a contact at Conserverie Castel, purchasing manager.', add, {
    name: 'Clémence Abadie',
    account: 'ac-castel',
    title: 'purchasing manager',
  }),
  fits('plain', 'Create a contact Thomas Reuter, t.reuter@jaegerwurst.test, at Jäger Wurstwaren.', add, {
    name: 'Thomas Reuter',
    email: 't.reuter@jaegerwurst.test',
    account: 'ac-jager',
  }),
  fits('plain', 'New contact at Lidgate Pet Foods: Olivia Marsh, technical director, phone +44 20 7946 0123.', add, {
    name: 'Olivia Marsh',
    account: 'ac-lidgate',
    title: 'technical director',
    phone: '+442079460123',
  }),
  fits('plain', 'Add Pilar Soto to Bodegas Peñalba, she is the decision maker.', add, {
    name: 'Pilar Soto',
    account: 'ac-penalba',
    role: 'decision_maker',
  }),
  fits('plain', 'Please add the contact Nadège Faure at Laiterie Saint-Jory, she reports to François Daydé.', add, {
    name: 'Nadège Faure',
    account: 'ac-stjory',
    reportsTo: 'co-francois',
  }),
  fits(
    'terse',
    'new contact ben holloway, penrose dairy, engineer',
    add,
    { account: 'ac-penrose', title: 'engineer' },
    field('name', 'ben holloway', 'Ben Holloway'),
  ),
  fits(
    'typo',
    'add a conatct for Eaux des Pyrénées: Yannick Baute, maintenence manager',
    add,
    { name: 'Yannick Baute', account: 'ac-pyrenees' },
    field('title', 'maintenence manager', 'maintenance manager'),
  ),
  fits(
    'voice',
    'add pauline serres to biscuiterie lauragais as quality manager',
    add,
    { account: 'ac-biscuit', title: 'quality manager' },
    field('name', 'pauline serres', 'Pauline Serres'),
  ),
  fits(
    'run_on',
    'At Hofmann Pharma there is a new man for packaging since this month, Dr Matthias Krüger, he decides about the investments, mail is m.krueger@hofmannpharma.test, add him to the contacts',
    add,
    { account: 'ac-hofmann', email: 'm.krueger@hofmannpharma.test' },
    field('name', 'Matthias Krüger', 'Dr Matthias Krüger'),
    likely({ role: 'decision_maker' }),
  ),

  fits('plain', 'Sven Petersen has a new e-mail address: sven@bremerkaffee.test.', change, {
    contact: 'co-sven',
    email: 'sven@bremerkaffee.test',
  }),
  fits('plain', 'The mobile of Marc Estève is 06 12 55 03 88.', change, { contact: 'co-marc', phone: '+33612550388' }),
  fits('plain', 'Heike Brandt is now head of purchasing.', change, {
    contact: 'co-heike',
    title: 'head of purchasing',
  }),
  fits(
    'plain',
    'Laurent Mestre is our main contact at Eaux des Pyrénées.',
    change,
    { contact: 'co-mestre', primary: true },
    maybe({ account: 'ac-pyrenees' }),
  ),
  fits('plain', 'Will Pickard prefers to be reached by e-mail.', change, {
    contact: 'co-will',
    preferredMethod: 'email',
  }),
  fits('plain', 'Mark Ulrike Weiß as our champion.', change, { contact: 'co-ulrike', role: 'champion' }),
  fits('typo', "chnage Grace Oduya's role to descision maker", change, { contact: 'co-grace', role: 'decision_maker' }),
  fits('polite', 'Could you please change the name of Begoña Ruiz to Begoña Ruiz Ortega?', change, {
    contact: 'co-begona',
    name: 'Begoña Ruiz Ortega',
  }),

  fits('plain', 'Who is Hélène Sabatier?', show, { contact: 'co-helene' }),
  fits('plain', 'Show me the contact details of Jörg Müller.', show, { contact: 'co-jorg' }),
  one(
    'plain',
    'When did I last speak with Nigel Penrose?',
    show,
    { contact: 'co-nigel' },
    call('find_activities', { about: 'co-nigel' }),
    call('find_activities', { about: 'co-nigel', by: me }),
    call('find_activities', { about: 'co-nigel', by: me, type: 'call' }),
    call('find_activities', { about: 'co-nigel', type: 'call' }),
  ),
  fits('terse', 'benoît castets phone?', show, { contact: 'co-benoit' }),
  fits('trap_name', 'Show me April Hewson', show, { contact: 'co-april' }),
  fits('trap_name', 'August Lindner details please', show, { contact: 'co-august' }),

  fits('plain', 'Who are our contacts at Müller & Söhne Feinkost?', find, { account: 'ac-muller' }),
  fits('plain', 'Who is the main contact at Bremer Kaffeekontor?', find, { account: 'ac-bremer', primary: true }),
  fits('plain', 'List all the contacts who are decision makers.', find, { role: 'decision_maker' }),
  fits('plain', 'Which contacts did we add last week?', find, { created: lastWeek }),
  fits('plain', 'Which contacts has nobody spoken to for 90 days?', find, { notContactedDays: 90 }),
  fits('plain', 'Find the contacts named Castets.', find, { text: 'Castets' }),
  fits('typo', 'whos the champoin at Penrose Dairy?', find, { account: 'ac-penrose', role: 'champion' }),
  fits('voice', 'who do we know at conservas núñez', find, { account: 'ac-nunez' }),

  fits('plain', 'Archive the contact Iain Rennie, he has left the company.', 'archive_contact', { contact: 'co-iain' }),
  fits('plain', 'Bring back the archived contact Sven Petersen.', 'restore_contact', { contact: 'co-sven' }),
];
