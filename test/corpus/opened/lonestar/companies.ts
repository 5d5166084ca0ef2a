import type { CorpusCase } from '../case.ts';
import { call, one, range, usd } from '../write.ts';
import { january, loose } from './values.ts';

/** Accounts and the notes on records. */
export const companies: readonly CorpusCase[] = [
  one('plain', 'Add Lakeline Veterinary as a prospect', 'create_account', {
    name: 'Lakeline Veterinary',
    type: 'prospect',
  }),
  one(
    'plain',
    'There is a new customer, Onion Creek Brewing, website onioncreek.example',
    'create_account',
    { name: 'Onion Creek Brewing', type: 'customer', website: 'onioncreek.example' },
    call('create_account', {
      name: 'Onion Creek Brewing',
      type: 'customer',
      website: 'https://onioncreek.example',
    }),
  ),
  one('plain', 'Create a company record for Zilker Tech Campus, 800 employees', 'create_account', {
    name: 'Zilker Tech Campus',
    employees: 800,
  }),
  one('plain', 'We have a new distributor: Gulf Coast Alarms, phone 512 555 0144', 'create_account', {
    name: 'Gulf Coast Alarms',
    type: 'distributor',
    phone: '512 555 0144',
  }),
  one('plain', 'Please register the company Manor Steelworks, industry manufacturing, owner Hank', 'create_account', {
    name: 'Manor Steelworks',
    industry: 'manufacturing',
    owner: 'hank',
  }),
  one('plain', 'New account under Violet Crown Data Centers: Lavaca Colocation', 'create_account', {
    name: 'Lavaca Colocation',
    parent: 'violet',
  }),
  one('plain', 'Set up Dripping Springs Winery as an account with annual revenue of $3M', 'create_account', {
    name: 'Dripping Springs Winery',
    annualRevenue: usd(3_000_000),
  }),
  one('terse', 'new acct Buda Bakery', 'create_account', { name: 'Buda Bakery' }),

  one('plain', 'Comal Foods now has 340 employees', 'update_account', { account: 'comal', employees: 340 }),
  one('plain', 'The phone number of Seven Oaks Storage is 512 555 0170', 'update_account', {
    account: 'sevenoaks',
    phone: '512 555 0170',
  }),
  one('plain', 'Change the industry of Rio Seco ISD to education', 'update_account', {
    account: 'rioseco',
    industry: 'education',
  }),
  one('plain', 'Tres Palomas Imports has become a customer', 'update_account', {
    account: 'trespalomas',
    type: 'customer',
  }),
  one('plain', 'Jack Wells Chevrolet has a new address: 4100 Burnet Road', 'update_account', {
    account: 'jackwells',
    address: '4100 Burnet Road',
  }),
  one('plain', 'Tag Barton Creek Resort with hospitality', 'update_account', {
    account: 'barton',
    tags: ['hospitality'],
  }),
  one('plain', 'The annual revenue of Armadillo Robotics is 12 million dollars', 'update_account', {
    account: 'armadillo',
    annualRevenue: usd(12_000_000),
  }),
  one('plain', 'Café Congreso should be renamed Congreso Coffee Roasters', 'update_account', {
    account: 'congreso',
    name: 'Congreso Coffee Roasters',
  }),
  one('plain', 'Put MoPac Freight into the Central territory', 'update_account', {
    account: 'mopac',
    territory: 'Central',
  }),
  one('trap_name', 'Closeout Liquidators is inactive now', 'update_account', {
    account: 'closeout',
    status: 'inactive',
  }),
  one(
    'trap_name',
    'Make Priya the owner of May & Morgan Law',
    'update_account',
    { account: 'maymorgan', owner: 'priya' },
    call('assign', { record: 'maymorgan', to: 'priya' }),
  ),

  one('plain', 'Which customers are in healthcare?', 'find_accounts', { type: 'customer', industry: 'healthcare' }),
  one('plain', 'Accounts we have not spoken to for 45 days', 'find_accounts', { notContactedDays: 45 }),
  one('plain', 'What accounts does Kofi look after?', 'find_accounts', { owner: 'kofi' }),
  one(
    'plain',
    'Companies with more than 500 employees',
    'find_accounts',
    { employees: range(500, null) },
    call('find_accounts', { employees: range(501, null) }),
  ),
  one('plain', 'List all prospects', 'find_accounts', { type: 'prospect' }),
  one('plain', 'I need the inactive companies', 'find_accounts', { status: 'inactive' }),
  one('plain', 'Were any accounts added this month?', 'find_accounts', { created: january }),
  one('plain', 'Who are our partners?', 'find_accounts', { type: 'partner' }),
  one('plain', 'Is anybody tagged hospitality among our accounts?', 'find_accounts', { tag: 'hospitality' }),
  one('plain', 'Which companies have a revenue above $5M?', 'find_accounts', {
    annualRevenue: range(5_000_000, null),
  }),

  one('trap_name', 'Get rid of the account Proposal House', 'archive_account', { account: 'proposalhouse' }),
  one('plain', 'Loop 360 Motors can be archived', 'archive_account', { account: 'loop360' }),
  one('plain', 'Undelete Seven Oaks Storage', 'restore_account', { account: 'sevenoaks' }),

  one('plain', 'Note for Comal Foods: dock door 4 is always open', 'add_note', {
    about: 'comal',
    text: 'dock door 4 is always open',
  }),
  one(
    'plain',
    'Jot down that Grant Ellis only reads mail on Mondays',
    'add_note',
    {
      about: 'grant',
      text: 'only reads mail on Mondays',
    },
    call('add_note', { about: 'grant', text: 'Grant Ellis only reads mail on Mondays' }),
  ),
  one(
    'plain',
    'For the record, Bluebonnet Credit Union does audits in June',
    'add_note',
    {
      about: 'bluebonnet',
      text: 'does audits in June',
    },
    call('add_note', { about: 'bluebonnet', text: 'Bluebonnet Credit Union does audits in June' }),
  ),
  one('plain', 'Write on D-26: badge stock comes from Dallas', 'add_note', {
    about: 'd26',
    text: 'badge stock comes from Dallas',
  }),
  one('plain', "Add to Wade Prescott's notes that he plays golf with our CFO", 'add_note', {
    about: 'wade',
    text: 'he plays golf with our CFO',
  }),
  one('plain', 'Pin a note to Violet Crown Data Centers: never call before 10', 'add_note', {
    about: 'violet',
    text: 'never call before 10',
    pinned: true,
  }),
  one('plain', 'Keep in mind for Dale Hutchins: allergic to dogs', 'add_note', {
    about: 'dale',
    text: 'allergic to dogs',
  }),
  one('plain', 'FYI on D-32: the bond vote is on February 9', 'add_note', {
    about: 'd32',
    text: 'the bond vote is on February 9',
  }),
  one('plain', 'Make a note under Müller Brauwerk — visitors must wear boots', 'add_note', {
    about: 'muller',
    text: 'visitors must wear boots',
  }),
  loose(
    'plain',
    'Note on D-29, mention Jolene: the GM changes in April',
    'add_note',
    { about: 'd29', text: 'the GM changes in April', mentions: ['jolene'] },
    [],
  ),
  one('terse', 'note L-7: 3 plants, 1 fence', 'add_note', { about: 'l7', text: '3 plants, 1 fence' }),

  one('plain', 'What notes exist on Pecan Street Clinic?', 'find_notes', { about: 'pecan' }),
  one('plain', 'Did Priya write any notes about D-25?', 'find_notes', { by: 'priya', about: 'd25' }),
  one('plain', 'Find the notes with the word "insurance"', 'find_notes', { text: 'insurance' }),
  one('plain', 'Which notes are pinned at Comal Foods?', 'find_notes', { about: 'comal', pinned: true }),
  one('plain', "I'm after Hank's notes", 'find_notes', { by: 'hank' }),
];
