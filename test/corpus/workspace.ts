import type { Actor } from '../../src/capability/context.ts';
import type { ChoiceOption, Reference } from '../../src/capability/fields.ts';
import { catalogue } from '../../src/catalogue.ts';
import { stageOptions } from '../../src/crm/deals/stages.ts';
import type { Memory, Reader } from '../../src/language/reader.ts';
import { NameIndex } from '../../src/language/references/name-index.ts';
import type { NamedRecord } from '../../src/language/references/named-record.ts';

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

function account(id: string, name: string, domain: string): NamedRecord {
  return { type: 'account', id, name, domain };
}

function contact(id: string, name: string, accountId: string, email: string): NamedRecord {
  return { type: 'contact', id, name, accountId, email };
}

function deal(id: string, name: string, accountId: string, handle: string, ownerId: string): NamedRecord {
  return { type: 'deal', id, name, accountId, handle, ownerId };
}

/** An index of the names of records. */
export function indexOf(list: readonly NamedRecord[]): NameIndex {
  const index = new NameIndex();
  for (const record of list) index.add(record);
  return index;
}

const names = indexOf(records);

const actor: Actor = {
  id: 'm-mia',
  name: 'Mia Torres',
  email: 'mia@northwind.test',
  role: 'manager',
  timeZone: 'America/New_York',
};

const stages: readonly ChoiceOption[] = stageOptions(
  ['Prospecting', 'Qualification', 'Proposal', 'Negotiation', 'Closed won', 'Closed lost'].map((label) => ({
    name: label.toLowerCase().replace(' ', '_'),
    label,
    status: label === 'Closed won' ? ('won' as const) : label === 'Closed lost' ? ('lost' as const) : ('open' as const),
  })),
);

/** Nothing said before. */
export const nothingSaid: Memory = { about: [], lastCapability: null, lastInput: null };

/** Reads as Mia Torres, manager, on Tuesday 2026-03-03 at 10:00 in New York. */
export function makeReader(memory: Memory = nothingSaid): Reader {
  return {
    catalogue,
    names,
    actor,
    stages,
    memory,
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
}

/** A record as readings hold it, for expectations: `ref('dana')`. */
export function ref(id: string): Reference {
  const record = records.find((each) => each.id === id);
  if (record === undefined) throw new Error(`The corpus has no record ${id}`);
  return { type: record.type, id: record.id, name: record.name };
}
