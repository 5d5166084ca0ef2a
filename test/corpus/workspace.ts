import type { Actor } from '../../src/capability/context.ts';
import type { Reference } from '../../src/capability/fields.ts';
import type { Memory, Reader } from '../../src/language/reader.ts';
import type { NamedRecord } from '../../src/language/references/named-record.ts';
import { account, type CorpusWorkspace, contact, deal, nothingSaid, readerOf, refIn } from './corpus-workspace.ts';

/** A believable workspace with names that are traps: dates, stages and verbs that companies and people are called by. */
const records: readonly NamedRecord[] = [
  { type: 'member', id: 'm-mia', name: 'Mia Torres', email: 'mia@northwind.test', slackUserId: 'U0MIA' },
  { type: 'member', id: 'm-kim', name: 'Kim Osei', email: 'kim@northwind.test', slackUserId: 'U0KIM' },
  { type: 'member', id: 'm-rob', name: 'Rob Reyes', email: 'rob@northwind.test', slackUserId: 'U0ROB' },
  { type: 'member', id: 'm-sam', name: 'Sam Whitfield', email: 'sam@northwind.test', slackUserId: 'U0SAM' },
  account('acme', 'Acme Corp', 'acme.test'),
  account('globex', 'Globex', 'globex.test'),
  account('initech', 'Initech', 'initech.test'),
  account('hooli', 'Hooli', 'hooli.test'),
  account('june', 'June & Partners', 'junepartners.test'),
  account('friday', 'Friday Media', 'fridaymedia.test'),
  account('bestcase', 'Best Case Logistics', 'bestcase.test'),
  account('sun', 'Sun Microdevices', 'sunmicro.test'),
  account('dealco', 'The Deal Company', 'dealco.test'),
  account('proposal', 'Proposal Works', 'proposalworks.test'),
  account('stark', 'Stark Industries', 'stark.test'),
  account('wayne', 'Wayne Enterprises', 'wayne.test'),
  account('vandelay', 'Vandelay Imports', 'vandelay.test'),
  account('umbrella', 'Umbrella Health', 'umbrella.test'),
  contact('dana', 'Dana Whitley', 'acme', 'dana@acme.test'),
  contact('dana-g', 'Dana Cole', 'globex', 'dana.cole@globex.test'),
  contact('bill', 'Bill Tomorrow', 'initech', 'bill@initech.test'),
  contact('will', 'Will Call', 'hooli', 'will@hooli.test'),
  contact('priya', 'Priya Raman', 'hooli', 'priya@hooli.test'),
  contact('marc', 'Marc Dubois', 'vandelay', 'marc@vandelay.test'),
  contact('elena', 'Elena Petrova', 'stark', 'elena@stark.test'),
  contact('tom', 'Tom Becker', 'acme', 'tom@acme.test'),
  contact('april', 'April Summers', 'june', 'april@junepartners.test'),
  contact('jose', 'José Álvarez', 'wayne', 'jose@wayne.test'),
  deal('acme-renewal', 'Acme renewal', 'acme', 'D-1', 'm-mia'),
  deal('globex-platform', 'Globex platform rollout', 'globex', 'D-2', 'm-kim'),
  deal('initech-expansion', 'Initech expansion', 'initech', 'D-3', 'm-mia'),
  deal('hooli-pilot', 'Hooli pilot', 'hooli', 'D-4', 'm-rob'),
  deal('hooli-support', 'Hooli premium support', 'hooli', 'D-5', 'm-mia'),
  deal('stark-fleet', 'Stark fleet upgrade', 'stark', 'D-6', 'm-kim'),
  deal('vandelay-latex', 'Latex import project', 'vandelay', 'D-7', 'm-mia'),
  deal('friday-ads', 'Friday Media ad bundle', 'friday', 'D-8', 'm-mia'),
  deal('umbrella-labs', 'Umbrella labs', 'umbrella', 'D-9', 'm-rob'),
  { type: 'lead', id: 'l-grace', name: 'Grace Okafor', handle: 'L-1', email: 'grace@tidewater.test' },
  { type: 'lead', id: 'l-ned', name: 'Ned Flint', handle: 'L-2' },
  { type: 'product', id: 'p-gtx', name: 'GTX Pro', aliases: ['GTXPro'] },
  { type: 'product', id: 'p-basic', name: 'GTX Basic' },
  { type: 'task', id: 't-7', name: 'Send the contract to Dana', handle: 'T-7', ownerId: 'm-mia', accountId: 'acme' },
  { type: 'task', id: 't-8', name: 'Prepare the Globex quote', handle: 'T-8', ownerId: 'm-mia', accountId: 'globex' },
];

const actor: Actor = {
  id: 'm-mia',
  name: 'Mia Torres',
  email: 'mia@northwind.test',
  role: 'manager',
  timeZone: 'America/New_York',
};

/** Where most of the corpus is said: by Mia Torres, manager, on Tuesday 2026-03-03 at 10:00 in New York. */
export const northwind: CorpusWorkspace = {
  records,
  actor,
  stages: [
    { label: 'Prospecting', status: 'open' },
    { label: 'Qualification', status: 'open' },
    { label: 'Proposal', status: 'open' },
    { label: 'Negotiation', status: 'open' },
    { label: 'Closed won', status: 'won' },
    { label: 'Closed lost', status: 'lost' },
  ],
  channel: 'C0SALES',
  context: {
    now: new Date('2026-03-03T15:00:00Z'),
    zone: 'America/New_York',
    locale: 'en-US',
    currency: 'USD',
    country: 'US',
    fiscalYearStart: 1,
  },
};

const reader = readerOf(northwind);

/** Reads as Mia Torres. */
export function makeReader(memory: Memory = nothingSaid): Reader {
  return { ...reader, memory };
}

/** A record as readings hold it, for expectations: `ref('dana')`. */
export function ref(id: string): Reference {
  return refIn(northwind, id);
}
