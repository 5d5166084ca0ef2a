import { classOf } from '../../references/word-class.ts';
import type { Lattice } from '../lattice/lattice.ts';
import type { Token } from '../text/tokens.ts';
import { CONNECTORS, SOFT_WORDS } from '../text/words.ts';
import type { Fit, Manner } from './fit.ts';

/** A name without its # might be anything. */
const WITHOUT_SIGN = 0.15;
const NOUNS: ReadonlySet<string> = new Set(['channel', 'room']);
const HYPHENS: ReadonlySet<string> = new Set(['-', '_']);

/** The channel said at a token: "#sales", "<#C1|sales>", and behind a cue "sales-leads" or "the sales channel". */
export function channelFits(at: number, manner: Manner, { message: { tokens }, names, values }: Lattice): Fit[] {
  const token = tokens[at];
  if (token === undefined) return [];
  if (token.shape === 'channel') return [{ to: behindNoun(tokens, at + 1), value: token.text, cost: 0, evidence: 0.6 }];
  const end = endOfName(tokens, at);
  const isNamed = NOUNS.has(tokens[end]?.word ?? '');
  if ((manner === 'bare' && !isNamed) || !mayBeName(token)) return [];
  // "A channel for the project" is named otherwise.
  if (tokens.slice(Math.max(0, at - 2), at).some(({ word }) => word === 'for')) return [];
  if ((names[at] ?? []).length > 0 || (values.future[at] ?? []).length > 0) return [];
  const value = tokens
    .slice(at, end)
    .map(({ text }) => text)
    .join('');
  return [{ to: behindNoun(tokens, end), value, cost: isNamed ? 0 : WITHOUT_SIGN, evidence: 0.5 }];
}

function mayBeName({ shape, word }: Token): boolean {
  if (shape !== 'word' || NOUNS.has(word) || CONNECTORS.has(word) || SOFT_WORDS.has(word)) return false;
  return classOf(word) !== 'function';
}

/** Behind "sales-leads" and "deal_desk". */
function endOfName(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (HYPHENS.has(tokens[end]?.text ?? '') && tokens[end]?.spaced === false && tokens[end + 1]?.spaced === false)
    end += 2;
  return end;
}

function behindNoun(tokens: readonly Token[], at: number): number {
  return NOUNS.has(tokens[at]?.word ?? '') ? at + 1 : at;
}
