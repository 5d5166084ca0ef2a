import type { CorpusCase } from '../case.ts';
import { call, days, one, range, usd } from '../write.ts';
import { lastWeek, me, thisMonth } from './values.ts';

/** Accounts, contacts and notes. */
export const companies: readonly CorpusCase[] = [
  one('plain', 'We have a new customer, Harrow Dairy, please add them', 'create_account', {
    name: 'Harrow Dairy',
    type: 'customer',
  }),
  one(
    'plain',
    'Create an account for Tamarack Tool Works, they are a distributor with 80 employees',
    'create_account',
    { name: 'Tamarack Tool Works', type: 'distributor', employees: 80 },
  ),
  one(
    'plain',
    'Add company Pinewood Biogas, website pinewoodbiogas.test, territory Upper Midwest, owner Priya',
    'create_account',
    { name: 'Pinewood Biogas', website: 'pinewoodbiogas.test', territory: 'Upper Midwest', owner: 'u-priya' },
    call('create_account', {
      name: 'Pinewood Biogas',
      website: 'https://pinewoodbiogas.test',
      territory: 'Upper Midwest',
      owner: 'u-priya',
    }),
  ),
  one('plain', "Vantage HVAC's switchboard is 312-555-0148", 'update_account', {
    account: 'a-vantage',
    phone: '312-555-0148',
  }),
  one('plain', 'Oconee Mining is no longer active, please mark it inactive', 'update_account', {
    account: 'a-oconee',
    status: 'inactive',
  }),
  one('plain', 'Change the industry of Sable Coatings to paints', 'update_account', {
    account: 'a-sable',
    industry: 'paints',
  }),
  one('plain', 'Make St. Clair Paper a customer, they were a prospect until now', 'update_account', {
    account: 'a-stclair',
    type: 'customer',
  }),
  one('plain', 'Which of our customers have we not contacted in 60 days?', 'find_accounts', {
    type: 'customer',
    notContactedDays: 60,
  }),
  one('plain', 'Who are our distributors in the Gulf territory?', 'find_accounts', {
    type: 'distributor',
    territory: 'Gulf',
  }),
  one('plain', 'Accounts in the cement industry with revenue above $20M', 'find_accounts', {
    industry: 'cement',
    annualRevenue: range(20000000, null),
  }),
  one('plain', 'What accounts did we add this month', 'find_accounts', { created: thisMonth }),
  one('terse', 'my accounts', 'find_accounts', { owner: me }),
  one('typo', 'creat acount Larkfield Mills', 'create_account', { name: 'Larkfield Mills' }),
  one('trap_name', 'Rename Move Right Rigging to Move Right Crane', 'update_account', {
    account: 'a-move',
    name: 'Move Right Crane',
  }),
  one(
    'run_on',
    'Ironbark Quarries, prospect, mining, 120 employees, Ray owns it, $9M revenue, add that account',
    'create_account',
    {
      name: 'Ironbark Quarries',
      type: 'prospect',
      industry: 'mining',
      employees: 120,
      owner: 'u-ray',
      annualRevenue: usd(9000000),
    },
  ),

  one(
    'plain',
    'Please add Gwen Ashby to Ridgeline Cement, she is the maintenance planner, gashby@ridgelinecement.test',
    'create_contact',
    { name: 'Gwen Ashby', account: 'a-ridge', title: 'maintenance planner', email: 'gashby@ridgelinecement.test' },
  ),
  one('plain', "There's a new plant manager at Delmar, Oscar Lund, create a contact", 'create_contact', {
    name: 'Oscar Lund',
    account: 'a-delmar',
    title: 'plant manager',
  }),
  one('plain', 'New contact at Tollgate Chemical: Neil Abara, decision maker, 630-555-0122', 'create_contact', {
    name: 'Neil Abara',
    account: 'a-tollgate',
    role: 'decision_maker',
    phone: '630-555-0122',
  }),
  one('plain', "Pam Stivers got promoted, she's Director of Operations now", 'update_contact', {
    contact: 'c-pam',
    title: 'Director of Operations',
  }),
  one('plain', 'Beth Okafor reports to Sanjay Mehta', 'update_contact', { contact: 'c-beth', reportsTo: 'c-sanjay' }),
  one('plain', 'Erin Walsh would rather be reached by text message, set that as preferred', 'update_contact', {
    contact: 'c-erin',
    preferredMethod: 'sms',
  }),
  one('plain', 'Dave Rourke is our champion over there', 'update_contact', { contact: 'c-dave', role: 'champion' }),
  one('plain', 'Whom do we know at Kessler Pharma?', 'find_contacts', { account: 'a-kessler' }),
  one('plain', "Who's our main person at Grant Miller Steel?", 'find_contacts', { account: 'a-grant', primary: true }),
  one('plain', 'Decision makers we have not contacted for 45 days', 'find_contacts', {
    role: 'decision_maker',
    notContactedDays: 45,
  }),
  one('plain', 'Which contacts were created last week?', 'find_contacts', { created: lastWeek }),
  one('terse', 'contacts bluestem', 'find_contacts', { account: 'a-bluestem' }),
  one('terse', 'Yuki Tanabe title: process engineer', 'update_contact', {
    contact: 'c-yuki',
    title: 'process engineer',
  }),
  one('typo', 'add conatct Lena Voss at Vantage HVAC', 'create_contact', { name: 'Lena Voss', account: 'a-vantage' }),
  one('voice', 'make Carl Jessup the main contact please', 'update_contact', { contact: 'c-carl', primary: true }),
  one('trap_name', 'Add May Friday at Friday Harbor Brewing as a contact, head brewer', 'create_contact', {
    name: 'May Friday',
    account: 'a-friday',
    title: 'head brewer',
  }),
  one('trap_name', "Will Chase's new title is reliability manager", 'update_contact', {
    contact: 'c-will',
    title: 'reliability manager',
  }),

  one('plain', 'Note for D-24: customer wants Saturday delivery only', 'add_note', {
    about: 'd-cip',
    text: 'customer wants Saturday delivery only',
  }),
  one('plain', 'Please jot down on Pam Stivers that she is on leave until July', 'add_note', {
    about: 'c-pam',
    text: 'she is on leave until July',
  }),
  one('plain', 'Write a note to the Tollgate deal that their legal has our terms', 'add_note', {
    about: 'd-tollgate',
    text: 'their legal has our terms',
  }),
  one('plain', 'What notes do we have about Delmar?', 'find_notes', { about: 'a-delmar' }),
  one('plain', 'Did Mike write any notes last week?', 'find_notes', { by: 'u-mike', period: lastWeek }),
  one('plain', 'Find the notes that mention epoxy', 'find_notes', { text: 'epoxy' }),
  one('terse', 'note oconee mining: pays net 60', 'add_note', { about: 'a-oconee', text: 'pays net 60' }),
  one('terse', 'pinned notes', 'find_notes', { pinned: true }),
  one('typo', 'nto on D-29: uses 6 inch flanges', 'add_note', { about: 'd-ridge', text: 'uses 6 inch flanges' }),
  one('voice', 'add a note to Bluestem Foods they only take deliveries before noon', 'add_note', {
    about: 'a-bluestem',
    text: 'they only take deliveries before noon',
  }),
  one('trap_name', 'Note on 3 Rivers Refining: turnaround moved to 2027', 'add_note', {
    about: 'a-rivers',
    text: 'turnaround moved to 2027',
  }),
  one('emoji', '📝 Erin Walsh: hates PDFs, send paper', 'add_note', {
    about: 'c-erin',
    text: 'hates PDFs, send paper',
  }),
  one('plain', 'Which notes were written in the last 30 days', 'find_notes', {
    period: days('2026-05-09', '2026-06-09'),
  }),
  one(
    'run_on',
    'Oscar Brandvold, quality manager, Sable Coatings, 708-555-0166, influencer, add him as a contact',
    'create_contact',
    {
      name: 'Oscar Brandvold',
      title: 'quality manager',
      account: 'a-sable',
      phone: '708-555-0166',
      role: 'influencer',
    },
  ),
];
