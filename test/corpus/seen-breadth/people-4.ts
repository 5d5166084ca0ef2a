import type { CorpusCase } from '../opened/case.ts';
import { reads } from './reads.ts';

/** Accounts and contacts told of with the reason before the order, by what is missing, or asked for after the news. */
export const people4: readonly CorpusCase[] = [
  reads(
    'create_account',
    { name: 'Hebden Soapworks', type: 'prospect' },
    'I need Hebden Soapworks in the system as a prospect',
    'We should have Hebden Soapworks as a prospect',
    'Hebden Soapworks is a company we should have in here as a prospect',
  ),
  reads(
    'create_account',
    { name: 'Mull Bakery' },
    'no account exists for Mull Bakery so could you make one',
    "let's get an account going for Mull Bakery",
    'Mull Bakery want in, please create an account for them',
    'nobody ever added Mull Bakery, please do',
  ),
  reads(
    'create_account',
    { name: 'Islay Malt House', type: 'customer', owner: 'm-rob' },
    "Can't find Islay Malt House in here. Add it as a customer and give it to Rob.",
  ),
  reads(
    'update_account',
    { account: 'globex', parent: 'acme' },
    'Make Acme the parent of Globex',
    'Make Acme Corp the parent company of Globex',
    'Globex was bought by Acme last month',
  ),
  reads('update_account', { account: 'hooli', website: 'hooli-cloud.test' }, 'Hooli uses hooli-cloud.test now'),
  reads(
    'update_account',
    { account: 'umbrella', status: 'inactive' },
    'Umbrella Health stopped buying last year, mark them inactive',
  ),
  reads(
    'update_account',
    { account: 'initech', phone: '617 555 0133' },
    'the phone we have for Initech is wrong, 617 555 0133 is right',
  ),
  reads('show_account', { account: 'stark' }, 'anything I should be aware of at Stark before I walk in'),
  reads(
    'find_accounts',
    { type: 'customer', notContactedDays: 30 },
    'which customers have we not called since 1 February',
  ),
  reads('archive_account', { account: 'vandelay' }, 'Take Vandelay Imports out of the CRM, archive it'),
  reads('restore_account', { account: 'wayne' }, 'I should not have archived Wayne Enterprises, bring it back'),
  reads(
    'create_contact',
    { name: 'Timo Brandt', account: 'globex' },
    'Somebody called Timo Brandt answers the phone at Globex now, add him',
    'I talk to Timo Brandt at Globex now, he should be a contact',
    'Put Timo Brandt in, he buys for Globex',
  ),
  reads(
    'create_contact',
    { name: 'Shay Moore', account: 'hooli', title: 'CFO' },
    'They have a new CFO at Hooli, her name is Shay Moore, add her please',
    'Hooli brought in Shay Moore as CFO, add her please',
  ),
  reads('update_contact', { contact: 'priya', role: 'champion' }, 'Treat Priya as our champion'),
  reads(
    'update_contact',
    { contact: 'elena', title: 'operations manager' },
    'Elena Petrova has been promoted to operations manager, update her title',
    "Elena Petrova's job is operations manager these days",
  ),
  reads('update_contact', { contact: 'marc', reportsTo: 'elena' }, 'Marc Dubois has Elena Petrova as his boss'),
  reads('show_contact', { contact: 'tom' }, 'what was the name of the firm Tom Becker works for'),
  reads('restore_contact', { contact: 'jose' }, 'I deleted José Álvarez by accident'),
  {
    kind: 'negative',
    say: ['the vendor in the lobby sells good bagels', 'The supplier of the coffee machine was late again'],
    expect: { outcome: 'abstain' },
  },
];
