import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { RawInput } from '../../capability/capability.ts';
import { InvalidError } from '../../capability/errors.ts';

/**
 * A phone number in E.164, with " ext. 12" where it has an extension; null where it cannot be one. A national number is read as
 * one of `country` (ISO 3166).
 */
export function toE164(phone: string, country: string): string | null {
  const known = isSupportedCountry(country as CountryCode) ? (country as CountryCode) : undefined;
  const parsed = parsePhoneNumberFromString(phone, known);
  if (!parsed?.isPossible()) return null;
  return parsed.ext ? `${parsed.number} ext. ${parsed.ext}` : parsed.number;
}

/** A phone number in E.164. @throws {InvalidError} `phone` where it cannot be one */
export function requirePhone(phone: string, country: string): string {
  const number = toE164(phone, country);
  if (number !== null) return number;
  throw new InvalidError(
    'phone',
    `“${phone}” is not a whole phone number in ${countryName(country)}. Write it with its area code, or with + and its country code.`,
    'phone',
  );
}

/** The country (ISO 3166) that an international number belongs to; null where it does not tell. */
export function countryOfPhone(phone: string): string | null {
  return parsePhoneNumberFromString(phone)?.country ?? null;
}

/** A number as people read it: "+1 212 555 0100". */
export function formatPhone(phone: string): string {
  const parsed = parsePhoneNumberFromString(phone);
  return parsed === undefined ? phone : parsed.formatInternational();
}

function countryName(country: string): string {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }).of(country) ?? country;
}

/** Input whose phone number is written in E.164 where it can be; one that cannot is left for validation to refuse. */
export function withE164(rawInput: RawInput, country: string): RawInput {
  const { phone } = rawInput;
  return typeof phone === 'string' ? { ...rawInput, phone: toE164(phone, country) ?? phone } : rawInput;
}
