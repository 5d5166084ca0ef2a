import type { CorpusCase } from '../case.ts';
import { one } from '../write.ts';
import { lastWeek, money, thisMonth } from './wording.ts';

/** Companies, their people, and notes on them. */
export const customers: readonly CorpusCase[] = [
  one('plain', 'Add Lyttelton Larder as a customer', 'create_account', { name: 'Lyttelton Larder', type: 'customer' }),
  one(
    'plain',
    'Set up a new account for Rimu Street Bakery, industry hospitality, phone 04 385 2291',
    'create_account',
    {
      name: 'Rimu Street Bakery',
      industry: 'hospitality',
      phone: '04 385 2291',
    },
  ),
  one(
    'run_on',
    'New prospect: Coogee Cantina, website coogeecantina.example, territory Sydney, owner Tess',
    'create_account',
    {
      name: 'Coogee Cantina',
      type: 'prospect',
      website: 'coogeecantina.example',
      territory: 'Sydney',
      owner: 'tess',
    },
  ),
  one('terse', 'new account Bondi Brine Co', 'create_account', { name: 'Bondi Brine Co' }),
  one('plain', 'Can you create the company Otaki Orchards, supplier, 12 employees', 'create_account', {
    name: 'Otaki Orchards',
    type: 'supplier',
    employees: 12,
  }),
  one('trap_name', 'new company Sunday Roast Ltd, prospect', 'create_account', {
    name: 'Sunday Roast Ltd',
    type: 'prospect',
  }),
  one('plain', 'Suva Bay Resorts is a distributor from now on', 'update_account', {
    account: 'suva',
    type: 'distributor',
  }),
  one('plain', 'Denarau Trading moved, the new address is 14 Port Road, Nadi', 'update_account', {
    account: 'denarau',
    address: '14 Port Road, Nadi',
  }),
  one('plain', 'Tag Island Bay Hotel as vip', 'update_account', { account: 'island', tags: ['vip'] }),
  one('trap_name', 'rename The Lost Gull to The Found Gull', 'update_account', {
    account: 'gull',
    name: 'The Found Gull',
  }),
  one('plain', 'The parent company of Harbour Lane Grocers is Kōwhai & Sons', 'update_account', {
    account: 'harbour',
    parent: 'kowhai',
  }),
  one('terse', 'Surry Provisions annual revenue 3.2m AUD', 'update_account', {
    account: 'surry',
    annualRevenue: money(3200000, 'AUD'),
  }),
  one('plain', "Which customers in Fiji haven't heard from us in 45 days?", 'find_accounts', {
    type: 'customer',
    territory: 'Fiji',
    notContactedDays: 45,
  }),
  one('plain', 'Which accounts does Tess look after?', 'find_accounts', { owner: 'tess' }),
  one('plain', 'Have any accounts been added this month?', 'find_accounts', { created: thisMonth }),
  one('typo', 'inactve accounts', 'find_accounts', { status: 'inactive' }),

  one('plain', "Add Moana Fisher at Kelburn Club, she's the head chef, moana@kelburnclub.test", 'create_contact', {
    name: 'Moana Fisher',
    account: 'kelburn',
    title: 'head chef',
    email: 'moana@kelburnclub.test',
  }),
  one('plain', 'New contact at Surry Provisions: Dev Arora, title buyer, +61 2 9555 0143', 'create_contact', {
    name: 'Dev Arora',
    account: 'surry',
    title: 'buyer',
    phone: '+61 2 9555 0143',
  }),
  one(
    'polite',
    'Please would you create a contact Wiremu Hale for Pour & Co, he is a decision maker',
    'create_contact',
    {
      name: 'Wiremu Hale',
      account: 'pour',
      role: 'decision_maker',
    },
  ),
  one('terse', 'new contact Olive Green, Balmain Larder', 'create_contact', {
    name: 'Olive Green',
    account: 'balmain',
  }),
  one('plain', "Callum's new mobile is 021 555 0198", 'update_contact', { contact: 'callum', phone: '021 555 0198' }),
  one('plain', 'Hana Kawhia has been promoted to general manager', 'update_contact', {
    contact: 'hana',
    title: 'general manager',
  }),
  one('plain', 'Zoë prefers to be contacted by sms', 'update_contact', { contact: 'zoe', preferredMethod: 'sms' }),
  one('plain', 'Raewyn is our main contact at the Kelburn Club now', 'update_contact', {
    contact: 'raewyn',
    primary: true,
  }),
  one('plain', 'Dominic Fairweather now works at Eleven Barrels', 'update_contact', {
    contact: 'dominic',
    account: 'eleven',
  }),
  one('trap_name', "May's email is now may@petonecoffee.test", 'update_contact', {
    contact: 'may',
    email: 'may@petonecoffee.test',
  }),
  one('plain', 'Who do we know at Suva Bay Resorts?', 'find_contacts', { account: 'suva' }),
  one('plain', 'Are there decision makers at Island Bay Hotel?', 'find_contacts', {
    account: 'island',
    role: 'decision_maker',
  }),
  one('plain', 'Contacts nobody has been in touch with for 60 days', 'find_contacts', { notContactedDays: 60 }),
  one('terse', 'main contact Thorndon Cellars?', 'find_contacts', { account: 'thorndon', primary: true }),
  one('typo', 'contcats at Surry Provisons', 'find_contacts', { account: 'surry' }),

  one('plain', 'Put a note on Thorndon Cellars: deliveries only before 11am', 'add_note', {
    about: 'thorndon',
    text: 'deliveries only before 11am',
  }),
  one('plain', "make a note for Ingrid that she's allergic to sesame", 'add_note', {
    about: 'ingrid',
    text: "she's allergic to sesame",
  }),
  one('terse', 'D-27 note: needs HS codes on the invoice', 'add_note', {
    about: 'd27',
    text: 'needs HS codes on the invoice',
  }),
  one('plain', 'Note against D-24 that the general manager changes in May', 'add_note', {
    about: 'd24',
    text: 'the general manager changes in May',
  }),
  one('plain', 'Pin a note to Suva Bay Resorts: never ship on a Sunday', 'add_note', {
    about: 'suva',
    text: 'never ship on a Sunday',
    pinned: true,
  }),
  one('plain', "Add this to Kelburn Club's notes: parking round the back", 'add_note', {
    about: 'kelburn',
    text: 'parking round the back',
  }),
  one('typo', 'ad a note to Island Bay Hotel: chef is on leave', 'add_note', {
    about: 'island',
    text: 'chef is on leave',
  }),
  one('plain', 'did Grant write any notes about Eleven Barrels', 'find_notes', { about: 'eleven', by: 'grant' }),
  one('plain', 'Which notes did I write last week?', 'find_notes', { by: 'aroha', period: lastWeek }),
  one('terse', 'pinned notes Kōwhai & Sons', 'find_notes', { about: 'kowhai', pinned: true }),
];
