import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Span, Value } from '../value.ts';

const CANDIDATE = /(?<![\d.,$€£¥₹/:\w-])(?:\+|00)?\(?\d(?:[\s().\-–/\u00a0]{0,2}\d){6,16}(?![\d%])/gu;
const DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/;
const MOST = 20;

/**
 * Finds phone numbers: international ones, and national ones of the asker's country, in E.164. Numbers of a plausible shape
 * that no plan knows are kept as typed. `taken` stretches hold addresses and are passed over.
 */
export function findPhones(text: string, country: string, taken: readonly Span[]): Value[] {
  const found: Value[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match && found.length < MOST; match = CANDIDATE.exec(text)) {
    const from = match.index;
    const to = from + match[0].length;
    if (taken.some((span) => from < span.to && to > span.from)) continue;
    const phone = readPhone(match[0], country);
    if (phone) found.push({ kind: 'phone', phone, from, to, text: match[0] });
  }
  return found;
}

/** Phone numbers in Slack's `<tel:…>` form. */
export function readPhone(typed: string, country: string): string | null {
  if (DATE.test(typed)) return null;
  const digits = typed.replace(/\D/g, '');
  const code = isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const international = typed.startsWith('00') ? `+${typed.slice(2)}` : typed;
  const parsed = parsePhoneNumberFromString(international, code);
  const isPlain = /^\d+$/.test(typed);
  if (parsed?.isPossible() && (typed.startsWith('+') || typed.startsWith('00') || parsed.isValid())) {
    return isPlain && digits.length < 10 ? null : parsed.number;
  }
  if (typed.startsWith('+')) return `+${digits}`;
  const hasPhoneShape = /^\(?\d{2,5}\)?[\s.-]\d{3,4}[\s.-]?\d{3,4}$/.test(typed);
  return hasPhoneShape && !isPlain ? typed : null;
}
