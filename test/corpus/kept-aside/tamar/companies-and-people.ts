import type { CorpusCase } from '../../opened/case.ts';
import { call, one, range } from '../../opened/write.ts';
import { either, thisWeek } from './values.ts';

const createAccount = 'create_account';
const updateAccount = 'update_account';
const createContact = 'create_contact';
const updateContact = 'update_contact';

/** Companies that are added, changed, shown and looked for. */
export const companies: readonly CorpusCase[] = [
  one('plain', 'Add a new account called Lympstone Sailing Club, type prospect.', createAccount, {
    name: 'Lympstone Sailing Club',
    type: 'prospect',
  }),
  either(
    'plain',
    "Create an account for Tavistock Brewing Supplies, they're a supplier, website tavistockbrewing.co.uk.",
    createAccount,
    { name: 'Tavistock Brewing Supplies', type: 'supplier', website: 'tavistockbrewing.co.uk' },
    { website: 'https://tavistockbrewing.co.uk' },
  ),
  either('plain', 'New customer: Okehampton Motors, in the automotive industry, with 45 employees.', createAccount, {
    name: 'Okehampton Motors',
    type: 'customer',
    industry: 'automotive',
    employees: 45,
  }),
  one('typo', 'creat an acount for Ivybridge Vets', createAccount, { name: 'Ivybridge Vets' }),
  one('trap_name', 'Add May Bank Holiday Cottages as a prospect', createAccount, {
    name: 'May Bank Holiday Cottages',
    type: 'prospect',
  }),

  one('plain', 'Change Topsham Ales to a customer.', updateAccount, { account: 'ac-topsham', type: 'customer' }),
  one('plain', 'Update the phone number for Princesshay Opticians to 01392 496021.', updateAccount, {
    account: 'ac-princesshay',
    phone: '+441392496021',
  }),
  either(
    'plain',
    'Set the website for Quayside Radio to quaysideradio.co.uk.',
    updateAccount,
    { account: 'ac-quay', website: 'quaysideradio.co.uk' },
    { website: 'https://quaysideradio.co.uk' },
  ),
  one('voice', 'change the industry for haldon renewables to energy', updateAccount, {
    account: 'ac-haldon',
    industry: 'energy',
  }),
  one('trap_name', 'Mark Friday Street Brewery as inactive', updateAccount, {
    account: 'ac-friday',
    status: 'inactive',
  }),

  one('plain', 'Show me the account for Derriford Dental Group.', 'show_account', { account: 'ac-derriford' }),
  one('plain', 'What do we know about Quayside Radio?', 'show_account', { account: 'ac-quay' }),
  one('plain', 'Pull up Topsham Ales.', 'show_account', { account: 'ac-topsham' }),
  one('terse', 'sutton wharf marina overview', 'show_account', { account: 'ac-sutton' }),
  one('trap_name', 'Show me Proof Bakery', 'show_account', { account: 'ac-proof' }),

  either('plain', "Which accounts haven't we contacted in 60 days?", 'find_accounts', { notContactedDays: 60 }),
  one('plain', "List all of Nisha's accounts.", 'find_accounts', { owner: 'm-nisha' }),
  one('plain', 'Show me our suppliers.', 'find_accounts', { type: 'supplier' }),
  either(
    'plain',
    'Which hospitality accounts have more than 100 employees?',
    'find_accounts',
    { industry: 'hospitality', employees: range(100, null) },
    { employees: range(101, null) },
    { industry: undefined, segment: 'hospitality' },
  ),
  one('typo', 'list all teh prospcts', 'find_accounts', { type: 'prospect' }),
  one('plain', 'Archive Cathedral Close Estates.', 'archive_account', { account: 'ac-close' }),
];

/** People who are added, changed, shown and looked for. */
export const people: readonly CorpusCase[] = [
  one('plain', 'Add Lowenna Hicks as a contact at Topsham Ales, email lowenna@topshamales.test.', createContact, {
    name: 'Lowenna Hicks',
    account: 'ac-topsham',
    email: 'lowenna@topshamales.test',
  }),
  one('plain', 'New contact at Saltram Legal: Paul Rendle, office manager, 01752 660114.', createContact, {
    name: 'Paul Rendle',
    account: 'ac-saltram',
    title: 'office manager',
    phone: '+441752660114',
  }),
  either(
    'plain',
    "Create a contact for Priti Shah at Hoe Harbour Hotels, she's the decision maker.",
    createContact,
    { name: 'Priti Shah', account: 'ac-hoe', role: 'decision_maker' },
    { gender: 'female' },
  ),
  one(
    'terse',
    'add contact jon maddock, fifty fathoms, 07700 900482',
    createContact,
    {
      name: 'jon maddock',
      account: 'ac-fifty',
      phone: '+447700900482',
    },
    call(createContact, { name: 'Jon Maddock', account: 'ac-fifty', phone: '+447700900482' }),
  ),
  either(
    'polite',
    'Could you please add Megan Tully from Quayside Radio as a contact? Her email is megan@quaysideradio.test, thanks.',
    createContact,
    { name: 'Megan Tully', account: 'ac-quay', email: 'megan@quaysideradio.test' },
    { gender: 'female' },
  ),

  one('plain', "Fiona Yeo's new mobile is 07700 900316.", updateContact, {
    contact: 'co-fiona',
    phone: '+447700900316',
  }),
  either(
    'plain',
    'Make Sally Tope the main contact at Exe Valley Homes.',
    updateContact,
    { contact: 'co-sally', primary: true },
    { account: 'ac-exe' },
  ),
  one('plain', "Change Dom Ferris's title to operations director.", updateContact, {
    contact: 'co-dom',
    title: 'operations director',
  }),
  one('typo', 'Adrian Cole now prefres email', updateContact, { contact: 'co-adrian', preferredMethod: 'email' }),
  one('trap_name', 'Mark Penny is the decision maker now', updateContact, {
    contact: 'co-penny',
    role: 'decision_maker',
  }),

  one('plain', 'Who is Leena Thomas?', 'show_contact', { contact: 'co-leena' }),
  one('plain', 'Show me the details for Gareth Pryce.', 'show_contact', { contact: 'co-gareth' }),
  one('typo', 'whats Zoe Carnes phone numbr', 'show_contact', { contact: 'co-zoe' }),

  one('trap_name', 'Who are our contacts at Quote Unquote Books?', 'find_contacts', { account: 'ac-quote' }),
  one('plain', 'Who is the main contact at Royal William Catering?', 'find_contacts', {
    account: 'ac-royal',
    primary: true,
  }),
  either('plain', "Which decision makers haven't we spoken to in the last 30 days?", 'find_contacts', {
    role: 'decision_maker',
    notContactedDays: 30,
  }),
  one('plain', 'List the contacts added this week.', 'find_contacts', { created: thisWeek }),
  one('typo', 'whos teh champion at Haldon Renewables', 'find_contacts', {
    account: 'ac-haldon',
    role: 'champion',
  }),
  one('plain', 'Restore Dom Ferris from the archive.', 'restore_contact', { contact: 'co-dom' }),
];
