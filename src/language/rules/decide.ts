import type { Reference } from '../../capability/fields.ts';
import type { Memory } from '../reader.ts';
import type { Reading, Understanding } from '../reading.ts';
import { readAddition } from './addition.ts';
import { readBeforeReason, readBehindDoubt, readBehindReason } from './context.ts';
import { readForEach } from './distribute.ts';
import { type FollowUp, mayFollow, readFollowUp } from './follow-up.ts';
import { nounOf } from './lattice/names.ts';
import { type Candidate, saysAllNeeded } from './match/candidate.ts';
import { candidatesOf, type Prepared } from './read-requests.ts';
import { readSeveral, readWellAsSeveral } from './split.ts';
import type { Message } from './text/message.ts';

/** A reading scored lower is not acted upon; see docs/understanding.md for how it was chosen. */
export const LEAST_SCORE = 0.68;
/** Readings of different capabilities whose ranks are nearer than this deserve a question. */
export const NEAR_TIE = 0.08;
/** A reading that leaves a telling word unexplained must be surer. */
const SURE_DESPITE = 0.7;
const TELLING = 0.85;
/** A whole request about a known record that is scored higher is asked about, where others are left alone. */
const LIKELY = 0.5;
/** What is to be written or shown, scored lower, is shown and confirmed before it is done. */
const SURE = { write: 0.92, destructive: 0.92, read: 0.7 } as const;
/** The same where it goes on with the record that was spoken of last: "make it 50k". */
const SURE_GOING_ON = 0.8;
/** The same for a question of which words are left unexplained; a write of which any are is always confirmed. */
const SURE_QUESTION = 0.82;
/** A reading scored lower may be worse than that of what is ordered behind a reason. */
const UNSURE = 0.76;
/** A reading scored higher stands by itself, whatever was said before. */
const SURE_SCORE = 0.8;

/** What becomes of a message: read, ambiguous or left alone. */
export function decide(prepared: Prepared): Understanding {
  const { message, reader } = prepared.matching.lattice;
  const end = message.tokens.length;
  let several: Candidate[] | undefined;
  const readsAsSeveral = () => {
    several = mayFollow(prepared) ? undefined : readWellAsSeveral(prepared, end);
    // Read before the message takes much effort in one piece: what is ordered behind a reason is short.
    if (several === undefined) readBesideReason(prepared, end);
    return several !== undefined;
  };
  const candidates = message.quotedOnly ? [] : soundFirst(candidatesOf(prepared, 0, end, readsAsSeveral));
  const [best, second] = candidates;
  const followUp = readFollowUp(prepared, candidates);
  if (followUp !== undefined && goesOn(followUp, best)) return read(followUp.reading);
  if (!message.quotedOnly) several ??= readSeveral(prepared, end, best);
  const order = several && readBehindDoubt(prepared, end, several);
  if (order !== undefined) return read({ ...order.reading, doubtful: true });
  const lacking = several?.some((part) => !saysAllNeeded(part.compiled, part.reading)) === true;
  const shared = lacking ? readForEach(prepared, best) : undefined;
  if (shared !== undefined) several = [...shared];
  if (several !== undefined) return read(...several.map((each) => weighed(each, reader.memory)));
  const each = readForEach(prepared, best);
  if (each !== undefined) return read(...each.map((one) => weighed(one, reader.memory)));
  const isUnsure = best === undefined || best.reading.score < UNSURE;
  const behind = isUnsure ? readBesideReason(prepared, end) : undefined;
  if (behind !== undefined && !message.quotedOnly) {
    // A question does no harm.
    return read({ ...behind.reading, doubtful: behind.compiled.capability.effect !== 'read' });
  }
  if (best === undefined || best.reading.score < LEAST_SCORE || isGuess(best, message))
    return unsure(prepared, candidates);
  const more = moreOfLast(prepared, best);
  if (more !== undefined) return read(more);
  if (second !== undefined && isNearTie(best, second)) {
    return { outcome: 'ambiguous', by: 'rules', alternatives: [best.reading, second.reading] };
  }
  return read(weighed(best, reader.memory));
}

/** What is ordered behind or before a reason for it. */
function readBesideReason(prepared: Prepared, end: number): Candidate | undefined {
  return readBehindReason(prepared, end) ?? readBeforeReason(prepared, end);
}

/** What reads in no good way: more of what was written down last, a likely request, or nothing. */
function unsure(prepared: Prepared, candidates: readonly Candidate[]): Understanding {
  const [best] = candidates;
  const addition = prepared.matching.lattice.message.quotedOnly ? undefined : readAddition(prepared);
  const likely = addition ?? (best !== undefined && isLikely(best) ? best.reading : undefined);
  return likely === undefined
    ? { outcome: 'abstained', nearest: nearest(candidates) }
    : read({ ...likely, doubtful: true });
}

/** "Closing end of April", where it does not say what of: more of what was just written down, rather than a question. */
function moreOfLast(prepared: Prepared, { compiled }: Candidate): Reading | undefined {
  const { tokens } = prepared.matching.lattice.message;
  if (compiled.capability.effect !== 'read' || tokens.some(nounOf)) return undefined;
  const addition = readAddition(prepared);
  return addition && { ...addition, doubtful: true };
}

/** A reading as it is, or as one to be confirmed first: where it is scored low, or leaves out what was said. */
function weighed({ reading, compiled: { capability } }: Candidate, { about: [spokenOf] }: Memory): Reading {
  const { score, unexplained, input } = reading;
  const isQuestion = capability.effect === 'read' && unexplained.length <= 1;
  const goesOn =
    spokenOf !== undefined && capability.fields.some(({ name, required }) => required && isOf(input[name], spokenOf));
  const sure = goesOn && capability.effect === 'write' ? SURE_GOING_ON : SURE[capability.effect];
  const least = isQuestion && unexplained.length === 1 ? SURE_QUESTION : sure;
  const isDoubtful = score < least || (unexplained.length > 0 && !isQuestion);
  return isDoubtful ? { ...reading, doubtful: true } : reading;
}

function isOf(value: unknown, { id }: Reference): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && value.id === id;
}

function read(...requests: Candidate['reading'][]): Understanding {
  return { outcome: 'read', by: 'rules', requests };
}

/** True for a whole request about a record that was named: worth a question. */
function isLikely({ reading, compiled }: Candidate): boolean {
  const { fields, needsOneOf } = compiled.capability;
  if (reading.score < LIKELY || reading.unknown.length + reading.impossible.length > 0) return false;
  // "So: a task, and Zed" is nobody's name.
  if (typeof reading.input.name === 'string' && reading.input.name.includes(':')) return false;
  const isSaid = (name: string) => reading.input[name] !== undefined;
  return (
    saysAllNeeded(compiled, reading) &&
    needsOneOf.every((names) => names.some(isSaid)) &&
    fields.some(({ name, kind, types }) => isSaid(name) && kind === 'reference' && !types?.includes('member'))
  );
}

/** True where a telling word is left unexplained and the rest does not make up for it. */
function isGuess({ leftTokens, reading }: Candidate, { weights }: Message): boolean {
  return reading.score < SURE_DESPITE && leftTokens.some((at) => (weights[at] ?? 0) >= TELLING);
}

function goesOn({ sure }: FollowUp, best: Candidate | undefined): boolean {
  return sure || best === undefined || best.reading.score < SURE_SCORE || best.trigger < 0.5;
}

function isNearTie(best: Candidate, second: Candidate): boolean {
  const isWhole = isLame(best) || !isLame(second);
  return isWhole && second.reading.score >= LEAST_SCORE && second.rank - best.rank < NEAR_TIE;
}

/** A reading by which something cannot be, or nothing is said, stands back behind one that is about as good. */
function soundFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best, second] = candidates;
  if (best === undefined || second === undefined || !isLame(best) || isLame(second)) return candidates;
  const isAsGood = second.reading.score >= LEAST_SCORE && second.rank - best.rank < 2 * NEAR_TIE;
  return isAsGood ? [second, best, ...candidates.slice(2)] : candidates;
}

function isLame({ reading, compiled: { capability } }: Candidate): boolean {
  const saysNothing = Object.keys(reading.input).length === 0 && capability.fields.some(({ required }) => required);
  return reading.impossible.length > 0 || saysNothing;
}

function nearest(candidates: readonly Candidate[]): string[] {
  return candidates.slice(0, 3).map(({ reading }) => reading.capability);
}
