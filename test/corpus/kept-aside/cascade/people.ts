import type { CorpusCase } from '../../opened/case.ts';
import { call } from '../../opened/write.ts';
import { choice, either } from './values.ts';

const create = 'create_contact';
const update = 'update_contact';
const show = 'show_contact';
const find = 'find_contacts';
const assign = 'assign';

/** Contacts, and records that change hands. */
export const people: readonly CorpusCase[] = [
  either(
    'plain',
    "Add Hector Salinas as a contact at Harbor Freightway, he's the operations manager.",
    create,
    { name: 'Hector Salinas', account: 'ac-harbor', title: 'operations manager' },
    { role: 'contact' },
    { title: 'the operations manager' },
  ),
  either('plain', 'New contact: Paula Reyes, paula@lumenlighting.test, buyer at Lumen Lighting.', create, {
    name: 'Paula Reyes',
    email: 'paula@lumenlighting.test',
    title: 'buyer',
    account: 'ac-lumen',
  }),
  either(
    'run_on',
    "Met their new IT director at Mount Hood, name's Dev Anand, cell is 503-555-0177, he prefers text, add him and he " +
      'reports to Lorraine',
    create,
    {
      name: 'Dev Anand',
      account: 'ac-mthood',
      title: 'IT director',
      phone: '+15035550177',
      preferredMethod: 'sms',
      reportsTo: 'co-lorraine',
    },
    { title: 'new IT director' },
  ),
  either('trap_name', 'add contact April Winner at Winning Edge', create, {
    name: 'April Winner',
    account: 'ac-win',
  }),
  either(
    'typo',
    'ad Joel Kramer to Becaon Toys as a contact',
    create,
    { name: 'Joel Kramer', account: 'ac-beacon' },
    {
      role: 'contact',
    },
  ),

  either('plain', "Change Iris Wong's email to iris.wong@beacontoys.test.", update, {
    contact: 'co-iris',
    email: 'iris.wong@beacontoys.test',
  }),
  either(
    'plain',
    'Kim Pham is now the VP of Operations.',
    update,
    { contact: 'co-kim', title: 'VP of Operations' },
    { title: 'the VP of Operations' },
  ),
  either(
    'plain',
    'Make Owen Fletcher the primary contact for Willamette Book Depot.',
    update,
    { contact: 'co-owen', primary: true, account: 'ac-willamette' },
    { account: undefined },
  ),
  either('voice', "change stan's phone number to five oh three five five five oh one nine nine", update, {
    contact: 'co-stan',
    phone: '+15035550199',
  }),
  either(
    'trap_name',
    'Mark is the decision maker at Friday Harbor',
    update,
    { contact: 'co-mark', role: 'decision_maker' },
    { account: 'ac-friday' },
  ),

  either('plain', 'Show me the contact details for Jeff Tillman.', show, { contact: 'co-jeff' }),
  choice(
    'plain',
    'When did we last talk to Val Dmitriev?',
    call(show, { contact: 'co-val' }),
    call('find_activities', { about: 'co-val' }),
  ),
  either('terse', 'phone for tasha greene?', show, { contact: 'co-tasha' }),

  either('plain', 'Who are our contacts at Three Sisters Outfitters?', find, { account: 'ac-sisters' }),
  either('plain', 'List all the decision makers at Pioneer.', find, { account: 'ac-pioneer', role: 'decision_maker' }),
  either('plain', 'Which contacts have we not talked to in 60 days?', find, { notContactedDays: 60 }),
  either('typo', 'who is the main conatct at Silver Falls', find, { account: 'ac-silver', primary: true }),
  either('polite', 'Could you find everyone named Megan for me, please?', find, { text: 'Megan' }),

  choice(
    'plain',
    'Assign the Lumen Lighting account to Brooke.',
    call(assign, { record: 'ac-lumen', to: 'm-brooke' }),
    call('update_account', { account: 'ac-lumen', owner: 'm-brooke' }),
  ),
  either('plain', 'Give D-203 to Hank.', assign, { record: 'd-203', to: 'm-hank' }),
  choice(
    'trap_name',
    'hand Close Knit over to Will',
    call(assign, { record: 'ac-close', to: 'm-will' }),
    call('update_account', { account: 'ac-close', owner: 'm-will' }),
  ),
];
