import type { Reference } from '../../capability/fields.ts';
import type { Candidate } from './match/candidate.ts';
import { candidatesOf, type Prepared, prepare } from './read-requests.ts';
import type { Token } from './text/tokens.ts';

const JOINTS = new Set(['and', 'then', 'also', 'plus', '&', ',', ';', '.', '!', '?', '+', 'afterwards', 'next']);
const MOST_POINTS = 8;
/** Each part of a message of several requests must be this sure. */
const LEAST_PART = 0.75;
/** Two requests are less likely than one. */
const SPLIT_COST = 0.3;
/** Text that would itself be an order hardly is text. */
const ORDER_IN_TEXT = 0.6;

/**
 * Reads a stretch of the message as several requests, in order, where each part reads well by itself; undefined where it is
 * better read as the one that `whole` is.
 */
export function readSeveral(prepared: Prepared, to: number, whole: Candidate | undefined): Candidate[] | undefined {
  const { message } = prepared.matching.lattice;
  let best: { parts: Candidate[]; rank: number } | undefined;
  for (const { end, start } of splitPoints(message.tokens, message.neutral, to)) {
    const [right] = candidatesOf(prepared, start, to);
    if (right === undefined || !isOrder(right, start)) continue;
    const [left] = candidatesOf(prepared, 0, end);
    const lefts = readSeveral(prepared, end, left) ?? (left === undefined ? undefined : [left]);
    if (lefts === undefined || lefts.some(({ reading }) => reading.score < LEAST_PART)) continue;
    const rank = lefts.reduce((sum, part) => sum + part.rank, 0) + right.rank + SPLIT_COST;
    const wholeRank = whole === undefined ? 9 : whole.rank + (whole.textTokens.includes(start) ? ORDER_IN_TEXT : 0);
    if (rank >= wholeRank || (best !== undefined && rank >= best.rank)) continue;
    const further = goOn(prepared, lefts, right, start, to);
    best = { parts: absorbed(lefts, further), rank };
  }
  return best?.parts;
}

function isOrder({ reading, begin, trigger }: Candidate, start: number): boolean {
  return reading.score >= LEAST_PART && begin === start && trigger >= 0.5 && reading.unknown.length === 0;
}

interface SplitPoint {
  /** Where the first part ends and the second begins, in tokens. */
  readonly end: number;
  readonly start: number;
}

function splitPoints(tokens: readonly Token[], neutral: readonly boolean[], to: number): SplitPoint[] {
  const points: SplitPoint[] = [];
  for (let at = 1; at < to - 1 && points.length < MOST_POINTS; at++) {
    if (!JOINTS.has(tokens[at]?.word ?? '')) continue;
    let start = at + 1;
    while (start < to && (JOINTS.has(tokens[start]?.word ?? '') || neutral[start] === true)) start++;
    if (start < to) points.push({ end: at, start });
    at = start - 1;
  }
  return points;
}

const POINTING = new Set(['it', 'that', 'this', 'the', 'them', 'her', 'him', 'their', 'they']);

/** The second request, where "it" and "the deal" mean what the first was about. */
function goOn(prepared: Prepared, lefts: readonly Candidate[], right: Candidate, start: number, to: number): Candidate {
  const { reader, message } = prepared.matching.lattice;
  const points = message.tokens.slice(start, to).some(({ word }) => POINTING.has(word));
  const about = lefts.flatMap(({ compiled, reading }) =>
    compiled.capability.fields.flatMap(({ name, types = [] }) => typed(reading.input[name], types)),
  );
  if (!points || about.length === 0) return right;
  const memory = { ...reader.memory, about: [...about, ...reader.memory.about] };
  const [again] = candidatesOf(prepare(prepared.text, { ...reader, memory }), start, to);
  return again !== undefined && again.reading.capability === right.reading.capability ? again : right;
}

function typed(value: unknown, types: readonly string[]): Reference[] {
  if (typeof value !== 'object' || value === null || !('id' in value) || types.includes('member')) return [];
  return [{ type: types[0], ...(value as Reference) }];
}

/** A reminder said along with a log is its follow-up, not a second request. */
function absorbed(lefts: readonly Candidate[], right: Candidate): Candidate[] {
  const last = lefts.at(-1);
  const { due, title } = right.reading.input;
  const takes = last?.compiled.fields.has('followUp') && last.reading.input.followUp === undefined;
  if (last === undefined || !takes || right.reading.capability !== 'create_task' || typeof due !== 'string') {
    return [...lefts, right];
  }
  const input = {
    ...last.reading.input,
    ...(title === 'Follow up' || last.reading.input.nextStep !== undefined ? {} : { nextStep: title }),
    followUp: due.slice(0, 10),
  };
  const assumed = right.reading.assumed.includes('due') ? ['followUp'] : [];
  const reading = { ...last.reading, input, assumed: [...last.reading.assumed, ...assumed] };
  return [...lefts.slice(0, -1), { ...last, reading }];
}
