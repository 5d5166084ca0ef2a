import type { CorpusCase } from '../case.ts';
import { days, range } from '../write.ts';
import { form, gbp, january, me, none } from './values.ts';

/** Accounts that are new. */
export const newCompanies: readonly CorpusCase[] = [
  form('plain', 'Create an account for Severnside Plastics.', 'create_account', { name: 'Severnside Plastics' }),
  form('plain', 'Add Brunel Credit Union as a prospect, industry financial services.', 'create_account', {
    name: 'Brunel Credit Union',
    type: 'prospect',
    industry: 'financial services',
  }),
  form(
    'plain',
    'New account: Chepstow Timber, 120 employees, website chepstowtimber.test.',
    'create_account',
    { name: 'Chepstow Timber', employees: 120 },
    { website: ['chepstowtimber.test', 'https://chepstowtimber.test'] },
  ),
  form('plain', 'Set up Thornbury Town Council as a new customer account, owner Nadia.', 'create_account', {
    name: 'Thornbury Town Council',
    type: 'customer',
    owner: 'm-nadia',
  }),
  form('plain', 'Please add Lockleaze Labs as an account, turnover £6m.', 'create_account', {
    name: 'Lockleaze Labs',
    annualRevenue: gbp(6000000),
  }),
  form(
    'run_on',
    'Came across a firm called Pucklechurch Pumps at the Ashton Gate do, about 300 staff, manufacturing, based in Yate, get them on as a prospect',
    'create_account',
    { name: 'Pucklechurch Pumps', employees: 300, industry: 'manufacturing', type: 'prospect' },
    { address: ['Yate', none] },
  ),
  form('trap_name', 'Create an account called Proposal House', 'create_account', { name: 'Proposal House' }),
  form('trap_name', 'add Forty Grand Films as a prospect', 'create_account', {
    name: 'Forty Grand Films',
    type: 'prospect',
  }),
];

/** Accounts that change. */
export const changedCompanies: readonly CorpusCase[] = [
  form('plain', 'Cotswold Feeds is a customer now.', 'update_account', { account: 'ac-cotswold', type: 'customer' }),
  form('plain', 'Set the industry of Ring Road Motors to automotive.', 'update_account', {
    account: 'ac-ring',
    industry: 'automotive',
  }),
  form('plain', 'Twenty Two Architects has 64 employees.', 'update_account', { account: 'ac-twenty', employees: 64 }),
  form('plain', 'Change the phone number for Clifton Dental Group to 0117 496 0155.', 'update_account', {
    account: 'ac-clifton',
    phone: '+441174960155',
  }),
  form('plain', 'Mark Discovery Coaches as inactive.', 'update_account', {
    account: 'ac-discovery',
    status: 'inactive',
  }),
  form('plain', 'Put Usk Valley Council in the Wales territory.', 'update_account', {
    account: 'ac-usk',
    territory: 'Wales',
  }),
  form(
    'terse',
    'sterling freight website sterlingfreight-uk.test',
    'update_account',
    { account: 'ac-sterling' },
    { website: ['sterlingfreight-uk.test', 'https://sterlingfreight-uk.test'] },
  ),
  form('typo', 'chnage the adress of Bridewell Solicitors to 4 Corn Street, Bristol', 'update_account', {
    account: 'ac-bridewell',
    address: '4 Corn Street, Bristol',
  }),
];

/** Accounts that are shown. */
export const shownCompanies: readonly CorpusCase[] = [
  form('plain', 'Show me Harbourside Housing.', 'show_account', { account: 'ac-harbourside' }),
  form('plain', 'What do we know about Gloster Precision?', 'show_account', { account: 'ac-gloster' }),
  form('plain', 'Give me the full picture on Mendip Borough Council.', 'show_account', { account: 'ac-mendip' }),
  form('plain', 'Bring up the Portishead Marine account.', 'show_account', { account: 'ac-portis' }),
  form('terse', 'avon vale water overview', 'show_account', { account: 'ac-avon' }),
  form('typo', 'shwo me Kingswod Academy Trust', 'show_account', { account: 'ac-kings' }),
  form('trap_name', 'Show me Close & Hale', 'show_account', { account: 'ac-close' }),
  form('trap_name', "what's the story with March & Sons?", 'show_account', { account: 'ac-march' }),
];

/** Accounts that are looked for. */
export const foundCompanies: readonly CorpusCase[] = [
  form('plain', 'List all our prospects.', 'find_accounts', { type: 'prospect' }),
  form('plain', 'Which accounts have we not touched in 90 days?', 'find_accounts', { notContactedDays: 90 }),
  form(
    'plain',
    'Show me accounts with more than 250 employees.',
    'find_accounts',
    {},
    { employees: [range(250, null), range(251, null)] },
  ),
  form('plain', 'Which accounts does Marcus look after?', 'find_accounts', { owner: 'm-marcus' }),
  form('plain', 'Show the accounts in the education industry.', 'find_accounts', { industry: 'education' }),
  form('plain', 'Which accounts were added this month?', 'find_accounts', { created: january }),
  form('terse', 'inactive customers', 'find_accounts', { status: 'inactive', type: 'customer' }),
  form('typo', 'lsit my acounts in the Wales teritory', 'find_accounts', { owner: me, territory: 'Wales' }),
  form('plain', 'Find accounts with Council in the name.', 'find_accounts', { text: 'Council' }),
];

/** Accounts and contacts put away and brought back. */
export const archived: readonly CorpusCase[] = [
  form('plain', 'Archive Discovery Coaches.', 'archive_account', { account: 'ac-discovery' }),
  form('plain', 'Restore the Ring Road Motors account.', 'restore_account', { account: 'ac-ring' }),
  form('plain', 'Neil Farrow has left, please archive him.', 'archive_contact', { contact: 'co-neil' }),
  form('plain', 'Bring Paula Sykes back from the archive.', 'restore_contact', { contact: 'co-paula' }),
];

/** What was done with customers. */
export const foundActivities: readonly CorpusCase[] = [
  form('plain', 'How many calls did I make last week?', 'find_activities', {
    type: 'call',
    by: me,
    period: days('2027-01-11', '2027-01-18'),
  }),
  form('plain', 'Show me all the meetings with Wyedean this month.', 'find_activities', {
    type: 'meeting',
    about: 'ac-wyedean',
    period: january,
  }),
  form('plain', 'What did Joe get up to yesterday?', 'find_activities', {
    by: 'm-joe',
    period: days('2027-01-21', '2027-01-22'),
  }),
  form('plain', 'List the emails exchanged with Lowri Pugh.', 'find_activities', { type: 'email', about: 'co-lowri' }),
  form(
    'plain',
    'What activity has there been on the Wyedean managed SOC since Monday?',
    'find_activities',
    { about: 'd-202' },
    { period: [days('2027-01-18', null), days('2027-01-18', '2027-01-23')] },
  ),
  form(
    'terse',
    'demos this quarter',
    'find_activities',
    { type: 'demo', period: days('2027-01-01', '2027-04-01') },
    { period: [days('2027-01-01', '2027-04-01'), days('2027-01-01', '2027-01-23')] },
  ),
  form('typo', 'show me teh vists Beth did in Decmber', 'find_activities', {
    type: 'visit',
    by: 'm-beth',
    period: days('2026-12-01', '2027-01-01'),
  }),
  form(
    'trap_name',
    'Show calls with April Stanton in the last 30 days',
    'find_activities',
    { type: 'call', about: 'co-april', period: days('2026-12-23', '2027-01-23') },
    { period: [days('2026-12-23', '2027-01-23'), days('2026-12-24', '2027-01-23')] },
  ),
];
