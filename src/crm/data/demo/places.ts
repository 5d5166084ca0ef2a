/** A city with accounts. */
export interface DemoPlace {
  /** ISO 3166. */
  readonly country: string;
  readonly countryName: string;
  readonly territory: string;
  /** E.164, `#` is any digit; ranges kept free for fiction where the country has one. */
  readonly phone: string;
  readonly streets: readonly string[];
  readonly at: readonly [latitude: number, longitude: number];
  /** Where its people's names come from. */
  readonly names:
    | 'us'
    | 'latin'
    | 'brazil'
    | 'german'
    | 'french'
    | 'british'
    | 'iberian'
    | 'italian'
    | 'nordic'
    | 'dutch'
    | 'asia';
}

type Region = Pick<DemoPlace, 'country' | 'countryName' | 'territory' | 'names'>;
type Spot = readonly [phone: string, latitude: number, longitude: number, ...streets: string[]];

const usEast: Region = { country: 'US', countryName: 'USA', territory: 'US East', names: 'us' };
const usWest: Region = { ...usEast, territory: 'US West' };
const latin = (country: string, countryName: string): Region => ({
  country,
  countryName,
  territory: 'Latin America',
  names: country === 'BR' ? 'brazil' : 'latin',
});
const dach = (country: string, countryName: string): Region => ({
  country,
  countryName,
  territory: 'DACH',
  names: 'german',
});
const west = (country: string, countryName: string, names: Region['names']): Region => ({
  country,
  countryName,
  territory: 'Western Europe',
  names,
});
const apac = (country: string, countryName: string): Region => ({
  country,
  countryName,
  territory: 'APAC',
  names: 'asia',
});

function place(region: Region, [phone, latitude, longitude, ...streets]: Spot): DemoPlace {
  return { ...region, phone, streets, at: [latitude, longitude] };
}

/** The cities of the demo's accounts, by name. */
export const demoPlaces = {
  'New York': place(usEast, ['+1212555 01##', 40.7128, -74.006, 'Hudson Street', 'Lexington Avenue']),
  Boston: place(usEast, ['+1617555 01##', 42.3601, -71.0589, 'Summer Street', 'Drydock Avenue']),
  Philadelphia: place(usEast, ['+1215555 01##', 39.9526, -75.1652, 'Delaware Avenue', 'Market Street']),
  Pittsburgh: place(usEast, ['+1412555 01##', 40.4406, -79.9959, 'Smallman Street']),
  Charlotte: place(usEast, ['+1704555 01##', 35.2271, -80.8431, 'South Tryon Street']),
  Atlanta: place(usEast, ['+1404555 01##', 33.749, -84.388, 'Peachtree Road', 'Marietta Street']),
  Columbus: place(usEast, ['+1614555 01##', 39.9612, -82.9988, 'North High Street']),
  'San Francisco': place(usWest, ['+1415555 01##', 37.7749, -122.4194, 'Brannan Street', 'Harrison Street']),
  Seattle: place(usWest, ['+1206555 01##', 47.6062, -122.3321, 'Alaskan Way', 'Western Avenue']),
  Portland: place(usWest, ['+1503555 01##', 45.5152, -122.6784, 'NW Front Avenue']),
  Denver: place(usWest, ['+1303555 01##', 39.7392, -104.9903, 'Blake Street']),
  Phoenix: place(usWest, ['+1602555 01##', 33.4484, -112.074, 'East Van Buren Street']),
  'Los Angeles': place(usWest, ['+1213555 01##', 34.0522, -118.2437, 'East 7th Street', 'Alameda Street']),
  'Mexico City': place(latin('MX', 'Mexico'), ['+52555555 01##', 19.4326, -99.1332, 'Avenida Insurgentes Sur']),
  Monterrey: place(latin('MX', 'Mexico'), ['+52815555 01##', 25.6866, -100.3161, 'Avenida Constitución']),
  Bogotá: place(latin('CO', 'Colombia'), ['+57601555 01##', 4.711, -74.0721, 'Carrera 7']),
  Santiago: place(latin('CL', 'Chile'), ['+562255501##', -33.4489, -70.6693, 'Avenida Providencia']),
  'São Paulo': place(latin('BR', 'Brazil'), ['+551135550 1##', -23.5505, -46.6333, 'Rua Vergueiro']),
  'Buenos Aires': place(latin('AR', 'Argentina'), ['+541145550 1##', -34.6037, -58.3816, 'Avenida Corrientes']),
  Berlin: place(dach('DE', 'Germany'), ['+493023125 ###', 52.52, 13.405, 'Köpenicker Straße', 'Torstraße']),
  Hamburg: place(dach('DE', 'Germany'), ['+494066969 ###', 53.5511, 9.9937, 'Am Sandtorkai', 'Veddeler Damm']),
  Munich: place(dach('DE', 'Germany'), ['+498999998 ###', 48.1351, 11.582, 'Landsberger Straße']),
  Cologne: place(dach('DE', 'Germany'), ['+492214710 ###', 50.9375, 6.9603, 'Aachener Straße']),
  Vienna: place(dach('AT', 'Austria'), ['+431555 01##', 48.2082, 16.3738, 'Praterstraße']),
  Zurich: place(dach('CH', 'Switzerland'), ['+41445550 1##', 47.3769, 8.5417, 'Hardstrasse']),
  Paris: place(west('FR', 'France', 'french'), [
    '+33199 00####',
    48.8566,
    2.3522,
    'Rue de la Roquette',
    'Quai de Valmy',
  ]),
  Lyon: place(west('FR', 'France', 'french'), ['+33465 71####', 45.764, 4.8357, 'Cours Lafayette']),
  London: place(west('GB', 'United Kingdom', 'british'), ['+44207946 0###', 51.5074, -0.1278, 'Tooley Street']),
  Manchester: place(west('GB', 'United Kingdom', 'british'), [
    '+44161496 0###',
    53.4808,
    -2.2426,
    'Trafford Park Road',
  ]),
  Madrid: place(west('ES', 'Spain', 'iberian'), ['+3491555 01##', 40.4168, -3.7038, 'Calle de Alcalá']),
  Porto: place(west('PT', 'Portugal', 'iberian'), ['+35122555 01##', 41.1579, -8.6291, 'Rua de Júlio Dinis']),
  Milan: place(west('IT', 'Italy', 'italian'), ['+3902555 01##', 45.4642, 9.19, 'Via Tortona']),
  Gothenburg: place(west('SE', 'Sweden', 'nordic'), ['+4631390 06##', 57.7089, 11.9746, 'Lindholmsallén']),
  Copenhagen: place(west('DK', 'Denmark', 'nordic'), ['+453555 01##', 55.6761, 12.5683, 'Kalvebod Brygge']),
  Rotterdam: place(west('NL', 'Netherlands', 'dutch'), ['+3110555 01##', 51.9244, 4.4777, 'Wilhelminakade']),
  Singapore: place(apac('SG', 'Singapore'), ['+656555 01##', 1.3521, 103.8198, 'Pasir Panjang Road']),
  Sydney: place(apac('AU', 'Australia'), ['+6125550 0###', -33.8688, 151.2093, 'Kent Street']),
  Osaka: place(apac('JP', 'Japan'), ['+8166555 01##', 34.6937, 135.5023, 'Nakanoshima']),
  Mumbai: place(apac('IN', 'India'), ['+91225550 01##', 19.076, 72.8777, 'Dr Annie Besant Road']),
} as const satisfies Readonly<Record<string, DemoPlace>>;

/** The name of a city of the demo. */
export type DemoCity = keyof typeof demoPlaces;
