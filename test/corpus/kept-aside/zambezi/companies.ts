import type { CorpusCase } from '../../opened/case.ts';
import { call, one, range } from '../../opened/write.ts';
import { pick, ways } from './values.ts';

const create = 'create_account';
const update = 'update_account';
const show = 'show_account';
const find = 'find_accounts';

/** Accounts that are new or change. */
export const changedCompanies: readonly CorpusCase[] = [
  ways(
    'plain',
    'Add a new account for Witrivier Timbers, a prospect in Mpumalanga.',
    create,
    { name: 'Witrivier Timbers', type: 'prospect' },
    [{ territory: 'Mpumalanga' }, { address: 'Mpumalanga' }],
  ),
  ways(
    'plain',
    'Create an account called Blouberg Hydroponics, website blouberghydro.test.',
    create,
    { name: 'Blouberg Hydroponics' },
    pick('website', 'blouberghydro.test', 'https://blouberghydro.test'),
  ),
  one('plain', 'New dealer: Overberg Pumps, phone 028 555 0110.', create, {
    name: 'Overberg Pumps',
    type: 'dealer',
    phone: '+27285550110',
  }),
  one('plain', 'Set up Soetwater Farms as a customer, industry dairy, 35 employees.', create, {
    name: 'Soetwater Farms',
    type: 'customer',
    industry: 'dairy',
    employees: 35,
  }),
  one('typo', 'cerate account Doringbaai Abalone, prospct', create, { name: 'Doringbaai Abalone', type: 'prospect' }),
  ways(
    'run_on',
    'Somebody from Phalaborwa Mangoes stopped me at the Nampo stand, big place, 140 people and about R60 ' +
      'million turnover, not ' +
      'on our books yet so please load them as a prospect',
    create,
    {
      name: 'Phalaborwa Mangoes',
      type: 'prospect',
      employees: 140,
      annualRevenue: { amount: 60000000, currency: 'ZAR' },
    },
  ),
  one('trap_name', 'Add Monday Mountain Vineyards as a prospect', create, {
    name: 'Monday Mountain Vineyards',
    type: 'prospect',
  }),

  one('plain', 'Set the territory of Vaalharts Pecans to Northern Cape.', update, {
    account: 'ac-vaalharts',
    territory: 'Northern Cape',
  }),
  one('plain', 'Kleinbos Wines is now a customer.', update, { account: 'ac-kleinbos', type: 'customer' }),
  one('plain', "Change Letsatsi Farms' phone number to 013 555 0166.", update, {
    account: 'ac-letsatsi',
    phone: '+27135550166',
  }),
  one('terse', 'groenvlei industry: table grapes', update, { account: 'ac-groenvlei', industry: 'table grapes' }),
  ways(
    'typo',
    'Nkomazi Sugar wesbite is nkomazisugar.test now',
    update,
    { account: 'ac-nkomazi' },
    pick('website', 'nkomazisugar.test', 'https://nkomazisugar.test'),
  ),
  one('polite', 'Please would you change the segment of Botha & Seuns to key account, thanks', update, {
    account: 'ac-botha',
    segment: 'key account',
  }),
  one('trap_name', 'Mark Million Trees Nursery as inactive', update, { account: 'ac-million', status: 'inactive' }),
];

/** Accounts that are looked up. */
export const companiesAsked: readonly CorpusCase[] = [
  one('plain', 'Show me Groenvlei Estate.', show, { account: 'ac-groenvlei' }),
  one('plain', 'Give me everything we have on Upper Orange Co-op.', show, { account: 'ac-upper' }),
  one('plain', 'What do we know about Sandrivier Municipality?', show, { account: 'ac-sandrivier' }),
  one('plain', 'Open the Nkomazi Sugar account.', show, { account: 'ac-nkomazi' }),
  one('typo', 'shwo me Vaalhrats Pecans', show, { account: 'ac-vaalharts' }),
  one('trap_name', 'Show me Million Trees', show, { account: 'ac-million' }),

  one('plain', 'Which customers have we not contacted in 60 days?', find, { type: 'customer', notContactedDays: 60 }),
  one('plain', 'List all our dealers in Limpopo.', find, { type: 'dealer', territory: 'Limpopo' }),
  ways(
    'plain',
    'Show me prospects with more than 100 employees.',
    find,
    { type: 'prospect' },
    pick('employees', range(100, null), range(101, null)),
  ),
  one(
    'plain',
    'Which accounts did we add this year?',
    find,
    { created: { start: '2026-01-01', end: '2027-01-01' } },
    call(find, { created: { start: '2026-03-01', end: '2027-03-01' } }),
    call(find, { created: { start: '2026-01-01', end: '2026-11-13' } }),
  ),
  ways(
    'typo',
    'acounts in Northen Cape with no contct for 30 days',
    find,
    { notContactedDays: 30 },
    pick('territory', 'Northen Cape', 'Northern Cape'),
  ),
  ways(
    'voice',
    'which wine farms do we have in the western cape',
    find,
    {},
    pick('territory', 'western cape', 'Western Cape'),
    [
      { industry: 'wine' },
      { industry: 'wine farms' },
      { industry: 'wine farm' },
      { text: 'wine' },
      { text: 'wine farms' },
      { segment: 'wine farms' },
    ],
  ),
];

/** Accounts and contacts that leave and come back. */
export const putAway: readonly CorpusCase[] = [
  one('plain', 'Archive the Survey Hill Dairy account.', 'archive_account', { account: 'ac-survey' }),
  one('plain', 'Yusuf Patel has retired, please archive him.', 'archive_contact', { contact: 'co-yusuf' }),
  one('plain', 'Bring back Lost River Game Farm from the archive.', 'restore_account', { account: 'ac-lost' }),
  one('terse', 'unarchive kobus venter', 'restore_contact', { contact: 'co-kobus' }),
];
