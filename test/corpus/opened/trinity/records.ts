import type { CorpusCase } from '../case.ts';
import { call, days, one, range } from '../write.ts';
import { lastWeek, thisMonth } from './dates.ts';
import { ways } from './say.ts';

/** Accounts, contacts and notes. */
export const records: readonly CorpusCase[] = [
  one('plain', 'Please add Sparrow Street Daycare as a new prospect, Kate will look after it', 'create_account', {
    name: 'Sparrow Street Daycare',
    type: 'prospect',
    owner: 'kate',
  }),
  one('plain', 'We have a new customer, Tall Pine Storage, 35 employees, phone 214-555-0148', 'create_account', {
    name: 'Tall Pine Storage',
    type: 'customer',
    employees: 35,
    phone: '214-555-0148',
  }),
  one(
    'terse',
    'new account Kessler Bike Lab, retail',
    'create_account',
    { name: 'Kessler Bike Lab', industry: 'retail' },
    call('create_account', { name: 'Kessler Bike Lab', segment: 'retail' }),
  ),
  one('plain', 'Register Nueces Pet Supply as a dealer in the North Texas territory', 'create_account', {
    name: 'Nueces Pet Supply',
    type: 'dealer',
    territory: 'North Texas',
  }),
  one('plain', 'Lone Pecan Catering can be reached on 469-555-0172 now', 'update_account', {
    account: 'pecan',
    phone: '469-555-0172',
  }),
  one('plain', 'The industry for Brazos Freight should say logistics', 'update_account', {
    account: 'brazos',
    industry: 'logistics',
  }),
  one('plain', 'Red River Title moved to 4410 Gaston Ave, Dallas; please fix the address', 'update_account', {
    account: 'redriver',
    address: '4410 Gaston Ave, Dallas',
  }),
  one('plain', 'Deep Ellum Cycles has 22 employees now', 'update_account', { account: 'ellum', employees: 22 }),
  one('plain', 'Set Müller Autohaus to inactive', 'update_account', { account: 'muller', status: 'inactive' }),
  one('terse', 'garland tool rental type customer', 'update_account', { account: 'garland', type: 'customer' }),
  one('typo', 'renmae Oak Cliff Plumbing to Oak Cliff Plumbing & Drain', 'update_account', {
    account: 'oakcliff',
    name: 'Oak Cliff Plumbing & Drain',
  }),
  one('trap_name', 'Mark Archive Coffee as a customer', 'update_account', { account: 'coffee', type: 'customer' }),
  one('plain', 'Which customers have we not spoken to in 45 days?', 'find_accounts', {
    type: 'customer',
    notContactedDays: 45,
  }),
  one('plain', 'Who are our prospects in healthcare?', 'find_accounts', { type: 'prospect', industry: 'healthcare' }),
  one('plain', 'What accounts does Lukas look after?', 'find_accounts', { owner: 'lukas' }),
  one('plain', 'Show companies with at least 50 employees', 'find_accounts', { employees: range(50, null) }),
  one('plain', 'New accounts added this month?', 'find_accounts', { created: thisMonth }),
  one('terse', 'inactive accounts', 'find_accounts', { status: 'inactive' }),

  one(
    'plain',
    'Put in a new contact for Call Box Printing: Otis Grant, shop manager, otis@callboxprinting.test',
    'create_contact',
    { name: 'Otis Grant', account: 'callbox', title: 'shop manager', email: 'otis@callboxprinting.test' },
  ),
  one(
    'plain',
    'Met the decision maker at Lakewood Dental, her name is Carmen Voss, can you save her as a contact?',
    'create_contact',
    { name: 'Carmen Voss', account: 'lakewood', role: 'decision_maker' },
    {
      several: [
        call('log_activity', { type: 'meeting', account: 'lakewood' }),
        call('create_contact', { name: 'Carmen Voss', account: 'lakewood', role: 'decision_maker' }),
      ],
    },
    {
      several: [
        call('create_contact', { name: 'Carmen Voss', account: 'lakewood', role: 'decision_maker' }),
        call('log_activity', { type: 'meeting', account: 'lakewood' }),
      ],
    },
  ),
  one('terse', 'contact: Ravi Menon, Garland Tool Rental, 972-555-0116', 'create_contact', {
    name: 'Ravi Menon',
    account: 'garland',
    phone: '972-555-0116',
  }),
  one('plain', 'Beth Sorrell has a new mobile, 214-555-0190', 'update_contact', {
    contact: 'beth',
    phone: '214-555-0190',
  }),
  one('plain', 'Derek Olsen got promoted to practice director', 'update_contact', {
    contact: 'derek',
    title: 'practice director',
  }),
  one('plain', 'Nadia Petrov would rather be texted, set her preferred method to sms', 'update_contact', {
    contact: 'nadia',
    preferredMethod: 'sms',
  }),
  one('plain', 'Priscilla Nguyen is our champion over there', 'update_contact', {
    contact: 'priscilla',
    role: 'champion',
  }),
  one('plain', 'Walt Kimura should be the primary contact', 'update_contact', { contact: 'walt', primary: true }),
  one('typo', 'Tomas Riveras emial is now t.rivera@deepellumcycles.test', 'update_contact', {
    contact: 'tomas',
    email: 't.rivera@deepellumcycles.test',
  }),
  one(
    'plain',
    'Who do we know at Cedar Springs Optical?',
    'find_contacts',
    { account: 'cedar' },
    call('show_account', { account: 'cedar' }),
  ),
  one(
    'plain',
    'Who calls the shots at Brazos Freight?',
    'find_contacts',
    { account: 'brazos', role: 'decision_maker' },
    call('find_contacts', { account: 'brazos' }),
    call('show_account', { account: 'brazos' }),
  ),
  one('plain', 'List people we have not contacted for 90 days', 'find_contacts', { notContactedDays: 90 }),
  one('terse', 'decision makers redriver title', 'find_contacts', { role: 'decision_maker', account: 'redriver' }),

  one('plain', 'Note for Bluebonnet Pediatrics: closed for lunch from 12 to 1', 'add_note', {
    about: 'bluebonnet',
    text: 'closed for lunch from 12 to 1',
  }),
  one('plain', 'Jot down on D-26 that the riser closet is locked after 5', 'add_note', {
    about: 'd26',
    text: 'the riser closet is locked after 5',
  }),
  one('plain', 'Please keep in the notes of Gail Hutchins that she prefers mornings', 'add_note', {
    about: 'gail',
    text: 'she prefers mornings',
  }),
  one('plain', 'Pin a note to Hale & Ortega Law: all invoices go through the bookkeeper', 'add_note', {
    about: 'hale',
    text: 'all invoices go through the bookkeeper',
    pinned: true,
  }),
  one('terse', 'note walt kimura: gate code 4471', 'add_note', { about: 'walt', text: 'gate code 4471' }),
  one('terse', 'D-25 note - antenna needs roof permit', 'add_note', {
    about: 'd25',
    text: 'antenna needs roof permit',
  }),
  one('emoji', '📝 Preston Hollow Realty: new suite is 210', 'add_note', {
    about: 'preston',
    text: 'new suite is 210',
  }),
  one('plain', 'What notes do we keep on Red River Title?', 'find_notes', { about: 'redriver' }),
  one('plain', 'Did Kate write any notes last week?', 'find_notes', { by: 'kate', period: lastWeek }),
  one('plain', 'Search the notes for "gate code"', 'find_notes', { text: 'gate code' }),
  one('terse', 'pinned notes oak cliff plumbing', 'find_notes', { pinned: true, about: 'oakcliff' }),
  one('polite', 'Kindly add a note to D-29 saying the suite has no ceiling access, thanks', 'add_note', {
    about: 'd29',
    text: 'the suite has no ceiling access',
  }),
];

const here = { channel: 'C0TRINITY' };

function cron(line: string) {
  return { cron: line, timezone: 'America/Chicago' };
}

/** Who does what, what is taken back, digests and help. */
export const rest: readonly CorpusCase[] = [
  one(
    'plain',
    'Vikram takes over Bluebonnet Pediatrics from now on',
    'assign',
    { record: 'bluebonnet', to: 'vikram' },
    call('update_account', { account: 'bluebonnet', owner: 'vikram' }),
  ),
  one('plain', 'Let Kate have D-29', 'assign', { record: 'd29', to: 'kate' }),
  one(
    'plain',
    'I want T-34 reassigned to me',
    'assign',
    { record: 't34', to: 'renee' },
    call('update_task', { task: 't34', assignee: 'renee' }),
  ),
  one('typo', 'asign D-31 to Jaml', 'assign', { record: 'd31', to: 'jamal' }),
  one(
    'trap_name',
    'Give Monday Morning Bakery to Lukas',
    'assign',
    { record: 'bakery', to: 'lukas' },
    call('update_account', { account: 'bakery', owner: 'lukas' }),
  ),
  one('plain', 'Oops, revert what you just did', 'undo'),
  one('terse', 'undo pls', 'undo'),
  one(
    'plain',
    'That call I logged was 20 minutes',
    'update_activity',
    { minutes: 20 },
    call('update_activity', { minutes: 20, type: 'call' }),
  ),
  one('plain', 'Change the outcome of my last call to positive', 'update_activity', { outcome: 'positive' }),
  one('plain', 'Correct my last activity, it happened yesterday', 'update_activity', { occurredAt: '2026-07-21' }),
  ways(
    'plain',
    'Post the pipeline digest here every Monday at 7:30',
    'schedule_digest',
    { digest: 'pipeline', schedule: cron('30 7 * * 1') },
    [here],
  ),
  ways(
    'plain',
    "I'd like a closing deals digest on weekdays at 8",
    'schedule_digest',
    { digest: 'closing_deals', schedule: cron('0 8 * * 1-5') },
    [here],
  ),
  one('plain', 'What digests do we have running?', 'find_digests'),
  one('plain', 'We no longer need G-5, cancel it', 'cancel_digest', { digest: 'g5' }),
  one('terse', 'stop G-4', 'cancel_digest', { digest: 'g4' }),
  ways(
    'plain',
    'Fire off the closing deals digest right now',
    'send_digest',
    { digest: 'closing_deals' },
    [here],
    [{ digest: undefined, scheduled: 'g5' }],
  ),
  one('plain', 'Remove the contact Anke Vogel', 'archive_contact', { contact: 'anke' }),
  one('plain', 'Bring back the archived account Garland Tool Rental', 'restore_account', { account: 'garland' }),
  one('trap_name', 'archive Archive Coffee', 'archive_account', { account: 'coffee' }),
  one('plain', 'What are you able to do for me?', 'help'),
  one('plain', 'How do tasks work in here? I need help with tasks', 'help', { topic: 'tasks' }),
  one('terse', 'whoami?', 'whoami'),
  one('polite', 'Could you please tell me which role I have in here?', 'whoami'),
  one(
    'plain',
    'Any notes since July 1 about Hale & Ortega Law?',
    'find_notes',
    { about: 'hale', period: days('2026-07-01', null) },
    call('find_notes', { about: 'hale', period: days('2026-07-01', '2026-07-23') }),
  ),
];
