import type { Field } from '../../../capability/fields.ts';
import type { Message } from '../text/message.ts';
import type { Token } from '../text/tokens.ts';
import { COSTS } from './costs.ts';

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', ';', '!', '?', '|', '•', '·', '–', '—', '(', ')']);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([...SENTENCE_ENDS, ',', ':', '-', '/']);
/** Texts that no comma parts. */
const ONE_PIECE: ReadonlySet<string> = new Set(['name', 'location']);
const ABBREVIATIONS: ReadonlySet<string> = new Set(['st', 'ste', 'ft', 'mt', 'dr', 'mr', 'mrs', 'ms', 'prof']);
const JOINTS: ReadonlySet<string> = new Set(['and', 'then', 'but', 'also', 'plus']);

/** True where a new clause may begin at a token: after a sign, a joining word or a line's end. */
export function isAfterBreak(at: number, message: Message): boolean {
  const previous = message.tokens[at - 1];
  if (previous === undefined) return true;
  if (JOINTS.has(previous.word)) return true;
  if (isAbbreviation(at - 1, message)) return false;
  return previous.shape === 'punctuation' ? CLAUSE_ENDS.has(previous.word) : startsLine(at, message);
}

/** "St. Paul", "Dr. Ross": the point ends no sentence. */
function isAbbreviation(at: number, { tokens }: Message): boolean {
  const [word, point] = [tokens[at - 1], tokens[at]];
  return point?.word === '.' && !point.spaced && ABBREVIATIONS.has(word?.word ?? '') && word?.capital === true;
}

/** True for the first token of a line but the first. */
export function startsLine(at: number, { tokens, text }: Message): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  return previous !== undefined && token !== undefined && text.slice(previous.to, token.from).includes('\n');
}

/** What taking a token into the free text of a field costs; signs between clauses speak against it where the text is short. */
export function textCost(at: number, field: Field, end: number, message: Message): number {
  const token = message.tokens[at];
  if (token === undefined) return 0;
  return token.shape === 'punctuation' ? signCost(at, token, field, end, message) : wordCost(at, field, message);
}

function signCost(
  at: number,
  { word, spaced }: Token,
  { long, name, proper }: Field,
  end: number,
  message: Message,
): number {
  if (word === ',' && long) return 0;
  if ((ONE_PIECE.has(name) || proper === true) && (word === ',' || word === ':')) return COSTS.commaInName;
  if (word === ',') return COSTS.commaInShort;
  if (isAbbreviation(at, message)) return 0;
  const ends = SENTENCE_ENDS.has(word) || ((word === '-' || word === '/') && spaced);
  return ends && at < end - 1 ? breakCost(long) : 0;
}

function wordCost(at: number, { long, required }: Field, message: Message): number {
  const line = startsLine(at, message) ? breakCost(long) : 0;
  // "All ok" is part of what is told; at its ends politeness is cut off again.
  if (long && message.neutral[at] === true) return line + COSTS.politeInText;
  // What a request is made of, a note, may be as long as it likes.
  if ((message.weights[at] ?? 1) < 0.3 || (long && required)) return line + COSTS.textConnector;
  return line + (long ? COSTS.longTextWord : COSTS.textWord);
}

function breakCost(long: boolean | undefined): number {
  return long ? COSTS.breakInLong : COSTS.breakInShort;
}
