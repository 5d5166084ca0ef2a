/** A product of the demo's catalogue. */
export interface DemoProduct {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly category: string;
  /** List price in whole units of the currency; of a year where it is software or care. */
  readonly price: number;
  readonly description: string;
  readonly active?: false;
  /** How often it is what a deal is about, first and later: [new business, expansion]. */
  readonly demand: readonly [number, number];
}

/** What Northwind sells. */
export const demoProducts: readonly DemoProduct[] = [
  {
    name: 'Beacon Platform',
    aliases: ['Beacon'],
    category: 'Software',
    price: 18_000,
    description:
      'Live location and condition of every pallet and vehicle, with alerts and reports. Per year, up to 5 sites.',
    demand: [9, 2],
  },
  {
    name: 'Beacon Starter',
    aliases: [],
    category: 'Software',
    price: 4_800,
    description: 'Beacon for one site and 25 sensors. Per year.',
    demand: [5, 0],
  },
  {
    name: 'Cold Chain Compliance',
    aliases: ['CCC'],
    category: 'Software',
    price: 14_400,
    description: 'Audit-ready temperature records for food and pharma, with deviation workflows. Per year.',
    demand: [4, 3],
  },
  {
    name: 'Route Planner',
    aliases: [],
    category: 'Software',
    price: 9_600,
    description: 'Plans tours by delivery window, load and driver hours. Per year, up to 40 vehicles.',
    demand: [3, 4],
  },
  {
    name: 'Insight Studio',
    aliases: [],
    category: 'Software',
    price: 11_000,
    description: 'Dashboards and a data feed for the customer’s own warehouse. Per year.',
    demand: [1, 3],
  },
  {
    name: 'Sensor Kit 50',
    aliases: ['Sensor Kit'],
    category: 'Hardware',
    price: 6_500,
    description: 'Fifty temperature, humidity and shock sensors with five years of battery.',
    demand: [3, 5],
  },
  {
    name: 'Gateway Pro',
    aliases: [],
    category: 'Hardware',
    price: 1_900,
    description: 'LTE gateway for docks and trailers; one for each 60 sensors.',
    demand: [1, 3],
  },
  {
    name: 'Onboarding Package',
    aliases: ['Onboarding'],
    category: 'Services',
    price: 7_500,
    description: 'Site survey, installation and two days of training.',
    demand: [0, 1],
  },
  {
    name: 'Premium Care',
    aliases: [],
    category: 'Services',
    price: 12_000,
    description: 'A named engineer, 24/7 hotline and spare sensors next day. Per year.',
    demand: [0, 2],
  },
  {
    name: 'Beacon Classic',
    aliases: [],
    category: 'Software',
    price: 9_900,
    description: 'The version before Beacon Platform; renewals only until the move is done.',
    active: false,
    demand: [0, 0],
  },
];
