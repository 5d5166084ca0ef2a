/** Where and in what currency amounts are read. */
export interface MoneyFormat {
  /** ISO 4217. */
  readonly currency: string;
  /** BCP 47. */
  readonly locale: string;
}

const altTextLimit = 2000;
const scriptsOfTheFont = ['Latn', 'Cyrl', 'Grek'];

/**
 * The locale that a picture's numbers and dates are written in: the one asked for, or English as written in that region
 * (en-JP for ja-JP) where its script is not in the font that the project brings along.
 */
export function pictureLocale(locale: string): string {
  const { script, region } = new Intl.Locale(locale).maximize();
  if (script !== undefined && scriptsOfTheFont.includes(script)) return locale;
  return region === undefined ? 'en-US' : `en-${region}`;
}

/** An amount in major units, short enough to stand at a bar's end: $45.3K, 1,2 Mio. €, ₹4.5L; below a thousand in full. */
export function shortMoney(amount: number, { currency, locale }: MoneyFormat): string {
  const options: Intl.NumberFormatOptions =
    Math.abs(amount) < 1000
      ? { trailingZeroDisplay: 'stripIfInteger' }
      : { notation: 'compact', maximumSignificantDigits: 3 };
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...options }).format(amount);
}

/** An amount in major units, in full: $45,300 or $12.50. */
export function fullMoney(amount: number, { currency, locale }: MoneyFormat): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(
    amount,
  );
}

/** "1 deal", "1,204 deals". */
export function dealCount(count: number, locale: string): string {
  return `${new Intl.NumberFormat(locale).format(count)} ${count === 1 ? 'deal' : 'deals'}`;
}

/** A day (`YYYY-MM-DD`, or an ISO datetime, of which the day is taken) as "Nov 23" in the locale's words. */
export function shortDay(day: string, locale: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(date);
}

/**
 * A name broken into lines of at most `width` characters at its spaces; what does not fit ends in an ellipsis.
 *
 * Emoji are left out, since the picture's font has none.
 */
export function wrapName(name: string, width: number, lines: number): string[] {
  const words = name
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, '')
    .split(/\s+/)
    .filter(Boolean);
  const wrapped: string[] = [];
  for (const word of words) {
    const last = wrapped.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= width) {
      wrapped[wrapped.length - 1] = `${last} ${word}`;
    } else {
      wrapped.push(word);
    }
  }
  const overflows = wrapped.length > lines;
  if (wrapped.length === 0) return [shorten(name, width, false)];
  return wrapped.slice(0, lines).map((line, index) => shorten(line, width, overflows && index === lines - 1));
}

/** Sentences joined as far as Slack's 2,000 characters of alternative text allow; says how many were left out. */
export function altText(sentences: readonly string[]): string {
  let text = '';
  for (const [index, sentence] of sentences.entries()) {
    const rest = ` And ${sentences.length - index} more.`;
    if (text.length + sentence.length + 1 + rest.length > altTextLimit) return `${text}${rest}`.trim();
    text = text === '' ? sentence : `${text} ${sentence}`;
  }
  return text;
}

function shorten(line: string, width: number, cut: boolean): string {
  const characters = [...line];
  if (!cut && characters.length <= width) return line;
  return `${characters
    .slice(0, width - 1)
    .join('')
    .trimEnd()}…`;
}
