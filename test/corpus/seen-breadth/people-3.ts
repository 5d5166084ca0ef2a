import type { CorpusCase } from '../opened/case.ts';
import { reads } from './reads.ts';

/** Accounts and contacts told of in a sentence: facts in any order, news instead of orders. */
export const people3: readonly CorpusCase[] = [
  reads(
    'create_account',
    { name: 'Cairn Leisure', employees: 240, owner: 'm-rob' },
    'Create an account called Cairn Leisure with 240 employees and give it to Rob',
    'Could somebody make a company record for Cairn Leisure? Rob has it, about 240 staff',
    'New account please. Name: Cairn Leisure. Owner: Rob. Employees: 240.',
  ),
  reads(
    'create_account',
    { name: 'Otway Brewing', type: 'prospect', employees: 40 },
    'We need to get Otway Brewing into the CRM, they are a prospect with roughly 40 employees',
    "Can you get Otway Brewing set up? They're a prospect with 40 staff",
  ),
  reads(
    'create_account',
    { name: 'Otway Brewing', type: 'customer', owner: 'm-kim' },
    'Otway Brewing just signed up as a customer, can you put them in the system under Kim?',
    "Let's onboard Otway Brewing as a customer, Kim takes care of them",
    'We have won a new client, the company is Otway Brewing. Kim is in charge of it.',
  ),
  reads('create_account', { name: 'Otley Mills' }, 'Otley Mills need adding as an account please'),
  reads(
    'create_account',
    { name: 'Ferntree Timber', type: 'supplier', phone: '212 555 0134', address: 'Newark' },
    'New supplier to add: Ferntree Timber, phone 212 555 0134, based in Newark',
  ),
  reads(
    'update_account',
    { account: 'globex', phone: '212 555 0123' },
    'Globex has moved to phone 212 555 0123',
    'The main line at Globex changed, it is 212 555 0123 now',
  ),
  reads(
    'update_account',
    { account: 'globex', employees: 210 },
    'Globex just told me their headcount went up to 210',
    'Globex is 210 people strong by now',
  ),
  reads(
    'update_account',
    { account: 'globex', address: '12 Dock Road, Botany' },
    'Globex moved offices, they are at 12 Dock Road, Botany now',
  ),
  reads(
    'find_accounts',
    { type: 'distributor' },
    'Do we have any distributors in the books?',
    'Do we have distributors?',
  ),
  reads('find_accounts', { industry: 'healthcare' }, 'Which companies in the healthcare sector do we work with?'),
  reads(
    'find_accounts',
    { type: 'customer', notContactedDays: 42 },
    'customers that went quiet for more than 6 weeks',
    'Which customers have I been ignoring for over six weeks?',
  ),
  reads(
    'show_account',
    { account: 'globex' },
    'I am about to walk into Globex, give me the rundown',
    'Walk me through Globex',
  ),
  reads(
    'create_contact',
    { name: 'Lewis Tait', account: 'globex', title: 'head chef', email: 'lewis@globex.test' },
    'Add Lewis Tait at Globex as a contact, he is the head chef, lewis@globex.test',
    'Lewis Tait, head chef at Globex, lewis@globex.test, add him please',
  ),
  reads(
    'create_contact',
    { name: 'Peter Nwosu', account: 'globex', title: 'lab manager', phone: '857 555 0110' },
    'There is a new lab manager at Globex called Peter Nwosu, his mobile is 857 555 0110',
    'There is a new lab manager at Globex, his name is Peter Nwosu, 857 555 0110',
    'Please add to Globex: Peter Nwosu, lab manager, 857 555 0110',
  ),
  reads(
    'create_contact',
    { name: 'Gordon Pike', account: 'globex', title: 'operations', email: 'gordon@globex.test' },
    'I just met Gordon Pike, he runs operations at Globex, gordon@globex.test, save him',
  ),
  reads(
    'update_contact',
    { contact: 'marc', title: 'operations director' },
    'Marc Dubois has been promoted, his title is operations director',
    'Marc Dubois has been promoted, he is operations director now',
    'Marc Dubois took over as operations director',
  ),
  {
    ...reads(
      'update_contact',
      { contact: 'elena', primary: true },
      'From today Elena Petrova is our main contact at Stark',
      'Our main contact at Stark should be Elena Petrova',
    ),
    also: [{ capability: 'update_contact', input: { contact: 'elena', primary: true, account: 'stark' } }],
  },
  reads(
    'update_contact',
    { contact: 'marc', preferredMethod: 'phone' },
    'Marc Dubois prefers to be phoned',
    'Marc Dubois likes a phone call better than email',
    'It is better to call Marc Dubois',
  ),
  reads('update_contact', { contact: 'marc', preferredMethod: 'email' }, 'Marc Dubois would rather be emailed'),
  reads(
    'find_contacts',
    { notContactedDays: 45 },
    'Which contacts have been quiet for 45 days?',
    'which contacts did I neglect for 45 days',
  ),
  reads('show_contact', { contact: 'marc' }, 'what is Marc Dubois responsible for?'),
];
