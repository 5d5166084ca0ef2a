import type { CorpusCase } from '../case.ts';
import { call, one, range } from '../write.ts';
import { lastMonth, lastWeek, thisMonth, told } from './write.ts';

/** Accounts, contacts, notes, digests and the rest. */
export const records: readonly CorpusCase[] = [
  told(
    'plain',
    'Please add a new company, Loch Fyne Smokehouse, they are a prospect in the hospitality industry',
    'create_account',
    { name: 'Loch Fyne Smokehouse', type: 'prospect', industry: 'hospitality' },
  ),
  told(
    'plain',
    'We have a new customer: Gorbals Bakehouse, website gorbalsbakehouse.test',
    'create_account',
    { name: 'Gorbals Bakehouse', type: 'customer', website: 'gorbalsbakehouse.test' },
    { type: undefined },
  ),
  told('plain', 'Create an account called Cairn Leisure with 240 employees and give it to Fraser', 'create_account', {
    name: 'Cairn Leisure',
    employees: 240,
    owner: 'fraser',
  }),
  told('terse', 'add account Tolbooth Tavern', 'create_account', { name: 'Tolbooth Tavern' }),
  told('plain', 'Lochview Hotel has moved to phone 0141 496 0123', 'update_account', {
    account: 'lochview',
    phone: '0141 496 0123',
  }),
  told('plain', 'Harbour Canteens is inactive now', 'update_account', { account: 'harbour', status: 'inactive' }),
  told('plain', 'Change the website of Ben Vorlich Lodge to benvorlichlodge.test', 'update_account', {
    account: 'ben',
    website: 'benvorlichlodge.test',
  }),
  told('plain', 'Mayday Catering is a customer, no longer a prospect', 'update_account', {
    account: 'mayday',
    type: 'customer',
  }),
  told('plain', 'Uist Ferries employ 320 people now', 'update_account', { account: 'uist', employees: 320 }),
  told('typo', 'updaet Thistle Inns industy to pubs', 'update_account', { account: 'thistle', industry: 'pubs' }),
  told('trap_name', 'rename Number 9 Canteen to Number 10 Canteen', 'update_account', {
    account: 'nine',
    name: 'Number 10 Canteen',
  }),
  told('plain', 'Which customers have we not been in touch with for 60 days?', 'find_accounts', {
    type: 'customer',
    notContactedDays: 60,
  }),
  told('plain', "Show me all of Kirsty's accounts", 'find_accounts', { owner: 'kirsty' }),
  told('plain', 'Do we have any distributors in the books?', 'find_accounts', { type: 'distributor' }),
  told(
    'plain',
    'Companies with more than 200 staff, please',
    'find_accounts',
    { employees: range(200, null) },
    { employees: range(201, null) },
  ),
  told('plain', 'Which accounts were added last month?', 'find_accounts', { created: lastMonth }),
  told('terse', 'inactive accounts', 'find_accounts', { status: 'inactive' }),
  told('terse', 'accounts tagged school', 'find_accounts', { tag: 'school' }),
  told('plain', 'We can archive Murdo Fleming Hospitality, they have shut', 'archive_account', { account: 'murdo' }),
  told('plain', 'Bring the account Dalmuir Primary back from the archive', 'restore_account', { account: 'dalmuir' }),

  told(
    'plain',
    'Add Lewis Tait at Lochview Hotel as a contact, he is the head chef, lewis.tait@lochviewhotel.test',
    'create_contact',
    { name: 'Lewis Tait', account: 'lochview', title: 'head chef', email: 'lewis.tait@lochviewhotel.test' },
  ),
  told(
    'plain',
    "There is a new bursar at St Brannock's College called Wilma Frew, please save her as a contact",
    'create_contact',
    { name: 'Wilma Frew', account: 'brannock', title: 'bursar' },
    { title: 'new bursar' },
  ),
  told(
    'plain',
    'New contact for Uist Ferries: Catriona MacInnes, procurement manager, phone 01876 500 999',
    'create_contact',
    { name: 'Catriona MacInnes', account: 'uist', title: 'procurement manager', phone: '01876 500 999' },
  ),
  told(
    'plain',
    'Create a contact Pavel Hruška for Corrie Contract Catering, he is the decision maker',
    'create_contact',
    { name: 'Pavel Hruška', account: 'corrie', role: 'decision_maker' },
  ),
  told('terse', 'contact: Senga Blair, Mayday Catering, 07700 900321', 'create_contact', {
    name: 'Senga Blair',
    account: 'mayday',
    phone: '07700 900321',
  }),
  told('plain', 'Stuart Meek has been promoted, his title is operations director', 'update_contact', {
    contact: 'stuart',
    title: 'operations director',
  }),
  told('plain', 'Nadia Rahman prefers to be reached by text', 'update_contact', {
    contact: 'nadia',
    preferredMethod: 'sms',
  }),
  told('plain', 'Eilidh Ross has a new e-mail address: eilidh.ross@strathallan.test', 'update_contact', {
    contact: 'ross',
    email: 'eilidh.ross@strathallan.test',
  }),
  told(
    'plain',
    "From today Grace Orr is our main contact at St Brannock's",
    'update_contact',
    { contact: 'grace', primary: true },
    { account: 'brannock' },
  ),
  told('plain', 'Hamish Laidlaw is our champion there', 'update_contact', { contact: 'hamish', role: 'champion' }),
  told('trap_name', "Mark Tennant's phone is 0141 496 0777", 'update_contact', {
    contact: 'mark',
    phone: '0141 496 0777',
  }),
  told('typo', 'chnage Dougal Renie title to owner', 'update_contact', { contact: 'dougal', title: 'owner' }),
  told('voice', 'priyanka nairs number is now 0131 496 0555', 'update_contact', {
    contact: 'priyanka',
    phone: '0131 496 0555',
  }),
  told('plain', 'Who makes the decisions at Corrie Contract Catering?', 'find_contacts', {
    account: 'corrie',
    role: 'decision_maker',
  }),
  told('plain', 'Who is our main person at Harbour Canteens?', 'find_contacts', { account: 'harbour', primary: true }),
  told('plain', 'Show contacts nobody has talked to in 90 days', 'find_contacts', { notContactedDays: 90 }),
  told('trap_name', 'who are the contacts at Friday Street Kitchens', 'find_contacts', { account: 'friday' }),
  told('plain', 'Sandra Quigley has retired, remove her from the contacts', 'archive_contact', { contact: 'sandra' }),

  told('plain', 'Put a note on Grünwald Bistros saying deliveries only before 7 in the morning', 'add_note', {
    about: 'grun',
    text: 'deliveries only before 7 in the morning',
  }),
  told('plain', 'For the record on D-21: the listed staircase means everything goes in by crane', 'add_note', {
    about: 'D21',
    text: 'the listed staircase means everything goes in by crane',
  }),
  told('plain', "Please write on Jürgen Brandt's record that he only reads German paperwork", 'add_note', {
    about: 'jurgen',
    text: 'he only reads German paperwork',
  }),
  told('plain', 'Pin a note to Uist Ferries: three-phase on the upper deck only', 'add_note', {
    about: 'uist',
    text: 'three-phase on the upper deck only',
    pinned: true,
  }),
  told('terse', 'note D-28: 400mm flue', 'add_note', { about: 'D28', text: '400mm flue' }),
  told('terse', 'note lochview hotel - night porter has keys', 'add_note', {
    about: 'lochview',
    text: 'night porter has keys',
  }),
  told('voice', 'add a note to northern lights catering that they park the vans round the back', 'add_note', {
    about: 'north',
    text: 'they park the vans round the back',
  }),
  told('trap_name', 'note on Call & Carve: shut on Mondays', 'add_note', { about: 'carve', text: 'shut on Mondays' }),
  told('plain', 'Which notes do we hold on Kelvinhaugh High School?', 'find_notes', { about: 'kelvin' }),
  told('plain', 'Show me the notes Anjali wrote last week', 'find_notes', { by: 'anjali', period: lastWeek }),
  told('plain', 'Any notes that mention asbestos?', 'find_notes', { text: 'asbestos' }),

  told(
    'plain',
    'Sorry, that call lasted 35 minutes, please correct it',
    'update_activity',
    { minutes: 35 },
    { type: 'call' },
  ),
  told(
    'plain',
    'The meeting I just logged was on Thursday',
    'update_activity',
    { occurredAt: '2026-09-24' },
    { type: 'meeting' },
  ),
  told('plain', 'Change the outcome of my last activity to negative', 'update_activity', { outcome: 'negative' }),
  told('plain', 'Oops, please reverse what you just did', 'undo', {}),
  told('terse', 'undo pls', 'undo', {}),
  told('plain', 'Which permissions do I have here?', 'whoami', {}),
  one('plain', 'What sort of things can I ask you?', 'help', {}),
  told('plain', 'How do I use tasks here? Help', 'help', { topic: 'tasks' }),
  one('plain', "I'd like the pipeline digest in here every Tuesday at 8", 'schedule_digest', {
    digest: 'pipeline',
    schedule: { cron: '0 8 * * 2', timezone: 'Europe/London' },
  }),
  told('plain', 'Send us the closing deals digest each weekday at 7:45 am', 'schedule_digest', {
    digest: 'closing_deals',
    schedule: { cron: '45 7 * * 1-5', timezone: 'Europe/London' },
  }),
  told('plain', 'We do not need G-6 any longer, cancel it', 'cancel_digest', { digest: 'G6' }),
  one(
    'plain',
    'Post the pipeline digest here right now',
    'send_digest',
    { digest: 'pipeline' },
    call('send_digest', { scheduled: 'G4' }),
  ),
  told('plain', 'Which digests have we set up?', 'find_digests', {}),
  one(
    'plain',
    'Kirsty looks after Salt & Barley from now on',
    'assign',
    { record: 'salt', to: 'kirsty' },
    call('update_account', { account: 'salt', owner: 'kirsty' }),
  ),
  told('plain', 'Which activities has Kirsty logged with Thistle Inns this month?', 'find_activities', {
    by: 'kirsty',
    about: 'thistle',
    period: thisMonth,
  }),
];
