import type { CorpusCase } from '../case.ts';
import { call, one, range } from '../write.ts';
import { either, gbp, october } from './values.ts';

/** Companies. */
export const companies: readonly CorpusCase[] = [
  one('plain', "Add a company called Wolds Dairy, they're a prospect", 'create_account', {
    name: 'Wolds Dairy',
    type: 'prospect',
  }),
  one(
    'plain',
    'Create an account for Strand & Hav, website strandhav.example, industry cosmetics',
    'create_account',
    {
      name: 'Strand & Hav',
      website: 'strandhav.example',
      industry: 'cosmetics',
    },
    call('create_account', {
      name: 'Strand & Hav',
      website: 'https://strandhav.example',
      industry: 'cosmetics',
    }),
  ),
  one('plain', 'New customer: Thornfield Farm Shop, 35 employees, owned by Dev', 'create_account', {
    name: 'Thornfield Farm Shop',
    type: 'customer',
    employees: 35,
    owner: 'm-dev',
  }),
  one('terse', 'new account Otley Oats', 'create_account', { name: 'Otley Oats' }),
  one(
    'run_on',
    'new account Swaledale Skincare, prospect, 12 employees, owner Dev, industry cosmetics, phone 01748 496 0110',
    'create_account',
    {
      name: 'Swaledale Skincare',
      type: 'prospect',
      employees: 12,
      owner: 'm-dev',
      industry: 'cosmetics',
      phone: '01748 496 0110',
    },
  ),
  one('trap_name', 'Add a company called 24 Seven Snacks', 'create_account', { name: '24 Seven Snacks' }),

  one('plain', 'Meadowcroft has an annual revenue of £12m', 'update_account', {
    account: 'ac-meadow',
    annualRevenue: gbp(12000000),
  }),
  one('plain', "Airedale's new phone number is 0113 496 0123", 'update_account', {
    account: 'ac-airedale',
    phone: '0113 496 0123',
  }),
  one('plain', 'Groene Kist should be set to inactive', 'update_account', {
    account: 'ac-groene',
    status: 'inactive',
  }),
  one('plain', 'Put Kirkgate in the Yorkshire territory', 'update_account', {
    account: 'ac-kirkgate',
    territory: 'Yorkshire',
  }),
  one('plain', 'Høeg Kosmetik is a customer now', 'update_account', { account: 'ac-hoeg', type: 'customer' }),
  one('plain', 'Tag Nordlys as refill and b corp', 'update_account', {
    account: 'ac-nordlys',
    tags: ['refill', 'b corp'],
  }),
  one('plain', 'Make Van Leeuwen Kaas the parent of Groene Kist', 'update_account', {
    account: 'ac-groene',
    parent: 'ac-leeuwen',
  }),
  one('typo', 'udpate Ridings industy to healthcare', 'update_account', {
    account: 'ac-ridings',
    industry: 'healthcare',
  }),
  one('trap_name', 'May Brothers has 52 employees', 'update_account', { account: 'ac-may', employees: 52 }),
  one('trap_name', 'Rename Push Nutrition to Push Sport', 'update_account', {
    account: 'ac-push',
    name: 'Push Sport',
  }),

  one('plain', "Which customers haven't we spoken to in 45 days?", 'find_accounts', {
    type: 'customer',
    notContactedDays: 45,
  }),
  either(
    'plain',
    'Accounts with more than 200 employees, please',
    'find_accounts',
    { employees: range(201, null) },
    { employees: range(200, null) },
  ),
  one('plain', 'Which companies were added this month?', 'find_accounts', { created: october }),
  one('terse', 'accounts tagged b corp', 'find_accounts', { tag: 'b corp' }),
];

/** People. */
export const people: readonly CorpusCase[] = [
  one('plain', 'Add Lars Mikkelsen at Nordlys as a contact, procurement manager, lars@nordlys.test', 'create_contact', {
    name: 'Lars Mikkelsen',
    account: 'ac-nordlys',
    title: 'procurement manager',
    email: 'lars@nordlys.test',
  }),
  one('plain', 'New contact for Kirkgate: Donna Priestley, phone 07700 900412', 'create_contact', {
    name: 'Donna Priestley',
    account: 'ac-kirkgate',
    phone: '07700 900412',
  }),
  one('terse', 'new contact Ana Pires, Ridings, QA lead', 'create_contact', {
    name: 'Ana Pires',
    account: 'ac-ridings',
    title: 'QA lead',
  }),
  one('polite', 'Please would you add a contact, Chloe Fenwick, at Calder Valley Bakery? Cheers', 'create_contact', {
    name: 'Chloe Fenwick',
    account: 'ac-calder',
  }),
  one(
    'run_on',
    'contact to add: Ingrid Vos, brand manager, ingrid@vanleeuwenkaas.test, Van Leeuwen, reports to Renée',
    'create_contact',
    {
      name: 'Ingrid Vos',
      title: 'brand manager',
      email: 'ingrid@vanleeuwenkaas.test',
      account: 'ac-leeuwen',
      reportsTo: 'co-renee',
    },
  ),
  one('plain', 'Bev Lister is now operations director', 'update_contact', {
    contact: 'co-bev',
    title: 'operations director',
  }),
  one('plain', 'Yasmin prefers to be contacted by text', 'update_contact', {
    contact: 'co-yasmin',
    preferredMethod: 'sms',
  }),
  one('plain', 'Joost reports to Sophie Dekker', 'update_contact', {
    contact: 'co-joost',
    reportsTo: 'co-sophied',
  }),
  one('plain', 'Tom Sugden has moved to Kirkgate Brewers', 'update_contact', {
    contact: 'co-tom',
    account: 'ac-kirkgate',
  }),
  one('plain', 'Jette is our champion over there', 'update_contact', { contact: 'co-jette', role: 'champion' }),
  one('trap_name', "Will's phone number is 07700 900188", 'update_contact', {
    contact: 'co-will',
    phone: '07700 900188',
  }),
  one('plain', 'Who do we know at Meadowcroft?', 'find_contacts', { account: 'ac-meadow' }),
  one('plain', "Who's the decision maker at Rowan & Thistle?", 'find_contacts', {
    account: 'ac-rowan',
    role: 'decision_maker',
  }),
  one('plain', 'Which contacts have I not been in touch with for 90 days?', 'find_contacts', {
    notContactedDays: 90,
  }),
];
