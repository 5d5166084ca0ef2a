import type { Field } from '../../../capability/fields.ts';
import { classOf } from '../../references/word-class.ts';
import type { Lattice } from '../lattice/lattice.ts';
import type { Message } from '../text/message.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { SOFT_WORDS } from '../text/words.ts';
import { isAfterBreak, textCost } from './breaks.ts';
import type { Clause } from './clauses.ts';
import { COSTS } from './costs.ts';
import { beginsWithKind, isForMember, isOnlyTime, isPlaceOfNew } from './kind-words.ts';
import { bitOf, type Scope } from './matching.ts';
import { AFTER, type State } from './state.ts';
import { placeCost, withinPlaceCost } from './whereabouts.ts';

/** Words with which free text in a slot hardly begins. */
const JOINTS = wordSet(
  'on for to as with at of from in by about is and that me which what how who when where why whose',
);

/** Fields that take what else is said. */
const REMARKS = wordSet('notes note outcome reason comment description details');

/** Words with which somebody tells what happened. */
const PERSONAL = wordSet('she he they it i we this that there but and so because who which');
/** Words of grammar that a topic may have. */
const OF_TOPICS = wordSet('a an the of for and new');
/** What leads in where somebody has a title: "CFO at Globex". */
const BEFORE_PLACES = wordSet('at of from with for in');
const ARTICLES = wordSet('a an the our some another');
/** What goes on with a name rather than telling of it. */
const AFTER_NAMES = wordSet('and at from of with about on for in to re by');
const MOST_TOPIC_WORDS = 4;
/** What a topic does not begin with. */
const TIMES: ReadonlySet<string> = new Set(['date', 'datetime', 'period', 'duration']);

/** Short texts that may say when: what is to be done then. */
const HOLD_TIMES = wordSet('title name nextStep');
/** Filters that look for words said in a text, whatever they are. */
const SEARCHED = wordSet('text topic reference');
/** A deal said by its whole name costs less. */
const WHOLE = 0.02;
const WHEN: ReadonlySet<string> = new Set(['date', 'datetime', 'period', 'minutes', 'money', 'percent']);
const LEADS_IN_TOPIC = wordSet('about regarding concerning re');
const BEFORE_NAMES = wordSet('the a an our his her their this that my your');

const TELLERS = wordSet('he she they');
const JOINING = wordSet('and but');
const HAPPENINGS = wordSet("was is went took lasted 's");
/** Somebody of the team competes with nobody. */
const SURE_MEMBER = 0.75;

/** Words that go with a value, so that notes hardly begin with them. */
const BOUND = wordSet('by to from in at of until');

/** True where text may begin: with a word, not with a sign. */
export function mayOpen(at: number, { matching }: Scope): boolean {
  const token = matching.lattice.message.tokens[at];
  return token !== undefined && (token.shape !== 'punctuation' || '$€£#@"'.includes(token.word));
}

/** What opening free text in a slot costs: with another field's cue or in the middle of another text it is hardly meant so. */
export function openSlotCost({ at, open, step }: State, field: Field, scope: Scope): number {
  const { compiled, matching } = scope;
  const { message } = matching.lattice;
  const isCue = matching.clauses.clausesAt(compiled, at).some(({ cued, evidence }) => cued && evidence > 0.3);
  const afterBreak = isAfterBreak(at, message);
  const word = message.tokens[at]?.word ?? '';
  const joins = JOINTS.has(word) || (field.name === 'name' && (word === 'a' || word === 'an'));
  // "A note on Hooli they use Vantra": the text begins with who does.
  const isTale = field.long === true && PERSONAL.has(word);
  const afterName = step.kind === 'fill' && step.field.kind === 'reference' && !afterBreak && !isTale;
  return (
    COSTS.openSlot +
    (joins ? COSTS.textWithJoint : 0) +
    (afterName ? COSTS.textAfterName : 0) +
    (isCue ? COSTS.cueAsText : 0) +
    costOfOther(at, field, scope) +
    (open >= 0 && !afterBreak ? COSTS.textInText : 0) +
    (isAmidName(at, matching.lattice) ? COSTS.nameTakenApart : 0) +
    (TELLERS.has(message.tokens[at - 1]?.word ?? '') ? COSTS.textWithJoint : 0)
  );
}

/** True for "Bay" of "Marina Bay": the rest of a name of which the beginning was taken for something else. */
function isAmidName(at: number, { longNames }: Lattice): boolean {
  return longNames.some(({ from, to }) => from < at && at < to);
}

/** True where the name of a company is wanted and something else stands: "22k", "us", "an in-house build". */
export function isNotProper(at: number, { proper }: Field, { message: { tokens }, names }: Lattice): boolean {
  const token = tokens[at];
  if (proper !== true || token === undefined || token.word === '"') return false;
  if (names[at]?.some(({ candidates: [best] }) => best?.record.type === 'member' && best.score >= SURE_MEMBER))
    return true;
  return token.shape === 'number' || PERSONAL.has(token.word) || (!token.capital && classOf(token.word) !== 'rare');
}

/** What speaks against the words being such a text at all. */
function costOfOther(at: number, field: Field, scope: Scope): number {
  const isNone = isNoName(at, field, scope) || isNotProper(at, field, scope.matching.lattice);
  return (isNone ? COSTS.noName : 0) + (isOnlyName(at, field, scope) ? COSTS.textAfterName : 0);
}

/** "Add a note to Stark": whom it is about, and no text. */
function isOnlyName(at: number, { long, required }: Field, { matching: { lattice }, stretch }: Scope): boolean {
  return long === true && required && (lattice.names[at] ?? []).some(({ to }) => to >= stretch.to);
}

/** True where the words are no name or title of something new, but say what it is, for whom or when. */
function isNoName(at: number, { name }: Field, scope: Scope): boolean {
  if (scope.compiled.capability.effect === 'read' || (name !== 'name' && name !== 'title')) return false;
  if (name === 'title') {
    const isOthers = scope.compiled.fields.has('assignee') && isForMember(at, scope);
    return isOthers || beginsWithKind(at, true, scope) || isOnlyTime(at, scope);
  }
  return beginsWithKind(at, false, scope) || isPlaceOfNew(at, scope);
}

/** What ending the open text by a clause costs; nothing after a break, and where no text is open. */
export function endOfTextCost(state: State, clause: Clause, scope: Scope): number {
  const { open, at } = state;
  const { lattice } = scope.matching;
  const text = scope.compiled.capability.fields[open];
  const amid = costOfCue(state, clause, lattice);
  if ((text?.long || isBehindTale(state, scope)) && isFeelingTold(clause, at, lattice.message))
    return COSTS.takenFromTale;
  if (text === undefined || isAfterBreak(at, lattice.message)) return amid;
  if (text.long) return (clause.cued ? COSTS.cueInLong : COSTS.valueInLong) + amid;
  return endOfShortCost(text, at, clause, scope) + amid;
}

/** What speaks against a cue that is also an ordinary word: "in", "at the" and "next". */
function costOfCue(state: State, { field, fit, to }: Clause, lattice: Lattice): number {
  if (field.name === 'location') return placeCost(state, to, lattice);
  const isNext = field.name === 'nextStep' && fit === undefined;
  return isNext && SPANS.has(lattice.message.tokens[to]?.word ?? '') ? COSTS.noPlace : 0;
}

/** "Next week", "next Tuesday": a time, and no next step. */
const SPANS = wordSet(
  'week month quarter year monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun weekend time',
);

/** The same amid a short text. */
function endOfShortCost(text: Field, at: number, clause: Clause, { matching, stretch }: Scope): number {
  const { cued, field, fit, to } = clause;
  if (fit === undefined) return COSTS.cueInText;
  if (cued && field.kind !== 'reference') return 0;
  // "Send Hugh the quote asap".
  const endsTask = text.name === 'title' && to >= stretch.to;
  if (field.kind === 'choice') return to > at + 1 || endsTask ? 0 : COSTS.choiceInText;
  if (field.kind !== 'reference') return COSTS.valueInText;
  // "About the zip on the treat pouches": what it was about, and no deal.
  if (text.name === 'subject' && field.name === 'deal' && fit.cost > WHOLE) return COSTS.nameInText;
  const endsName = text.name === 'name' && (to >= stretch.to || isAfterBreak(to + 1, matching.lattice.message));
  return endsName || cued ? COSTS.nameAfterName : COSTS.nameInText;
}

/** True behind an "and" that was left out of long text. */
function isBehindTale({ open, before, step, at }: State, { compiled, matching }: Scope): boolean {
  if (open >= 0 || step.kind !== 'pass' || !JOINING.has(matching.lattice.message.tokens[at - 1]?.word ?? ''))
    return false;
  return compiled.capability.fields[before?.open ?? -1]?.long === true;
}

/** "…, and she is fed up with it": what is told of how somebody felt is heard in the text, and stays in it. */
function isFeelingTold({ field, fit }: Clause, at: number, { tokens }: Message): boolean {
  return field.told === true && fit !== undefined && PERSONAL.has(tokens[at]?.word ?? '');
}

/** What taking the next token into the text of a field costs. */
export function continueCost(state: State, field: Field, scope: Scope): number {
  const { compiled, matching, stretch } = scope;
  const { message, nameTokens } = matching.lattice;
  const isName = (field.name === 'name' || compiled.capability.effect === 'read') && nameTokens.has(state.at);
  const endsName = field.name === 'name' && startsReference(state.at, scope);
  const swallows = field.long && !field.required && (startsClause(state, scope) || startsCompany(state, scope));
  return (
    textCost(state.at, field, stretch.to, message) +
    (isName ? COSTS.nameWithinName : 0) +
    (endsName ? COSTS.cueWithinName : 0) +
    (swallows ? COSTS.clauseAsNotes : 0) +
    (isWhen(state, field, scope) ? COSTS.timeAsText : 0) +
    (isGrammarInFilter(state, field, scope) ? COSTS.grammarInFilter : 0) +
    (!field.long && startsTale(state.at, message) ? COSTS.taleInShort : 0) +
    (field.name === 'location' ? withinPlaceCost(state.at, message) : 0) +
    ((field.proper || field.name === 'name') && goesOnSmall(state.at, message) ? COSTS.smallInName : 0)
  );
}

/** What a name may have between its parts: "Bank of Cyprus", "Ludwig van Basten". */
const WITHIN_NAMES = wordSet(
  'of for the de der den del di da du la le les van von zu zum y e et und al el bin to in on at a an',
);

/** "Cairn Leisure with 240 people": behind a capital, a small word of grammar is no more of the name. */
function goesOnSmall(at: number, { tokens }: Message): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before?.capital || token === undefined || token.capital || next?.capital) return false;
  return token.shape === 'word' && classOf(token.word) === 'function' && !WITHIN_NAMES.has(token.word);
}

/** ", he asked about chairs", "she needs the form": what somebody did is no more of what it was about. */
function startsTale(at: number, { tokens }: Message): boolean {
  const [before = '', word = '', next = ''] = [tokens[at - 1]?.word, tokens[at]?.word, tokens[at + 1]?.word];
  if (before === ',' && PERSONAL.has(word)) return true;
  return (TELLERS.has(word) && tokens[at + 1]?.shape === 'word') || (word === 'it' && HAPPENINGS.has(next));
}

/** "Dig out the inactive accounts": what is searched for before the noun is a word or two, and no sentence. */
function isGrammarInFilter({ at }: State, { name }: Field, { compiled, matching }: Scope): boolean {
  if (compiled.capability.effect !== 'read' || SEARCHED.has(name)) return false;
  const word = matching.lattice.message.tokens[at]?.word ?? '';
  return word !== 'and' && word !== 'of' && (classOf(word) === 'function' || SOFT_WORDS.has(word));
}

/** True where a time or length stands in short text that the request takes elsewhere; "the Monday call" is a name for it. */
function isWhen({ at, filled }: State, { long, name }: Field, { compiled, matching, stretch }: Scope): boolean {
  const { message, nameTokens } = matching.lattice;
  if (long || BEFORE_NAMES.has(message.tokens[at - 1]?.word ?? '')) return false;
  // "The Friday report" is what is to be done, and "the report Friday" says when.
  const holds = HOLD_TIMES.has(name);
  if (holds && nameTokens.has(at)) return false;
  return matching.clauses.clausesAt(compiled, at).some(
    ({ field, cued, fit, to }) =>
      !cued &&
      fit !== undefined &&
      (WHEN.has(field.kind) || (holds && field.kind === 'choice')) &&
      (filled & bitOf(compiled, field)) === 0 &&
      (!holds ||
        to >= stretch.to ||
        isAfterBreak(to + 1, message) ||
        // "Ring Tom on Friday about the lids": the day is not what it is about.
        LEADS_IN_TOPIC.has(message.tokens[to]?.word ?? '')),
  );
}

/** True where a cue and a known name begin: "at Globex" is no part of a person's name. */
function startsReference(at: number, { compiled, matching }: Scope): boolean {
  return matching.clauses
    .clausesAt(compiled, at)
    .some(({ field, fit, cued }) => cued && field.kind === 'reference' && fit?.value !== undefined);
}

/** "…, counted the desks with Beth": who was there is said, if nobody else was. */
function startsCompany({ at, filled }: State, { compiled, matching }: Scope): boolean {
  if (matching.lattice.message.tokens[at]?.word !== 'with') return false;
  return matching.clauses
    .clausesAt(compiled, at)
    .some(
      ({ field, cued, fit }) =>
        cued && field.name === 'contact' && fit?.value !== undefined && (filled & bitOf(compiled, field)) === 0,
    );
}

/** True where another field's telling clause begins after a break: notes do not swallow it. */
function startsClause({ at, filled }: State, { compiled, matching }: Scope): boolean {
  const { message } = matching.lattice;
  if (!isAfterBreak(at, message)) return false;
  return matching.clauses
    .clausesAt(compiled, at)
    .some(
      ({ field, fit, to, cued, evidence }) =>
        (filled & bitOf(compiled, field)) === 0 &&
        fit !== undefined &&
        ((cued && evidence > 0.6) || (to > at + 1 && (field.kind !== 'reference' || isAfterBreak(to + 1, message)))) &&
        !(field.told === true && PERSONAL.has(message.tokens[at]?.word ?? '')),
    );
}

/** What beginning text of a field behind the phrase costs: going on with it, or taking left-over words; undefined where it may not. */
export function beginCost(state: State, field: Field, scope: Scope): number | undefined {
  if (field.kind !== 'text' || field.list) return undefined;
  const isFilled = (state.filled & bitOf(scope.compiled, field)) !== 0;
  return isFilled ? reopenCost(state, field, scope) : leftOverCost(state, field, scope);
}

/** "Add Otto at Globex and make D-3 45k": what is to be done is nobody's job title. */
const ORDERS = wordSet('make move set update change add log create remind close mark give assign put');

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
  if (field.name === 'name' && afterBreak && capability.name.startsWith('create_'))
    return mayBeName(at, matching.lattice) ? COSTS.leftOverName : undefined;
  if (!REMARKS.has(field.name) || (!field.long && !afterBreak)) return undefined;
  const subject = fields.get('subject');
  const isSubject = subject !== undefined && afterBreak && (state.filled & bitOf(compiled, subject)) === 0;
  const isSaidOf = isPast(message.tokens[at]) || isPresent(at, message);
  const rather = isSubject && !isSaidOf && isTopic(at, message) ? COSTS.textAfterName : 0;
  return rather + leftOverRemarkCost(at, field, afterBreak, matching.lattice);
}

function leftOverRemarkCost(at: number, { long }: Field, afterBreak: boolean, lattice: Lattice): number {
  if (long && startsTale(at, lattice.message)) {
    return afterBreak && lattice.message.tokens[at - 1]?.word !== ':' ? COSTS.leftOverTale : COSTS.leftOver;
  }
  // "Then set D-1 to 80%": an order of its own.
  if (afterBreak && ORDERS.has(lattice.message.tokens[at]?.word ?? '') && lattice.nameTokens.has(at + 1))
    return COSTS.leftOverUnbroken + COSTS.leftOverBound;
  if (long && isReason(at, lattice.message)) return COSTS.leftOverTale;
  if (long && !afterBreak && startsSentence(at, lattice.message)) return COSTS.leftOver;
  if (afterBreak && (isPast(lattice.message.tokens[at]) || isPresent(at, lattice.message))) return COSTS.leftOverTale;
  // "Met Priya and Marc": somebody else who was there is no remark; "Marc showed us round" is one.
  if (afterBreak && (!lattice.nameTokens.has(at) || isTold(at, lattice))) return COSTS.leftOver;
  const word = lattice.message.tokens[at]?.word ?? '';
  return COSTS.leftOverUnbroken + (BOUND.has(word) ? COSTS.leftOverBound : 0);
}

/** What happened, told without who did it: ", walked the depot", ", took away the old chairs". */
function isPast(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    !TOPIC_WORDS.has(token.word) &&
    (PASTS.has(token.word) || /...ed$/.test(token.word))
  );
}

/** "The loading dock is too narrow", "we looked at the tank": a sentence, though no sign stands before it. */
function startsSentence(at: number, { tokens }: Message): boolean {
  const word = tokens[at]?.word ?? '';
  if (word === 'we') return tokens[at + 1]?.shape === 'word';
  if (!BEFORE_NAMES.has(word)) return false;
  const end = tokens.findIndex(({ shape, word: next }, to) => to > at && (shape !== 'word' || ASSERTING.has(next)));
  return end > at + 1 && end <= at + MOST_SUBJECT_WORDS && tokens[end]?.shape === 'word';
}

/** "…, as he asked for it", "because they moved": why it was. */
function isReason(at: number, { tokens }: Message): boolean {
  return REASONS.has(tokens[at]?.word ?? '') && PERSONAL.has(tokens[at + 1]?.word ?? '');
}

/** ", likes the portable unit": what somebody does, told without who does it. */
function isPresent(at: number, { tokens }: Message): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token?.capital === false && /..[^s]s$/.test(token.word) && BEHIND_VERBS.has(next?.word ?? '');
}

/** What leads in what it was about. */
const TOPIC_WORDS = wordSet('discussed covered reviewed lasted');
const REASONS = wordSet('as because since');
const ASSERTING = wordSet("is are was were has have had will wont won't isnt isn't arent aren't needs need wants want");
const MOST_SUBJECT_WORDS = 4;
const BEHIND_VERBS = wordSet('the a an to it them us me him her our his their this that');
const PASTS = wordSet(
  'went saw took gave told said got had made left found spoke sat ran brought showed came kept sent bought chose felt thought wanted knew asked drew',
);

/** A single word in small letters and what is told of somebody are no name: "roughly 60k", "they want 12 seats". */
function mayBeName(at: number, lattice: Lattice): boolean {
  const { tokens } = lattice.message;
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first === undefined || PERSONAL.has(first.word) || isTold(at, lattice)) return false;
  return first.capital || (next?.shape === 'word' && classOf(next.word) !== 'function');
}

/** True where a name is followed by what that person or company did. */
function isTold(at: number, { names, message: { tokens } }: Lattice): boolean {
  const to = Math.max(...(names[at] ?? []).map((name) => name.to), at);
  const next = tokens[to];
  return to > at && next?.shape === 'word' && next.word !== "'s" && !AFTER_NAMES.has(next.word);
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
    if (!isTopic(at, message) || isPresent(at, message)) return undefined;
    const isDoing = /...ing$/.test(word) && message.tokens[at + 1]?.shape === 'word';
    return isDoing ? COSTS.leftOverDoing + COSTS.textAfterName : COSTS.leftOverTopic;
  }
  if (PERSONAL.has(word) || startsSentence(at, message)) return undefined;
  // "Emailed Priya the price list": what she got.
  if (step.kind === 'fill' && step.field.kind === 'reference' && ARTICLES.has(word)) return COSTS.handedOver;
  if (step.kind !== 'fill' && step.kind !== 'phrase') return undefined;
  return /...ing$/.test(word) ? COSTS.leftOverDoing : COSTS.leftOverSubject;
}

/** True for a sign that stands between words rather than within one. */
function isSign(token: Token | undefined): boolean {
  return token?.shape === 'punctuation' && (token.spaced || token.word !== '-');
}

/** A few words between signs, none of which tells a story: "- fleet pricing -". */
function isTopic(at: number, message: Message, ends?: ReadonlySet<string>): boolean {
  const { tokens, neutral } = message;
  let to = at;
  while (to < tokens.length && !isSign(tokens[to])) {
    const { word = '', shape } = tokens[to] ?? {};
    if (to > at && ends?.has(word)) break;
    if (shape === 'number' || /\d/.test(word)) return false;
    if (ASSERTING.has(word) || (to > at && isDoneTo(to, message))) return false;
    if (PERSONAL.has(word) || (classOf(word) === 'function' && !OF_TOPICS.has(word))) return false;
    to++;
  }
  return to - at <= MOST_TOPIC_WORDS && neutral[at] !== true;
}

/** "Renewal terms agreed", "the tubes arrived crushed": what became of something; "our revised terms" are what it was about. */
function isDoneTo(at: number, { tokens }: Message): boolean {
  return isPast(tokens[at]) && !BEFORE_NAMES.has(tokens[at - 1]?.word ?? '');
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
