import { getCountries } from 'libphonenumber-js';
import { InvalidError } from '../../capability/errors.ts';

/** The web domain of an address, in lower case without www: "https://www.Acme.com/de" → "acme.com". @throws {InvalidError} `website` */
export function domainOf(website: string): string {
  const address = /^[a-z]+:\/\//i.test(website) ? website : `https://${website}`;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  if (host.includes('.')) return host;
  throw new InvalidError('website', `“${website}” does not look like a web address, such as acme.com.`, 'website');
}

/** The country (ISO 3166) that an address ends with, by its English name: "1 Main St, London, UK" → GB; null where it names none. */
export function countryOfAddress(address: string | undefined): string | null {
  return countryNames.get(address?.split(',').at(-1)?.trim().toLowerCase() ?? '') ?? null;
}

const english = new Intl.DisplayNames('en', { type: 'region' });
const countryNames = new Map<string, string>([
  ...getCountries().map((code) => [english.of(code)?.toLowerCase() ?? code, code] as const),
  ['usa', 'US'],
  ['uk', 'GB'],
  ['england', 'GB'],
  ['uae', 'AE'],
]);
