import type { CorpusCase } from '../case.ts';
import { call, one, range, thisMonth, usd } from '../write.ts';

const create = 'create_account';
const update = 'update_account';
const show = 'show_account';
const find = 'find_accounts';

/** Companies. */
export const accounts: readonly CorpusCase[] = [
  one('plain', 'add Bluebird Bakery as a prospect', create, { name: 'Bluebird Bakery', type: 'prospect' }),
  one('plain', 'new customer Kestrel Ltd, kestrel.co.uk, 200 employees', create, {
    name: 'Kestrel Ltd',
    type: 'customer',
    website: 'kestrel.co.uk',
    employees: 200,
  }),
  one('plain', 'Please create the company Müller Maschinenbau GmbH, industry mechanical engineering', create, {
    name: 'Müller Maschinenbau GmbH',
    industry: 'mechanical engineering',
  }),
  one('plain', 'Create account Lotus Foods, phone +91 98200 12345', create, {
    name: 'Lotus Foods',
    phone: '+919820012345',
  }),
  one('plain', 'Set up Northgate Dental as a partner account, owner Kim', create, {
    name: 'Northgate Dental',
    type: 'partner',
    owner: 'm-kim',
  }),
  one('plain', 'add account Redwood Freight territory West', create, { name: 'Redwood Freight', territory: 'West' }),
  one('plain', 'new supplier: Baltic Timber, baltictimber.test', create, {
    name: 'Baltic Timber',
    type: 'supplier',
    website: 'baltictimber.test',
  }),
  one('plain', 'Add a new company called Redline Couriers, parent is Stark Industries', create, {
    name: 'Redline Couriers',
    parent: 'stark',
  }),
  one('terse', 'new acct Quantix 40 employees', create, { name: 'Quantix', employees: 40 }),
  one('plain', 'Wayne has 1200 employees now', update, { account: 'wayne', employees: 1200 }),
  one('plain', 'Globex is now a customer', update, { account: 'globex', type: 'customer' }),
  one('plain', 'Set the website of Hooli to hooli.example', update, { account: 'hooli', website: 'hooli.example' }),
  one('plain', "Vandelay's new phone number is +1 212 555 0142", update, {
    account: 'vandelay',
    phone: '+12125550142',
  }),
  one('trap_name', 'mark Sun Microdevices as inactive', update, { account: 'sun', status: 'inactive' }),
  one('plain', 'Umbrella Health annual revenue is $40M', update, { account: 'umbrella', annualRevenue: usd(40000000) }),
  one('plain', 'the industry of initech is fintech', update, { account: 'initech', industry: 'fintech' }),
  one('plain', 'change territory for Stark to Northeast', update, { account: 'stark', territory: 'Northeast' }),
  one('trap_name', 'rename Friday Media to Friday Media Group', update, {
    account: 'friday',
    name: 'Friday Media Group',
  }),
  one('trap_name', 'Best Case Logistics moved to 14 Harbor Road, Tacoma', update, {
    account: 'bestcase',
    address: '14 Harbor Road, Tacoma',
  }),
  one('plain', 'tell me about Acme', show, { account: 'acme' }),
  one('terse', 'pull up wayne', show, { account: 'wayne' }),
  one('trap_name', 'Who is Proposal Works?', show, { account: 'proposal' }),
  one('plain', 'give me the full picture on Globex', show, { account: 'globex' }),
  one('trap_name', 'sun microdevices', show, { account: 'sun' }),
  one('plain', 'Show me the customer file from Umbrella', show, { account: 'umbrella' }),
  one('plain', "customers we haven't talked to in 60 days", find, { type: 'customer', notContactedDays: 60 }),
  one('plain', 'accounts in the healthcare industry', find, { industry: 'healthcare' }),
  one('plain', "Kim's accounts", find, { owner: 'm-kim' }),
  one(
    'plain',
    'Which companies have more than 500 employees?',
    find,
    { employees: range(500, null) },
    call(find, { employees: range(501, null) }),
  ),
  one('plain', 'list all our partners', find, { type: 'partner' }),
  one('plain', 'prospects added this month', find, { type: 'prospect', created: thisMonth }),
  one('terse', 'inactive accounts', find, { status: 'inactive' }),
  one('trap_name', 'archive Best Case Logistics', 'archive_account', { account: 'bestcase' }),
  one('trap_name', 'We do not work with Sun Microdevices anymore, please archive them', 'archive_account', {
    account: 'sun',
  }),
  one('plain', 'bring Vandelay back from the archive', 'restore_account', { account: 'vandelay' }),
  one('trap_name', 'unarchive Proposal Works', 'restore_account', { account: 'proposal' }),
];
