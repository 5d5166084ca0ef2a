import type { RawInput } from '../../capability/capability.ts';
import type { Field, Reference } from '../../capability/fields.ts';
import type { Reading } from '../reading.ts';
import type { RecordType } from '../references/named-record.ts';
import { toReference } from './fields/reference-fits.ts';
import { nounOf } from './lattice/names.ts';
import { type Candidate, candidateOf } from './match/candidate.ts';
import { prospectOf } from './match/prospect.ts';
import { readNeighbouringPeriod } from './neighbouring-period.ts';
import type { CompiledCapability } from './phrases/grammar.ts';
import type { Prepared } from './read-requests.ts';
import type { Message } from './text/message.ts';
import { wordSet } from './text/word-set.ts';

/** A message read as going on from the last request; `sure` where it begins like that ("what about …", "same for …"). */
export interface FollowUp {
  readonly reading: Reading;
  readonly sure: boolean;
}

const LEAD_INS = [
  'which of those are',
  'which of those',
  'which of them',
  'which of these',
  'which ones',
  'which of them are',
  'which of these are',
  'which ones are',
  'any of those',
  'any of them',
  'are any of those',
  'are any of them',
  'sorry',
  'no',
  'oops',
  'actually',
  'wait',
  'i meant',
  'i mean',
  'meant',
  'rather',
  'what about',
  'how about',
  'same thing for',
  'same thing but',
  'same for',
  'same but',
  'same with',
  'same again for',
  'the same for',
  'do the same for',
  'now for',
  'now',
  'and',
  'but',
  'or',
  'also',
  'then',
  'only',
  'just',
  'instead',
  'not',
  'only show',
  'only the ones',
  'just the ones',
  'the ones',
  'ones',
  'those',
  'show only',
  'show just',
  'show me',
  'show me only',
  'show me just',
  'make it',
  'make that',
  'change it to',
  'for',
  'in',
  'filter by',
  'filter to',
  'narrow it to',
  'narrow to',
  'limit to',
  'limit it to',
  'with',
  'group by',
].map((words) => words.split(' '));
const SURE = new Set([
  'which',
  'any',
  'are',
  'what',
  'how',
  'same',
  'the',
  'do',
  'and',
  'only',
  'just',
  'but',
  'filter',
  'narrow',
  'limit',
]);
const JOINTS = wordSet('for in with');
const TIMES: ReadonlySet<Field['kind']> = new Set(['date', 'datetime', 'period']);
const MOST_TOKENS = 14;
const MOST_COST = 0.75;

/** True for a message short enough to go on from the last request, where there is one. */
export function mayFollow({ matching: { lattice } }: Prepared): boolean {
  return lattice.reader.memory.lastInput !== null && lattice.message.tokens.length <= MOST_TOKENS;
}

/** Reads a short message as changing the last request: "and last month?", "only mine", "over 50k"; undefined where it does not. */
export function readFollowUp(prepared: Prepared, candidates: readonly Candidate[]): FollowUp | undefined {
  const { reader, message } = prepared.matching.lattice;
  const { lastCapability, lastInput } = reader.memory;
  if (lastCapability === null || lastInput === null || !mayFollow(prepared)) return undefined;
  const compiled = prepared.grammar.byName.get(lastCapability);
  if (compiled === undefined) return undefined;
  const other = readOtherOne(compiled, lastInput, prepared);
  if (other !== undefined) return { reading: other, sure: true };
  const neighbour = readNeighbouringPeriod(compiled, lastInput, message);
  if (neighbour !== undefined) return { reading: neighbour, sure: true };
  const { start, sure, same } = leadIn(message);
  const [best] = candidates;
  if (compiled.capability.effect !== 'read' && !same && !(corrects(message) && mayBeCorrected(compiled)))
    return undefined;
  // "Actually undo that" asks for something else.
  if (compiled.capability.effect !== 'read' && best !== undefined && isOtherOrder(best, compiled)) return undefined;
  if (compiled.capability.effect === 'read' && best !== undefined && changesIt(best, message, start)) return undefined;
  if (
    best !== undefined &&
    best.compiled === compiled &&
    (sure || onlySorts(best, message, start)) &&
    best.reading.unknown.length === 0 &&
    best.cost < 0.4
  ) {
    return { reading: merged(best.reading, lastInput, compiled), sure: true };
  }
  // "For DACH": there the joining word is the cue.
  const joint = message.tokens[start - 1];
  const changed =
    readChange(compiled, prepared, start) ??
    (joint !== undefined && JOINTS.has(joint.word) ? readChange(compiled, prepared, start - 1) : undefined);
  if (changed === undefined) return undefined;
  // "Closing in Q1" behind a list of deals: it says nothing of what is asked for, and so narrows that.
  return { reading: merged(changed.reading, lastInput, compiled), sure: sure || !message.tokens.some(nounOf) };
}

function isOtherOrder({ compiled, trigger, reading, leftTokens }: Candidate, last: CompiledCapability): boolean {
  return compiled !== last && trigger >= 0.5 && reading.score >= SURE_ORDER && leftTokens.length === 0;
}

const SURE_ORDER = 0.9;

/** "And close it", behind a list: what is listed is no one thing. */
function changesIt({ compiled }: Candidate, { tokens }: Message, start: number): boolean {
  return compiled.capability.effect !== 'read' && tokens.slice(start).some(({ word }) => word === 'it');
}

/** "Show me the biggest": of those that were listed, where it does not say of what. */
function onlySorts({ compiled: { fields }, reading: { input } }: Candidate, message: Message, start: number): boolean {
  if (start === 0 && message.tokens.at(-1)?.word !== 'ones') return false;
  const kinds = Object.keys(input).map((name) => fields.get(name)?.kind);
  return kinds.every((kind) => kind === 'choice' || kind === 'integer') && !message.tokens.some(nounOf);
}

const CORRECTIONS = new Set(['sorry', 'no', 'nope', 'oops', 'actually', 'wait', 'meant', 'rather', 'correction']);

/** "Sorry, to Sam". */
function corrects({ tokens }: Message): boolean {
  return tokens.slice(0, 3).some(({ word }) => CORRECTIONS.has(word));
}

/** Doing it again makes it right, rather than a second one. */
function mayBeCorrected({ capability: { name, fields } }: CompiledCapability): boolean {
  return (
    fields.some(({ kind, required }) => kind === 'reference' && required) && /^(?:assign|move|update|close)/.test(name)
  );
}

/** Where what is new begins, behind "and", "what about", "only"; and how surely it goes on from the last request. */
export function leadIn({ tokens, neutral }: Message): { start: number; sure: boolean; same: boolean } {
  let start = 0;
  let sure = false;
  let same = false;
  for (let found = true; found; ) {
    found = false;
    const words = LEAD_INS.filter((lead) => lead.every((word, offset) => tokens[start + offset]?.word === word));
    const longest = words.sort((one, other) => other.length - one.length)[0];
    if (longest !== undefined && start + longest.length < tokens.length) {
      sure ||= SURE.has(longest[0] ?? '');
      same ||= longest.includes('same');
      start += longest.length;
      found = true;
    } else if (neutral[start] === true && start < tokens.length - 1) {
      start++;
      found = true;
    }
  }
  return { start, sure, same };
}

/** What a stretch without a phrase changes of a request; undefined where it leaves a word unexplained. */
export function readChange(compiled: CompiledCapability, { matching }: Prepared, from: number): Candidate | undefined {
  const { tokens } = matching.lattice.message;
  // "Just the won ones".
  const to = tokens.at(-1)?.word === 'ones' ? tokens.length - 1 : tokens.length;
  const clausesOfIt = { compiled, phrases: [], clauses: compiled.clauses };
  const end = prospectOf(clausesOfIt, matching, { from, to, clausesOnly: true })?.match({ mostCost: MOST_COST });
  if (end === undefined || end.filled === 0) return undefined;
  const candidate = candidateOf(end, compiled, matching);
  const { reading, leftTokens } = candidate;
  return leftTokens.length > 0 || reading.unknown.length > 0 || Object.keys(reading.input).length === 0
    ? undefined
    : candidate;
}

/** The last input with what is new; a time said without a cue takes the place of the time there was. */
export function merged(reading: Reading, lastInput: RawInput, { capability }: CompiledCapability): Reading {
  const known = capability.fields.filter(({ name }) => lastInput[name] !== undefined && lastInput[name] !== null);
  const input: Record<string, unknown> = Object.fromEntries(known.map(({ name }) => [name, lastInput[name]]));
  const oldTimes = known.filter(({ kind }) => TIMES.has(kind));
  for (const field of capability.fields) {
    const value = reading.input[field.name];
    if (value === undefined) continue;
    const [old] = oldTimes;
    const moves = TIMES.has(field.kind) && oldTimes.length === 1 && old !== undefined && old.kind === field.kind;
    input[moves ? old.name : field.name] = field.kind === 'range' ? narrowed(lastInput[field.name], value) : value;
  }
  return { ...reading, capability: capability.name, input, score: Math.max(reading.score, 0.8) };
}

/** "Under 200k" said of what is over 100k already. */
function narrowed(old: unknown, range: unknown): unknown {
  const { min, max } = range as Range;
  const { min: least = null, max: most = null } = (old ?? {}) as Partial<Range>;
  if (min === null && max !== null && least !== null && least < max) return { min: least, max };
  return max === null && min !== null && most !== null && min < most ? { min, max: most } : range;
}

interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** "No, the other one": the other record that goes by the name. */
function readOtherOne(compiled: CompiledCapability, lastInput: RawInput, prepared: Prepared): Reading | undefined {
  const { message, reader } = prepared.matching.lattice;
  const said = message.tokens
    .filter(({ shape }) => shape === 'word')
    .map(({ word }) => word)
    .join(' ');
  if (
    !/^(?:no |nope |not that one |wrong one |i meant |i mean |actually |sorry )*(?:i meant |i mean )?(?:the )?other (?:one|guy|person|deal|account|contact)?$/.test(
      said,
    )
  ) {
    return undefined;
  }
  for (const field of compiled.capability.fields) {
    const value = lastInput[field.name] as Reference | undefined;
    if (field.kind !== 'reference' || field.list || field.types?.includes('member') || value?.id === undefined)
      continue;
    const others = othersLike(value, field, reader);
    const [first] = others;
    if (first === undefined) continue;
    const log = compiled.capability.name === 'log_activity';
    return {
      capability: log ? 'update_activity' : compiled.capability.name,
      input: log ? { [field.name]: first } : { ...lastInput, [field.name]: first },
      assumed: [],
      score: 0.85,
      unexplained: [],
      choices: others.length > 1 ? [{ field: field.name, options: others }] : [],
      unknown: [],
      impossible: [],
    };
  }
  return undefined;
}

function othersLike(value: Reference, field: Field, reader: Prepared['matching']['lattice']['reader']): Reference[] {
  const types = (field.types ?? []).filter((type): type is RecordType => type !== 'activity' && type !== 'note');
  const [first = ''] = value.name.split(/\s+/);
  const known = reader.names.lookup(first, { types });
  const best = known[0]?.score ?? 0;
  return known
    .filter(({ record, score }) => record.id !== value.id && score >= best - 0.15)
    .map(({ record }) => toReference(record, field.types ?? [], reader));
}
