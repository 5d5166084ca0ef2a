import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { january, loose } from './values.ts';

/** Contacts. */
export const people: readonly CorpusCase[] = [
  one('plain', 'Add Yolanda Pruitt to Seven Oaks Storage, she is the facilities manager', 'create_contact', {
    name: 'Yolanda Pruitt',
    account: 'sevenoaks',
    title: 'facilities manager',
  }),
  one('plain', 'New person at MoPac Freight: Terrence Hale, terrence@mopacfreight.test', 'create_contact', {
    name: 'Terrence Hale',
    account: 'mopac',
    email: 'terrence@mopacfreight.test',
  }),
  one('plain', 'Please create the contact Gwen Sato, CISO of Armadillo Robotics, decision maker', 'create_contact', {
    name: 'Gwen Sato',
    account: 'armadillo',
    title: 'CISO',
    role: 'decision_maker',
  }),
  one('plain', 'Save Rafael Ortiz, 512 555 0199, Comal Foods as a contact', 'create_contact', {
    name: 'Rafael Ortiz',
    account: 'comal',
    phone: '512 555 0199',
  }),
  loose(
    'plain',
    'Capitol View Apartments has a new manager named Ed Zuniga',
    'create_contact',
    { name: 'Ed Zuniga', account: 'capitol', title: 'manager' },
    ['title'],
  ),
  one(
    'plain',
    'Somebody new to enter: Ingrid Falk of Violet Crown Data Centers, reports to Chris Tanaka',
    'create_contact',
    {
      name: 'Ingrid Falk',
      account: 'violet',
      reportsTo: 'tanaka',
    },
  ),
  one('terse', 'contact: Abel Cruz, Rio Seco ISD, principal', 'create_contact', {
    name: 'Abel Cruz',
    account: 'rioseco',
    title: 'principal',
  }),

  one('plain', "Wade's number is 512 555 0123", 'update_contact', { contact: 'wade', phone: '512 555 0123' }),
  one('plain', 'Nora Lindqvist has been promoted to COO', 'update_contact', { contact: 'nora', title: 'COO' }),
  one('plain', 'Grant Ellis prefers e-mail', 'update_contact', { contact: 'grant', preferredMethod: 'email' }),
  one('plain', 'Marta Quintero should be the primary contact', 'update_contact', { contact: 'marta', primary: true }),
  loose(
    'plain',
    'Tess Albright is our champion at Closeout Liquidators',
    'update_contact',
    { contact: 'tess', role: 'champion', account: 'closeout' },
    ['account'],
  ),
  one('plain', "Omar's address is omar@trespalomas.test", 'update_contact', {
    contact: 'omar',
    email: 'omar@trespalomas.test',
  }),
  one('plain', 'Devon Achebe works for Violet Crown Data Centers now', 'update_contact', {
    contact: 'devon',
    account: 'violet',
  }),
  one('plain', 'Shauna Kirk got married and is now called Shauna Bell', 'update_contact', {
    contact: 'shauna',
    name: 'Shauna Bell',
  }),
  one('plain', "Dale Hutchins' job title has changed to yard superintendent", 'update_contact', {
    contact: 'dale',
    title: 'yard superintendent',
  }),

  one('plain', 'Who do we know at Rio Seco ISD?', 'find_contacts', { account: 'rioseco' }),
  one('plain', 'Who makes the decisions at Bluebonnet Credit Union?', 'find_contacts', {
    account: 'bluebonnet',
    role: 'decision_maker',
  }),
  one('plain', 'Which contacts have not heard from us in 90 days?', 'find_contacts', { notContactedDays: 90 }),
  one('plain', 'Find people called Chris', 'find_contacts', { text: 'Chris' }),
  one('plain', 'The main contact of MoPac Freight is who?', 'find_contacts', { account: 'mopac', primary: true }),
  one('plain', 'Which champions do we have?', 'find_contacts', { role: 'champion' }),
  one('plain', 'Contacts that were created this month', 'find_contacts', { created: january }),

  one('plain', 'Bill Farris should be deleted from the contacts', 'archive_contact', { contact: 'bill' }),
  one('plain', 'Can I have Tess Albright restored?', 'restore_contact', { contact: 'tess' }),

  one(
    'plain',
    'Is Lupe Garza a decision maker?',
    'show_contact',
    { contact: 'lupe' },
    call('find_contacts', { text: 'Lupe Garza', role: 'decision_maker' }),
  ),
];
