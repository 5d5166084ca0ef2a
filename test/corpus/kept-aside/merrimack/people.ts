import type { CorpusCase } from '../../opened/case.ts';
import { call, one } from '../../opened/write.ts';
import { either, lastWeek } from './values.ts';

const create = 'create_contact';
const update = 'update_contact';
const find = 'find_contacts';

/** Contacts that are added, changed and looked for. */
export const people: readonly CorpusCase[] = [
  one('plain', 'Add Olivia Brooks as a contact at Valley Urgent Care.', create, {
    name: 'Olivia Brooks',
    account: 'ac-valley',
  }),
  one(
    'plain',
    'New contact at Summit Orthopedics: Neil Abbott, practice administrator, neil.abbott@summitortho.test',
    create,
    {
      name: 'Neil Abbott',
      account: 'ac-summit',
      title: 'practice administrator',
      email: 'neil.abbott@summitortho.test',
    },
  ),
  one('plain', 'Create a contact Carla Mendes at Lakeside Pediatrics, she is the decision maker.', create, {
    name: 'Carla Mendes',
    account: 'ac-lakeside',
    role: 'decision_maker',
  }),
  either('plain', 'Add Alan Weiss to Charles River Family Dental with the phone number 617-555-0173', create, {
    name: 'Alan Weiss',
    account: 'ac-charles',
    phone: '+16175550173',
  }),
  either(
    'run_on',
    'Just met the new billing manager over at Elmwood, her name is Jen Walsh and her email is jen@elmwooddp.test, please add her as a contact',
    create,
    { name: 'Jen Walsh', account: 'ac-elmwood', title: 'billing manager', email: 'jen@elmwooddp.test' },
    { title: 'new billing manager' },
  ),
  one('typo', 'add a contct Peter Hsu at Granite State Dentl', create, { name: 'Peter Hsu', account: 'ac-granite' }),
  one('trap_name', 'Add May Winters as a contact at Second Avenue Smiles', create, {
    name: 'May Winters',
    account: 'ac-second',
  }),

  one('plain', "Karen Doyle's new email is kdoyle@bayviewdental.test.", update, {
    contact: 'co-karen',
    email: 'kdoyle@bayviewdental.test',
  }),
  one('plain', "Change Jamal Edwards' title to Director of Operations", update, {
    contact: 'co-jamal',
    title: 'Director of Operations',
  }),
  one(
    'plain',
    'Hector Salinas is our champion at Harbor Point.',
    update,
    { contact: 'co-hector', role: 'champion' },
    call(update, { contact: 'co-hector', role: 'champion', account: 'ac-harbor' }),
  ),
  one(
    'plain',
    'Make Sunita Rao the main contact for Whitman Eye',
    update,
    { contact: 'co-sunita', primary: true },
    call(update, { contact: 'co-sunita', primary: true, account: 'ac-whitman' }),
  ),
  one('plain', 'Tom Murphy reports to Angela Ruiz.', update, { contact: 'co-tom', reportsTo: 'co-angela' }),
  one('plain', 'Monica Hale prefers to be reached by text', update, { contact: 'co-monica', preferredMethod: 'sms' }),
  one('terse', 'brian foley cell 781-555-0136', update, { contact: 'co-brian', phone: '+17815550136' }),

  one('plain', 'Who is our main contact at Granite State Dental?', find, { account: 'ac-granite', primary: true }),
  one('plain', 'show me all the contacts at north shore', find, { account: 'ac-northshore' }),
  one('plain', 'Who are the decision makers at Merritt Hospital System?', find, {
    account: 'ac-merritt',
    role: 'decision_maker',
  }),
  one('plain', 'Which contacts have we not talked to in 45 days?', find, { notContactedDays: 45 }),
  one('plain', 'Which contacts were added last week?', find, { created: lastWeek }),
  one('terse', 'contacts at lopez & kim', find, { account: 'ac-lopez' }),
  one('voice', 'who do we know at bayview dental group', find, { account: 'ac-bayview' }),
];
