import type { CorpusCase } from '../case.ts';
import { call, days, one, range } from '../write.ts';
import { either, eur, lastMonth, me, thisMonth, weekly } from './values.ts';

/** Accounts, contacts and notes. */
export const accounts: readonly CorpusCase[] = [
  either(
    'plain',
    'Set up Ballymoss Candles as a prospect, website ballymoss.test',
    'create_account',
    { name: 'Ballymoss Candles', type: 'prospect', website: 'ballymoss.test' },
    { website: 'https://ballymoss.test' },
  ),
  either('plain', 'We have a new customer, Tigh Dubh Bakery, 35 employees', 'create_account', {
    name: 'Tigh Dubh Bakery',
    type: 'customer',
    employees: 35,
  }),
  either('plain', 'Please add the company Rathgar Soap Works, owner Grace', 'create_account', {
    name: 'Rathgar Soap Works',
    owner: 'm-grace',
  }),
  either('terse', 'new account: Inver Salt Co, supplier', 'create_account', {
    name: 'Inver Salt Co',
    type: 'supplier',
  }),
  either(
    'plain',
    'Create an account for Quayside Sauces in the food industry with a turnover of €3m',
    'create_account',
    { name: 'Quayside Sauces', industry: 'food', annualRevenue: eur(3000000) },
  ),
  either('plain', "Novalux's phone number has changed to +353 1 555 0142", 'update_account', {
    account: 'a-nova',
    phone: '+353 1 555 0142',
  }),
  either('plain', 'Kiltara Honey is a customer now', 'update_account', { account: 'a-kiltara', type: 'customer' }),
  either('plain', 'Set the industry of Boyne Valley Pet Foods to pet food', 'update_account', {
    account: 'a-boyne',
    industry: 'pet food',
  }),
  either('plain', 'Corrib have grown to 120 employees', 'update_account', { account: 'a-corrib', employees: 120 }),
  either(
    'plain',
    'Slaney Seafoods has a new website: slaneyfish.test',
    'update_account',
    { account: 'a-slaney', website: 'slaneyfish.test' },
    { website: 'https://slaneyfish.test' },
  ),
  either('trap_name', 'make Closed Loop Foods inactive', 'update_account', { account: 'a-loop', status: 'inactive' }),
  either('trap_name', 'rename Push Cosmetics to Push Beauty', 'update_account', {
    account: 'a-push',
    name: 'Push Beauty',
  }),
  either('terse', 'dalkey tags: vip, export', 'update_account', { account: 'a-dalkey', tags: ['vip', 'export'] }),
  either('plain', 'Which customers have we not been in touch with for 60 days?', 'find_accounts', {
    type: 'customer',
    notContactedDays: 60,
  }),
  either('plain', 'Show prospects that belong to Sanjay', 'find_accounts', { type: 'prospect', owner: 'm-sanjay' }),
  either(
    'plain',
    'Companies with more than 200 employees',
    'find_accounts',
    { employees: range(200, null) },
    { employees: range(201, null) },
  ),
  either('plain', 'what accounts were added last month', 'find_accounts', { created: lastMonth }),
  either('terse', 'inactive accounts', 'find_accounts', { status: 'inactive' }),
  either('plain', 'Do I have accounts nobody has spoken to in the last 90 days', 'find_accounts', {
    owner: me,
    notContactedDays: 90,
  }),

  either(
    'plain',
    'There is a new buyer at Harbour Gin called Sorcha Mulhall, sorcha@harbourgin.test',
    'create_contact',
    { name: 'Sorcha Mulhall', account: 'a-harbour', title: 'buyer', email: 'sorcha@harbourgin.test' },
    { title: undefined },
    { title: undefined, role: 'decision_maker' },
  ),
  either('plain', 'Add Pádraig Noone to Kiltara Honey as decision maker', 'create_contact', {
    name: 'Pádraig Noone',
    account: 'a-kiltara',
    role: 'decision_maker',
  }),
  either('plain', 'create a contact at Skellig Pharma: Ines Duarte, Head of Quality, 01 555 0177', 'create_contact', {
    name: 'Ines Duarte',
    account: 'a-skellig',
    title: 'Head of Quality',
    phone: '01 555 0177',
  }),
  either('terse', 'new contact Colm Reddy, Boyne, 087 555 0133', 'create_contact', {
    name: 'Colm Reddy',
    account: 'a-boyne',
    phone: '087 555 0133',
  }),
  either('typo', 'ad contact Eimear Foy at Novalux, emial eimear@novalux.test', 'create_contact', {
    name: 'Eimear Foy',
    account: 'a-nova',
    email: 'eimear@novalux.test',
  }),
  either('plain', "Leo Marchetti's new e-mail address is leo.m@tuesdaybakehouse.test", 'update_contact', {
    contact: 'c-leo',
    email: 'leo.m@tuesdaybakehouse.test',
  }),
  either('plain', 'Hanne Köster has been promoted to Procurement Director', 'update_contact', {
    contact: 'c-hanne',
    title: 'Procurement Director',
  }),
  either('plain', 'Vikram prefers to be reached by email', 'update_contact', {
    contact: 'c-vikram',
    preferredMethod: 'email',
  }),
  either('plain', 'Fergal Quish now reports to Orla Devane', 'update_contact', {
    contact: 'c-fergal',
    reportsTo: 'c-orla',
  }),
  either(
    'plain',
    'Bridget Lacy should be the primary contact at Boyne Valley',
    'update_contact',
    { contact: 'c-bridget', primary: true },
    { account: 'a-boyne' },
  ),
  either(
    'trap_name',
    'Mark Lavelle is our champion at Dalkey',
    'update_contact',
    { contact: 'c-mark', role: 'champion' },
    { account: 'a-dalkey' },
  ),
  either('trap_name', 'June Fallon has a new number, 086 555 0121', 'update_contact', {
    contact: 'c-june',
    phone: '086 555 0121',
  }),
  either('plain', 'Who do we know at Barrow Brewing?', 'find_contacts', { account: 'a-barrow' }),
  either('plain', 'Who makes the decisions at Slaney?', 'find_contacts', {
    account: 'a-slaney',
    role: 'decision_maker',
  }),
  either('plain', 'Contacts that I created this month', 'find_contacts', { created: thisMonth }),
  either('terse', 'main contact mullaneys?', 'find_contacts', { account: 'a-mull', primary: true }),
  either('plain', "people we haven't contacted in 45 days", 'find_contacts', { notContactedDays: 45 }),
  one('plain', 'Take Harbour Gin off the books, archive it', 'archive_account', { account: 'a-harbour' }),
  one('plain', 'Pete Rudden has left, please remove him from the contacts', 'archive_contact', { contact: 'c-pete' }),
  one('plain', 'We need Corrib Nutrition back, unarchive it', 'restore_account', { account: 'a-corrib' }),

  either('plain', 'Jot down on Dalkey Distillers that deliveries are only accepted before noon', 'add_note', {
    about: 'a-dalkey',
    text: 'deliveries are only accepted before noon',
  }),
  either('plain', 'Add a note for Hanne Köster: allergic to phone calls, use Teams', 'add_note', {
    about: 'c-hanne',
    text: 'allergic to phone calls, use Teams',
  }),
  either('plain', 'For the record on D-23, regulatory wants braille on every side', 'add_note', {
    about: 'd-23',
    text: 'regulatory wants braille on every side',
  }),
  either('terse', 'note Corrib: PO number needed on invoices', 'add_note', {
    about: 'a-corrib',
    text: 'PO number needed on invoices',
  }),
  either('plain', 'Pin a note to Skellig Pharma saying visitors need safety shoes', 'add_note', {
    about: 'a-skellig',
    text: 'visitors need safety shoes',
    pinned: true,
  }),
  either('trap_name', 'note on Moore & Daughters: third generation takes over in autumn', 'add_note', {
    about: 'a-moore',
    text: 'third generation takes over in autumn',
  }),
  either('voice', 'put a note on wicklow water that they are moving warehouse in august', 'add_note', {
    about: 'a-wicklow',
    text: 'they are moving warehouse in august',
  }),
  either('plain', 'Did Ciarán write any notes about Boyne Valley?', 'find_notes', { by: 'm-ciaran', about: 'a-boyne' }),
  either('plain', 'find the notes mentioning varnish', 'find_notes', { text: 'varnish' }),
  either('terse', 'notes D-25', 'find_notes', { about: 'd-25' }),
  either(
    'plain',
    'What notes did we take last month on Kiltara?',
    'find_notes',
    { about: 'a-kiltara', period: lastMonth },
    { by: 'team' },
  ),
];

/** Who does what, digests, and the helper itself. */
export const team: readonly CorpusCase[] = [
  one(
    'plain',
    'Niamh will look after Corrib Nutrition from now on',
    'assign',
    { record: 'a-corrib', to: 'm-niamh' },
    call('update_account', { account: 'a-corrib', owner: 'm-niamh' }),
  ),
  one('plain', 'Transfer D-31 to Ciarán', 'assign', { record: 'd-31', to: 'm-ciaran' }),
  one('plain', "I'll take the Boyne deal over myself", 'assign', { record: 'd-30', to: me }),
  one(
    'terse',
    'kiltara -> grace',
    'assign',
    { record: 'a-kiltara', to: 'm-grace' },
    call('update_account', { account: 'a-kiltara', owner: 'm-grace' }),
  ),
  one('plain', 'Oops, that was wrong, undo it', 'undo'),
  one('plain', 'Please revert my last change', 'undo'),
  one('terse', 'undo pls', 'undo'),
  either(
    'plain',
    'I want the pipeline digest here every Thursday at 8am',
    'schedule_digest',
    { digest: 'pipeline', schedule: weekly('0 8 * * 4'), channel: 'C0LIFFEY' },
    { channel: undefined },
  ),
  either(
    'plain',
    'Send us a digest of the closing deals each weekday at half eight in the morning',
    'schedule_digest',
    { digest: 'closing_deals', schedule: weekly('30 8 * * 1-5'), channel: 'C0LIFFEY' },
    { channel: undefined },
  ),
  one('plain', 'What digests do we get?', 'find_digests'),
  one('plain', 'We no longer need G-5, cancel it', 'cancel_digest', { digest: 'g-5' }),
  either(
    'plain',
    'Could you post the pipeline digest right now',
    'send_digest',
    { digest: 'pipeline' },
    { channel: 'C0LIFFEY' },
    { digest: undefined, scheduled: 'g-4' },
  ),
  one('plain', 'How do I use this thing?', 'help'),
  one('plain', 'Explain how notes work here', 'help', { topic: 'notes' }),
  one('plain', 'Which rights do I have in here?', 'whoami'),
  either(
    'plain',
    'Show the changes in my pipeline since the start of the month',
    'show_changes',
    { owner: me, period: days('2026-05-01', '2026-05-13') },
    { period: days('2026-05-01', null) },
    { period: days('2026-05-01', '2026-06-01') },
  ),
];
