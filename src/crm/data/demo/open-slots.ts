import type { DealType, ForecastCategory } from '../../deals/tables.ts';
import type { OpenStage } from './deals.ts';

/** An open deal of the demo, told from today. */
export interface OpenSlot {
  readonly account: string;
  /** Behind the account's name. */
  readonly name: string;
  readonly product: string;
  readonly type: DealType;
  readonly stage: OpenStage;
  /** Thousands of the currency; null where nobody has said yet. */
  readonly thousands: number | null;
  /** Days from today to the expected close. */
  readonly closes: number;
  readonly details: SlotDetails;
}

/** What makes an open deal different from the plain one. */
export interface SlotDetails {
  /** Days without activity. */
  readonly quiet?: number;
  /** Workdays since it entered its stage. */
  readonly moved?: number;
  /** Days in its stage where that is far too long. */
  readonly stuck?: number;
  /** How often its close was pushed. */
  readonly pushed?: number;
  /** Its close was pulled in this week. */
  readonly pulled?: true;
  /** What it was thought to be worth, in thousands, until this week. */
  readonly was?: number;
  /** A name, or null for none; drawn unless said. */
  readonly contact?: string | null;
  readonly forecast?: ForecastCategory;
  readonly competitor?: string;
  readonly probability?: number;
}

function slot(
  account: string,
  name: string,
  [product, type, stage]: readonly [string, DealType, OpenStage],
  thousands: number | null,
  closes: number,
  details: SlotDetails = {},
): OpenSlot {
  return { account, name, product, type, stage, thousands, closes, details };
}

const p = 'prospecting';
const q = 'qualification';
const o = 'proposal';
const n = 'negotiation';
const fresh = 'new_business';
const more = 'expansion';
const again = 'renewal';
const beacon = 'Beacon Platform';
const starter = 'Beacon Starter';
const cold = 'Cold Chain Compliance';
const route = 'Route Planner';
const studio = 'Insight Studio';
const kit = 'Sensor Kit 50';

/** Every open deal, by stage from the last one to the first. */
export const openSlots: readonly OpenSlot[] = [
  slot('Kestrel Holdings', 'Renewal {year}', [beacon, again, n], 88, 1, {
    forecast: 'commit',
    contact: 'Nathan Cole',
    moved: 6,
  }),
  slot('Copperline Freight', 'Beacon for 9 terminals', [beacon, more, n], 64, 2, {
    forecast: 'commit',
    contact: 'Bill Tomorrow',
    was: 58,
  }),
  slot('Schäfer Logistik GmbH', 'Route Planner', [route, more, n], 38.4, 5, {
    forecast: 'commit',
    contact: 'Annika Voß',
    moved: 2,
  }),
  slot('Stark Industries', 'Beacon Platform worldwide', [beacon, fresh, n], 310, 18, {
    forecast: 'commit',
    contact: 'Virginia Marlowe',
    competitor: 'Brightlane',
    pushed: 1,
  }),
  slot('Cascade Seafoods', 'Renewal {year}', [cold, again, n], 41, 9, { forecast: 'commit' }),
  slot('Delacroix Transports', 'Beacon Platform', [beacon, fresh, n], 72, -4, {
    competitor: 'Haulwise',
    pushed: 2,
    forecast: 'best_case',
  }),
  slot('Ipê Farmacêutica', 'Cold Chain Compliance', [cold, fresh, n], 96.5, 27, {
    forecast: 'best_case',
    pulled: true,
  }),
  slot('Pennine Cold Storage', 'Sensor Kit 50 for Hall 3', [kit, more, n], 19.5, 0, { forecast: 'commit', moved: 4 }),
  slot('Rheingold Lebensmittel', 'Cold Chain Compliance', [cold, fresh, n], 57.6, 34, {
    stuck: 41,
    quiet: 17,
    forecast: 'best_case',
  }),

  slot('Acme Corp', 'Renewal {year}', [beacon, again, o], 45, 12, {
    forecast: 'best_case',
    contact: 'Dana Kim',
    moved: 3,
    competitor: 'Polarmetric',
  }),
  slot('Umbrella', 'Cold Chain Compliance for 22 hubs', [cold, more, o], 420, 58, {
    forecast: 'best_case',
    contact: 'Rosalind Ashby',
    pushed: 2,
  }),
  slot('Hooli', 'Beacon for data center freight', [beacon, fresh, o], 128, 44, {
    contact: 'Farah Nazari',
    forecast: 'best_case',
  }),
  slot('Best Case Logistics', 'Route Planner', [route, fresh, o], 28.8, 7, {
    contact: 'Joy Pham',
    competitor: 'Haulwise',
    pushed: 1,
  }),
  slot('June & Partners', 'Beacon Starter', [starter, fresh, o], 4.8, 15, { contact: 'April June' }),
  slot('Nordlicht Pharma', 'Insight Studio', [studio, more, o], 33, 22, { forecast: 'best_case', moved: 1 }),
  slot('Alpenmilch', 'Cold Chain Compliance', [cold, fresh, o], 43.2, -9, {
    quiet: 26,
    pushed: 3,
    competitor: 'Polarmetric',
  }),
  slot('Summit Outfitters', 'Beacon Platform', [beacon, fresh, o], 67.5, 38),
  slot('Laboratoires Éluard', 'Premium Care', ['Premium Care', more, o], 24, 3, { moved: 2 }),
  slot('Acero del Norte', 'Beacon Platform', [beacon, fresh, o], 54, 49, { stuck: 52, contact: null }),
  slot('Thistle & Rowe', 'Beacon pilot for 3 depots', [beacon, fresh, o], 26, 31, { was: 31.5 }),
  slot('Saguaro Solar', 'Sensor Kit 50 for spare parts', [kit, fresh, o], 32.5, 66, { quiet: 19 }),

  slot('Globex', 'Cold Chain Compliance', [cold, fresh, q], 82, 41, {
    contact: 'Dana Okafor',
    competitor: 'Polarmetric',
  }),
  slot('Initech', 'Beacon Platform', [beacon, fresh, q], 36, 26, { contact: 'Wendy Castellano', moved: 4 }),
  slot('Umbrella', 'Insight Studio', [studio, more, q], 44, 77, { contact: 'Omar Haddad' }),
  slot('Friday Media', 'Equipment tracking', [beacon, fresh, q], 21.5, 20, { contact: 'Carmen Friday' }),
  slot('Will Call Ltd', 'Beacon Starter', [starter, fresh, q], 9.6, 29, { contact: 'Mark Winter' }),
  slot('Hooli', 'Gateway Pro for 40 docks', ['Gateway Pro', fresh, q], 62, 84, { contact: 'Gavin Petrakis' }),
  slot('Kestrel Holdings', 'Kestrel Fresh cold stores', [cold, more, q], 118, 92, { contact: 'Beatrice Lowell' }),
  slot('Grupo Almazara', 'Beacon for 6 more sites', [beacon, more, q], 75, 53, { contact: 'Andrés Peña' }),
  slot('Bräuer Maschinenbau AG', 'Beacon Platform', [beacon, fresh, q], 90, -17, {
    quiet: 38,
    pushed: 2,
    contact: null,
  }),
  slot('Van der Heyden Flowers', 'Route Planner', [route, more, q], 19.2, 46, { moved: 1 }),
  slot('Officine Bellandi', 'Beacon pilot', [beacon, fresh, q], 18, 61, { quiet: 21 }),
  slot('Frigorífico del Plata', 'Cold Chain Compliance', [cold, fresh, q], 48.5, 70, { pushed: 1 }),
  slot('Bayline Couriers', 'Route Planner', [route, fresh, q], 27, -2, { contact: null }),

  slot('Transportes Cóndor', 'Route Planner', [route, fresh, p], 41, 88),
  slot('Harbor & Pine Foods', 'Cold Chain Compliance', [cold, fresh, p], 52, 97, { moved: 1 }),
  slot('Oakhurst Medical Supply', 'Beacon Platform', [beacon, fresh, p], 39, 74),
  slot('Redwood Biologics', 'Cold Chain Compliance', [cold, fresh, p], 58, 105, { moved: 2 }),
  slot('Spreewerk Energie', 'Beacon for spare parts', [beacon, fresh, p], 64, 118),
  slot('Helvetica Freight', 'Beacon Platform', [beacon, fresh, p], 85, 131, { quiet: 31, stuck: 48 }),
  slot('Aceites Valdeluz', 'Sensor Kit 50', [kit, fresh, p], 13, 55),
  slot('Café Serranía', 'Beacon Starter', [starter, fresh, p], 4.8, 36, { contact: null }),
  slot('Wattle & Gum Grocers', 'Cold Chain Compliance', [cold, fresh, p], 66, 142, { moved: 3 }),
  slot('Kestrel Air Cargo', 'Beacon for ULD tracking', [beacon, fresh, p], null, 110, { moved: 0 }),
  slot('Østergaard Dental', 'Beacon Starter', [starter, fresh, p], null, 63),
];
