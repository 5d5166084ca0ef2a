import { classOf } from '../../references/word-class.ts';
import { cleanText } from './clean.ts';
import { FILLER_SEQUENCES, FILLERS } from './fillers.ts';
import { readTokens, type Token, wordsOf } from './tokens.ts';
import { CONNECTORS, EVERYDAY, MEASURES, NEGATIONS, SOFT_WORDS } from './words.ts';

/** A message cut into tokens, with what each costs a reading that leaves it unexplained. */
export interface Message {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By token: 0 for signs and politeness, about 1 for a telling word. */
  readonly weights: readonly number[];
  /** By token: true for politeness, hesitation and signs, which no reading has to explain. */
  readonly neutral: readonly boolean[];
  readonly quotedOnly: boolean;
}

const WEIGHTS = {
  neutral: 0.01,
  connector: 0.06,
  soft: 0.22,
  measure: 0.7,
  negation: 0.8,
  common: 0.6,
  rare: 1,
  sign: 0,
};

/** What follows so many is pasted text, which a text that is open there takes whole. */
const MOST_TOKENS = 140;

/** Cuts a message as it was sent. */
export function readMessage(message: string): Message {
  const { text, quotedOnly } = cleanText(message.slice(0, 20_000));
  return messageOf({ text, tokens: readTokens(text, MOST_TOKENS), quotedOnly });
}

/** A message of these tokens, with what each of them weighs. */
export function messageOf({ text, tokens, quotedOnly }: Pick<Message, 'text' | 'tokens' | 'quotedOnly'>): Message {
  const neutral = tokens.map(isSign);
  markFillers(tokens, neutral);
  const weights = tokens.map((token, at) => weightOf(token, neutral[at] === true));
  return { text, tokens, neutral, weights, quotedOnly };
}

function isSign({ shape, word }: Token): boolean {
  return (shape === 'punctuation' && !'$€£%#&@+'.includes(word)) || shape === 'emoji' || FILLERS.has(word);
}

const SEQUENCES = new Map<string, string[][]>();
for (const sequence of FILLER_SEQUENCES) {
  const words = wordsOf(sequence).map(({ word }) => word);
  const first = words[0] ?? '';
  SEQUENCES.set(first, [...(SEQUENCES.get(first) ?? []), words]);
}

function markFillers(tokens: readonly Token[], neutral: boolean[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const fitting = SEQUENCES.get(tokens[at]?.word ?? '')?.find((words) =>
      words.every((word, offset) => tokens[at + offset]?.word === word),
    );
    if (fitting === undefined) continue;
    neutral.fill(true, at, at + fitting.length);
    at += fitting.length - 1;
  }
}

/** True for a first word, and one that a sign stands before: there a capital says nothing. */
export function isAfterSign(at: number, { tokens }: Pick<Message, 'tokens'>): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.shape === 'punctuation' || before.shape === 'emoji';
}

/** What a token costs a reading that leaves it unexplained. */
export function weightOf({ word, shape }: Pick<Token, 'word' | 'shape'>, neutral: boolean): number {
  if (shape === 'punctuation' || shape === 'emoji') return WEIGHTS.sign;
  if (neutral) return WEIGHTS.neutral;
  if (shape !== 'word') return WEIGHTS.rare;
  if (NEGATIONS.has(word)) return WEIGHTS.negation;
  if (MEASURES.has(word)) return WEIGHTS.measure;
  if (CONNECTORS.has(word) || word === "'s") return WEIGHTS.connector;
  if (SOFT_WORDS.has(word)) return WEIGHTS.soft;
  if (EVERYDAY.has(word)) return WEIGHTS.rare;
  const wordClass = classOf(word);
  return wordClass === 'function' ? WEIGHTS.connector * 2 : WEIGHTS[wordClass];
}
