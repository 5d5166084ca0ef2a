import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { either } from './values.ts';
import { me } from './workspace.ts';

const create = 'create_deal';

/** Deals that begin. */
export const newDeals: readonly CorpusCase[] = [
  one('plain', 'New opportunity at Mercywell, about 30k, closing July 15', create, {
    account: 'a-mercywell',
    amount: usd(30000),
    expectedClose: '2026-07-15',
  }),
  one('plain', 'Open a deal for Aspen Grove Prep worth $18,000', create, { account: 'a-aspen', amount: usd(18000) }),
  one('plain', 'Redstone is a new deal for us: 75k for Summit Classroom, call it 40%', create, {
    account: 'a-redstone',
    amount: usd(75000),
    product: 'p-classroom',
    probability: 40,
  }),
  one('plain', 'Juniper wants to buy, put in a deal at $54k', create, { account: 'a-juniper', amount: usd(54000) }),
  one('plain', 'Start a renewal deal for Tidewater, 210k, expected to close January 29', create, {
    account: 'a-tidewater',
    type: 'renewal',
    amount: usd(210000),
    expectedClose: '2027-01-29',
  }),
  one('plain', 'add an expansion deal at Monarch called "Monarch ED module", 48k', create, {
    account: 'a-monarch',
    type: 'expansion',
    name: 'Monarch ED module',
    amount: usd(48000),
  }),
  one('plain', 'Log a new deal for Edith Warner: Summit Chart, source referral', create, {
    account: 'a-edith',
    product: 'p-chart',
    source: 'referral',
  }),
  one('trap_name', 'Create opp for Book Cliffs College, Priya owns it, 22k', create, {
    account: 'a-book',
    owner: 'm-priya',
    amount: usd(22000),
  }),
  one('plain', "Let's track Redstone Community College as a deal in qualification, owner Tomasz", create, {
    account: 'a-redstone',
    stage: 'qualification',
    owner: 'm-tomasz',
  }),
  one('trap_name', 'New business deal with Friday Harbor, 15k, Sylvia is the contact', create, {
    account: 'a-friday',
    type: 'new_business',
    amount: usd(15000),
    contact: 'c-sylvia',
  }),
  one('plain', 'can we get a deal in for Kestrel please, 32 thousand, closing August 14', create, {
    account: 'a-kestrel',
    amount: usd(32000),
    expectedClose: '2026-08-14',
  }),
  one('trap_name', "I'd like to register a deal with Prospect Heights for $9,900, it came from the website", create, {
    account: 'a-prospect',
    amount: usd(9900),
    source: 'website',
  }),
  one('plain', 'New 120k deal, Larkspur, competitor is Clearpath', create, {
    account: 'a-larkspur',
    amount: usd(120000),
    competitor: 'Clearpath',
  }),
  one('plain', 'Set up a second deal at Peña Valley, 65k, 50% likely', create, {
    account: 'a-pena',
    amount: usd(65000),
    probability: 50,
  }),
  either(
    'plain',
    'Begin a deal for me with Mercywell Clinics, starting in prospecting',
    create,
    { account: 'a-mercywell', stage: 'prospecting', owner: me },
    { account: 'a-mercywell', stage: 'prospecting' },
  ),
  one('terse', 'new deal mercywell 12k', create, { account: 'a-mercywell', amount: usd(12000) }),
  one('terse', 'opp: juniper / 40k / 6/30', create, {
    account: 'a-juniper',
    amount: usd(40000),
    expectedClose: '2026-06-30',
  }),
  one('terse', '+deal redstone 35k proposal', create, { account: 'a-redstone', amount: usd(35000), stage: 'proposal' }),
  one('typo', 'crate a new dael for Aspen Grov, 25k', create, { account: 'a-aspen', amount: usd(25000) }),
  one('voice', 'new deal for mercywell clinics twenty five thousand dollars closing end of june', create, {
    account: 'a-mercywell',
    amount: usd(25000),
    expectedClose: '2026-06-30',
  }),
  one('run_on', "new deal, 45k, Redstone, Summit Classroom, proposal, closes May 29, 60%, Grace's", create, {
    account: 'a-redstone',
    amount: usd(45000),
    product: 'p-classroom',
    stage: 'proposal',
    expectedClose: '2026-05-29',
    probability: 60,
    owner: 'm-grace',
  }),
  one('run_on', 'Edith Warner Memorial - $85k - Qualification - closes Sep 18 - new deal - contact Oscar', create, {
    account: 'a-edith',
    amount: usd(85000),
    stage: 'qualification',
    expectedClose: '2026-09-18',
    contact: 'c-oscar',
  }),
  one('polite', 'Hello, could you create a deal for Juniper Public Schools of 28,000 dollars? Many thanks.', create, {
    account: 'a-juniper',
    amount: usd(28000),
  }),
  one('emoji', '🆕 deal: Edith Warner, $66k', create, { account: 'a-edith', amount: usd(66000) }),
];

/** Everything about one record. */
export const shows: readonly CorpusCase[] = [
  one('plain', 'pull up D-29', 'show_deal', { deal: 'd-29' }),
  one('plain', "What's the story with Redstone?", 'show_account', { account: 'a-redstone' }),
  one('plain', "What's Dolores's number?", 'show_contact', { contact: 'c-dolores' }),
  one('plain', 'When did anyone last speak to Hugh?', 'show_contact', { contact: 'c-hugh' }),
  one(
    'plain',
    'Give me the lowdown on Larkspur before my 4 o’clock',
    'show_account',
    { account: 'a-larkspur' },
    call('show_deal', { deal: 'd-24' }),
  ),
  one(
    'plain',
    "who's José Villareal again",
    'show_contact',
    { contact: 'c-jose' },
    call('find_contacts', { text: 'José Villareal' }),
  ),
  one('plain', "How's the SIS migration coming along?", 'show_deal', { deal: 'd-25' }),
  one('plain', 'what stage is D-31 in', 'show_deal', { deal: 'd-31' }),
  one('plain', 'Is the Monarch pilot still alive?', 'show_deal', { deal: 'd-28' }),
  one('plain', 'I need the email address for Ingrid', 'show_contact', { contact: 'c-ingrid' }),
  one('plain', 'Prep me for my call with Anita Rao', 'show_contact', { contact: 'c-anita' }),
  one('plain', 'Where do we stand with Mercywell Clinics these days?', 'show_account', { account: 'a-mercywell' }),
  one('terse', 'mercywell?', 'show_account', { account: 'a-mercywell' }),
  one('terse', 'd-24', 'show_deal', { deal: 'd-24' }),
  one('terse', 'latoya simmons phone', 'show_contact', { contact: 'c-latoya' }),
  one('typo', 'tel me about Jnuiper', 'show_account', { account: 'a-juniper' }),
  one('typo', 'opne D-26', 'show_deal', { deal: 'd-26' }),
  one('polite', 'I would like to see all details for Edith Warner Memorial, please', 'show_account', {
    account: 'a-edith',
  }),
  one(
    'trap_name',
    'Show me Friday Harbor',
    'show_account',
    { account: 'a-friday' },
    call('show_deal', { deal: 'd-31' }),
  ),
  one('trap_name', 'background on June Castellano?', 'show_contact', { contact: 'c-june' }),
  one('trap_name', 'open the Book Cliffs account', 'show_account', { account: 'a-book' }),
  one(
    'trap_name',
    'District 62, what do we know about them',
    'show_account',
    { account: 'a-d62' },
    call('find_notes', { about: 'a-d62' }),
  ),
];
