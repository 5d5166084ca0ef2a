import type { ByFirstStem, SpokenOption } from '../phrases/grammar.ts';
import { matchWords } from '../text/match-words.ts';
import type { Message } from '../text/message.ts';
import type { Fit } from './fit.ts';

/** The values of a choice that are said at a token, the longest first. */
export function choiceFits(options: ByFirstStem<SpokenOption>, at: number, { tokens }: Message): Fit[] {
  const fits: Fit[] = [];
  for (const option of options.get(tokens[at]?.stem ?? '') ?? []) {
    const matched = matchWords(option.words, tokens, at);
    if (matched === undefined) continue;
    const { to, cost } = matched;
    fits.push({ to, value: option.value, cost, evidence: 0.5 + 0.2 * option.words.length });
  }
  return fits;
}
