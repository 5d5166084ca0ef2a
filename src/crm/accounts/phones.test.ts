import { describe, expect, it } from 'vitest';
import { formatPhone, requirePhone, toE164 } from './phones.ts';

describe('toE164', () => {
  it.each([
    ['(212) 555-0100', 'US', '+12125550100'],
    ['020 7946 0958', 'GB', '+442079460958'],
    ['+49 30 901820', 'US', '+4930901820'],
    ['98765 43210', 'IN', '+919876543210'],
    ['212-555-0100 ext. 12', 'US', '+12125550100 ext. 12'],
    ['+12125550100', 'DE', '+12125550100'],
    ['+12125550100', 'no country', '+12125550100'],
    ['555-0100', 'US', null],
    ['call me', 'US', null],
    ['212 555 0100', 'no country', null],
  ])('reads %s in %s as %s', (phone, country, expected) => {
    expect(toE164(phone, country)).toBe(expected);
  });

  it('reads what it wrote', () => {
    const number = toE164('212-555-0100 ext. 12', 'US') ?? '';
    expect(toE164(number, 'DE')).toBe(number);
  });
});

describe('requirePhone', () => {
  it('says how to write it', () => {
    expect(() => requirePhone('555-0100', 'US')).toThrow('“555-0100” is not a whole phone number in United States.');
  });
});

describe('formatPhone', () => {
  it.each([
    ['+12125550100', '+1 212 555 0100'],
    ['not a number', 'not a number'],
  ])('shows %s as %s', (phone, expected) => {
    expect(formatPhone(phone)).toBe(expected);
  });
});
