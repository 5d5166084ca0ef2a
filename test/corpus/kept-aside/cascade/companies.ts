import type { CorpusCase } from '../../opened/case.ts';
import { range } from '../../opened/write.ts';
import { either } from './values.ts';

const create = 'create_account';
const update = 'update_account';
const show = 'show_account';
const find = 'find_accounts';

/** Accounts: made, changed, shown, listed. */
export const companies: readonly CorpusCase[] = [
  either(
    'plain',
    'Add Juniper Ridge Nursery as a new prospect in Bend.',
    create,
    { name: 'Juniper Ridge Nursery', type: 'prospect', address: 'Bend' },
    { address: undefined },
    { address: undefined, territory: 'Bend' },
  ),
  either(
    'plain',
    'Create an account for Delgado Tire, website delgadotire.com, 85 employees.',
    create,
    { name: 'Delgado Tire', website: 'delgadotire.com', employees: 85 },
    { website: 'https://delgadotire.com' },
  ),
  either('plain', 'New supplier account: Kestrel Label Stock, phone 503-555-0142.', create, {
    name: 'Kestrel Label Stock',
    type: 'supplier',
    phone: '+15035550142',
  }),
  either(
    'terse',
    'new acct Yachats Kayak Co, retail',
    create,
    { name: 'Yachats Kayak Co', industry: 'retail' },
    {
      industry: undefined,
      segment: 'retail',
    },
  ),
  either('trap_name', 'create an account called Won Ton Wholesale', create, { name: 'Won Ton Wholesale' }),

  either('plain', 'Change the phone number for Lumen Lighting to (971) 555-0108.', update, {
    account: 'ac-lumen',
    phone: '+19715550108',
  }),
  either('plain', 'Pioneer Hardware Supply now has 240 employees.', update, {
    account: 'ac-pioneer',
    employees: 240,
  }),
  either('plain', 'Set Beacon Toys to inactive.', update, { account: 'ac-beacon', status: 'inactive' }),
  either(
    'polite',
    "Could you update Cedar Creek's website to cedarcreekcabinets.com please?",
    update,
    { account: 'ac-cedar', website: 'cedarcreekcabinets.com' },
    { website: 'https://cedarcreekcabinets.com' },
  ),
  either('typo', 'chnage the Ochoa Produce indsutry to grocery', update, {
    account: 'ac-ochoa',
    industry: 'grocery',
  }),

  either('plain', 'Show me the Mount Hood Medical Supply account.', show, { account: 'ac-mthood' }),
  either('plain', 'What do we know about Northgate Distributing?', show, { account: 'ac-northgate' }),
  either('plain', 'Pull up everything on Bluebird.', show, { account: 'ac-bluebird' }),
  either('terse', 'tualatin auto', show, { account: 'ac-tualatin' }),
  either('trap_name', 'Tell me about Friday Harbor', show, { account: 'ac-friday' }),

  either('plain', "Which accounts haven't been contacted in 30 days?", find, { notContactedDays: 30 }),
  either('plain', 'List our customers in the Eastern Oregon territory.', find, {
    type: 'customer',
    territory: 'Eastern Oregon',
  }),
  either('plain', 'Which prospects does Will own?', find, { type: 'prospect', owner: 'm-will' }),
  either(
    'polite',
    'Can you show me accounts with more than 200 employees? thx',
    find,
    { employees: range(200, null) },
    { employees: range(201, null) },
  ),
  either('typo', 'find distribtuors in the Washington terrtory', find, {
    type: 'distributor',
    territory: 'Washington',
  }),
];
