import type { Reader } from '../../src/language/reader.ts';
import type { NamedRecord } from '../../src/language/references/named-record.ts';
import { indexOf } from './corpus-workspace.ts';
import { makeReader } from './workspace.ts';

/** The records that the examples of the catalogue speak of. */
const records: readonly NamedRecord[] = [
  { type: 'member', id: 'mia', name: 'Mia Torres', email: 'mia@northwind.test' },
  { type: 'member', id: 'rob', name: 'Rob Reyes', email: 'rob@northwind.test' },
  { type: 'member', id: 'olga', name: 'Olga Petrov', email: 'olga@northwind.test' },
  { type: 'account', id: 'acme', name: 'Acme Corp', domain: 'acme.com' },
  { type: 'account', id: 'globex', name: 'Globex', domain: 'globex.com' },
  { type: 'account', id: 'initech', name: 'Initech' },
  { type: 'account', id: 'hooli', name: 'Hooli' },
  { type: 'contact', id: 'dana', name: 'Dana Kim', accountId: 'acme', email: 'dana@acme.com' },
  { type: 'contact', id: 'priya', name: 'Priya Patel', accountId: 'acme' },
  { type: 'deal', id: 'd-12', name: 'Acme renewal', handle: 'D-12', accountId: 'acme' },
  { type: 'deal', id: 'd-13', name: 'Globex platform', handle: 'D-13', accountId: 'globex' },
  { type: 'deal', id: 'd-14', name: 'Initech expansion', handle: 'D-14', accountId: 'initech' },
  { type: 'task', id: 't-7', name: 'Send the contract', handle: 'T-7' },
  { type: 'lead', id: 'l-9', name: 'Grace Okafor', handle: 'L-9' },
  { type: 'digest', id: 'g-1', name: 'pipeline digest', aliases: ['Monday digest'], handle: 'G-1' },
];

/** Reads in a workspace that has what the catalogue's examples speak of. */
export function makeExampleReader(): Reader {
  return { ...makeReader(), names: indexOf(records) };
}
