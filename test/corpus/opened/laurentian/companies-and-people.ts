import type { CorpusCase } from '../case.ts';
import { call, one, range } from '../write.ts';
import { lastWeek, me } from './say.ts';

/** Accounts, contacts and what is written on them. */
export const companiesAndPeople: readonly CorpusCase[] = [
  one(
    'plain',
    'Please set up an account for Pontiac Timber Frames, website pontiactimber.test, Nadia owns it',
    'create_account',
    {
      name: 'Pontiac Timber Frames',
      website: 'pontiactimber.test',
      owner: 'nadia',
    },
  ),
  one(
    'plain',
    'We have a new prospect, Hawkesbury Aluminium, about 60 employees, phone 613 555 0188',
    'create_account',
    {
      name: 'Hawkesbury Aluminium',
      type: 'prospect',
      employees: 60,
      phone: '613 555 0188',
    },
  ),
  one('terse', 'new acct Casselman Truss, dealer', 'create_account', { name: 'Casselman Truss', type: 'dealer' }),

  one('plain', 'Kanata Lakes Homes has moved to 300 Terry Fox Drive, change their address', 'update_account', {
    account: 'kanata',
    address: '300 Terry Fox Drive',
  }),
  one('plain', 'Set Ogdensburg Lumber Co. to dealer', 'update_account', { account: 'ogdensburg', type: 'dealer' }),
  one('plain', 'The website of Perth Heritage Inns is now perthinns.example', 'update_account', {
    account: 'perth',
    website: 'perthinns.example',
  }),
  one('plain', 'North Bay Co-op Housing is inactive as of now', 'update_account', {
    account: 'northbay',
    status: 'inactive',
  }),
  one('plain', 'Put Adirondack Builders Supply in the New York territory', 'update_account', {
    account: 'adk',
    territory: 'New York',
  }),
  one('typo', 'udpate Champlain Valey Condos industry to property developement', 'update_account', {
    account: 'champlain',
    industry: 'property developement',
  }),
  one('trap_name', 'March Road Renovations now has 25 employees', 'update_account', {
    account: 'march',
    employees: 25,
  }),

  one('plain', 'Fill me in on Constructions Gatineau-Nord', 'show_account', { account: 'gatineau' }),
  one('plain', 'When was somebody last in touch with Ottawa Valley School Board?', 'show_account', { account: 'ovsb' }),
  one('plain', "What's the latest with Müller Fensterbau?", 'show_account', { account: 'muller' }),
  one('plain', 'Who looks after Édifices Bélanger on our side?', 'show_account', { account: 'belanger' }),
  one('typo', 'tel me abuot Rideau Costum Homes', 'show_account', { account: 'rideau' }),
  one('polite', 'Could I please have a quick overview of Glebe Property Management before my visit?', 'show_account', {
    account: 'glebe',
  }),
  one('trap_name', 'what do we know about 1867 Heritage Restoration', 'show_account', { account: 'heritage' }),
  one('trap_name', 'show Measured Living Interiors', 'show_account', { account: 'measured' }),
  one('trap_name', 'Open Lift & Drop', 'show_account', { account: 'lift' }),

  one('plain', 'Which of our customers have not heard from us in 45 days?', 'find_accounts', {
    type: 'customer',
    notContactedDays: 45,
  }),
  one('plain', 'List the dealers that Gurdeep looks after', 'find_accounts', { type: 'dealer', owner: 'gurdeep' }),
  one('plain', 'Are there any companies tagged heritage?', 'find_accounts', { tag: 'heritage' }),
  one(
    'plain',
    'Show my accounts with more than 100 employees',
    'find_accounts',
    {
      owner: me,
      employees: range(100, null),
    },
    call('find_accounts', { owner: me, employees: range(101, null) }),
  ),
  one('terse', 'inactive accounts', 'find_accounts', { status: 'inactive' }),
  one('typo', 'al the suppleirs we have', 'find_accounts', { type: 'supplier' }),

  one('plain', 'Add Olivier Tessier to Constructions Gatineau-Nord, he is the purchasing manager', 'create_contact', {
    name: 'Olivier Tessier',
    account: 'gatineau',
    title: 'purchasing manager',
  }),
  one(
    'plain',
    'New contact at Glebe Property Management: Ines Fonseca, ines@glebepm.test, 613-555-0119',
    'create_contact',
    {
      name: 'Ines Fonseca',
      account: 'glebe',
      email: 'ines@glebepm.test',
      phone: '613-555-0119',
    },
  ),
  one('plain', 'Please enter Wes Granger as decision maker for North Bay Co-op Housing', 'create_contact', {
    name: 'Wes Granger',
    account: 'northbay',
    role: 'decision_maker',
  }),
  one(
    'run_on',
    'Bill Oakes, estimator, b.oakes@marchroad.test, new contact at March Road Renovations, reports to Peter Abernathy',
    'create_contact',
    {
      name: 'Bill Oakes',
      title: 'estimator',
      email: 'b.oakes@marchroad.test',
      account: 'march',
      reportsTo: 'peter',
    },
  ),

  one('plain', 'Ravi Nair has a new mobile, 613 555 0170', 'update_contact', {
    contact: 'ravi',
    phone: '613 555 0170',
  }),
  one('plain', 'Lorraine Stubbs got promoted to Director of Facilities', 'update_contact', {
    contact: 'lorraine',
    title: 'Director of Facilities',
  }),
  one('plain', 'Use doug.mcintyre@ogdensburglumber.test as the e-mail for Doug McIntyre', 'update_contact', {
    contact: 'doug',
    email: 'doug.mcintyre@ogdensburglumber.test',
  }),
  one('plain', 'Arjun Mehta prefers to be reached by text', 'update_contact', {
    contact: 'arjun',
    preferredMethod: 'sms',
  }),
  one('plain', 'François Dubé is our champion over there, set that', 'update_contact', {
    contact: 'francois',
    role: 'champion',
  }),
  one('terse', 'Sylvie Gagnon = main contact', 'update_contact', { contact: 'sylvieg', primary: true }),
  one('plain', 'How do I reach Karl-Heinz Müller?', 'show_contact', { contact: 'karl' }),
  one('plain', "What's the phone number for Mélanie Côté", 'show_contact', { contact: 'melanie' }),
  one(
    'plain',
    'Did anyone speak with Lorraine Stubbs recently? When was the last time?',
    'show_contact',
    {
      contact: 'lorraine',
    },
    call('find_activities', { about: 'lorraine' }),
  ),
  one('terse', 'doug mcintyre email?', 'show_contact', { contact: 'doug' }),
  one('trap_name', 'who is Chase Winters', 'show_contact', { contact: 'chase' }),
  one('trap_name', "Hope's phone number please", 'show_contact', { contact: 'hope' }),

  one('plain', 'Which people have gone 90 days without contact from us?', 'find_contacts', { notContactedDays: 90 }),
  one('plain', 'Who calls the shots at Ottawa Valley School Board? List the decision makers', 'find_contacts', {
    account: 'ovsb',
    role: 'decision_maker',
  }),
  one('trap_name', 'Who is the primary contact for Lift & Drop?', 'find_contacts', { account: 'lift', primary: true }),

  one('plain', 'Archive North Bay Co-op Housing, they have dissolved', 'archive_account', { account: 'northbay' }),
  one('plain', 'Ken Whitlock has left the trade, please remove him from our contacts', 'archive_contact', {
    contact: 'ken',
  }),
  one('plain', 'Perth Heritage Inns should not have been archived, restore it', 'restore_account', {
    account: 'perth',
  }),

  one('plain', 'Make a note on Rideau Custom Homes that deliveries must come through the rear laneway', 'add_note', {
    about: 'rideau',
    text: 'deliveries must come through the rear laneway',
  }),
  one('plain', 'Jot this down for D-29: crane permit costs are ours', 'add_note', {
    about: 'd29',
    text: 'crane permit costs are ours',
  }),
  one('plain', 'For the file on Mélanie Côté: she is away every July', 'add_note', {
    about: 'melanie',
    text: 'she is away every July',
  }),
  one('plain', 'Pin a note to Ottawa Valley School Board: no work during exam weeks', 'add_note', {
    about: 'ovsb',
    text: 'no work during exam weeks',
    pinned: true,
  }),
  one('plain', 'Add to the notes of L-7 that the boathouse is a heritage building', 'add_note', {
    about: 'l7',
    text: 'the boathouse is a heritage building',
  }),
  one('terse', 'note Doug McIntyre: hates Mondays', 'add_note', { about: 'doug', text: 'hates Mondays' }),
  one('typo', 'noet on D-27: bid bond requred', 'add_note', { about: 'd27', text: 'bid bond requred' }),
  one(
    'voice',
    'add a note to glebe property management that uh the freight elevator is out until september',
    'add_note',
    {
      about: 'glebe',
      text: 'the freight elevator is out until september',
    },
  ),
  one('trap_name', 'note on March Road Renovations: closed the first week of March', 'add_note', {
    about: 'march',
    text: 'closed the first week of March',
  }),
  one('plain', 'What notes did Nadia leave on the Arnprior schools window replacement?', 'find_notes', {
    by: 'nadia',
    about: 'd27',
  }),
  one('plain', 'Search the notes for "lien waiver"', 'find_notes', { text: 'lien waiver' }),
  one('plain', 'Can I read last week’s notes about Édifices Bélanger?', 'find_notes', {
    about: 'belanger',
    period: lastWeek,
  }),
  one('terse', 'pinned notes ADK', 'find_notes', { pinned: true, about: 'adk' }),
];
