import type { CorpusCase } from '../case.ts';
import { call, one, range } from '../write.ts';
import { denver, either, lastMonth, thisMonth } from './values.ts';
import { me } from './workspace.ts';

/** Companies. */
export const companies: readonly CorpusCase[] = [
  one('plain', 'Set up Granite Peak Hospital as a new prospect account', 'create_account', {
    name: 'Granite Peak Hospital',
    type: 'prospect',
  }),
  one('plain', 'New account: Willow Creek Charter, 85 employees, industry education', 'create_account', {
    name: 'Willow Creek Charter',
    employees: 85,
    industry: 'education',
  }),
  one('plain', 'add the company Sandhill Oncology as a customer, owned by Grace', 'create_account', {
    name: 'Sandhill Oncology',
    type: 'customer',
    owner: 'm-grace',
  }),
  one('polite', 'Please add an account for Foothills ISD, phone 307-555-0190', 'create_account', {
    name: 'Foothills ISD',
    phone: '307-555-0190',
  }),
  one('plain', "Mercywell's phone number changed to 303 555 0148", 'update_account', {
    account: 'a-mercywell',
    phone: '303 555 0148',
  }),
  one('plain', 'Redstone is a customer now', 'update_account', { account: 'a-redstone', type: 'customer' }),
  one('plain', 'Juniper has 2,400 employees', 'update_account', { account: 'a-juniper', employees: 2400 }),
  one('plain', 'Aspen Grove Prep now goes by Aspen Grove Academy, rename it', 'update_account', {
    account: 'a-aspen',
    name: 'Aspen Grove Academy',
  }),
  one('plain', 'Cedar Ridge belongs to Tidewater, set the parent', 'update_account', {
    account: 'a-cedar',
    parent: 'a-tidewater',
  }),
  one('plain', 'Set the annual revenue of Kestrel to $14M', 'update_account', {
    account: 'a-kestrel',
    annualRevenue: { amount: 14000000, currency: 'USD' },
  }),
  one('terse', 'monarch inactive', 'update_account', { account: 'a-monarch', status: 'inactive' }),
  one('trap_name', 'Hale & Dorsey moved: address is 88 Larimer Street, Denver', 'update_account', {
    account: 'a-hale',
    address: '88 Larimer Street, Denver',
  }),
  one('plain', "customers we haven't touched in 45 days", 'find_accounts', { type: 'customer', notContactedDays: 45 }),
  one('plain', 'which companies have at least 500 employees', 'find_accounts', { employees: range(500, null) }),
  one('plain', 'Which accounts does Marcus look after?', 'find_accounts', { owner: 'm-marcus' }),
  one('plain', 'Were any accounts added this month?', 'find_accounts', { created: thisMonth }),
];

/** People at companies. */
export const people: readonly CorpusCase[] = [
  one('plain', 'Add Nora Bisset at Redstone as a contact, registrar, nora.bisset@redstonecc.test', 'create_contact', {
    name: 'Nora Bisset',
    account: 'a-redstone',
    title: 'registrar',
    email: 'nora.bisset@redstonecc.test',
  }),
  one('plain', 'New contact for Mercywell: Theo Lang, decision maker', 'create_contact', {
    name: 'Theo Lang',
    account: 'a-mercywell',
    role: 'decision_maker',
  }),
  one('plain', 'put Fatima Haddad down as a champion at Larkspur, phone 720-555-0133', 'create_contact', {
    name: 'Fatima Haddad',
    account: 'a-larkspur',
    role: 'champion',
    phone: '720-555-0133',
  }),
  one('plain', 'Hugh Pemberton is now Superintendent', 'update_contact', {
    contact: 'c-hugh',
    title: 'Superintendent',
  }),
  one('plain', 'Beverly Stokes has moved to Redstone', 'update_contact', {
    contact: 'c-beverly',
    account: 'a-redstone',
  }),
  one('plain', 'Zoë prefers to be contacted by sms', 'update_contact', { contact: 'c-zoe', preferredMethod: 'sms' }),
  one('plain', "Ingrid's new email: ingrid@aspengrove.test", 'update_contact', {
    contact: 'c-ingrid',
    email: 'ingrid@aspengrove.test',
  }),
  one('trap_name', 'mark Mark Ellison as a decision maker', 'update_contact', {
    contact: 'c-mark',
    role: 'decision_maker',
  }),
  one('terse', 'oscar lindgren = main contact', 'update_contact', { contact: 'c-oscar', primary: true }),
  one('typo', 'Raj Malhotra titel is CFO', 'update_contact', { contact: 'c-raj', title: 'CFO' }),
  one('plain', 'Who do we know at Bluestem?', 'find_contacts', { account: 'a-bluestem' }),
  one('trap_name', 'who is the go-to main contact at Prospect Heights', 'find_contacts', {
    account: 'a-prospect',
    primary: true,
  }),
  one('plain', 'Have we any champions over at Cedar Ridge?', 'find_contacts', { account: 'a-cedar', role: 'champion' }),
  one('plain', 'which contacts have we not spoken to in 90 days', 'find_contacts', { notContactedDays: 90 }),
  one('terse', 'contacts tidewater', 'find_contacts', { account: 'a-tidewater' }),
];

/** Who does what, what is taken back, and the rest. */
export const rest: readonly CorpusCase[] = [
  one(
    'plain',
    'Hand Redstone to Tomasz',
    'assign',
    { record: 'a-redstone', to: 'm-tomasz' },
    call('update_account', { account: 'a-redstone', owner: 'm-tomasz' }),
  ),
  one('plain', 'Marcus takes over D-34 from now on', 'assign', { record: 'd-34', to: 'm-marcus' }),
  one(
    'plain',
    'make me the owner of Juniper',
    'assign',
    { record: 'a-juniper', to: me },
    call('update_account', { account: 'a-juniper', owner: me }),
  ),
  one('trap_name', 'reassign D-32 to Will', 'assign', { record: 'd-32', to: 'm-will' }),
  one('plain', 'oops, undo that last one', 'undo'),
  one('terse', 'revert', 'undo'),
  one('plain', 'Post the pipeline digest here every weekday at 8am', 'schedule_digest', {
    digest: 'pipeline',
    schedule: denver('0 8 * * 1-5'),
  }),
  one(
    'plain',
    'I want the closing deals digest on Thursdays at 4:30pm in #sales-west',
    'schedule_digest',
    { digest: 'closing_deals', schedule: denver('30 16 * * 4'), channel: '#sales-west' },
    call('schedule_digest', { digest: 'closing_deals', schedule: denver('30 16 * * 4'), channel: 'sales-west' }),
  ),
  either(
    'plain',
    'that call was 35 minutes, not 20',
    'update_activity',
    { minutes: 35 },
    { minutes: 35, type: 'call' },
  ),
  one('plain', 'Correction, my last activity took place on Tuesday', 'update_activity', { occurredAt: '2026-04-21' }),
  one('terse', 'change the last activity to a visit', 'update_activity', { type: 'visit' }),
  one('plain', "D-30 isn't dead after all, reopen it", 'reopen_deal', { deal: 'd-30' }),
  one(
    'plain',
    'bring D-26 back to life in proposal',
    'reopen_deal',
    { deal: 'd-26', stage: 'proposal' },
    call('move_deal', { deal: 'd-26', stage: 'proposal' }),
  ),
  one('plain', 'what can I ask you about tasks?', 'help', { topic: 'tasks' }),
  one('plain', 'Which permissions do I have here?', 'whoami'),
  one('plain', 'get Mercywell archived, they shut down', 'archive_account', { account: 'a-mercywell' }),
  one('plain', 'Remove Latoya Simmons from our contacts', 'archive_contact', { contact: 'c-latoya' }),
  one('plain', 'unarchive Aspen Grove Prep', 'restore_account', { account: 'a-aspen' }),
  one('plain', 'Which deals did we open in March from a partner?', 'find_deals', {
    source: 'partner',
    created: lastMonth,
  }),
];
