import { editDistance } from '../../references/distance.ts';
import { classOf } from '../../references/word-class.ts';
import type { ByFirstStem, SpokenOption } from '../phrases/grammar.ts';
import { matchWords } from '../text/match-words.ts';
import type { Message } from '../text/message.ts';
import type { Token } from '../text/tokens.ts';
import type { Fit } from './fit.ts';

const MISTYPED = 0.25;
const LEAST_LETTERS = 6;

/** The values of a choice that are said at a token, the longest first; a long word may be mistyped. */
export function choiceFits(options: ByFirstStem<SpokenOption>, at: number, { tokens }: Message): Fit[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const known = options.get(token.stem);
  if (known === undefined) return mistypedFits(options, at, token);
  const fits: Fit[] = [];
  for (const option of known) {
    const matched = matchWords(option.words, tokens, at);
    if (matched === undefined) continue;
    const { to, cost } = matched;
    fits.push({ to, value: option.value, cost, evidence: 0.5 + 0.2 * option.words.length });
  }
  return fits;
}

function mistypedFits(options: ByFirstStem<SpokenOption>, at: number, { word, shape }: Token): Fit[] {
  if (shape !== 'word' || word.length < LEAST_LETTERS || classOf(word) !== 'rare') return [];
  for (const list of options.values()) {
    for (const { words, value } of list) {
      const [only, second] = words;
      if (only === undefined || second !== undefined || only.word.length < LEAST_LETTERS) continue;
      if (only.word[0] !== word[0] || editDistance(word, only.word, 2) > (word.length < 9 ? 1 : 2)) continue;
      return [{ to: at + 1, value, cost: MISTYPED, evidence: 0.5 }];
    }
  }
  return [];
}
