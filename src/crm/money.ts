import type { Money } from '../capability/fields.ts';

/** How many decimals a currency's minor unit has: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** Money in minor units, rounded half away from zero: {45000.5, USD} → 4500050. */
export function toMinorUnits({ amount, currency }: Money): number {
  // Not by multiplication: 1.005 * 100 is less than 100.5 in binary.
  return Math.sign(amount) * Math.round(shift(Math.abs(amount), minorDigits(currency)));
}

/** Minor units as money: 4500050, USD → {45000.5, USD}. */
export function fromMinorUnits(minorUnits: number, currency: string): Money {
  return { amount: shift(minorUnits, -minorDigits(currency)), currency };
}

/** Money as people write it, without needless decimals: $45,000, €1,234.50; `compact`: $1.2M. */
export function formatMoney(minorUnits: number, currency: string, locale: string, compact = false): string {
  const { amount } = fromMinorUnits(minorUnits, currency);
  const decimals = Number.isInteger(amount) ? 0 : minorDigits(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...(compact
      ? { notation: 'compact', maximumFractionDigits: 1 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  }).format(amount);
}

/** `value` times ten to `places`, through its decimal text, which may itself be in exponent form. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
