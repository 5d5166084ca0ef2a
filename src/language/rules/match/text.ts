import type { Field } from '../../../capability/fields.ts';
import type { Message } from '../text/message.ts';
import type { Token } from '../text/tokens.ts';

const JOINTS = new Set(['and', 'then', 'but', 'also', 'that']);
const TRAILING = new Set([
  'and',
  'then',
  'but',
  'also',
  'too',
  'on',
  'at',
  'by',
  'for',
  'to',
  'with',
  'in',
  'the',
  'a',
  'an',
  'of',
  'due',
]);

/** The text of a field from the tokens taken for it, as typed, without the signs and politeness around it; undefined if empty. */
export function textOf(field: Field, places: readonly number[], message: Message): unknown {
  const pieces = runsOf(places)
    .map((run) => trimmed(run, field, message))
    .filter((run) => run.length > 0)
    .map((run) => sliceOf(run, message));
  const text = pieces.join(field.long ? '\n' : ' ').trim();
  if (text === '') return undefined;
  return field.list ? listOf(text) : text;
}

/** Tokens in a row. */
function runsOf(places: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  return runs;
}

function trimmed(run: readonly number[], { name }: Field, message: Message): number[] {
  const { tokens, neutral } = message;
  let start = 0;
  let end = run.length;
  const token = (at: number): Token | undefined => tokens[run[at] ?? -1];
  const isEmpty = (at: number) => neutral[run[at] ?? -1] === true && !isOpening(token(at));
  while (start < end && (isEmpty(start) || JOINTS.has(token(start)?.word ?? ''))) start++;
  if (name === 'title') start = behindLeadIn(run, start, end, message);
  while (
    !goesOn(run.at(-1), message) &&
    end > start &&
    (isClosing(token(end - 1), neutral[run[end - 1] ?? -1] === true) || TRAILING.has(token(end - 1)?.word ?? '')) &&
    !isMeant(run[end - 1] ?? -1, message)
  )
    end--;
  return run.slice(start, end);
}

/** "She wasn't in.", "too dear": a small word with which a sentence ends, or that is told of in degrees. */
function isMeant(at: number, { tokens }: Message): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.shape !== 'word') return false;
  // "The time tracking add-on".
  if (before?.text === '-' && !before.spaced && !token.spaced) return true;
  if (DEGREES.has(before?.word ?? '')) return true;
  if (JUDGED.has(token.word) && before?.shape === 'word') return true;
  if (token.word === 'us' && before?.word === 'for') return true;
  return (
    ADVERBS.has(token.word) && (before?.word ?? '').length > 1 && (next === undefined || next.shape === 'punctuation')
  );
}

const DEGREES = new Set(['too', 'very', 'so', 'quite', 'pretty', 'rather']);
/** "All ok", "price fine": how it is, where elsewhere they say nothing. */
const JUDGED = new Set(['ok', 'okay', 'fine', 'dear', 'good']);
/** "In", "on" and the like say how it was where nothing follows: "wasn't in", "moved on". */
const ADVERBS = new Set(['in', 'on', 'by', 'with', 'to', 'for', 'due']);

/** Who has to do it is no part of what is to be done: "(I have to) renew the licence". */
function behindLeadIn(run: readonly number[], from: number, end: number, { tokens }: Message): number {
  const word = (at: number): string => (at < end ? (tokens[run[at] ?? -1]?.word ?? '') : '');
  let at = from;
  if (word(at) === 'to' || word(at) === 'that') at++;
  if (!DOERS.has(word(at))) return word(from) === 'to' && at < end ? at : from;
  at++;
  while (BETWEEN_DUTY.has(word(at))) at++;
  if (DUTIES.has(word(at))) at++;
  else if (DUTIES_TO.has(word(at)) && word(at + 1) === 'to') at += 2;
  else return from;
  return at < end ? at : from;
}

const DOERS = new Set(['i', 'we']);
const BETWEEN_DUTY = new Set(['still', 'also', 'just', 'really', 'then', 'now', 'definitely']);
const DUTIES = new Set(["'ll", 'will', 'should', 'must', 'gotta', 'shall']);
const DUTIES_TO = new Set(['have', 'need', 'ought', 'got', 'want', 'promised', 'agreed', 'wanted', 'needed', 'meant']);

function isOpening(token: Token | undefined): boolean {
  // "Only reads mail on Mondays": what else is left out says nothing, this does.
  if (token?.word === 'only') return true;
  return token !== undefined && '("\'$€£#@'.includes(token.word) && token.shape === 'punctuation';
}

function isClosing(token: Token | undefined, neutral: boolean): boolean {
  return neutral && !(token !== undefined && ')"?!%'.includes(token.word) && token.word !== '');
}

function sliceOf(run: readonly number[], { tokens, text }: Message): string {
  const first = tokens[run[0] ?? -1];
  const last = tokens[run.at(-1) ?? -1];
  if (first === undefined || last === undefined) return '';
  return text.slice(first.from, goesOn(run.at(-1), { tokens, text }) ? undefined : last.to).trimEnd();
}

/** Only so much of a long message is cut into tokens; a text that is open there goes on to the message's end. */
function goesOn(place: number | undefined, { tokens, text }: Pick<Message, 'tokens' | 'text'>): boolean {
  const last = tokens.at(-1);
  return last !== undefined && place === tokens.length - 1 && text.slice(last.to).trim() !== '';
}

function listOf(text: string): string[] {
  return text
    .split(/\s*(?:,|;|&|\+|\band\b|\n|\s(?=#))\s*/i)
    .map((item) => item.replace(/^#/, '').trim())
    .filter((item) => item !== '');
}
