import { canonical } from '../time/words.ts';

/** One word, number, punctuation mark or opaque entity of a message, with its place in the original text. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** Lower case, typographic quotes and Slack's entities folded ("&gt;" is ">"). */
  readonly word: string;
  /** True where no white space stands before it. */
  readonly glued: boolean;
  /** True where it begins with a capital letter. */
  readonly capital: boolean;
  readonly type: 'word' | 'digits' | 'mark' | 'opaque';
}

const TOKEN = /o['’]clock|2(?:moro|morrow|mrw|nite|day)\b|\p{L}+|['’]s(?!\p{L})|\d+|&(?:gt|lt|amp);|\n|[^\s]/giu;
/** Dictated sounds that say nothing, not even within a value. */
const HESITATIONS: ReadonlySet<string> = new Set(['uh', 'uhh', 'um', 'umm', 'uhm', 'erm', 'hmm']);
const FOLDED: Readonly<Record<string, string>> = {
  '&gt;': '>',
  '&lt;': '<',
  '&amp;': '&',
  '’': "'",
  '’s': "'s",
  'o’clock': "o'clock",
  '–': '-',
  '—': '-',
  '‐': '-',
  '−': '-',
};

/**
 * Splits a message into tokens: runs of letters, runs of digits, single marks, line ends. `opaque` stretches (addresses,
 * mentions), sorted and disjoint, become one token each, so that nothing inside them is read as a number or a date.
 */
export function tokenise(
  text: string,
  opaque: readonly { readonly from: number; readonly to: number }[],
  limit: number,
): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const stretch of [...opaque, { from: text.length, to: text.length }]) {
    if (stretch.from > at) splitInto(tokens, text, at, stretch.from, limit);
    if (stretch.to > stretch.from && tokens.length < limit) tokens.push(opaqueToken(text, stretch.from, stretch.to));
    at = Math.max(at, stretch.to);
    if (tokens.length >= limit) break;
  }
  return tokens;
}

function splitInto(tokens: Token[], text: string, from: number, to: number, limit: number): void {
  const part = to === text.length ? text : text.slice(0, to);
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(part); match && tokens.length < limit; match = TOKEN.exec(part)) {
    const start = match.index;
    const raw = match[0];
    const lower = raw.toLowerCase();
    if (HESITATIONS.has(lower)) continue;
    const code = raw.charCodeAt(0);
    tokens.push({
      from: start,
      to: start + raw.length,
      word: FOLDED[lower] ?? canonical(lower),
      glued: start > 0 && !isSpace(text.charCodeAt(start - 1)),
      capital: lower !== raw,
      type: code >= 48 && code <= 57 && !/\D/.test(raw) ? 'digits' : /^2?\p{L}/u.test(raw) ? 'word' : 'mark',
    });
  }
}

function opaqueToken(text: string, from: number, to: number): Token {
  return {
    from,
    to,
    word: '\u0000',
    glued: from > 0 && !isSpace(text.charCodeAt(from - 1)),
    capital: false,
    type: 'opaque',
  };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 160 || code === 0x202f;
}
