import { ORDINALS } from '../amounts/number-words.ts';
import type { Token } from '../chart/tokens.ts';
import { MONTHS, WEEKDAYS } from './words.ts';

/** Before these, "may", "sat" and "sun" name a time. */
const LEADS = new Set(
  'in of by before after since until till this next last previous coming mid middle early late from to through end start beginning for during every on each during around - the of between'.split(
    ' ',
  ),
);
const FOLLOWS = new Set('at morning afternoon evening night to - until till through'.split(' '));
const PRONOUNS = new Set('i we you he she they it the this that'.split(' '));

/** True where a weekday's word is likely one: "sat" and "sun" in lower case are also other words. */
export function isWeekdayWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital || (token.word !== 'sat' && token.word !== 'sun')) return true;
  return hasNeighbour(tokens, at);
}

/** True where a month's word is likely one: "may" and "mar" are also other words. */
export function isMonthWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.word !== 'may' && token.word !== 'mar')) return true;
  if (token.capital)
    return !(
      token.word === 'may' &&
      PRONOUNS.has(tokens[at + 1]?.word ?? '') &&
      !LEADS.has(tokens[at - 1]?.word ?? '')
    );
  return hasNeighbour(tokens, at);
}

function hasNeighbour(tokens: readonly Token[], at: number): boolean {
  if (tokens.length <= 2) return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && (LEADS.has(before.word) || before.type === 'digits' || isTimeWord(before) || isSuffix(before)))
    return true;
  if (after?.word === 'the' && tokens[at + 2]?.type === 'digits') return true;
  if (after && (after.type === 'digits' || FOLLOWS.has(after.word) || isTimeWord(after))) return true;
  return (
    before?.word === 'and' &&
    tokens.slice(Math.max(0, at - 5), at).some((token) => token.word === 'between' || isTimeWord(token))
  );
}

function isTimeWord(token: Token): boolean {
  return WEEKDAYS.has(token.word) || (MONTHS.has(token.word) && token.word !== 'may' && token.word !== 'mar');
}

function isSuffix(token: Token): boolean {
  return token.glued && ['st', 'nd', 'rd', 'th'].includes(token.word);
}

/** True where a day's or month's capitalised word stands before another capitalised one, as names do ("May Partners"). */
export function looksLikeName(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from];
  const next = tokens[to];
  if (to !== from + 1 || !token?.capital || !next?.capital || next.type !== 'word') return false;
  return !isTimeWord(next) && next.word !== 'eod' && !LEADS.has(tokens[from - 1]?.word ?? '');
}

const AFTER_TIMES = new Set(
  'for at with on in to and or by from about re regarding is was were are if then please morning afternoon evening night i we he she they you it that this until till but because as so when my our her his their your of via instead not before after will would should can through via per using since due though while which who because the a an than last next around instead'.split(
    ' ',
  ),
);
const MEASURES = new Set([
  '%',
  '$',
  '€',
  '£',
  '¥',
  '₹',
  'k',
  'm',
  'percent',
  'pct',
  'usd',
  'eur',
  'gbp',
  'lakh',
  'crore',
  'grand',
  'cr',
  'mil',
  'mio',
  'tsd',
  'million',
  'thousand',
  'hundred',
]);

/** True where a time ends in a bare number that goes on as an amount ("at 10%", "at 5k"). */
export function isMeasure(
  tokens: readonly Token[],
  node: { readonly category: string; readonly from: number; readonly to: number },
): boolean {
  if (node.category !== 'moment' && node.category !== 'slot' && node.category !== 'day') return false;
  if (isSpelledOrdinal(tokens, node)) {
    const after = tokens[node.to];
    return after?.type === 'word' && !AFTER_TIMES.has(after.word) && !isTimeWord(after);
  }
  const next = tokens[node.to];
  return tokens[node.to - 1]?.type === 'digits' && next !== undefined && MEASURES.has(next.word);
}

/** True where a time ends in a number and a noun follows: "the 5th customer", "May 5 deals", "at 12 Main Street". */
export function countsThings(
  tokens: readonly Token[],
  node: { readonly category: string; readonly from: number; readonly to: number },
): boolean {
  const last = tokens[node.to - 1];
  const next = tokens[node.to];
  if (isSpelledOrdinal(tokens, node)) return !LEADS_TO_DAY.has(tokens[node.from - 1]?.word ?? '');
  if (!last || next?.type !== 'word' || AFTER_TIMES.has(next.word)) return false;
  if (node.category === 'moment')
    return last.type === 'digits' && tokens[node.to - 2]?.word !== ':' && !isTimeWord(next);
  if (node.category !== 'day') return false;
  return !next.capital && !isTimeWord(next) && (isSuffix(last) || (last.type === 'digits' && last.word.length <= 2));
}

const LEADS_TO_DAY = new Set(['on', 'by', 'until', 'till', 'since', 'before', 'after', 'due']);
const LEADS_TO_BARE_DAY = new Set([...LEADS_TO_DAY, 'from', 'to', 'through', 'between', 'and', '-', 'for', 'closing']);

/** True where digits like "20th" stand alone and nothing before or behind them says that they are a day. */
export function isLooseOrdinal(
  tokens: readonly Token[],
  { category, from, to }: { readonly category: string; readonly from: number; readonly to: number },
): boolean {
  if (category !== 'day' && category !== 'impossible') return false;
  const [last, before] = [tokens[to - 1], tokens[from - 1]];
  if (last === undefined) return false;
  const isOrdinal = isSuffix(last) ? to === from + 2 : to === from + 1 && ORDINALS.has(last.word);
  if (!isOrdinal) return false;
  return !isSuffix(last) || !(LEADS_TO_BARE_DAY.has(before?.word ?? '') || tokens.length === 2) || goesOn(tokens[to]);
}

/** True where an impossible day is rather a count: "the 45th customer", "March 50 deals", "in April 60k", "60 March 31". */
export function isCountInstead(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]];
  if (last === undefined || next === undefined) return false;
  if (MEASURES.has(next.word) || (next.glued && next.type !== 'mark')) return true;
  if (next.type === 'digits') return tokens[from]?.type === 'digits' && next.word.length !== 4;
  return goesOn(next);
}

/** True for a word that goes on as a noun would. */
function goesOn(next: Token | undefined): boolean {
  return next?.type === 'word' && !AFTER_TIMES.has(next.word) && !isTimeWord(next);
}

/** "the second": a day of the month, or one of several. */
function isSpelledOrdinal(
  tokens: readonly Token[],
  node: { readonly category: string; readonly from: number; readonly to: number },
): boolean {
  return (
    node.category === 'day' &&
    node.to === node.from + 2 &&
    tokens[node.from]?.word === 'the' &&
    ORDINALS.has(tokens[node.to - 1]?.word ?? '')
  );
}
