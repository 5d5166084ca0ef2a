import type { Token } from './tokens.ts';

const MISTYPED = 0.1;
const INFLECTION = 0.04;
const OTHER_FORM = 0.16;
const OTHER_TENSE = 0.3;
const ORDERED = 0.26;
const OTHER_NUMBER = 0.45;

/**
 * What taking one form of a word for another costs. "Closed" is not "closing": the one was, the other is to come; and "deals" are
 * looked for where "the deal" is one.
 */
export function inflectionCost(said: string, meant: string): number {
  if (said.endsWith('ing') ? meant.endsWith('ed') : said.endsWith('ed') && meant.endsWith('ing')) return OTHER_TENSE;
  // "Good talk" is a thing, and tells not what was talked about.
  if ((said === 'talk' || said === 'chat') && meant.endsWith('ed')) return OTHER_NUMBER;
  // "Follow up with Dana" asks for what "followed up with Dana" reports.
  if (said.endsWith('ed') !== meant.endsWith('ed') && meant.endsWith('ed'))
    return said.endsWith('s') ? OTHER_FORM : ORDERED;
  if (COUNTED.has(said) || COUNTED.has(meant)) return OTHER_NUMBER;
  if (said.endsWith('ing') !== meant.endsWith('ing')) return OTHER_FORM;
  return said.slice(0, 2) === meant.slice(0, 2) && /(?:ed|s)$/.test(`${said} ${meant}`) ? INFLECTION : OTHER_FORM;
}

const COUNTED = new Set(
  'deals accounts contacts leads tasks orders products customers companies calls emails meetings demos visits texts notes activities lunches coffees dinners appointments chats syncs workshops conversations deadlines distributors dealers resellers mails messages reminders commits'.split(
    ' ',
  ),
);

/**
 * Matches words one after the other from a token on, hyphens and strokes between them skipped: "n/a".
 *
 * @returns the token after them, and what inflections cost; undefined where they do not stand there
 */
export function matchWords(
  words: readonly Token[],
  tokens: readonly Token[],
  at: number,
): { to: number; cost: number } | undefined {
  let to = at;
  let cost = 0;
  for (const [index, word] of words.entries()) {
    let token = tokens[to];
    if (index > 0 && (token?.text === '-' || token?.text === '/') && !token.spaced) token = tokens[++to];
    if (token === undefined) return undefined;
    if (token.word !== word.word) {
      if (token.stem !== word.stem || token.shape !== 'word') return undefined;
      cost += inflectionCost(token.word, word.word);
    }
    if (token.mistyped) cost += MISTYPED;
    to++;
  }
  return { to, cost };
}
