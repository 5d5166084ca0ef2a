import type { CorpusCase } from '../case.ts';
import { call, one, range } from '../write.ts';
import { thisMonth } from './said.ts';
import { me } from './workspace.ts';

/** Companies and people, and the notes on them. */
export const accountsContacts: readonly CorpusCase[] = [
  one('plain', 'We have a new prospect, Havelwerft Yachtbau, please add them', 'create_account', {
    name: 'Havelwerft Yachtbau',
    type: 'prospect',
  }),
  one('plain', 'Set up Sonnenblick Gartencenter as a customer, industry retail, owner Ciara', 'create_account', {
    name: 'Sonnenblick Gartencenter',
    type: 'customer',
    industry: 'retail',
    owner: 'u_ciara',
  }),
  one('plain', 'Tulip Trading is no longer active, set them to inactive', 'update_account', {
    account: 'a_tulip',
    status: 'inactive',
  }),
  one('plain', 'Grünwerk Solar turned from a prospect into a customer', 'update_account', {
    account: 'a_gruen',
    type: 'customer',
  }),
  one('plain', 'Tag Zenit Chemie with hazmat and key account', 'update_account', {
    account: 'a_zenit',
    tags: ['hazmat', 'key account'],
  }),
  one('plain', 'Show me the partners that Jörg takes care of', 'find_accounts', { type: 'partner', owner: 'u_joerg' }),
  one(
    'plain',
    'Who are our prospects with more than 200 staff?',
    'find_accounts',
    { type: 'prospect', employees: range(200, null) },
    call('find_accounts', { type: 'prospect', employees: range(201, null) }),
  ),
  one('plain', 'which companies were added this month?', 'find_accounts', { created: thisMonth }),
  one('terse', 'my accounts no contact 3 weeks', 'find_accounts', { owner: me, notContactedDays: 21 }),
  one('typo', 'lsit acounts in the food industry', 'find_accounts', { industry: 'food' }),

  one(
    'plain',
    'There is a new guy at Ferrovia Stahl: Bernd Kollwitz, head of transport, kollwitz@ferrovia.test',
    'create_contact',
    { name: 'Bernd Kollwitz', account: 'a_ferro', title: 'head of transport', email: 'kollwitz@ferrovia.test' },
  ),
  one(
    'plain',
    'Please save Agnieszka Nowak of Baltic Freight Partners, her mobile is +48 601 555 220',
    'create_contact',
    { name: 'Agnieszka Nowak', account: 'a_baltic', phone: '+48 601 555 220' },
  ),
  one('plain', 'Add Ömer Aksoy to Pixelpark Electronics, he is the decision maker', 'create_contact', {
    name: 'Ömer Aksoy',
    account: 'a_pixel',
    role: 'decision_maker',
  }),
  one('terse', 'contact: Lina Voigt, krona kosmetik, CFO', 'create_contact', {
    name: 'Lina Voigt',
    account: 'a_krona',
    title: 'CFO',
  }),
  one('trap_name', 'New contact at Call a Pallet: Felix Sommer, felix@callapallet.test', 'create_contact', {
    name: 'Felix Sommer',
    account: 'a_pallet',
    email: 'felix@callapallet.test',
  }),
  one('plain', 'Uwe Gräfe got promoted to purchasing director', 'update_contact', {
    contact: 'c_uwe',
    title: 'purchasing director',
  }),
  one('plain', 'Renate prefers to be contacted by phone', 'update_contact', {
    contact: 'c_renate',
    preferredMethod: 'phone',
  }),
  one('plain', "Søren's new address for mails is s.dahl@nordlicht.test", 'update_contact', {
    contact: 'c_soren',
    email: 's.dahl@nordlicht.test',
  }),
  one('plain', 'Our champion at Velocita is Luca Ferri, please mark him as such', 'update_contact', {
    contact: 'c_luca',
    role: 'champion',
  }),
  one('typo', 'Oksana Melnyk tite is now logistics manager', 'update_contact', {
    contact: 'c_oksana',
    title: 'logistics manager',
  }),
  one('trap_name', 'Mark Winter moved to Zenit Chemie', 'update_contact', { contact: 'c_mark', account: 'a_zenit' }),
  one(
    'run_on',
    'for Grünwerk Solar, new person: Ilka Brandis, i.brandis@gruenwerk.test, warehouse manager, she is an influencer and best reached by phone',
    'create_contact',
    {
      account: 'a_gruen',
      name: 'Ilka Brandis',
      email: 'i.brandis@gruenwerk.test',
      title: 'warehouse manager',
      role: 'influencer',
      preferredMethod: 'phone',
    },
  ),
  one(
    'run_on',
    'add the company Waldhaus Spielwaren, toys industry, 120 employees, Nikhil looks after it, it is still a prospect',
    'create_account',
    { name: 'Waldhaus Spielwaren', industry: 'toys', employees: 120, owner: 'u_nikhil', type: 'prospect' },
  ),
  one(
    'polite',
    'If you have a second, please change Pia Sandberg’s job title to Head of Supply Chain, thank you!',
    'update_contact',
    { contact: 'c_pia', title: 'Head of Supply Chain' },
  ),
  one('plain', 'Who do we know at Hansekontor Import?', 'find_contacts', { account: 'a_hanse' }),
  one('plain', 'Who is the one deciding at Pixelpark Electronics?', 'find_contacts', {
    account: 'a_pixel',
    role: 'decision_maker',
  }),
  one(
    'plain',
    'Give me all contacts that nobody has been in touch with for two months',
    'find_contacts',
    { notContactedDays: 60 },
    call('find_contacts', { notContactedDays: 61 }),
    call('find_contacts', { notContactedDays: 62 }),
  ),
  one('terse', 'main contact zenit chemie?', 'find_contacts', { account: 'a_zenit', primary: true }),

  one('plain', 'Note for Oberland Brauerei: ramp 4 is closed until spring', 'add_note', {
    about: 'a_oberland',
    text: 'ramp 4 is closed until spring',
  }),
  one('plain', 'Write down on D-24 that the rail siding needs a permit', 'add_note', {
    about: 'd_ferro',
    text: 'the rail siding needs a permit',
  }),
  one('plain', 'Please pin a note at Zenit Chemie: only ADR trained drivers', 'add_note', {
    about: 'a_zenit',
    text: 'only ADR trained drivers',
    pinned: true,
  }),
  one('plain', 'Something to keep on file about Jana Peukert: she is on parental leave from December', 'add_note', {
    about: 'c_jana_p',
    text: 'she is on parental leave from December',
  }),
  one('plain', 'Add to L-11 the note that she wants prices per shipment', 'add_note', {
    about: 'l_vogt',
    text: 'she wants prices per shipment',
  }),
  one('terse', 'krona kosmetik note: no deliveries before 9', 'add_note', {
    about: 'a_krona',
    text: 'no deliveries before 9',
  }),
  one('typo', 'add a noet to Tulip Trading: invoices in dutch', 'add_note', {
    about: 'a_tulip',
    text: 'invoices in dutch',
  }),
  one('voice', 'make a note on velocita bikes that they ship forty bikes a day', 'add_note', {
    about: 'a_velo',
    text: 'they ship forty bikes a day',
  }),
  one('plain', 'What notes do we have about Nordlicht Möbel?', 'find_notes', { about: 'a_nordlicht' }),
  one('plain', "Look for Ciara's notes which mention insurance", 'find_notes', { by: 'u_ciara', text: 'insurance' }),
];
