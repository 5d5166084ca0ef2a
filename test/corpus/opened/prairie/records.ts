import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { thisMonth, thisWeek } from './dates.ts';

/** Companies. */
export const accounts: readonly CorpusCase[] = [
  one('plain', 'We have a new prospect, Cloverleaf Surgical Center, please set them up', 'create_account', {
    name: 'Cloverleaf Surgical Center',
    type: 'prospect',
  }),
  one(
    'plain',
    'Create the account Mesabi Heart Clinic with website mesabiheart.test and 140 employees',
    'create_account',
    {
      name: 'Mesabi Heart Clinic',
      website: 'mesabiheart.test',
      employees: 140,
    },
    call('create_account', { name: 'Mesabi Heart Clinic', website: 'https://mesabiheart.test', employees: 140 }),
  ),
  one('plain', 'Add a supplier called Norrland Optik, owned by Tomás', 'create_account', {
    name: 'Norrland Optik',
    type: 'supplier',
    owner: 'tomas',
  }),
  one(
    'terse',
    'new account: Gopher Labs, biotech, gopherlabs.test',
    'create_account',
    {
      name: 'Gopher Labs',
      industry: 'biotech',
      website: 'gopherlabs.test',
    },
    call('create_account', { name: 'Gopher Labs', industry: 'biotech', website: 'https://gopherlabs.test' }),
  ),
  one('plain', 'Halcyon Cryo is a customer from now on', 'update_account', { account: 'halcyon', type: 'customer' }),
  one('plain', 'Change the main number of Zumbro Valley to 507-555-0142', 'update_account', {
    account: 'zumbro',
    phone: '507-555-0142',
  }),
  one('plain', 'North Loop Pediatrics moved to 410 Washington Ave N, Minneapolis, fix the address', 'update_account', {
    account: 'northloop',
    address: '410 Washington Ave N, Minneapolis',
  }),
  one('plain', 'Annual revenue of Bluestem is $46 million', 'update_account', {
    account: 'bluestem',
    annualRevenue: usd(46000000),
  }),
  one('terse', 'Twin Ports territory = Northland', 'update_account', { account: 'twinports', territory: 'Northland' }),
  one(
    'run_on',
    'North Loop Pediatrics: phone 612-555-0118, 60 employees, segment outpatient, owner Wade',
    'update_account',
    {
      account: 'northloop',
      phone: '612-555-0118',
      employees: 60,
      segment: 'outpatient',
      owner: 'wade',
    },
  ),
  one('trap_name', 'April Creek Veterinary is inactive', 'update_account', { account: 'april', status: 'inactive' }),
  one('plain', 'Which customers does Joel look after?', 'find_accounts', { type: 'customer', owner: 'joel' }),
  one('plain', "Which accounts haven't we touched in 45 days?", 'find_accounts', { notContactedDays: 45 }),
  one('plain', 'What accounts were added this month in the Dakotas territory?', 'find_accounts', {
    created: thisMonth,
    territory: 'Dakotas',
  }),
  one('terse', 'my inactive accounts', 'find_accounts', { owner: 'bridget', status: 'inactive' }),
  one('typo', 'acounts not contatced in 60 dyas', 'find_accounts', { notContactedDays: 60 }),
  one('plain', 'Archive the account Henry Voss Clinic', 'archive_account', { account: 'voss' }),
];

/** People. */
export const contacts: readonly CorpusCase[] = [
  one(
    'plain',
    'Please add Maribel Soto at Lakeshore, she runs sterile processing, msoto@lakeshoreregional.test',
    'create_contact',
    {
      name: 'Maribel Soto',
      account: 'lakeshore',
      email: 'msoto@lakeshoreregional.test',
    },
    call('create_contact', {
      name: 'Maribel Soto',
      account: 'lakeshore',
      email: 'msoto@lakeshoreregional.test',
      title: 'she runs sterile processing',
    }),
    call('create_contact', {
      name: 'Maribel Soto',
      account: 'lakeshore',
      email: 'msoto@lakeshoreregional.test',
      title: 'sterile processing',
    }),
  ),
  one('plain', 'Save Tenzin Dorje as a decision maker for Seven Pines', 'create_contact', {
    name: 'Tenzin Dorje',
    account: 'seven',
    role: 'decision_maker',
  }),
  one(
    'run_on',
    'add contact Hanna Virtanen, influencer, Köhler Analytik US, 763-555-0135, application specialist, hanna@koehler-analytik.test',
    'create_contact',
    {
      name: 'Hanna Virtanen',
      account: 'koehler',
      role: 'influencer',
      phone: '763-555-0135',
      title: 'application specialist',
      email: 'hanna@koehler-analytik.test',
    },
  ),
  one('typo', 'add contcat Nils Brekke at Bluestm Blood Center', 'create_contact', {
    name: 'Nils Brekke',
    account: 'bluestem',
  }),
  one('plain', 'Denise Whitfield has been promoted to practice manager, update her title', 'update_contact', {
    contact: 'denise',
    title: 'practice manager',
  }),
  one('plain', 'Abshir has a new cell: 612-555-0163', 'update_contact', { contact: 'abshir', phone: '612-555-0163' }),
  one(
    'plain',
    'Claire Fontaine prefers texts',
    'update_contact',
    { contact: 'claire', preferredMethod: 'sms' },
    call('add_note', {
      about: 'claire',
      text: 'prefers texts',
    }),
  ),
  one('plain', 'Treat Priyanka Nair as our champion', 'update_contact', { contact: 'priyanka', role: 'champion' }),
  one('terse', 'grant ellison reports to karen abdi', 'update_contact', { contact: 'grant', reportsTo: 'karen-a' }),
  one('plain', 'Who calls the shots at St. Bertil? I mean the decision makers', 'find_contacts', {
    account: 'bertil',
    role: 'decision_maker',
  }),
  one(
    'plain',
    'Whom do we know at Red Cedar?',
    'find_contacts',
    { account: 'redcedar' },
    call('show_account', {
      account: 'redcedar',
    }),
  ),
  one('plain', "Who's our primary contact for Zumbro?", 'find_contacts', { account: 'zumbro', primary: true }),
  one('plain', 'List people nobody has contacted for 90 days', 'find_contacts', { notContactedDays: 90 }),
  one('plain', 'Leroy Batiste left the company, archive him', 'archive_contact', { contact: 'leroy' }),
];

/** Notes. */
export const notes: readonly CorpusCase[] = [
  one('plain', 'Make a note on Seven Pines that deliveries only go through the rear gate', 'add_note', {
    about: 'seven',
    text: 'deliveries only go through the rear gate',
  }),
  one('plain', 'For the record on D-31: validation must follow their SOP 112', 'add_note', {
    about: 'd31',
    text: 'validation must follow their SOP 112',
  }),
  one('plain', 'Jot down for Karen Abdi: allergic to phone calls before ten', 'add_note', {
    about: 'karen-a',
    text: 'allergic to phone calls before ten',
  }),
  one('plain', 'Pin a note to Twin Ports: all POs need two signatures', 'add_note', {
    about: 'twinports',
    text: 'all POs need two signatures',
    pinned: true,
  }),
  one('terse', 'note d36: install needs 208V', 'add_note', { about: 'd36', text: 'install needs 208V' }),
  one('typo', 'ad a ntoe to Halcyon: gate code 4471', 'add_note', { about: 'halcyon', text: 'gate code 4471' }),
  one('voice', 'add a note to otter tail genomics that they only accept deliveries on tuesdays', 'add_note', {
    about: 'ottertail',
    text: 'they only accept deliveries on tuesdays',
  }),
  one('trap_name', 'Note on Inquiry Biosciences: site visit went fine, no quote sent yet', 'add_note', {
    about: 'inquiry',
    text: 'site visit went fine, no quote sent yet',
  }),
  one('plain', 'What have we written down about Minnewaska?', 'find_notes', { about: 'minnewaska' }),
  one('plain', 'Find me notes that mention floor load', 'find_notes', { text: 'floor load' }),
  one('plain', "Anjali's notes from this week please", 'find_notes', { by: 'anjali', period: thisWeek }),
  one('terse', 'pinned notes bluestem', 'find_notes', { about: 'bluestem', pinned: true }),
];
