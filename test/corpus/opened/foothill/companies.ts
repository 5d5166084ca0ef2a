import type { CorpusCase } from '../case.ts';
import { call, one, range, usd } from '../write.ts';
import { april, choose, likely, me, q2, thisWeek } from './values.ts';

const add = 'create_account';
const change = 'update_account';
const show = 'show_account';
const find = 'find_accounts';

/** Companies that are added, changed, shown and looked for. */
export const companies: readonly CorpusCase[] = [
  choose(
    'run_on',
    'New logo from the Chamber mixer, Bristlecone Optical, eyewear stores up in Fort Collins, ' +
      'around 150 people, add them as a prospect',
    add,
    { name: 'Bristlecone Optical', type: 'prospect', employees: 150 },
    likely({ industry: 'eyewear stores' }, { industry: 'eyewear' }),
    likely({ address: 'Fort Collins' }, { territory: 'Fort Collins' }),
  ),
  one('polite', 'Could you send me the list of accounts created last month? Thanks.', find, { created: april }),
  one('plain', 'Add a new account called Summit Veterinary Clinic.', add, { name: 'Summit Veterinary Clinic' }),
  one('plain', 'Create an account for Larkspur Hotels, a prospect with 320 employees.', add, {
    name: 'Larkspur Hotels',
    type: 'prospect',
    employees: 320,
  }),
  one('plain', 'New customer: Ironwood Machine Shop, manufacturing.', add, {
    name: 'Ironwood Machine Shop',
    type: 'customer',
    industry: 'manufacturing',
  }),
  choose(
    'plain',
    'Please add Bluebird Daycare as an account, their website is bluebirddaycare.test.',
    add,
    { name: 'Bluebird Daycare' },
    [{ website: 'bluebirddaycare.test' }, { website: 'https://bluebirddaycare.test' }],
  ),
  one('plain', 'Add Payline Brokers as a partner account and make Dave the owner.', add, {
    name: 'Payline Brokers',
    type: 'partner',
    owner: 'm-dave',
  }),
  one(
    'terse',
    'new account fox hollow farms, 45 employees',
    add,
    { name: 'fox hollow farms', employees: 45 },
    call(add, { name: 'Fox Hollow Farms', employees: 45 }),
  ),
  one('typo', 'creat an acount for Copperline Diner', add, { name: 'Copperline Diner' }),
  one(
    'polite',
    'Can you please set up Trellis Landscaping as a new account? Their phone number is 303-555-0148.',
    add,
    { name: 'Trellis Landscaping', phone: '+13035550148' },
  ),

  one('plain', 'Apex Staffing now has 210 employees.', change, { account: 'ac-apex', employees: 210 }),
  one('plain', 'Change the industry of Nextwave Robotics to automation.', change, {
    account: 'ac-next',
    industry: 'automation',
  }),
  one('plain', 'Mark Cedar Park Brewing as inactive.', change, { account: 'ac-cedar', status: 'inactive' }),
  one('plain', 'Update the phone number for Lakeshore Pediatrics to (720) 555-0119.', change, {
    account: 'ac-lake',
    phone: '+17205550119',
  }),
  one(
    'plain',
    'Blue Mesa Credit Union is a customer now.',
    change,
    { account: 'ac-blue', type: 'customer' },
    call(change, { account: 'ac-blue', lifecycleStage: 'customer' }),
  ),
  one('plain', "Set the annual revenue of Frank's Auto Parts to $8.5 million.", change, {
    account: 'ac-frank',
    annualRevenue: usd(8500000),
  }),
  one('typo', 'upadte the address for Closeknit Apparel to 1420 Larimer St, Denver', change, {
    account: 'ac-close',
    address: '1420 Larimer St, Denver',
  }),
  one(
    'trap_name',
    'Put Sunday Grocers in the West territory',
    change,
    { account: 'ac-sunday', territory: 'West' },
    call(change, { account: 'ac-sunday', territory: 'the West' }),
  ),

  one('plain', 'Show me Ridgeline Dental Group.', show, { account: 'ac-ridge' }),
  one('plain', 'What do we know about Apex Staffing?', show, { account: 'ac-apex' }),
  one('plain', "Give me a rundown on Frank's Auto Parts before my 10 o'clock.", show, { account: 'ac-frank' }),
  one('terse', 'pinnacle foods', show, { account: 'ac-pinn' }),
  one('typo', 'shwo me Sagebrsh Senior Living', show, { account: 'ac-sage' }),
  one('voice', 'tell me everything about cedar park brewing', show, { account: 'ac-cedar' }),
  one('trap_name', 'Show Five Points Realty', show, { account: 'ac-five' }),
  one('trap_name', 'open up Open Range Outfitters', show, { account: 'ac-open' }),

  one(
    'plain',
    'Which accounts have more than 200 employees?',
    find,
    { employees: range(200, null) },
    call(find, { employees: range(201, null) }),
    call(find, { employees: range(200.01, null) }),
  ),
  choose(
    'plain',
    'List all the customers in the healthcare industry.',
    find,
    { type: 'customer', industry: 'healthcare' },
    [{}, { status: 'active' }],
  ),
  one('plain', "Which of my accounts haven't been contacted in 30 days?", find, { owner: me, notContactedDays: 30 }),
  one('plain', 'What accounts did we add this week?', find, { created: thisWeek }),
  one('plain', 'Show me all the prospects that belong to Nicole.', find, { type: 'prospect', owner: 'm-nicole' }),
  one('terse', 'inactive accounts', find, { status: 'inactive' }),
  choose(
    'plain',
    'Find customers with annual revenue between $5 million and $20 million.',
    find,
    { annualRevenue: range(5000000, 20000000) },
    likely({ type: 'customer' }),
  ),
  one('typo', 'accounts creatd this quartr', find, { created: q2 }),
];
