import type { CorpusCase } from '../case.ts';
import { call, range } from '../write.ts';
import { aud, lastWeek, plain, thisMonth } from './said.ts';

/** Companies. */
export const accounts: readonly CorpusCase[] = [
  plain('Brindle Events is a new prospect', 'create_account', { name: 'Brindle Events', type: 'prospect' }),
  plain(
    'Please add the company Ochre Legal, website ochrelegal.example',
    'create_account',
    { name: 'Ochre Legal', website: 'ochrelegal.example' },
    call('create_account', { name: 'Ochre Legal', website: 'https://ochrelegal.example' }),
  ),
  plain("We've a new supplier called Tindal Timber, phone 02 5550 1177", 'create_account', {
    name: 'Tindal Timber',
    type: 'supplier',
    phone: '02 5550 1177',
  }),
  plain('Could you open an account for Saltbush Hotels, 300 employees, looked after by Sunil?', 'create_account', {
    name: 'Saltbush Hotels',
    employees: 300,
    owner: 'mem-sunil',
  }),
  plain('Create the account Marlin Gaming in the industry entertainment', 'create_account', {
    name: 'Marlin Gaming',
    industry: 'entertainment',
  }),
  plain('Put Yarra Veneers in as a partner', 'create_account', { name: 'Yarra Veneers', type: 'partner' }),
  plain('Pelican Freight has moved to 14 Dock Road, Botany', 'update_account', {
    account: 'acc-pelican',
    address: '14 Dock Road, Botany',
  }),
  plain('Cove Robotics employs 85 people now', 'update_account', { account: 'acc-cove', employees: 85 }),
  plain('Nimbin Media is inactive', 'update_account', { account: 'acc-nimbin', status: 'inactive' }),
  plain("Illawarra Water's switchboard number is 02 5550 4400", 'update_account', {
    account: 'acc-illawarra',
    phone: '02 5550 4400',
  }),
  plain('Barrack Street Capital turned over 30 million last year, save that as annual revenue', 'update_account', {
    account: 'acc-barrack',
    annualRevenue: aud(30000000),
  }),
  plain('The industry of Tallow Dental Group should be healthcare', 'update_account', {
    account: 'acc-tallow',
    industry: 'healthcare',
  }),
  plain('Sterling Mutual became a customer', 'update_account', { account: 'acc-sterling', type: 'customer' }),
  plain('Tag Push Fitness with gym and vip', 'update_account', { account: 'acc-push', tags: ['gym', 'vip'] }),
  plain('Henry Baines Architects are called HBA Studio these days, change the name', 'update_account', {
    account: 'acc-henry',
    name: 'HBA Studio',
  }),
  plain('Level 12 Coworking falls under the North Shore territory', 'update_account', {
    account: 'acc-level12',
    territory: 'North Shore',
  }),
  plain('Bluegum Credit Union belongs to Sterling Mutual, set the parent', 'update_account', {
    account: 'acc-bluegum',
    parent: 'acc-sterling',
  }),
  plain('Which customers has nobody contacted for 60 days?', 'find_accounts', {
    type: 'customer',
    notContactedDays: 60,
  }),
  plain('What accounts does Jack own?', 'find_accounts', { owner: 'mem-jack' }),
  plain(
    'Are there prospects with more than 200 employees?',
    'find_accounts',
    { type: 'prospect', employees: range(200, null) },
    call('find_accounts', { type: 'prospect', employees: range(201, null) }),
  ),
  plain('Healthcare companies we have on file', 'find_accounts', { industry: 'healthcare' }),
  plain('Who carries the tag "vip" among our accounts?', 'find_accounts', { tag: 'vip' }),
  plain('Dig out the inactive accounts', 'find_accounts', { status: 'inactive' }),
  plain(
    'Accounts I added last week',
    'find_accounts',
    { owner: 'mem-marnie', created: lastWeek },
    call('find_accounts', { created: lastWeek }),
  ),
  plain('How many suppliers are there in the Newcastle territory?', 'find_accounts', {
    type: 'supplier',
    territory: 'Newcastle',
  }),
  plain('What do we know about Barrack Street Capital?', 'show_account', { account: 'acc-barrack' }),
  plain("I'm about to walk into Kirrawee Grammar, brief me", 'show_account', { account: 'acc-kirrawee' }),
  plain('How are things with Monday Coffee Roasters?', 'show_account', { account: 'acc-monday' }),
  plain('Bring up the page of Argyle & Finch Lawyers', 'show_account', { account: 'acc-argyle' }),
  plain('Fill me in on Müller Optical', 'show_account', { account: 'acc-muller' }),
  plain(
    'Last contact with Push Fitness was when?',
    'show_account',
    { account: 'acc-push' },
    call('find_activities', { about: 'acc-push' }),
  ),
  plain("What's the address of Proposal House?", 'show_account', { account: 'acc-proposal' }),
  plain('Archive the account Nimbin Media', 'archive_account', { account: 'acc-nimbin' }),
  plain('Proposal House should no longer be in our lists, archive them', 'archive_account', {
    account: 'acc-proposal',
  }),
  plain('Undelete Sterling Mutual', 'restore_account', { account: 'acc-sterling' }),
  plain('We need Push Fitness back from the archive', 'restore_account', { account: 'acc-push' }),
];

/** People. */
export const contacts: readonly CorpusCase[] = [
  plain('Nadia Frost is the new CFO at Harbord Insurance', 'create_contact', {
    name: 'Nadia Frost',
    account: 'acc-harbord',
    title: 'CFO',
  }),
  plain('Add Rory Quinlan from Sterling Mutual, rory@sterlingmutual.test', 'create_contact', {
    name: 'Rory Quinlan',
    account: 'acc-sterling',
    email: 'rory@sterlingmutual.test',
  }),
  plain("There's a Joel Pereira at Proposal House, mobile 0491 570 156, save him", 'create_contact', {
    name: 'Joel Pereira',
    account: 'acc-proposal',
    phone: '0491 570 156',
  }),
  plain('Can a contact be made for Mei Sato, facilities manager at Cove Robotics?', 'create_contact', {
    name: 'Mei Sato',
    title: 'facilities manager',
    account: 'acc-cove',
  }),
  plain('New person at Henry Baines Architects: Ingrid Salter, an influencer', 'create_contact', {
    name: 'Ingrid Salter',
    account: 'acc-henry',
    role: 'influencer',
  }),
  plain("Hamish Orr's mobile is 0491 570 006", 'update_contact', { contact: 'con-hamish', phone: '0491 570 006' }),
  plain('Callum Birch has been promoted to managing director', 'update_contact', {
    contact: 'con-callum',
    title: 'managing director',
  }),
  plain('Zoë Papas is the decision maker', 'update_contact', { contact: 'con-zoe', role: 'decision_maker' }),
  plain('Will Mead prefers email', 'update_contact', { contact: 'con-will', preferredMethod: 'email' }),
  plain("Sana Iqbal's boss is Tomás Reyes, record that she reports to him", 'update_contact', {
    contact: 'con-sana',
    reportsTo: 'con-tomas',
  }),
  plain('Linh Tran left Pelican Freight and works for Barrack Street Capital now', 'update_contact', {
    contact: 'con-linh',
    account: 'acc-barrack',
  }),
  plain(
    'From now on the primary contact at Argyle & Finch is Leonie Vance',
    'update_contact',
    { contact: 'con-leonie', primary: true },
    call('update_contact', { contact: 'con-leonie', account: 'acc-argyle', primary: true }),
  ),
  plain('Update the email of Mick Farrelly: mfarrelly@pushfitness.test', 'update_contact', {
    contact: 'con-mick',
    email: 'mfarrelly@pushfitness.test',
  }),
  plain('Ruby Chen got married and is Ruby Walsh now, rename her', 'update_contact', {
    contact: 'con-ruby',
    name: 'Ruby Walsh',
  }),
  plain('What is the phone number of Fatima Haddad?', 'show_contact', { contact: 'con-fatima' }),
  plain(
    'How long is it since I spoke to Dora Kostas?',
    'show_contact',
    { contact: 'con-dora' },
    call('find_activities', { about: 'con-dora', by: 'mem-marnie' }),
  ),
  plain("Jürgen Beck, who's that again?", 'show_contact', { contact: 'con-jurgen' }),
  plain('Do we have an email address for Imogen Slater?', 'show_contact', { contact: 'con-imogen' }),
  plain('What role does Priya Menon play?', 'show_contact', { contact: 'con-priya-menon' }),
  plain('Who do we know at Wattlebird Health?', 'find_contacts', { account: 'acc-wattle' }),
  plain('Who signs the cheques at Bluegum, who are the decision makers?', 'find_contacts', {
    account: 'acc-bluegum',
    role: 'decision_maker',
  }),
  plain("Which contacts haven't I been in touch with for 45 days?", 'find_contacts', { notContactedDays: 45 }),
  plain('Find people named Priya', 'find_contacts', { text: 'Priya' }),
  plain('How many contacts were created this month?', 'find_contacts', { created: thisMonth }),
  plain('Who should I address letters to at Illawarra Water, the main contact I mean?', 'find_contacts', {
    account: 'acc-illawarra',
    primary: true,
  }),
  plain('Our champions at Harbord?', 'find_contacts', { account: 'acc-harbord', role: 'champion' }),
  plain('Sana Iqbal has retired, archive her', 'archive_contact', { contact: 'con-sana' }),
  plain('Mick Farrelly is back at work, unarchive him please', 'restore_contact', { contact: 'con-mick' }),
];
