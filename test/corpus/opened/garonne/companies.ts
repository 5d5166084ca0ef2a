import type { CorpusCase } from '../case.ts';
import { range } from '../write.ts';
import { eur, field, fits, september } from './values.ts';

/** Accounts that are made, changed, shown or looked up. */
export const companies: readonly CorpusCase[] = [
  fits(
    'plain',
    'Create an account for Fromagerie du Salat, a customer in Occitanie.',
    'create_account',
    { name: 'Fromagerie du Salat', type: 'customer' },
    field('territory', 'Occitanie').concat(field('address', 'Occitanie')),
  ),
  fits('plain', 'Add the company Zumos del Ebro as a prospect.', 'create_account', {
    name: 'Zumos del Ebro',
    type: 'prospect',
  }),
  fits(
    'plain',
    'New distributor: Nordpack Vertrieb, website nordpack.test, phone +49 40 5550199.',
    'create_account',
    { name: 'Nordpack Vertrieb', type: 'distributor', phone: '+49405550199' },
    field('website', 'nordpack.test', 'https://nordpack.test', 'https://nordpack.test/'),
  ),
  fits(
    'plain',
    'Please add the account Wessex Snacks Ltd, food industry, 120 employees.',
    'create_account',
    { name: 'Wessex Snacks Ltd', employees: 120 },
    field('industry', 'food', 'food industry'),
  ),
  fits('trap_name', 'Create the company Moulins du Gers, a subsidiary of Sept Moulins', 'create_account', {
    name: 'Moulins du Gers',
    parent: 'ac-sept',
  }),
  fits('terse', 'new account hallmeier gmbh, prospect', 'create_account', { name: 'hallmeier gmbh', type: 'prospect' }),
  fits('typo', 'ad a new acount Conserverie Vidal, custmer', 'create_account', {
    name: 'Conserverie Vidal',
    type: 'customer',
  }),
  fits('polite', 'Could you add Kellner Backwaren as a supplier please?', 'create_account', {
    name: 'Kellner Backwaren',
    type: 'supplier',
  }),

  fits('plain', 'The phone number of Conserverie Castel is now 05 61 55 01 42.', 'update_account', {
    account: 'ac-castel',
    phone: '+33561550142',
  }),
  fits('plain', 'Bremer Kaffeekontor is a customer now.', 'update_account', { account: 'ac-bremer', type: 'customer' }),
  fits('plain', 'Set Penrose Dairy to inactive.', 'update_account', { account: 'ac-penrose', status: 'inactive' }),
  fits('plain', 'Change the address of Laiterie Saint-Jory to 12 route de Paris, 31790 Saint-Jory.', 'update_account', {
    account: 'ac-stjory',
    address: '12 route de Paris, 31790 Saint-Jory',
  }),
  fits('plain', 'Hofmann Pharma has 850 employees and an annual revenue of 140 million euros.', 'update_account', {
    account: 'ac-hofmann',
    employees: 850,
    annualRevenue: eur(140000000),
  }),
  fits('plain', 'Rename Avril Cosmétiques to Avril Laboratoires.', 'update_account', {
    account: 'ac-avril',
    name: 'Avril Laboratoires',
  }),
  fits('terse', 'lidgate pet foods industry: pet food', 'update_account', {
    account: 'ac-lidgate',
    industry: 'pet food',
  }),
  fits(
    'typo',
    'chagne the webiste of Five Oaks Bakery to fiveoaks-bread.test',
    'update_account',
    { account: 'ac-fiveoaks' },
    field('website', 'fiveoaks-bread.test', 'https://fiveoaks-bread.test', 'https://fiveoaks-bread.test/'),
  ),

  fits('plain', 'Show me everything about Conservas Núñez.', 'show_account', { account: 'ac-nunez' }),
  fits('plain', 'What do we know about Bremer Kaffeekontor?', 'show_account', { account: 'ac-bremer' }),
  fits('plain', 'Open the account of Chocolaterie Bégué.', 'show_account', { account: 'ac-begue' }),
  fits('terse', 'eaux des pyrénées account', 'show_account', { account: 'ac-pyrenees' }),
  fits('voice', 'show me the account hofmann pharma', 'show_account', { account: 'ac-hofmann' }),
  fits('trap_name', 'Show me Close & Daughters', 'show_account', { account: 'ac-close' }),
  fits('trap_name', 'Order of Malt account please', 'show_account', { account: 'ac-malt' }),

  fits('plain', 'Which customers have we not contacted for 60 days?', 'find_accounts', {
    type: 'customer',
    notContactedDays: 60,
  }),
  fits('plain', 'List the accounts of Tom.', 'find_accounts', { owner: 'm-tom' }),
  fits('plain', 'Show all our distributors in Germany.', 'find_accounts', {
    type: 'distributor',
    territory: 'Germany',
  }),
  fits(
    'plain',
    'Which accounts have more than 500 employees?',
    'find_accounts',
    {},
    field('employees', range(500, null), range(501, null), range(500.01, null)),
  ),
  fits('plain', 'Which prospects were added this month?', 'find_accounts', { type: 'prospect', created: september }),
  fits('terse', 'inactive accounts', 'find_accounts', { status: 'inactive' }),
  fits(
    'typo',
    'lsit all accounts in the dairy insdustry',
    'find_accounts',
    {},
    field('industry', 'dairy', 'dairy industry', 'dairy insdustry'),
  ),
  fits(
    'polite',
    'Can you show me the accounts with an annual revenue over 50 million, please? Thank you',
    'find_accounts',
    {},
    field('annualRevenue', range(50000000, null), range(50000000.01, null)),
  ),

  fits('trap_name', 'Archive the account Lost Valley Cheese', 'archive_account', { account: 'ac-lostvalley' }),
  fits('plain', 'Restore the account Bodegas Peñalba, I archived it by mistake.', 'restore_account', {
    account: 'ac-penalba',
  }),
];
