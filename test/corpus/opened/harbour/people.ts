import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { or, said } from './words.ts';

/** People at companies. */
export const people: readonly CorpusCase[] = [
  one('plain', 'Add Jules Okafor, head of data at Kestrel Rail, jules.okafor@kestrelrail.test', 'create_contact', {
    name: 'Jules Okafor',
    title: 'head of data',
    account: 'kestrel',
    email: 'jules.okafor@kestrelrail.test',
  }),
  one('plain', 'New contact at Orrin Energy: Freya Lindqvist, mobile 07700 900123', 'create_contact', {
    name: 'Freya Lindqvist',
    account: 'orrin',
    phone: '07700 900123',
  }),
  one('plain', 'Put Hamish Rowe in as decision maker at Tamar Building Society', 'create_contact', {
    name: 'Hamish Rowe',
    role: 'decision_maker',
    account: 'tamar',
  }),
  one('trap_name', 'New contact April Summers at May & Sterling', 'create_contact', {
    name: 'April Summers',
    account: 'may',
  }),
  one('terse', 'contact for Müller Spedition: Jörg Weiß, CFO', 'create_contact', {
    name: 'Jörg Weiß',
    title: 'CFO',
    account: 'muller',
  }),
  one('plain', 'Olu Adebayo is now Chief Risk Officer', 'update_contact', {
    contact: 'olu',
    title: 'Chief Risk Officer',
  }),
  one('plain', 'Lena Novak prefers text messages', 'update_contact', { contact: 'lena', preferredMethod: 'sms' }),
  one(
    'polite',
    'Please make Gita Subramanian our primary contact at Fenwright Foods',
    'update_contact',
    {
      contact: 'gita',
      primary: true,
    },
    call('update_contact', { contact: 'gita', primary: true, account: 'fenwright' }),
  ),
  one('trap_name', 'Mark Hollis has a new address: mark.hollis@lowfield.example', 'update_contact', {
    contact: 'hollis',
    email: 'mark.hollis@lowfield.example',
  }),
  said(
    'plain',
    'Beth Ashworth is our champion at Friday Street Dairy',
    'update_contact',
    { contact: 'beth', role: 'champion' },
    { account: 'fridaystreet' },
  ),
  one('trap_name', "Will Prentice's number is 0161 496 0456", 'update_contact', {
    contact: 'will',
    phone: '0161 496 0456',
  }),
  one(
    'typo',
    'nia pritchards titel is Opertions Director',
    'update_contact',
    {
      contact: 'nia',
      title: 'Opertions Director',
    },
    call('update_contact', { contact: 'nia', title: 'Operations Director' }),
  ),
  or(
    one('plain', 'Who do we know at Wexley Council?', 'find_contacts', { account: 'wexley' }),
    call('show_account', { account: 'wexley' }),
  ),
  one('plain', 'Who signs things off at Pennine Water?', 'find_contacts', {
    account: 'pennine',
    role: 'decision_maker',
  }),
  said(
    'plain',
    'Which contacts have not heard from us for two months?',
    'find_contacts',
    { notContactedDays: 60 },
    {
      notContactedDays: 61,
    },
  ),
  one('terse', 'champions', 'find_contacts', { role: 'champion' }),
  one('plain', 'Remove Tom Ashdown, he has retired', 'archive_contact', { contact: 'tom' }),
  one('plain', 'Colin Bragg is back at the brewery, restore him please', 'restore_contact', { contact: 'colin' }),
];
