import type { CorpusCase } from '../case.ts';
import { call, one, range } from '../write.ts';
import { or, said, thisQuarter } from './words.ts';

/** Companies. */
export const companies: readonly CorpusCase[] = [
  said(
    'plain',
    'Add Marlow Freight as a new prospect, website marlowfreight.test',
    'create_account',
    { name: 'Marlow Freight', type: 'prospect', website: 'marlowfreight.test' },
    { website: 'https://marlowfreight.test' },
  ),
  one('plain', 'New customer: Greenlane Clinics, industry healthcare, 300 employees', 'create_account', {
    name: 'Greenlane Clinics',
    type: 'customer',
    industry: 'healthcare',
    employees: 300,
  }),
  one('terse', 'create company Hexworth Ltd', 'create_account', { name: 'Hexworth Ltd' }),
  one('plain', 'Set up Bluebell Nurseries as an account, territory South West, owner Shreya', 'create_account', {
    name: 'Bluebell Nurseries',
    territory: 'South West',
    owner: 'shreya',
  }),
  one('trap_name', 'create an account called Quarter Past Coffee', 'create_account', {
    name: 'Quarter Past Coffee',
  }),
  said('plain', "Pennine Water's address is 12 Wharf Road, Leeds LS1 4AB", 'update_account', {
    account: 'pennine',
    address: '12 Wharf Road, Leeds LS1 4AB',
  }),
  one('plain', "Orrin Energy's industry should read renewables", 'update_account', {
    account: 'orrin',
    industry: 'renewables',
  }),
  one('plain', 'Castlegate Housing is a customer now', 'update_account', {
    account: 'castlegate',
    type: 'customer',
  }),
  one('plain', 'Switch Salcombe Marine to inactive', 'update_account', {
    account: 'salcombe',
    status: 'inactive',
  }),
  one('plain', 'Tag Kestrel Rail as strategic', 'update_account', { account: 'kestrel', tags: ['strategic'] }),
  one('plain', 'Fenwright Foods now employs 1,200 people', 'update_account', {
    account: 'fenwright',
    employees: 1200,
  }),
  one('terse', 'Wexley Council phone 020 7946 0123', 'update_account', {
    account: 'wexley',
    phone: '020 7946 0123',
  }),
  one('trap_name', 'Call Lane Brewing belongs in the Yorkshire territory', 'update_account', {
    account: 'calllane',
    territory: 'Yorkshire',
  }),
  one('plain', "Which accounts haven't we spoken to in 45 days?", 'find_accounts', { notContactedDays: 45 }),
  one('plain', 'Give me all customers in insurance', 'find_accounts', { type: 'customer', industry: 'insurance' }),
  one('plain', 'Companies Joss looks after', 'find_accounts', { owner: 'joss' }),
  said(
    'plain',
    'Which accounts have more than 500 employees?',
    'find_accounts',
    { employees: range(500, null) },
    {
      employees: range(501, null),
    },
  ),
  one('plain', 'How many prospects were added this quarter?', 'find_accounts', {
    type: 'prospect',
    created: thisQuarter,
  }),
  one('terse', 'inactive accounts', 'find_accounts', { status: 'inactive' }),
  one('typo', 'acounts wiht tag strategic', 'find_accounts', { tag: 'strategic' }),
  one('plain', 'We can get rid of the Salcombe Marine account', 'archive_account', { account: 'salcombe' }),
  one('plain', 'Bring Northgate Outfitters back from the archive', 'restore_account', { account: 'northgate' }),
  or(
    one('plain', 'Hand Northgate Outfitters to Joss', 'assign', { record: 'northgate', to: 'joss' }),
    call('update_account', { account: 'northgate', owner: 'joss' }),
  ),
];
