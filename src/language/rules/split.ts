import type { Reference } from '../../capability/fields.ts';
import { absorbed, changedWith, completedBy, madeWith } from './join.ts';
import type { Lattice } from './lattice/lattice.ts';
import { nounOf, type PlacedName } from './lattice/names.ts';
import { type Candidate, saysAllNeeded } from './match/candidate.ts';
import { candidatesOf, type Prepared, readAgain } from './read-requests.ts';
import { type SplitPoint, splitPoints } from './split-points.ts';
import type { Message } from './text/message.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

/** Behind these a name may begin the next request: "D-1 to proposal, D-3 to negotiation". */
const SENTENCE_ENDS = new Set(['.', ';', '!', ',', 'and', 'but', 'then', 'plus', 'also']);
/** What ends a sentence, and what turns to something else behind it. */
const STOPS = new Set(['.', ';', '!', '?']);
const TURNS = new Set(['and', 'then', 'also', 'plus', 'afterwards']);
/** Whoever begins so tells of somebody, and orders nothing: "he wants the new pricing". */
const TELLERS = new Set(['he', 'she', 'they', 'it']);
/** A name recognised as surely may begin a request. */
const SURE_NAME = 0.6;
const MOST_ANNOUNCED = 6;
/** Each part of a message of several requests must be this sure. */
const LEAST_PART = 0.7;
/** An order by a common verb must be surer. */
const SURE_PART = 0.88;
/** What is told of somebody must be an order as a whole. */
const SURE_TALE = 0.93;
/** So must what says in values alone how a record is to be: "D-2 to 60k". */
const SURE_CHANGE = 0.8;
/** "Give it to Rob" may still get better once it is known what "it" is. */
const LEAST_POINTING = 0.5;
/** A message that reads worse as one request is several where they read better. */
const GOOD = 0.3;
/** Two requests are less likely than one. */
const SPLIT_COST = 0.3;
const SENTENCE_COST = 0.25;
/** Text that would itself be an order hardly is text. */
const ORDER_IN_TEXT = 0.6;

/**
 * Reads a stretch of the message as several requests, in order, where each part reads well by itself; undefined where it is
 * better read as the one that `whole` is.
 */
export function readSeveral(prepared: Prepared, to: number, whole: Candidate | undefined): Candidate[] | undefined {
  const { message } = prepared.matching.lattice;
  let best: Split | undefined;
  for (const { end, start } of splitPoints(prepared.matching.lattice, to)) {
    const twice = asksTwice(prepared, whole, end, start);
    const isOne = !twice && isMeantAsOne(whole, prepared.matching.lattice, { end, start }, to);
    if (!(twice || mayBegin(prepared, end, start)) || isOne) continue;
    const split = readSplit(prepared, end, start, to);
    const wholeRank = rankOfWhole(whole, message, { end, start }, to) + (twice ? ORDER_IN_TEXT : 0);
    if (split === undefined || split.rank >= wholeRank || (best !== undefined && split.rank >= best.rank)) continue;
    best = split;
  }
  return best && joined(prepared, best, to);
}

/** The parts of a message, the last of them joined with those before it where it goes on with what they ask for. */
function joined(prepared: Prepared, { lefts, right, start }: Omit<Split, 'rank'>, to: number): Candidate[] {
  const { message } = prepared.matching.lattice;
  const last = goOn(prepared, lefts, right, start, to);
  const changed = changedWith(lefts, last);
  if (changed !== undefined) return changed;
  const completed = completedBy(lefts, last, saysKind(message.tokens.slice(start, to)));
  if (completed !== undefined) return completed;
  const points = message.tokens.slice(start, to).some(({ word }) => word === 'it' || word === 'its');
  return (points || isSubjectless(last) ? madeWith(lefts, last) : undefined) ?? absorbed(lefts, last);
}

/** Requests that read so well together that nothing can be better read as one; undefined where there are none such. */
export function readWellAsSeveral(prepared: Prepared, to: number): Candidate[] | undefined {
  const pieces = readInPieces(prepared, to);
  if (pieces !== undefined && readWell(pieces)) return pieces;
  const parts = readSeveral(prepared, to, undefined);
  return parts !== undefined && readWell(parts) ? parts : undefined;
}

function readWell(parts: readonly Candidate[]): boolean {
  return parts.reduce((sum, part) => sum + part.rank, SPLIT_COST) <= GOOD;
}

/** Three requests and more, cut wherever they may meet: short pieces take little effort. Undefined where one is no request. */
function readInPieces(prepared: Prepared, to: number): Candidate[] | undefined {
  const { lattice } = prepared.matching;
  const points = splitPoints(lattice, to).filter(({ end, start }) => mayBegin(prepared, end, start));
  const [first, second] = points;
  if (first === undefined || second === undefined) return undefined;
  // "… and they want twenty": told along with what was said before.
  if (points.some(({ start }) => TELLERS.has(lattice.message.tokens[start]?.word ?? ''))) return undefined;
  const [opening] = candidatesOf(prepared, 0, first.end);
  if (opening === undefined || !mayBeFirst([opening])) return undefined;
  let parts: Candidate[] = [opening];
  for (const [index, { start }] of points.entries()) {
    const pieceEnd = points[index + 1]?.end ?? to;
    const right = rightOf(prepared, parts, start, pieceEnd);
    if (right === undefined) return undefined;
    parts = joined(prepared, { lefts: parts, right, start }, pieceEnd);
  }
  return parts;
}

/** "Pull up Acme and list their deals": what is shown of its own is no mere filter of what is listed. */
function asksTwice(prepared: Prepared, whole: Candidate | undefined, end: number, start: number): boolean {
  const { message } = prepared.matching.lattice;
  if (whole === undefined || isWrite(whole) || !(asks(message, start) || OF_IT.has(message.tokens[start]?.word ?? '')))
    return false;
  const [left] = candidatesOf(prepared, 0, end);
  if (left === undefined || left.compiled === whole.compiled || isWrite(left)) return false;
  const { fields } = left.compiled.capability;
  const isOfOne = fields.some(({ kind, required }) => kind === 'reference' && required);
  return (
    isOfOne && saysAllNeeded(left.compiled, left.reading) && left.trigger >= LEAST_VERB && left.leftTokens.length === 0
  );
}

/** "Show me" says little and is a verb. */
const LEAST_VERB = 0.25;
const OF_IT = wordSet('their its his her the');

/** As one request: it is worse where it takes what would be an order for text. */
function rankOfWhole(
  whole: Candidate | undefined,
  { tokens }: Message,
  { end, start }: SplitPoint,
  to: number,
): number {
  if (whole === undefined) return Number.POSITIVE_INFINITY;
  const isSentence = STOPS.has(tokens[end]?.word ?? '');
  const takesOrder = whole.textTokens.some((token) => token >= start && token < (isSentence ? to : start + 1));
  return whole.rank + (takesOrder ? ORDER_IN_TEXT : 0);
}

function isMeantAsOne(whole: Candidate | undefined, lattice: Lattice, { end, start }: SplitPoint, to: number): boolean {
  if (whole === undefined) return false;
  return (isDictated(whole, start) && !turnsAway(lattice, { end, start }, to)) || isExplained(whole, start, to);
}

/** True where the kind of record that is asked for is said. */
function saysKind(tokens: readonly Token[]): boolean {
  return tokens.some((token) => nounOf({ ...token, word: token.stem }) !== undefined);
}

interface Split {
  readonly lefts: readonly Candidate[];
  readonly right: Candidate;
  readonly rank: number;
  readonly start: number;
}

/** The parts of a message cut in two, the first of which may be several again; undefined where one does not read well. */
function readSplit(prepared: Prepared, end: number, start: number, to: number): Split | undefined {
  const [plain] = candidatesOf(prepared, start, to);
  if (plain === undefined || !mayBeRight(plain, start)) return undefined;
  const [left] = candidatesOf(prepared, 0, end);
  const lefts = readSeveral(prepared, end, left) ?? (left === undefined ? [] : [left]);
  if (!mayBeFirst(lefts)) return undefined;
  const right = rightOf(prepared, lefts, start, to);
  if (right === undefined) return undefined;
  const isSentence = STOPS.has(prepared.matching.lattice.message.tokens[end]?.word ?? '');
  const cost = isSentence ? SENTENCE_COST : SPLIT_COST;
  const rank = lefts.reduce((sum, part) => sum + part.rank, 0) + right.rank + cost;
  return { lefts, right, rank, start };
}

/** What stands before an order is requests as well, and no mere name. */
function mayBeFirst(lefts: readonly Candidate[]): boolean {
  return lefts.length > 0 && lefts.every((left) => left.reading.score >= LEAST_PART && !isMereName(left));
}

/** Before it is known what "it" means. */
function mayBeRight(plain: Candidate, start: number): boolean {
  return isOrder(plain, start) || plain.reading.score >= LEAST_POINTING;
}

/** What is ordered behind other requests; undefined where it is none, or only tells more of them. */
function rightOf(prepared: Prepared, lefts: readonly Candidate[], start: number, to: number): Candidate | undefined {
  const { lattice } = prepared.matching;
  const candidates = candidatesOf(prepared, start, to);
  const [plain] = candidates;
  if (plain === undefined || !mayBeRight(plain, start)) return undefined;
  if (isWrite(lefts[0]) && !isWrite(plain) && !asks(lattice.message, start)) return undefined;
  const again = candidates.find((each) => isSameAgain(each, lefts));
  const right = isOrder(plain, start) ? plain : (again ?? goOn(prepared, lefts, plain, start, to));
  if ((right !== again && !isOrder(right, start)) || isTale(right, lattice.message, start)) return undefined;
  return tellsMore(right, lefts, lattice, start, to) ? undefined : right;
}

/** With what a question begins that is asked behind an order; "…, their partners went cold" asks nothing. */
const ASKING = wordSet(
  'show list me give tell find get pull bring open display see send what which who whose how when where any is are do does did has have let can could would then also help need want i my all count',
);

function asks({ tokens, neutral }: Message, start: number): boolean {
  let at = start;
  while (neutral[at] === true && at < tokens.length - 1) at++;
  return ASKING.has(tokens[at]?.word ?? '');
}

function isWrite(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && candidate.compiled.capability.effect !== 'read';
}

/** True for words that were announced as a text: what follows "note on Acme:" is the note. */
function isDictated({ dictatedTokens }: Candidate, start: number): boolean {
  return dictatedTokens.includes(start);
}

/** "… And complete T-8", "… Task for Ray: …", "… Assign D-3 to Ray": a sentence like that is no part of what is dictated. */
function turnsAway({ message: { tokens }, names }: Lattice, { end, start }: SplitPoint, to: number): boolean {
  if (!STOPS.has(tokens[end]?.word ?? '')) return false;
  const announces = tokens.slice(start, Math.min(to, start + MOST_ANNOUNCED)).some(({ word }) => word === ':');
  const hasHandle = names
    .slice(start, to)
    .some((placed) => placed.some(({ candidates: [best] }) => best?.manner === 'handle'));
  return announces || hasHandle || tokens.slice(end, start).some(({ word }) => TURNS.has(word));
}

/** True where the token begins some phrase, or a sentence with a name. */
function mayBegin({ grammar, matching }: Prepared, end: number, start: number): boolean {
  const { message, names } = matching.lattice;
  const isNamed = (names[start] ?? []).some(({ candidates: [best] }) => best !== undefined && best.score >= SURE_NAME);
  if (isNamed && SENTENCE_ENDS.has(message.tokens[end]?.word ?? '')) return true;
  const stem = matching.lattice.message.tokens[start]?.stem ?? '';
  return grammar.firstStems.has(stem) || matching.spelling.stemsAt(start).some((each) => grammar.firstStems.has(each));
}

/** True where the one reading takes all that follows for values and words of its own. */
function isExplained({ textTokens, leftTokens, compiled, reading }: Candidate, start: number, to: number): boolean {
  const isOpen = (at: number) => at >= start && at < to;
  return saysAllNeeded(compiled, reading) && !textTokens.some(isOpen) && leftTokens.length === 0;
}

function isOrder(candidate: Candidate, start: number): boolean {
  const { reading, begin, trigger, leftTokens } = candidate;
  if (reading.score < LEAST_PART || reading.unknown.length > 0) return false;
  if (begin === start && isWholeChange(candidate)) return true;
  const isWhole = begin === start || !leftTokens.some((at) => at < begin);
  return isWhole && (trigger >= 0.5 || (trigger >= 0.2 && reading.score >= SURE_PART));
}

/** "D-1 to negotiation. D-2 to 60k": no verb, and nothing that is not said. */
function isWholeChange({ compiled, reading, textTokens, leftTokens }: Candidate): boolean {
  const isSaid = compiled.capability.effect === 'write' && !compiled.reports && reading.score >= SURE_CHANGE;
  return isSaid && saysAllNeeded(compiled, reading) && textTokens.length === 0 && leftTokens.length === 0;
}

/** "Assign D-6 to Rob and D-7 to Sam": the verb is not said again where all that it needs is. */
function isSameAgain({ compiled, reading, textTokens, leftTokens }: Candidate, lefts: readonly Candidate[]): boolean {
  const { capability, unknown, score } = reading;
  if (capability !== lefts.at(-1)?.reading.capability || score < LEAST_PART || unknown.length > 0) return false;
  return saysAllNeeded(compiled, reading) && textTokens.length === 0 && leftTokens.length === 0;
}

/** "Kevin Tran, call back tomorrow": a name by itself asks for nothing beside an order. */
function isMereName({ compiled, trigger }: Candidate): boolean {
  return compiled.capability.effect === 'read' && trigger < 0.2;
}

/** "Visited Zenit, Pia gave us a tour", "text to Marc, sent him the docs": told of what is reported, and no second one. */
function tellsMore(
  { compiled, begin }: Candidate,
  lefts: readonly Candidate[],
  { message: { tokens }, names }: Lattice,
  start: number,
  to: number,
): boolean {
  if (!compiled.reports || lefts.at(-1)?.compiled !== compiled) return false;
  if (begin > start) return true;
  const pointsBack = tokens.slice(start, to).some(({ word }) => PERSONS.has(word));
  const isNamed = ({ candidates: [best] }: PlacedName) => best !== undefined && CUSTOMERS.has(best.record.type);
  return pointsBack && !names.slice(start, to).some((placed) => placed.some(isNamed));
}

const PERSONS = new Set(['him', 'her', 'them']);
const CUSTOMERS: ReadonlySet<string> = new Set(['contact', 'account', 'lead']);

function isTale({ reading }: Candidate, { tokens }: Message, start: number): boolean {
  return TELLERS.has(tokens[start]?.word ?? '') && reading.score < SURE_TALE;
}

const POINTING = new Set(['it', 'its', 'that', 'this', 'the', 'them', 'her', 'him', 'their', 'they', 'there']);

/** The second request, where "it" and "the deal" mean what the first was about. */
function goOn(prepared: Prepared, lefts: readonly Candidate[], right: Candidate, start: number, to: number): Candidate {
  const { message } = prepared.matching.lattice;
  const points = message.tokens.slice(start, to).some(({ word }) => POINTING.has(word));
  const about = lefts.flatMap(({ compiled, reading }) =>
    compiled.capability.fields.flatMap(({ name, types = [] }) => typed(reading.input[name], types)),
  );
  if (!points || about.length === 0) return right;
  return readAgain(prepared, right, about, start, to) ?? right;
}

function typed(value: unknown, types: readonly string[]): Reference[] {
  if (typeof value !== 'object' || value === null || !('id' in value) || types.includes('member')) return [];
  return [{ type: types[0], ...(value as Reference) }];
}

/** True where a change does not say of what. */
function isSubjectless({ reading, compiled }: Candidate): boolean {
  const subject = compiled.capability.fields.find(({ kind, required }) => kind === 'reference' && required);
  return subject !== undefined && reading.input[subject.name] === undefined;
}
