import type { CompiledCapability } from '../phrases/grammar.ts';
import type { Message } from '../text/message.ts';
import type { Token } from '../text/tokens.ts';
import { isAfterBreak } from './breaks.ts';
import type { Clause } from './clauses.ts';
import { COSTS } from './costs.ts';
import { openField } from './matching.ts';
import { AFTER, BEFORE, type State } from './state.ts';
import { TELLERS } from './tales.ts';

const SENTENCE_ENDS: ReadonlySet<string> = new Set([';', '!', '?']);
/** Going on with a phrase behind the end of a sentence. */
const BREAKS_OFF = 0.5;

/** Leaving out a joining word of free text: "for Acme" goes on with "the quote". */
const BREAKS_TEXT = 0.12;
/** Words that weigh less join others or are politeness. */
const JOINING = 0.2;
/** Leaving out words of a text that weigh less is not free. */
const LITTLE = 0.5;

/** "So we only talked briefly": amid what is told, a clause's words are rather more of it. */
export function costOfBreakingOff(state: State, compiled: CompiledCapability, message: Message): number {
  if (openField(compiled, state)?.long !== true) return 0;
  return isAfterBreak(state.at, message) ? 0 : COSTS.cueInLong;
}

/** "Meeting …, next step: legal review": amid a text a word is no mere echo of what was said before. */
export function costOfCutting({ open, at }: State, message: Message): number {
  return open < 0 || isAfterBreak(at, message) ? 0 : COSTS.cueInLong;
}

/** Clauses come behind the phrase rather than within it, and what is to follow is not said first. */
export function placeCost({ phrase }: State, { cued, field }: Clause): number {
  if (phrase > AFTER) return COSTS.interposed;
  return phrase === BEFORE && cued && field.kind === 'date' ? COSTS.cueFirst : 0;
}

/** What a reading costs that goes on behind a token, left out of the text or the phrase in which it stands. */
export function costBehind({ at, open, phrase, cost }: State, { weights, neutral, tokens }: Message): number {
  const weight = weights[at] ?? 1;
  const breaksText = open >= 0 && neutral[at] !== true && weight < LITTLE ? BREAKS_TEXT : 0;
  return cost + weight + breaksText + (phrase > AFTER && endsSentence(at, tokens) ? BREAKS_OFF : 0);
}

/** True for a token that may be left out without being missed. */
export function saysNothing(at: number, { weights, neutral }: Message): boolean {
  return neutral[at] === true || (weights[at] ?? 1) < JOINING;
}

/** True at the end of a sentence; a point is one where the next tells of somebody: "Good meeting. He'll try it". */
function endsSentence(at: number, tokens: readonly Token[]): boolean {
  const word = tokens[at]?.word ?? '';
  return SENTENCE_ENDS.has(word) || (word === '.' && TELLERS.has(tokens[at + 1]?.word ?? ''));
}
