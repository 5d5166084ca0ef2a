import type { CorpusCase } from '../../opened/case.ts';
import { call, one, range, usd } from '../../opened/write.ts';
import { either, thisMonth } from './values.ts';

const create = 'create_account';
const update = 'update_account';
const find = 'find_accounts';

/** Accounts that are added, changed and looked for. */
export const companies: readonly CorpusCase[] = [
  one('plain', 'Add a new account called Westborough Dental Care.', create, { name: 'Westborough Dental Care' }),
  either(
    'plain',
    'Create an account for Saltmarsh Family Medicine with website saltmarshfm.test',
    create,
    { name: 'Saltmarsh Family Medicine', website: 'saltmarshfm.test' },
    { website: 'https://saltmarshfm.test' },
    { website: 'https://saltmarshfm.test/' },
  ),
  one('trap_name', 'Add May Street Dental as a prospect.', create, { name: 'May Street Dental', type: 'prospect' }),
  one('plain', 'Create an account for Quincy Pediatric Dentistry, a customer, owned by Priya.', create, {
    name: 'Quincy Pediatric Dentistry',
    type: 'customer',
    owner: 'm-priya',
  }),
  either(
    'terse',
    'new acct tidewater chiropractic, prospect',
    create,
    { name: 'tidewater chiropractic', type: 'prospect' },
    { name: 'Tidewater Chiropractic' },
  ),
  one('typo', 'creat an acount for Oak Bluffs Dental', create, { name: 'Oak Bluffs Dental' }),
  either(
    'run_on',
    'Ran into the owner of Kettle Pond Dental at the gym, 60 employees across five offices and annual revenue of 9 million, add them as a prospect',
    create,
    { name: 'Kettle Pond Dental', employees: 60, annualRevenue: usd(9000000), type: 'prospect' },
    { industry: 'dental' },
  ),

  one('typo', 'chnage the phone number for Harbor Pont Clinic to 617-555-0119.', update, {
    account: 'ac-harbor',
    phone: '+16175550119',
  }),
  one('plain', 'Granite State Dental is now a customer.', update, { account: 'ac-granite', type: 'customer' }),
  one('plain', 'Set the industry of Whitman Eye Associates to ophthalmology', update, {
    account: 'ac-whitman',
    industry: 'ophthalmology',
  }),
  one('plain', 'Update the address of Lakeside Pediatrics to 44 Shore Road, Gloucester MA', update, {
    account: 'ac-lakeside',
    address: '44 Shore Road, Gloucester MA',
  }),
  one('plain', 'Set Merritt Hospital System as the parent of Valley Urgent Care.', update, {
    account: 'ac-valley',
    parent: 'ac-merritt',
  }),
  either(
    'polite',
    'Can you please set the website for Elmwood to elmwoodpartners.test? Thank you!',
    update,
    { account: 'ac-elmwood', website: 'elmwoodpartners.test' },
    { website: 'https://elmwoodpartners.test' },
    { website: 'https://elmwoodpartners.test/' },
  ),
  one('trap_name', 'Mark Prospect Street Clinic as inactive.', update, {
    account: 'ac-prospect',
    status: 'inactive',
  }),

  one('plain', "Which accounts haven't we contacted in 60 days?", find, { notContactedDays: 60 }),
  one('plain', 'Show me all customers owned by Priya.', find, { type: 'customer', owner: 'm-priya' }),
  one('plain', 'List the prospects in the New England territory', find, {
    type: 'prospect',
    territory: 'New England',
  }),
  one(
    'plain',
    'Which accounts have more than 200 employees?',
    find,
    { employees: range(200, null) },
    call(find, { employees: range(201, null) }),
  ),
  one('plain', 'Which accounts did we add this month?', find, { created: thisMonth }),
  one('terse', 'inactive accounts', find, { status: 'inactive' }),
  one('typo', 'wich customers have we not contcated in 90 days', find, { type: 'customer', notContactedDays: 90 }),
];
