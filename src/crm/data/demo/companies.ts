import type { AccountType } from '../../accounts/tables.ts';
import type { DemoCity } from './places.ts';

/** A company of the demo. */
export interface DemoCompany {
  readonly name: string;
  readonly city: DemoCity;
  readonly industry: string;
  readonly employees: number;
  /** Annual revenue in millions of the currency. */
  readonly revenue: number;
  readonly domain: string;
  readonly details: CompanyDetails;
}

/** What is known of a company beside its size. */
export interface CompanyDetails {
  /** Prospect or customer by what it bought, unless said. */
  readonly type?: AccountType;
  /** First name of the member who owns it; by territory unless said. */
  readonly owner?: string;
  readonly parent?: string;
  readonly aliases?: readonly string[];
  readonly tags?: readonly string[];
  readonly inactive?: true;
}

function company(
  name: string,
  city: DemoCity,
  industry: string,
  employees: number,
  revenue: number,
  domain: string,
  details: CompanyDetails = {},
): DemoCompany {
  return { name, city, industry, employees, revenue, domain: `${domain}.example`, details };
}

const logistics = 'Logistics';
const food = 'Food & Beverage';
const pharma = 'Pharma';
const made = 'Manufacturing';
const retail = 'Retail';
const services = 'Professional Services';

/** Everybody that Northwind sells to or works with. All of them are invented, but for the classics of fiction. */
export const demoCompanies: readonly DemoCompany[] = [
  company('Acme Corp', 'New York', made, 2400, 610, 'acme', {
    owner: 'Maya',
    aliases: ['ACME'],
    tags: ['key account', 'reference'],
  }),
  company('Globex', 'Boston', pharma, 5200, 1900, 'globex', { aliases: ['Globex Corporation'], tags: ['key account'] }),
  company('Initech', 'Columbus', 'Technology', 640, 120, 'initech'),
  company('Umbrella', 'Pittsburgh', pharma, 8800, 3400, 'umbrella', {
    owner: 'Maya',
    aliases: ['Umbrella Corporation'],
    tags: ['key account'],
  }),
  company('June & Partners', 'New York', services, 85, 14, 'juneandpartners'),
  company('Best Case Logistics', 'Atlanta', logistics, 430, 96, 'bestcaselogistics'),
  company('Copperline Freight', 'Philadelphia', logistics, 1150, 240, 'copperline', { tags: ['reference'] }),
  company('Harbor & Pine Foods', 'Boston', food, 720, 185, 'harborandpine'),
  company('Bluestone Dairy', 'Columbus', food, 310, 74, 'bluestonedairy'),
  company('Maribel Foods', 'Charlotte', food, 260, 58, 'maribelfoods'),
  company('Maribel Foods Inc.', 'Charlotte', food, 260, 58, 'maribelfoods', { owner: 'Grace' }),
  company('Kestrel Holdings', 'Atlanta', 'Conglomerate', 6100, 1450, 'kestrel', {
    owner: 'Maya',
    tags: ['key account'],
  }),
  company('Kestrel Fresh', 'Atlanta', food, 1400, 330, 'kestrelfresh', { parent: 'Kestrel Holdings' }),
  company('Kestrel Air Cargo', 'Charlotte', logistics, 900, 270, 'kestrelaircargo', { parent: 'Kestrel Holdings' }),
  company('Oakhurst Medical Supply', 'Philadelphia', 'Healthcare', 540, 130, 'oakhurstmedical'),
  company('Stark Industries', 'Los Angeles', made, 9600, 4100, 'stark', { owner: 'Maya', tags: ['key account'] }),
  company('Hooli', 'San Francisco', 'Technology', 7400, 2800, 'hooli', { tags: ['key account'] }),
  company('Friday Media', 'Los Angeles', 'Media', 190, 41, 'fridaymedia'),
  company('Cascade Seafoods', 'Seattle', food, 480, 115, 'cascadeseafoods', { tags: ['reference'] }),
  company('Larkspur Organics', 'Portland', food, 150, 32, 'larkspur'),
  company('Juniper Ridge Brewing', 'Denver', food, 120, 24, 'juniperridge'),
  company('Saguaro Solar', 'Phoenix', 'Energy', 830, 210, 'saguarosolar'),
  company('Bayline Couriers', 'San Francisco', logistics, 620, 88, 'bayline'),
  company('Summit Outfitters', 'Denver', retail, 1750, 390, 'summitoutfitters'),
  company('Nakamura Imports', 'Los Angeles', retail, 95, 27, 'nakamuraimports', { tags: ['at risk'] }),
  company('Redwood Biologics', 'San Francisco', pharma, 410, 160, 'redwoodbio'),
  company('Transportes Cóndor', 'Mexico City', logistics, 980, 140, 'condor'),
  company('Grupo Almazara', 'Mexico City', food, 2600, 520, 'almazara', { tags: ['key account'] }),
  company('Almazara Chile', 'Santiago', food, 340, 61, 'almazara', { parent: 'Grupo Almazara' }),
  company('Acero del Norte', 'Monterrey', made, 1900, 410, 'acerodelnorte'),
  company('Café Serranía', 'Bogotá', food, 270, 39, 'serrania'),
  company('Logística Andina', 'Bogotá', logistics, 450, 62, 'logisticaandina'),
  company('Ipê Farmacêutica', 'São Paulo', pharma, 1300, 290, 'ipefarma'),
  company('Frigorífico del Plata', 'Buenos Aires', food, 760, 134, 'fridelplata'),
  company('Viña Quilpué', 'Santiago', food, 180, 36, 'quilpue', { type: 'distributor' }),
  company('Schäfer Logistik GmbH', 'Hamburg', logistics, 1250, 260, 'schaefer-logistik', {
    aliases: ['Schäfer'],
    tags: ['reference'],
  }),
  company('Bräuer Maschinenbau AG', 'Munich', made, 2200, 480, 'braeuer'),
  company('Nordlicht Pharma', 'Hamburg', pharma, 1600, 540, 'nordlicht', { tags: ['key account'] }),
  company('Rheingold Lebensmittel', 'Cologne', food, 870, 220, 'rheingold-lm'),
  company('Spreewerk Energie', 'Berlin', 'Energy', 690, 310, 'spreewerk'),
  company('Möbelhaus Krüger', 'Berlin', retail, 520, 98, 'moebel-krueger'),
  company('Alpenmilch', 'Munich', food, 390, 105, 'alpenmilch'),
  company('Donau Kurier', 'Vienna', logistics, 330, 47, 'donaukurier'),
  company('Wiener Feinkost', 'Vienna', food, 140, 28, 'wienerfeinkost', { tags: ['at risk'] }),
  company('Zürisee Medtech', 'Zurich', 'Healthcare', 280, 115, 'zuerisee'),
  company('Helvetica Freight', 'Zurich', logistics, 760, 190, 'helveticafreight'),
  company('Fromagerie Beauvallon', 'Lyon', food, 210, 52, 'beauvallon'),
  company('Delacroix Transports', 'Paris', logistics, 1050, 215, 'delacroix-transports'),
  company('Laboratoires Éluard', 'Lyon', pharma, 920, 280, 'eluard', { tags: ['key account'] }),
  company('Will Call Ltd', 'London', 'Events & Ticketing', 130, 22, 'willcall'),
  company('Thistle & Rowe', 'London', retail, 1450, 310, 'thistlerowe'),
  company('Pennine Cold Storage', 'Manchester', logistics, 370, 66, 'penninecold'),
  company('Aceites Valdeluz', 'Madrid', food, 440, 92, 'valdeluz'),
  company('Cortiça Lusa', 'Porto', made, 290, 44, 'corticalusa'),
  company('Officine Bellandi', 'Milan', made, 610, 128, 'bellandi'),
  company('Västkust Fisk', 'Gothenburg', food, 230, 49, 'vastkustfisk', { inactive: true }),
  company('Østergaard Dental', 'Copenhagen', 'Healthcare', 160, 38, 'ostergaard'),
  company('Van der Heyden Flowers', 'Rotterdam', food, 350, 77, 'vanderheyden', { tags: ['reference'] }),
  company('Merlion Shipping', 'Singapore', logistics, 1100, 265, 'merlionshipping', { type: 'partner' }),
  company('Wattle & Gum Grocers', 'Sydney', retail, 880, 174, 'wattlegum'),
  company('Hoshino Precision', 'Osaka', made, 540, 143, 'hoshino', { type: 'supplier' }),
  company('Saffron Distribution', 'Mumbai', logistics, 690, 83, 'saffron', { type: 'distributor' }),
  company('Tidewater Telematics', 'Charlotte', 'Technology', 75, 12, 'tidewater', { type: 'dealer' }),
];
