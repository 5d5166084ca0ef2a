import type { Leaf } from '../chart/chart.ts';
import type { Token } from '../chart/tokens.ts';
import type { Calendar } from '../time/calendar.ts';
import { MAGNITUDE_LETTERS } from './number-words.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₦': 'NGN',
  '₴': 'UAH',
  '₱': 'PHP',
};
const DOLLARS = new Set(
  'USD AUD CAD NZD SGD HKD TWD MXN CLP COP ARS FJD JMD TTD BBD BSD BZD XCD GYD NAD SBD BND'.split(' '),
);
const CROWNS = new Set(['SEK', 'NOK', 'DKK', 'ISK', 'CZK']);

const CODES = new Set(
  `usd eur gbp jpy cny inr chf sek nok dkk isk czk pln huf ron bgn brl mxn ars clp cop pen cad aud nzd sgd hkd twd krw thb idr php
  vnd myr zar ngn kes egp aed sar qar ils try rub uah pkr bdt lkr fjd pgk wst sbd vuv xpf bnd khr lak mmk npr mvr btn mnt kzt uzs azn
  amd kwd bhd omr jod lbp iqd dzd tnd ghs ugx tzs rwf zmw bwp nad mur szl mzn etb xof xaf jmd ttd bbd bsd bzd xcd gyd dop crc gtq hnl
  nio pab uyu pyg rsd mkd bam mdl`.split(/\s+/),
);
const SCALED_CODE = /^(k|t|m|mm|mn|bn?)([a-z]{3})$/;

/** Codes that are everyday words in lower case. */
const OTHER_WORDS = new Set(['try', 'php', 'cop', 'pen', 'sar', 'ron', 'amd', 'bam', 'nad']);
const WORDS: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  yuans: 'CNY',
  rmb: 'CNY',
  renminbi: 'CNY',
  rupee: 'INR',
  rupees: 'INR',
  rs: 'INR',
  francs: 'CHF',
  franc: 'CHF',
  kroner: 'NOK',
  kronor: 'SEK',
  kr: 'kr',
  rand: 'ZAR',
  reais: 'BRL',
  zloty: 'PLN',
  shekels: 'ILS',
  dirhams: 'AED',
  dirham: 'AED',
  lira: 'TRY',
  pesos: 'MXN',
  ruble: 'RUB',
  rubles: 'RUB',
  roubles: 'RUB',
  ringgit: 'MYR',
  rm: 'MYR',
  ksh: 'KES',
  kshs: 'KES',
  kč: 'CZK',
  cedis: 'GHS',
  kina: 'PGK',
  baht: 'THB',
  dollar: '$',
  dollars: '$',
  bucks: '$',
  buck: '$',
  dollers: '$',
};
const PREFIXES: Readonly<Record<string, string>> = {
  us: 'USD',
  usd: 'USD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  nz: 'NZD',
  nzd: 'NZD',
  s: 'SGD',
  sgd: 'SGD',
  hk: 'HKD',
  hkd: 'HKD',
  r: 'BRL',
  brl: 'BRL',
  mx: 'MXN',
  mxn: 'MXN',
  nt: 'TWD',
  twd: 'TWD',
  clp: 'CLP',
  cop: 'COP',
  ars: 'ARS',
  fj: 'FJD',
  fjd: 'FJD',
  j: 'JMD',
  jm: 'JMD',
  tt: 'TTD',
  bb: 'BBD',
  bds: 'BBD',
  bz: 'BZD',
  ec: 'XCD',
  rd: 'DOP',
  n: 'NAD',
  si: 'SBD',
  ws: 'WST',
  t: 'TOP',
};
const ADJECTIVES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  us: { $: 'USD' },
  american: { $: 'USD' },
  canadian: { $: 'CAD' },
  australian: { $: 'AUD' },
  singapore: { $: 'SGD' },
  fiji: { $: 'FJD' },
  fijian: { $: 'FJD' },
  jamaican: { $: 'JMD' },
  'new zealand': { $: 'NZD' },
  swiss: { CHF: 'CHF' },
  chinese: { CNY: 'CNY' },
  japanese: { JPY: 'JPY' },
  indian: { INR: 'INR' },
  pakistani: { INR: 'PKR' },
  british: { GBP: 'GBP' },
  swedish: { SEK: 'SEK', NOK: 'SEK', kr: 'SEK' },
  norwegian: { NOK: 'NOK', kr: 'NOK' },
  danish: { NOK: 'DKK', kr: 'DKK' },
  mexican: { MXN: 'MXN' },
  egyptian: { GBP: 'EGP' },
};

/** Proposes the currencies that begin at a token: symbols, codes, words, "US $", "swiss francs". */
export function readCurrencies(
  tokens: readonly Token[],
  at: number,
  calendar: Calendar,
  add: (leaf: Leaf) => void,
): void {
  const token = tokens[at];
  if (!token) return;
  const put = (to: number, code: string) => {
    const isBound = tokens[to - 1]?.type === 'mark' && tokens[to]?.type === 'digits' && tokens[to]?.glued;
    add({ category: isBound ? 'boundCurrency' : 'currency', to, meaning: settle(code, calendar) });
  };
  readScaledCode(token, at, add);
  const symbol = symbolOf(token.word, calendar);
  if (symbol) put(at + 1, symbol);
  if (token.type !== 'word') return;
  const next = tokens[at + 1];
  const code = codeOf(token);
  if (code) put(at + 1, code);
  const word = ownOf(WORDS, token.word);
  if (word) put(token.word === 'rs' && next?.word === '.' && next.glued ? at + 2 : at + 1, word);
  // "R250k", where rand are paid.
  if (token.word === 'r' && token.capital && calendar.currency === 'ZAR' && next?.type === 'digits') put(at + 1, 'ZAR');
  const joined = next && joinedCode(token, next, calendar);
  if (joined) put(at + 2, joined);
}

function readScaledCode(token: Token, at: number, add: (leaf: Leaf) => void): void {
  const [, letters = '', code = ''] = SCALED_CODE.exec(token.word) ?? [];
  // German: 45 TEUR are 45,000 €.
  const scale = letters === 't' && (code === 'eur' || code === 'chf') ? 1e3 : MAGNITUDE_LETTERS.get(letters);
  if (scale === undefined || !CODES.has(code)) return;
  add({ category: 'scaledCurrency', to: at + 1, meaning: { scale, currency: code.toUpperCase() } });
}

function codeOf(token: Token): string | null {
  return CODES.has(token.word) && (token.capital || !OTHER_WORDS.has(token.word)) ? token.word.toUpperCase() : null;
}

/** "US $", "A$", "swiss francs": two tokens that name one currency. */
function joinedCode(token: Token, next: Token, calendar: Calendar): string | undefined {
  if (next.word === '$' && (next.glued || token.word === 'us')) return ownOf(PREFIXES, token.word);
  const noun = symbolOf(next.word, calendar) ?? ownOf(WORDS, next.word);
  return noun ? ownOf(ADJECTIVES, token.word)?.[noun] : undefined;
}

function symbolOf(mark: string, calendar: Calendar): string | undefined {
  if (mark === '$') return '$';
  if (mark === '¥' || mark === '￥') return calendar.currency === 'CNY' ? 'CNY' : 'JPY';
  return SYMBOLS[mark];
}

/** A dollar is the workspace's own kind of dollar, if it has one; likewise crowns. */
function settle(code: string, calendar: Calendar): string {
  if (code === '$') return DOLLARS.has(calendar.currency) ? calendar.currency : 'USD';
  if (code === 'kr') return CROWNS.has(calendar.currency) ? calendar.currency : crownOf(calendar.locale);
  return code;
}

function crownOf(locale: string): string {
  if (/^(?:nb|nn|no)|-NO$/.test(locale)) return 'NOK';
  return /^da|-DK$/.test(locale) ? 'DKK' : 'SEK';
}

/** What a table holds for a word that may be "constructor" as well. */
function ownOf<Entry>(table: Readonly<Record<string, Entry>>, word: string): Entry | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
