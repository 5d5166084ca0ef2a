import type { CorpusCase } from '../case.ts';
import { call, days, one, range, usd } from '../write.ts';
import { besides, loose, maybe, november } from './values.ts';

const create = 'create_account';
const update = 'update_account';
const show = 'show_account';
const find = 'find_accounts';

/** Companies that are added. */
export const newCompanies: readonly CorpusCase[] = [
  one('plain', 'Add a new account called Matagorda Offshore.', create, { name: 'Matagorda Offshore' }),
  one(
    'run_on',
    'Ran into a guy from Bluebonnet Dairy at the Katy trade show, they do food processing, around 200 people, we have no account for them so please set one up as a prospect',
    create,
    { name: 'Bluebonnet Dairy', industry: 'food processing', employees: 200, type: 'prospect' },
  ),
  one('plain', 'Set up Pelican Valve as a supplier, phone 713-555-0142.', create, {
    name: 'Pelican Valve',
    type: 'supplier',
    phone: '+17135550142',
  }),
  loose(
    'plain',
    'New customer: Galveston Drydock, website galvestondrydock.test.',
    create,
    { name: 'Galveston Drydock', type: 'customer' },
    [{ website: 'galvestondrydock.test' }, { website: 'https://galvestondrydock.test' }],
  ),
  one('plain', 'Create the account Gulf Star Lubricants under Gulf Star Refining.', create, {
    name: 'Gulf Star Lubricants',
    parent: 'ac-gulfstar',
  }),
  one('plain', 'Add Spindletop Machine Works, 120 employees, owned by Dwayne.', create, {
    name: 'Spindletop Machine Works',
    employees: 120,
    owner: 'm-dwayne',
  }),
  loose('terse', 'new account pearland foundry, prospect', create, { type: 'prospect' }, [
    { name: 'pearland foundry' },
    { name: 'Pearland Foundry' },
  ]),
  one('typo', 'creat a new accuont for Cypress Creek Concrete', create, { name: 'Cypress Creek Concrete' }),
  one('polite', 'Could you add Tejas Glass as a customer, please?', create, { name: 'Tejas Glass', type: 'customer' }),
];

/** Companies of which a fact changes. */
export const changedCompanies: readonly CorpusCase[] = [
  loose('plain', 'Change the website of Katy Cold Storage to katycoldstorage.test.', update, { account: 'ac-katy' }, [
    { website: 'katycoldstorage.test' },
    { website: 'https://katycoldstorage.test' },
  ]),
  one('voice', 'redfish drilling now has three hundred and forty employees', update, {
    account: 'ac-redfish',
    employees: 340,
  }),
  one('plain', 'Update the phone number for Delacroix Foods to (281) 555-0117.', update, {
    account: 'ac-delacroix',
    phone: '+12815550117',
  }),
  one('plain', 'Mark Port Neches Rubber as inactive.', update, { account: 'ac-neches', status: 'inactive' }),
  one('plain', "Lone Pine Paper's address is now 410 Mill Road, Lufkin.", update, {
    account: 'ac-lonepine',
    address: '410 Mill Road, Lufkin',
  }),
  one('plain', 'Trident Fabrication does about $40 million a year in revenue.', update, {
    account: 'ac-trident',
    annualRevenue: usd(40000000),
  }),
  one('terse', 'meridian chemical territory ship channel', update, {
    account: 'ac-meridian',
    territory: 'ship channel',
  }),
  loose('trap_name', 'Friday Harbor Coatings is a customer now, not a prospect.', update, {
    account: 'ac-friday',
    type: 'customer',
  }),
  one('typo', 'chnage Brazos Valley Electirc to customer', update, { account: 'ac-brazos', type: 'customer' }),
];

/** Companies looked at one by one. */
export const shownCompanies: readonly CorpusCase[] = [
  one('plain', 'Show me everything on Halvorsen Marine.', show, { account: 'ac-halvorsen' }),
  one('plain', 'What do we know about Port Neches Rubber?', show, { account: 'ac-neches' }),
  one('plain', 'Pull up the Gulf Star Refining account.', show, { account: 'ac-gulfstar' }),
  one('plain', "What's the phone number for Delacroix Foods?", show, { account: 'ac-delacroix' }),
  one('typo', 'shwo me Pasadena Polymres', show, { account: 'ac-pasadena' }),
  one('trap_name', 'Show me Call & Sons Scaffolding.', show, { account: 'ac-callsons' }),
  one('voice', 'bring up everything we have on san jacinto ship repair', show, { account: 'ac-sanjac' }),
];

/** Lists of companies. */
export const foundCompanies: readonly CorpusCase[] = [
  one('plain', "Which accounts haven't been contacted in 60 days?", find, { notContactedDays: 60 }),
  one('plain', 'List all of the accounts Shelby owns.', find, { owner: 'm-shelby' }),
  one('plain', 'Show me our suppliers.', find, { type: 'supplier' }),
  loose('plain', 'Which customers have more than 500 employees?', find, { type: 'customer' }, [
    { employees: range(500, null) },
    { employees: range(501, null) },
  ]),
  one('plain', 'Find the inactive accounts in the Beaumont territory.', find, {
    status: 'inactive',
    territory: 'Beaumont',
  }),
  loose('polite', 'Can you list the accounts we added this month, please?', find, {}, [
    { created: november },
    { created: days('2026-11-01', '2026-11-10') },
  ]),
  besides(
    loose('typo', 'wich customers havent we contcted in 90 days', find, { type: 'customer', notContactedDays: 90 }),
    call(find, { notContactedDays: 90 }),
  ),
  loose(
    'plain',
    'Find accounts with annual revenue between $10 million and $50 million.',
    find,
    { annualRevenue: range(10000000, 50000000) },
    maybe({ status: 'active' }),
  ),
];
