import { NameIndex } from './name-index.ts';
import type { NamedRecord, RecordType } from './named-record.ts';

/** A small invented workspace for the tests, with the names that are hardest to tell from other words. */
const ACCOUNTS: readonly Partial<NamedRecord>[] = [
  { id: 'acme', name: 'Acme Corp', domain: 'acme.com', aliases: ['Acme Rockets'] },
  { id: 'globex', name: 'Globex Corporation', domain: 'https://www.globex.io/home' },
  { id: 'schaefer', name: 'Schäfer Logistik GmbH', domain: 'schaefer-logistik.de' },
  { id: 'june', name: 'June & Partners' },
  { id: 'friday', name: 'Friday Media' },
  { id: 'bestcase', name: 'Best Case Logistics' },
  { id: 'next', name: 'Next' },
  { id: 'deal', name: 'The Deal Company' },
  { id: 'att', name: 'AT&T' },
  { id: 'face', name: 'Facebook' },
  { id: 'massive', name: 'Massive Dynamic Research Europe Ltd' },
  { id: 'vehement', name: 'Vehement Capital Partners' },
  { id: 'jpm', name: 'J.P. Morgan' },
  { id: 'macys', name: "Macy's" },
  { id: 'smorgas', name: 'Smørgås & Sønn A/S' },
  { id: 'lodz', name: 'Łódź Stal S.A.' },
  { id: 'kelley', name: 'Kelley-Johnson' },
  { id: 'green', name: 'Green-Plus' },
  { id: 'hooli', name: 'Hooli XYZ', active: false },
  { id: 'umbrella-us', name: 'Umbrella Foods' },
  { id: 'umbrella-eu', name: 'Umbrella Motors' },
  { id: 'toyota', name: 'トヨタ' },
  { id: 'stars', name: '★★★' },
  { id: 'weiss', name: 'Weiß & Söhne GmbH & Co. KG' },
];

const CONTACTS: readonly Partial<NamedRecord>[] = [
  { id: 'dana-lee', name: 'Dana Lee', accountId: 'acme', email: 'Dana.Lee@acme.com', ownerId: 'maya' },
  { id: 'dana-wu', name: 'Dana Wu', accountId: 'globex', email: 'wu@globex.io', ownerId: 'tom' },
  { id: 'robert', name: 'Robert Novak', accountId: 'schaefer' },
  { id: 'liz', name: 'Elizabeth Okafor', accountId: 'acme' },
  { id: 'bill', name: 'Bill Tomorrow', accountId: 'june' },
  { id: 'willcall', name: 'Will Call', accountId: 'friday' },
  { id: 'mark', name: 'Mark Ostrowski', accountId: 'bestcase' },
  { id: 'lukasz', name: 'Łukasz Żak', accountId: 'lodz' },
  { id: 'soren', name: 'Søren Ångström', accountId: 'smorgas' },
  { id: 'berg', name: 'Anneke van der Berg', accountId: 'globex' },
  { id: 'marquez', name: 'Juan García Márquez', accountId: 'massive' },
  { id: 'obrien', name: "Siobhan O'Brien", accountId: 'att' },
  { id: 'muller', name: 'Dr. Jürgen Müller', accountId: 'schaefer' },
  { id: 'petrov', name: 'Aleksandr Petrov', accountId: 'hooli' },
  { id: 'reyes', name: 'Catarina Reyes', accountId: 'umbrella-us' },
  { id: 'gone', name: 'Priya Raman', accountId: 'acme', active: false },
  { id: 'priya', name: 'Priya Desai', accountId: 'globex' },
];

const OTHERS: readonly (Partial<NamedRecord> & { type: RecordType })[] = [
  { type: 'lead', id: 'lead', name: 'Hiroshi Tanaka', handle: 'L-9', email: 'tanaka@kawa.jp' },
  { type: 'deal', id: 'renewal', name: 'Acme renewal 2026', accountId: 'acme', handle: 'D-12' },
  { type: 'deal', id: 'old', name: 'Acme pilot', accountId: 'acme', handle: 'D-3', active: false },
  { type: 'deal', id: 'rollout', name: 'Globex Sensor Rollout', accountId: 'globex', handle: 'D-21' },
  {
    type: 'deal',
    id: 'fleet',
    name: 'Schäfer Logistik - New Business Opportunity',
    accountId: 'schaefer',
    handle: 'D-30',
  },
  { type: 'product', id: 'gtxpro', name: 'GTX Pro' },
  { type: 'product', id: 'gtxbasic', name: 'GTX Basic' },
  { type: 'product', id: 'gtk', name: 'GTK 500' },
  { type: 'order', id: 'order', name: 'O-1042', handle: 'O-1042', accountId: 'acme' },
  { type: 'task', id: 'task', name: 'Send the quarterly brochure', handle: 'T-7' },
  { type: 'member', id: 'maya', name: 'Maya Lindqvist', slackUserId: 'U0MAYA', email: 'maya@rapport.example' },
  { type: 'member', id: 'tom', name: 'Thomas Achebe', slackUserId: 'U0TOM' },
  { type: 'segment', id: 'nordics', name: 'Nordic Shipyards' },
];

/** The records of the example workspace. */
export const EXAMPLE_RECORDS: readonly NamedRecord[] = [
  ...ACCOUNTS.map((record) => ({ type: 'account' as const, id: '', name: '', ...record })),
  ...CONTACTS.map((record) => ({ type: 'contact' as const, id: '', name: '', ...record })),
  ...OTHERS.map((record) => ({ id: '', name: '', ...record })),
];

/** An index of the example workspace. */
export function exampleIndex(): NameIndex {
  const index = new NameIndex();
  for (const record of EXAMPLE_RECORDS) index.add(record);
  return index;
}
