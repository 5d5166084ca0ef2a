import type { Field } from '../../../capability/fields.ts';
import { classOf } from '../../references/word-class.ts';
import type { Lattice } from '../lattice/lattice.ts';
import type { Message } from '../text/message.ts';
import { wordSet } from '../text/word-set.ts';
import { isAfterBreak } from './breaks.ts';
import type { Clause } from './clauses.ts';
import { endOfCompanions } from './companions.ts';
import { COSTS } from './costs.ts';
import { isNoWord } from './kind-words.ts';
import { bitOf, type Scope } from './matching.ts';
import { AFTER, type State } from './state.ts';
import {
  isPast,
  isPresent,
  isReason,
  isTopic,
  PERSONAL,
  startsSentence,
  startsTale,
  states,
  TELLING_FIRST,
  tellsOn,
} from './tales.ts';

/** Fields that take what else is said. */
const REMARKS = wordSet('notes note outcome reason comment description details');

/** What leads in where somebody has a title: "CFO at Globex". */
const BEFORE_PLACES = wordSet('at of from with for in');
const LEADS_IN_TOPIC = wordSet('about regarding concerning re');
const ARTICLES = wordSet('a an the our some another');

/** What goes on with a name rather than telling of it. */
const AFTER_NAMES = wordSet('and at from of with about on for in to re by');

/** What a topic does not begin with. */
const TIMES: ReadonlySet<string> = new Set(['date', 'datetime', 'period', 'duration']);

/** "After three tries", "at the show": when and where it was, and not what it was about. */
const BEFORE_CIRCUMSTANCES = wordSet('after before during since until till while when at in from by');

/** Words that go with a value, so that notes hardly begin with them. */
const BOUND = wordSet('by to from in at of until');

/** "Add Otto at Globex and make D-3 45k": what is to be done is nobody's job title. */
const ORDERS = wordSet(
  'make move set update change add log create remind close mark give assign put push drop bump reopen',
);

/** What beginning text of a field behind the phrase costs: going on with it, or taking left-over words; undefined where it may not. */
export function beginCost(state: State, field: Field, scope: Scope): number | undefined {
  if (field.kind !== 'text' || field.list) return undefined;
  const isFilled = (state.filled & bitOf(scope.compiled, field)) !== 0;
  return isFilled ? reopenCost(state, field, scope) : leftOverCost(state, field, scope);
}

function mayBeTitle(at: number, message: Message): boolean {
  return !ORDERS.has(message.tokens[at]?.word ?? '') && isTopic(at, message, BEFORE_PLACES);
}

function leftOverCost(state: State, field: Field, { compiled, matching }: Scope): number | undefined {
  const { at } = state;
  const { capability, fields } = compiled;
  const { message } = matching.lattice;
  if (capability.effect === 'read' || field.required) return undefined;
  const afterBreak = isAfterBreak(at, message);
  if (field.name === 'subject') return leftOverSubjectCost(state, afterBreak, matching.lattice);
  if (field.name === 'title' && afterBreak && fields.has('name'))
    return mayBeTitle(at, message) ? COSTS.leftOverTitle : undefined;
  if (field.name === 'name' && afterBreak && capability.verb === 'create')
    return mayBeName(at, matching.lattice) ? COSTS.leftOverName : undefined;
  if (!REMARKS.has(field.name) || (!field.long && !afterBreak)) return undefined;
  const subject = fields.get('subject');
  const isSubject = subject !== undefined && afterBreak && (state.filled & bitOf(compiled, subject)) === 0;
  const isSaidOf = isPast(message.tokens[at]) || isPresent(at, message);
  const rather =
    isSubject && !isSaidOf && !TELLING_FIRST.has(message.tokens[at]?.word ?? '') && isTopic(at, message)
      ? COSTS.textAfterName
      : 0;
  return rather + leftOverRemarkCost(at, field, afterBreak, matching.lattice);
}

/** "And put T-62 to Monday": what is to be done with a record. */
export function isOrder(at: number, { message: { tokens }, nameTokens }: Lattice): boolean {
  const start = tokens[at]?.word === 'and' || tokens[at]?.word === 'then' ? at + 1 : at;
  const name = tokens[start + 1]?.word === 'the' ? start + 2 : start + 1;
  return ORDERS.has(tokens[start]?.word ?? '') && nameTokens.has(name);
}

function leftOverRemarkCost(at: number, { long }: Field, afterBreak: boolean, lattice: Lattice): number {
  if (long && startsTale(at, lattice.message)) {
    return afterBreak && lattice.message.tokens[at - 1]?.word !== ':' ? COSTS.leftOverTale : COSTS.leftOver;
  }
  // "Then set D-1 to 80%": an order of its own.
  if (afterBreak && isOrder(at, lattice)) return COSTS.leftOverUnbroken + COSTS.leftOverBound;
  if (long && isReason(at, lattice.message)) return COSTS.leftOverTale;
  if (long && !afterBreak && startsSentence(at, lattice.message)) return COSTS.leftOver;
  if (afterBreak) return brokenOffCost(at, lattice);
  const word = lattice.message.tokens[at]?.word ?? '';
  return COSTS.leftOverUnbroken + (BOUND.has(word) ? COSTS.leftOverBound : 0);
}

/** The same behind a sign or joining word. */
function brokenOffCost(at: number, lattice: Lattice): number {
  const { message, nameTokens } = lattice;
  if (isPast(message.tokens[at]) || isPresent(at, message)) return COSTS.leftOverTale;
  if (!nameTokens.has(at) && states(at, message)) return COSTS.leftOverStatement;
  // "Met Priya and Marc": somebody else who was there is no remark; "Marc showed us round" is one.
  if (isTold(at, lattice)) return tellsOn(endOfName(at, lattice), message) ? COSTS.leftOverTale : COSTS.leftOver;
  // "With Renate and her husband": who else was there.
  if (endOfCompanions(at - 1, lattice) !== undefined) return COSTS.leftOverUnbroken;
  if (!nameTokens.has(at)) return COSTS.leftOver;
  return COSTS.leftOverUnbroken + (BOUND.has(message.tokens[at]?.word ?? '') ? COSTS.leftOverBound : 0);
}

/** A single word in small letters and what is told of somebody are no name: "roughly 60k", "they want 12 seats". */
function mayBeName(at: number, lattice: Lattice): boolean {
  const { tokens } = lattice.message;
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first === undefined || PERSONAL.has(first.word) || isTold(at, lattice) || isNoWord(at, lattice)) return false;
  if (ORDERS.has(first.word) && next?.word !== '-') return false;
  if (first.capital || (next?.shape === 'word' && classOf(next.word) !== 'function')) return true;
  return classOf(first.word) !== 'function' && isPurpose(at + 1, lattice);
}

/** "Cameras for the warehouse", "supply of lids": what it is for goes on with a name, unless it is a time or somebody known. */
function isPurpose(at: number, { message: { tokens }, nameTokens, values }: Lattice): boolean {
  if (tokens[at]?.word !== 'for' && tokens[at]?.word !== 'of') return false;
  const noun = ARTICLES.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const token = tokens[noun];
  return token?.shape === 'word' && !nameTokens.has(noun) && (values.future[noun] ?? []).length === 0;
}

/** Who does something: what is sold, and a deal named by a word of it, do not. */
const TELLING_TYPES: ReadonlySet<string> = new Set(['member', 'contact', 'account', 'lead']);

function endOfName(at: number, { names }: Lattice): number {
  const tellers = (names[at] ?? []).filter(
    ({ candidates: [best] }) => best !== undefined && TELLING_TYPES.has(best.record.type),
  );
  return Math.max(...tellers.map((name) => name.to), at);
}

/** True where a name is followed by what that person or company did. */
function isTold(at: number, lattice: Lattice): boolean {
  const { tokens } = lattice.message;
  const to = endOfName(at, lattice);
  const next = tokens[to];
  return to > at && next?.shape === 'word' && next.word !== "'s" && !AFTER_NAMES.has(next.word);
}

/** What taking a name by itself costs where it begins a sentence: "Ratu said no", "minibar refresh is on hold". */
export function tellerCost({ at, phrase }: State, { field, cued, to }: Clause, { compiled, matching }: Scope): number {
  if (!compiled.reports || phrase !== AFTER || cued || field.kind !== 'reference') return 0;
  const { message, values } = matching.lattice;
  if (!isAfterBreak(at, message) || (values.past[to] ?? []).length > 0) return 0;
  // "Rang Globex, but Ben wasn't in": what came of it.
  const isOutcome = matching.clauses
    .clausesAt(compiled, to)
    .some((next) => next.field.kind === 'choice' && next.field.told !== true && next.fit !== undefined);
  if (isOutcome) return 0;
  return tellsOn(to, message) ? COSTS.tellerTaken : 0;
}

/** True right behind a name that begins a clause: what follows is told of who bears it. */
function isBehindTeller({ step, before }: State, { message }: Lattice): boolean {
  const isName = step.kind === 'fill' && step.field.kind === 'reference';
  return isName && before !== undefined && before.step.kind !== 'phrase' && isAfterBreak(before.at, message);
}

function leftOverSubjectCost(state: State, afterBreak: boolean, lattice: Lattice): number | undefined {
  const { at, step } = state;
  const { message } = lattice;
  if (state.phrase === AFTER && isBehindTeller(state, lattice)) return undefined;
  if ((lattice.values.future[at] ?? []).some(({ value }) => TIMES.has(value.kind))) return undefined;
  const word = message.tokens[at]?.word ?? '';
  if (afterBreak) {
    if (!isTopic(at, message) || isPresent(at, message) || TELLING_FIRST.has(word)) return undefined;
    const isDoing = /...ing$/.test(word) && message.tokens[at + 1]?.shape === 'word';
    return isDoing ? COSTS.leftOverDoing + COSTS.textAfterName : COSTS.leftOverTopic;
  }
  if (PERSONAL.has(word) || BEFORE_CIRCUMSTANCES.has(word) || startsSentence(at, message)) return undefined;
  // "Emailed Priya the price list": what she got.
  if (isBehindName(state) && ARTICLES.has(word)) return COSTS.handedOver;
  if (step.kind !== 'fill' && step.kind !== 'phrase') return undefined;
  return /...ing$/.test(word) ? COSTS.leftOverDoing : COSTS.leftOverSubject;
}

/** True right behind a name, with which the phrase may have ended. */
function isBehindName({ step, at, before }: State): boolean {
  const last = step.kind === 'phrase' && before?.at === at ? before.step : step;
  return last.kind === 'fill' && last.field.kind === 'reference';
}

/** Only the last text may be gone on with; behind a sign it is another matter. */
function reopenCost(state: State, field: Field, { matching }: Scope): number | undefined {
  let before: State | undefined = state;
  while (before !== undefined && before.step.kind !== 'text') before = before.before;
  if (before?.step.kind !== 'text' || before.step.field !== field) return undefined;
  if (field.name === 'name') return COSTS.reopenName;
  if (field.long) return COSTS.reopenLong;
  const { message } = matching.lattice;
  if (field.name === 'title' && LEADS_IN_TOPIC.has(message.tokens[state.at]?.word ?? '')) return COSTS.reopenLong;
  return breaksBetween(before.step.token + 1, state.at, message) ? COSTS.reopenBehindBreak : COSTS.reopenText;
}

function breaksBetween(from: number, to: number, message: Message): boolean {
  for (let at = from + 1; at <= to; at++) if (isAfterBreak(at, message)) return true;
  return false;
}
