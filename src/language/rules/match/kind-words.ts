import { classOf } from '../../references/word-class.ts';
import type { Lattice } from '../lattice/lattice.ts';
import type { Message } from '../text/message.ts';
import { stemOf } from '../text/stem.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { isAfterBreak } from './breaks.ts';
import type { Scope } from './matching.ts';

/** What Rapport keeps, by stem: said in small letters they stand for a kind of thing and name none. */
const KINDS: ReadonlySet<string> = new Set(
  'account company customer contact lead deal task todo note reminder digest pipeline forecast activity risk competitor'
    .split(' ')
    .map(stemOf),
);
const BEFORE_KIND = wordSet('a an the new another');
const POINTING = wordSet(
  'it its that this these those they them there i we he she you is are was somebody someone anybody anyone everybody',
);
const BEHIND_KIND = wordSet('to for on about with at of from in');
const BEFORE_CUSTOMER = wordSet('at for with of from');

/** True where what is to be a name or title begins with the word for a kind of thing: "new deal worth 20k" names no account. */
export function beginsWithKind(at: number, isTitle: boolean, scope: Scope): boolean {
  const { matching, stretch } = scope;
  const { tokens } = matching.lattice.message;
  if (!isTitle && (POINTING.has(tokens[at]?.word ?? '') || beginsSentence(at, scope))) return true;
  const noun = BEFORE_KIND.has(tokens[at]?.word ?? '') ? at + 1 : at;
  const token = tokens[noun];
  if (token === undefined || token.capital || noun >= stretch.to) return false;
  const isKind = KINDS.has(token.stem) || matching.spelling.stemsAt(noun).some((stem) => KINDS.has(stem));
  if (!isKind || !isTitle) return isKind;
  return noun + 1 >= stretch.to || BEHIND_KIND.has(tokens[noun + 1]?.word ?? '');
}

/** Words of grammar with which names go on or begin: "the Ritz", "At Home". */
const OF_NAMES = wordSet('the a an of and');
const TELLING_PASTS = wordSet('said had met got saw told spoke talked called heard went came did');

/**
 * True where a sentence is told, or something is led in, and no name: "had a chat with Hebden Soapworks", "can't find Hebden",
 * "needed: Hebden", "Acme the one who signs is Kim". Of a person, "the bursar" is none either.
 */
function beginsSentence(at: number, { compiled, matching }: Scope): boolean {
  const { message, names } = matching.lattice;
  const { tokens } = message;
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first === undefined || next === undefined) return false;
  const isLead = next.word === ':' || (!next.capital && tokens[at + 2]?.word === ':');
  if (isLead) return true;
  if ((names[at] ?? []).some(({ to }) => goesOnAsSentence(to, tokens))) return true;
  if (next.shape !== 'word' || next.capital || (first.capital && at > 0)) return false;
  if (OF_NAMES.has(first.word)) return compiled.fields.get('name')?.proper === true;
  return TELLING_PASTS.has(first.word) || classOf(first.word) === 'function';
}

/** "… the one who signs": two small words, the first of grammar. */
function goesOnAsSentence(at: number, tokens: readonly Token[]): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  const isSmall = first?.shape === 'word' && !first.capital && next?.shape === 'word' && !next.capital;
  return isSmall && classOf(first.word) === 'function' && !BEFORE_CUSTOMER.has(first.word);
}

/** True where a known name stands behind a joining word: "create contact at Globex" says where, and no name. */
export function isPlaceOfNew(at: number, { matching }: Scope): boolean {
  const { message, nameTokens } = matching.lattice;
  const joint = BEFORE_CUSTOMER.has(message.tokens[at]?.word ?? '') ? at : at - 1;
  return BEFORE_CUSTOMER.has(message.tokens[joint]?.word ?? '') && nameTokens.has(joint + 1);
}

/** "Kestrel Partners": what has a capital right behind a capital is more of the same name, though it is also a value. */
export function goesOnName(at: number, { tokens }: Message): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before?.capital === true && before.shape === 'word' && token?.capital === true;
}

const SURE_NAME = 0.75;
/** "Ray's report" and "Ray and Kim" may be what it is about. */
const NO_TASK = wordSet("'s and & about");

const TIMES: ReadonlySet<string> = new Set(['date', 'datetime', 'period']);

/** True where nothing but a time is left: "remind me on Friday" does not say of what. */
export function isOnlyTime(at: number, { matching, stretch }: Scope): boolean {
  const { values, message } = matching.lattice;
  const start = message.tokens[at]?.word === 'on' || message.tokens[at]?.word === 'at' ? at + 1 : at;
  let end = stretch.to;
  while (end > at && message.neutral[end - 1] === true) end--;
  // "Friday noon": noon is the rest of it.
  return [at, start, at - 1, at - 2].some((from) =>
    (values.future[from] ?? []).some(({ to, value }) => to >= end && TIMES.has(value.kind)),
  );
}

const TELLING = wordSet('get tell ask have let make remind');

/** True where somebody of the team is told to do it: "Ray to call Acme", "get Ray to call Acme" is what Ray does. */
export function isForMember(at: number, { matching }: Scope): boolean {
  const { message, names } = matching.lattice;
  const from = TELLING.has(message.tokens[at]?.word ?? '') ? at + 1 : at;
  const name = names[from]?.find(({ candidates: [best] }) => best?.record.type === 'member' && best.score >= SURE_NAME);
  return name !== undefined && !NO_TASK.has(message.tokens[name.to]?.word ?? '');
}

/** What is no name by itself. */
const AMOUNTS: ReadonlySet<string> = new Set([...TIMES, 'number', 'money', 'percent', 'duration']);

/** True for "5200" and "end of June" up to the next sign, and for "3" of "3 GTX Pro": no name of something new begins so. */
export function isNoWord(at: number, { message, nameTokens, values }: Lattice): boolean {
  const { tokens } = message;
  if (tokens[at]?.shape === 'number' && !nameTokens.has(at) && nameTokens.has(at + 1)) return true;
  const ends = (to: number) => tokens[to] === undefined || isAfterBreak(to + 1, message);
  return (values.future[at] ?? []).some(({ to, value }) => AMOUNTS.has(value.kind) && ends(to));
}

/** "A $13k deal" is nobody's job. */
export function isAmount(at: number, { message: { tokens }, values }: Lattice): boolean {
  const from = BEFORE_KIND.has(tokens[at]?.word ?? '') ? at + 1 : at;
  return (values.future[from] ?? []).some(({ value }) => value.kind === 'money' || value.kind === 'number');
}

/** True for the year at the end of "Acme refresh 2027". */
export function isYear(at: number, { message: { tokens } }: Lattice): boolean {
  return /^(?:19|20)\d\d$/.test(tokens[at]?.word ?? '') && tokens[at - 1]?.shape === 'word';
}
