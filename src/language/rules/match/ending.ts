import type { CompiledCapability } from '../phrases/grammar.ts';
import type { Message } from '../text/message.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { COSTS } from './costs.ts';
import { bitOf, rankOfState, type Scope } from './matching.ts';
import { AFTER, changed, type State } from './state.ts';

/** The best of the finished readings, with what only shows in the end: what is missing, what was mentioned for nothing. */
export function bestEnding(states: readonly State[], scope: Scope): State | undefined {
  let best: State | undefined;
  for (const state of states) {
    if (state.phrase !== AFTER) continue;
    const whole = changed(state, { cost: state.cost + costOfWants(state, scope) });
    if (best === undefined || rankOfState(whole) < rankOfState(best)) best = whole;
  }
  return best;
}

function costOfWants(end: State, scope: Scope): number {
  const { compiled, matching, stretch } = scope;
  const { capability, needsActivity } = compiled;
  let cost = 0;
  if (capability.effect === 'write') cost += costOfWrite(end, scope);
  if (capability.effect !== 'read') cost += missing(end, compiled) * COSTS.missingField;
  if (fillsNothing(end)) cost += COSTS.nothingSaid;
  if (end.trigger < 0.3 && leavesSomething(end, matching.lattice.message.weights)) cost += COSTS.leftUntold;
  if (compiled.reports && isToCome(end, matching.lattice.message, stretch.from)) cost += COSTS.infinitive;
  const { lastCapability } = matching.lattice.reader.memory;
  if (needsActivity && !lastCapability?.endsWith('_activity') && !saysLast(matching.lattice.message))
    cost += COSTS.nothingLogged;
  for (let state: State | undefined = end; state !== undefined; state = state.before) {
    const { step } = state;
    if (step.kind === 'mention' && (end.filled & bitOf(compiled, step.field)) === 0)
      cost += changesNothing(end, compiled) ? COSTS.mentionedToAsk : COSTS.mentionedForNothing;
  }
  return cost;
}

/** How many of the fields that a request requires were not said. */
function missing({ filled }: State, compiled: CompiledCapability): number {
  const { fields } = compiled.capability;
  return fields.filter((field) => field.required && (filled & bitOf(compiled, field)) === 0).length;
}

function costOfWrite(end: State, scope: Scope): number {
  const { matching, stretch } = scope;
  const order = costOfOrder(end, matching.lattice.message, stretch.from);
  return order + costOfHalfNamedDeal(end, scope);
}

/** What speaks against an optional deal that is only half named, where the customer is named too. */
function costOfHalfNamedDeal(end: State, { compiled, matching: { lattice } }: Scope): number {
  const { names } = lattice.reader;
  let deal: { readonly accountId: string | undefined; readonly byTopic: boolean } | undefined;
  let customer: string | undefined;
  for (let state: State | undefined = end; state !== undefined; state = state.before) {
    if (state.step.kind !== 'fill') continue;
    const { field, fit } = state.step;
    const { value, byTopic = false } = fit;
    if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') continue;
    if (field.name === 'account') customer = value.id;
    if (field.name === 'contact') customer ??= names.get('contact', value.id)?.accountId;
    if (field.name === 'deal' && !field.required && (fit.cost > WHOLE || byTopic))
      deal = { accountId: names.get('deal', value.id)?.accountId, byTopic };
  }
  if (deal === undefined || customer === undefined) return 0;
  // "With Tom at Globex about plate readers": another customer's deal is what they spoke of.
  if (deal.accountId !== undefined && deal.accountId !== customer) return COSTS.dealOfAnother;
  return deal.byTopic && compiled.fields.has('subject') ? COSTS.topicAsDeal : 0;
}

/** A deal said by its whole name costs less. */
const WHOLE = 0.05;

/** "To call Dana", "see Dana", "I have to call Dana" and "let's have lunch" report nothing. */
function isToCome({ begin }: State, { tokens }: Message, from: number): boolean {
  const word = tokens[begin]?.word ?? '';
  if ((tokens[begin - 1]?.word === 'to' && !REPORTING.has(word)) || NEVER_DONE.has(word)) return true;
  if (isBehindNextStep(begin, tokens)) return true;
  return tokens.slice(from, begin + 2).some(({ word }, at) => {
    const next = tokens[from + at + 1]?.word ?? '';
    if (next === 'to' && BOUND_TO.has(word)) return !REPORTING.has(tokens[from + at + 2]?.word ?? '');
    return OUGHT.has(word) || (word === 'let' && (next === "'s" || next === 'us'));
  });
}

/** "Next step: site survey on the 14th", "the next step for D-1 is a call". */
function isBehindNextStep(begin: number, tokens: readonly Token[]): boolean {
  for (let at = begin - 1; at > 0 && !CLAUSE_ENDS.has(tokens[at]?.word ?? ''); at--)
    if (tokens[at]?.stem === 'step' && tokens[at - 1]?.word === 'next') return true;
  return false;
}

const CLAUSE_ENDS = wordSet('. ; , ! ? and but');

/** Forms in which nobody says what was done, as "call Dana" may be said of a call. */
const NEVER_DONE = wordSet('see ring send');
const BOUND_TO = wordSet('have has need needs want wants ought going got');
/** "I want to add that I met Dana": it was done, and is to be told. */
const REPORTING = wordSet(
  'log record add note report enter put share mention say tell state register track capture document',
);
const OUGHT = wordSet('lets must shall should gonna gotta');

const QUESTION_WORDS = wordSet('what which who whom whose when where why did does is are was were');
const AUXILIARIES = wordSet('do have has had');
const ASKERS = wordSet('i we you they any anyone anybody someone he she');

const TOLD_OF = wordSet('was were');
const WHERE = wordSet('at on in with over out onsite round back talking speaking visiting meeting');

/** True where a question begins; "could you log a call?" asks for it to be done. */
function asks({ tokens, neutral }: Message, from: number): boolean {
  let at = from;
  while (neutral[at] === true && at < tokens.length) at++;
  const [first = '', second = ''] = [tokens[at]?.word, tokens[at + 1]?.word];
  // "Was at Globex yesterday": who tells of it is not said.
  if (TOLD_OF.has(first) && WHERE.has(second)) return false;
  return QUESTION_WORDS.has(first) || (AUXILIARIES.has(first) && ASKERS.has(second));
}

/** What speaks against taking it for an order. */
function costOfOrder(end: State, message: Message, from: number): number {
  return (asks(message, from) ? COSTS.askedAsOrder : 0) + (isSupposed(end, message, from) ? COSTS.supposed : 0);
}

const SUPPOSING = wordSet('if unless nearly almost hope wish');
const MAYBES = wordSet('might may could');

/** "We nearly lost Globex", "they may sign": nothing of the sort has happened; "could somebody …" asks for it. */
function isSupposed(end: State, { tokens }: Message, from: number): boolean {
  for (let state: State | undefined = end; state !== undefined; state = state.before) {
    if (state.step.kind !== 'left') continue;
    const word = tokens[state.step.token]?.word ?? '';
    if (SUPPOSING.has(word) || (MAYBES.has(word) && state.step.token > from)) return true;
  }
  return false;
}

/** True where a record is to be changed and nothing says how. */
function changesNothing({ filled }: State, compiled: CompiledCapability): boolean {
  const { verb, fields } = compiled.capability;
  if (verb !== 'update') return false;
  return fields.every((field) => field.required || (filled & bitOf(compiled, field)) === 0);
}

function leavesSomething(end: State, weights: readonly number[]): boolean {
  for (let state: State | undefined = end; state !== undefined; state = state.before) {
    if (state.step.kind === 'left' && (weights[state.step.token] ?? 0) > 0.5) return true;
  }
  return false;
}

/** "The call I just logged", "my last activity": something logged is meant, whatever was said before. */
function saysLast({ tokens }: Message): boolean {
  return tokens.some(({ word }, at) => {
    if (word === 'latest' || word === 'logged') return true;
    return word === 'last' && !SPANS.has(tokens[at + 1]?.word ?? '');
  });
}

/** "Last Wednesday", "last week": when it was, and nothing logged. */
const SPANS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun week month quarter year night weekend time',
);

/** True where a phrase that needs another field's clause has none. */
function fillsNothing(end: State): boolean {
  let needs = false;
  let clauses = 0;
  for (let state: State | undefined = end; state !== undefined; state = state.before) {
    if (state.step.kind === 'phrase') needs = state.step.phrase.needsClause;
    if (state.step.kind === 'fill' && state.phrase === AFTER) clauses++;
    if (state.step.kind === 'text') clauses++;
  }
  return needs && clauses === 0;
}
