import type { CorpusCase } from '../../opened/case.ts';
import { call, one } from '../../opened/write.ts';
import { maybe, october, pick, ways } from './values.ts';

const create = 'create_contact';
const update = 'update_contact';
const show = 'show_contact';
const find = 'find_contacts';

/** Contacts that are new or change. */
export const changedPeople: readonly CorpusCase[] = [
  one(
    'plain',
    'Add Sibusiso Radebe as a contact at Nkomazi Sugar, he is the estate manager.',
    create,
    {
      name: 'Sibusiso Radebe',
      account: 'ac-nkomazi',
      title: 'estate manager',
    },
    call(create, { name: 'Sibusiso Radebe', account: 'ac-nkomazi', title: 'estate manager', gender: 'male' }),
  ),
  one('plain', 'New contact: Ilse Kruger, ilse@rooikloof.test, buyer at Rooikloof.', create, {
    name: 'Ilse Kruger',
    email: 'ilse@rooikloof.test',
    title: 'buyer',
    account: 'ac-rooikloof',
  }),
  one('plain', 'Create a contact for Johan Smit at Botha & Seuns, cell 083 555 0192.', create, {
    name: 'Johan Smit',
    account: 'ac-botha',
    phone: '+27835550192',
  }),
  ways(
    'plain',
    'Please add Dr Palesa Tau of Letaba Avos, she makes the decisions there.',
    create,
    { account: 'ac-letaba' },
    pick('name', 'Dr Palesa Tau', 'Palesa Tau'),
    [{ role: 'decision_maker' }, { role: 'decision_maker', title: 'Dr' }],
  ),
  one(
    'voice',
    'add a contact at karoo lusern called frikkie du plessis',
    create,
    {
      name: 'frikkie du plessis',
      account: 'ac-karoo',
    },
    call(create, { name: 'Frikkie du Plessis', account: 'ac-karoo' }),
    call(create, {
      name: 'Frikkie Du Plessis',
      account: 'ac-karoo',
    }),
  ),
  ways(
    'typo',
    'ad contact Thabo Sithole, forman at Letsatsi',
    create,
    { name: 'Thabo Sithole', account: 'ac-letsatsi' },
    pick('title', 'forman', 'foreman'),
  ),
  ways(
    'run_on',
    'There is a new lady in the procurement office at Mkhondeni, Nokuthula Shabalala, she reports to ' +
      'Zanele and you get her on ' +
      '036 555 0118, please add her',
    create,
    {
      name: 'Nokuthula Shabalala',
      account: 'ac-mkhondeni',
      reportsTo: 'co-zanele',
      phone: '+27365550118',
    },
    maybe({ title: 'procurement' }, { title: 'procurement office' }),
    maybe({ gender: 'female' }),
  ),
  one('trap_name', 'Add Willie February at Sundays Valley as a user', create, {
    name: 'Willie February',
    account: 'ac-sundays',
    role: 'user',
  }),

  one('plain', "Elsabé's new cell is 082 555 0147.", update, { contact: 'co-elsabe', phone: '+27825550147' }),
  ways(
    'plain',
    'Tshepo Mabasa is now the operations manager.',
    update,
    { contact: 'co-tshepo' },
    pick('title', 'operations manager', 'the operations manager'),
  ),
  ways('plain', 'Make Craig Bennett the main contact at uMngeni.', update, { contact: 'co-craig', primary: true }, [
    {},
    { account: 'ac-umngeni' },
  ]),
  one('plain', 'Zanele Ndlovu prefers to be contacted by SMS.', update, {
    contact: 'co-zanele',
    preferredMethod: 'sms',
  }),
  one('plain', 'Rose Malan has moved to Hoogland Potatoes.', update, { contact: 'co-rose', account: 'ac-hoogland' }),
  one('terse', 'deon v rensburg = decision maker', update, { contact: 'co-deon', role: 'decision_maker' }),
  ways(
    'typo',
    'Updat Lindiwe Zulus title to Irigation Manager',
    update,
    { contact: 'co-lindiwe' },
    pick('title', 'Irigation Manager', 'Irrigation Manager'),
  ),
];

/** Contacts that are looked up. */
export const peopleAsked: readonly CorpusCase[] = [
  one('plain', "Show me Tumi Letsoalo's details.", show, { contact: 'co-tumi' }),
  one('plain', "What is Marelize Fourie's number?", show, { contact: 'co-marelize' }),
  one(
    'plain',
    'When did I last speak to Zanele Ndlovu?',
    show,
    { contact: 'co-zanele' },
    call('find_activities', { about: 'co-zanele' }),
    call('find_activities', { about: 'co-zanele', by: 'm-lerato' }),
  ),
  one('trap_name', 'Who is Fiona September?', show, { contact: 'co-fiona' }),

  one('plain', 'Who do we know at Limpopo Citrus?', find, { account: 'ac-limpopo' }),
  one(
    'plain',
    'Who is the main contact at Nkomazi Sugar?',
    find,
    { account: 'ac-nkomazi', primary: true },
    call(find, { account: 'ac-nkomazi' }),
  ),
  one('plain', 'List the decision makers at the Upper Orange Co-op.', find, {
    account: 'ac-upper',
    role: 'decision_maker',
  }),
  one('plain', 'Which contacts have we not spoken to in 90 days?', find, { notContactedDays: 90 }),
  one('typo', 'who are our chmpions at Hexvallei', find, { role: 'champion', account: 'ac-hexvallei' }),
  one('polite', 'Please could you list the people we added in October? Thanks so much', find, { created: october }),
];
