import { describe, expect, it } from 'vitest';
import { countryOfAddress, domainOf } from './places.ts';

describe('domainOf', () => {
  it.each([
    ['acme.com', 'acme.com'],
    ['https://www.Acme.com/de?x=1', 'acme.com'],
    ['WWW.acme.co.uk', 'acme.co.uk'],
    ['http://shop.acme.com:8080', 'shop.acme.com'],
  ])('of %s is %s', (website, domain) => {
    expect(domainOf(website)).toBe(domain);
  });

  it.each(['acme', 'not a site', 'http://'])('refuses %s', (website) => {
    expect(() => domainOf(website)).toThrow('does not look like a web address');
  });
});

describe('countryOfAddress', () => {
  it.each([
    ['1 Main St, London, UK', 'GB'],
    ['Hauptstr. 1, 10115 Berlin, Germany', 'DE'],
    ['5th Avenue, New York, NY, usa', 'US'],
    ['1 Main St, London', null],
    [undefined, null],
  ])('of %s is %s', (address, country) => {
    expect(countryOfAddress(address)).toBe(country);
  });
});
