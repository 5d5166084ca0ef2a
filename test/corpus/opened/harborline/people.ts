import type { CorpusCase } from '../case.ts';
import { call, days, one, range } from '../write.ts';
import { thisMonth, thisQuarter } from './dates.ts';
import { said } from './ways.ts';

/** Companies and people. */
export const people: readonly CorpusCase[] = [
  one(
    'plain',
    'Add Larkspur Biotech as a prospect, website larkspurbio.test',
    'create_account',
    { name: 'Larkspur Biotech', type: 'prospect', website: 'larkspurbio.test' },
    call('create_account', { name: 'Larkspur Biotech', type: 'prospect', website: 'https://larkspurbio.test' }),
  ),
  one(
    'plain',
    'We have a new customer, Quillan Institute, around 300 employees, Tasha looks after them',
    'create_account',
    { name: 'Quillan Institute', type: 'customer', employees: 300, owner: 'u-tasha' },
  ),
  one('terse', 'new account: Dunmore Reagents, distributor', 'create_account', {
    name: 'Dunmore Reagents',
    type: 'distributor',
  }),
  one('plain', "Vantor's new phone number is 617 555 0142", 'update_account', {
    account: 'a-vantor',
    phone: '617 555 0142',
  }),
  one('plain', 'Ardent Antibodies should be in the New England territory', 'update_account', {
    account: 'a-ardent',
    territory: 'New England',
  }),
  one('plain', 'Flag Bexley College as inactive', 'update_account', { account: 'a-bexley', status: 'inactive' }),
  one('plain', 'Helixa has grown to 140 people', 'update_account', { account: 'a-helixa', employees: 140 }),
  one('plain', 'The industry of Orrin Cell Therapy is cell manufacturing', 'update_account', {
    account: 'a-orrin',
    industry: 'cell manufacturing',
  }),
  one('trap_name', 'Pike & Sons is now a partner', 'update_account', { account: 'a-pike', type: 'partner' }),
  one('plain', 'What do we know about the Ellen Marsh Institute?', 'show_account', { account: 'a-marsh' }),
  one('plain', 'Prep me for my meeting with Sable Biopharma', 'show_account', { account: 'a-sable' }),
  one('terse', 'calder genomics?', 'show_account', { account: 'a-calder' }),
  one(
    'trap_name',
    'When was our last contact with 42 North Labs?',
    'show_account',
    { account: 'a-north' },
    call('find_activities', { about: 'a-north' }),
  ),
  one('typo', 'tell me abuot Münster Liftec', 'show_account', { account: 'a-munster' }),
  said(
    'plain',
    'Which customers have we not spoken to in 60 days?',
    'find_accounts',
    { type: 'customer', notContactedDays: 60 },
    {},
  ),
  said('plain', 'Show all of Kieran’s prospects', 'find_accounts', { owner: 'u-kieran', type: 'prospect' }, {}),
  said(
    'plain',
    'Companies with more than 500 employees?',
    'find_accounts',
    { employees: range(500, null) },
    { ways: [{}, { employees: range(501, null) }] },
  ),
  said('terse', 'distributors added this quarter', 'find_accounts', { type: 'distributor', created: thisQuarter }, {}),
  one(
    'plain',
    'Please add Zofia Malik to Ardent Antibodies, she is head of procurement, zofia@ardent.test',
    'create_contact',
    { name: 'Zofia Malik', account: 'a-ardent', title: 'head of procurement', email: 'zofia@ardent.test' },
  ),
  one(
    'plain',
    'There is a new lab manager at Helixa called Peter Nwosu, his mobile is 857 555 0110',
    'create_contact',
    { name: 'Peter Nwosu', account: 'a-helixa', title: 'lab manager', phone: '857 555 0110' },
  ),
  one('plain', 'New contact for Tufton University: Alistair Crane, decision maker', 'create_contact', {
    name: 'Alistair Crane',
    account: 'a-tufton',
    role: 'decision_maker',
  }),
  one('terse', 'contact Jo Bellamy, bexley college, jo@bexley.test', 'create_contact', {
    name: 'Jo Bellamy',
    account: 'a-bexley',
    email: 'jo@bexley.test',
  }),
  one('plain', 'René Duval got promoted to VP Operations', 'update_contact', {
    contact: 'c-rene',
    title: 'VP Operations',
  }),
  one('plain', "Yuki Tanabe's address changed, use y.tanabe@helixa.test for e-mail", 'update_contact', {
    contact: 'c-yuki',
    email: 'y.tanabe@helixa.test',
  }),
  one('plain', 'Hank Ostrowski prefers to be phoned', 'update_contact', {
    contact: 'c-hank',
    preferredMethod: 'phone',
  }),
  one(
    'plain',
    'Make Colleen Fitzgerald our primary contact at Stonebridge Medical School',
    'update_contact',
    { contact: 'c-colleen', primary: true },
    call('update_contact', { contact: 'c-colleen', primary: true, account: 'a-stone' }),
  ),
  one('trap_name', 'Mark Reed is our champion', 'update_contact', { contact: 'c-mark', role: 'champion' }),
  one('trap_name', 'Set June Okafor’s title to Director of Process Development', 'update_contact', {
    contact: 'c-june',
    title: 'Director of Process Development',
  }),
  one('plain', 'What is the e-mail address of Björn Åkesson?', 'show_contact', { contact: 'c-bjorn' }),
  one(
    'plain',
    'When did we last speak to Gwen Pryce?',
    'show_contact',
    { contact: 'c-gwen' },
    call('find_activities', { about: 'c-gwen' }),
  ),
  one('terse', 'ines carvalho phone', 'show_contact', { contact: 'c-ines' }),
  one('trap_name', 'who is Mark Reed again?', 'show_contact', { contact: 'c-mark' }),
  said('plain', 'Who do we know at Westmere University?', 'find_contacts', { account: 'a-westmere' }, {}),
  said(
    'plain',
    'Who makes the decisions at Calder Genomics?',
    'find_contacts',
    { account: 'a-calder', role: 'decision_maker' },
    {},
  ),
  said('plain', 'Which contacts have been quiet for 45 days?', 'find_contacts', { notContactedDays: 45 }, {}),
  said('plain', 'Show the people we added this month', 'find_contacts', { created: thisMonth }, {}),
  said(
    'polite',
    'Sorry to bother you, who is the main contact at Vantor Biologics?',
    'find_contacts',
    { account: 'a-vantor', primary: true },
    {},
  ),
  said('voice', 'um list accounts we havent contacted in ninety days', 'find_accounts', { notContactedDays: 90 }, {}),
  one('plain', 'Add a note to Stonebridge Medical School: deliveries only through the rear entrance', 'add_note', {
    about: 'a-stone',
    text: 'deliveries only through the rear entrance',
  }),
  one('plain', 'Note for D-22 that they want the discount spelled out on every invoice', 'add_note', {
    about: 'd-calder-renewal',
    text: 'they want the discount spelled out on every invoice',
  }),
  one('plain', 'Jot down on Priyanka Rao: on sabbatical from February', 'add_note', {
    about: 'c-priyanka',
    text: 'on sabbatical from February',
  }),
  one('plain', 'Please pin a note to Vantor Biologics saying credit limit is 250k', 'add_note', {
    about: 'a-vantor',
    text: 'credit limit is 250k',
    pinned: true,
  }),
  one('terse', 'note l-8: met at the expo, has budget', 'add_note', {
    about: 'l-gretchen',
    text: 'met at the expo, has budget',
  }),
  one('typo', 'ad a note to D-30: custmer wants blue lids', 'add_note', {
    about: 'd-helixa',
    text: 'custmer wants blue lids',
  }),
  one('voice', 'add a note to kestrel proteomics that the loading dock closes at four', 'add_note', {
    about: 'a-kestrel',
    text: 'the loading dock closes at four',
  }),
  one('plain', 'What notes do we have on the Tufton deal?', 'find_notes', { about: 'd-tufton' }),
  one('plain', 'Did Dev write any notes last week?', 'find_notes', {
    by: 'u-dev',
    period: days('2026-11-23', '2026-11-30'),
  }),
  one('plain', 'find notes that mention humidity', 'find_notes', { text: 'humidity' }),
  one('plain', 'Show me the pinned notes for Münster Lifetec', 'find_notes', { about: 'a-munster', pinned: true }),
];
