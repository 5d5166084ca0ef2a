import type { Field } from '../../../capability/fields.ts';
import { classOf } from '../../references/word-class.ts';
import type { Lattice } from '../lattice/lattice.ts';
import type { Message } from '../text/message.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { NEGATIONS, SOFT_WORDS } from '../text/words.ts';
import { isAfterBreak, textCost } from './breaks.ts';
import type { Clause } from './clauses.ts';
import { COSTS, EVIDENCE } from './costs.ts';
import {
  beginsWithKind,
  goesOnName,
  isAmount,
  isForMember,
  isNoWord,
  isOnlyTime,
  isPlaceOfNew,
  isYear,
} from './kind-words.ts';
import { isOrder } from './left-over.ts';
import { bitOf, openField, type Scope } from './matching.ts';
import { AFTER, type State } from './state.ts';
import { BEFORE_NAMES, endsTopic, isTopic, PERSONAL, startsTale, TELLERS, tellsOn } from './tales.ts';
import { placeCost, withinPlaceCost } from './whereabouts.ts';

/** Words with which free text in a slot hardly begins. */
const JOINTS = wordSet(
  'on for to as with at of from in by about is and that me which what how who when where why whose',
);

/** Short texts that may say when: what is to be done then. */
const HOLD_TIMES = wordSet('title name nextStep');
/** Short texts of what is to be done. */
const TAKES_ORDERS = wordSet('title nextStep subject');
/** "They want to buy, open a deal": behind a sign these begin an order. */
const STARTS_WORK = wordSet('open create add put log make set update enter register start remind assign close move');
/** Filters that look for words said in a text, whatever they are. */
const SEARCHED = wordSet('text topic reference');
/** A deal said by its whole name costs less. */
const WHOLE = 0.02;
const WHEN: ReadonlySet<string> = new Set(['date', 'datetime', 'period', 'minutes', 'money', 'percent']);
const LEADS_IN_TOPIC = wordSet('about regarding concerning re topic subject agenda');

const JOINING = wordSet('and but');
const POINTING = wordSet('it this that them him her');
/** Somebody of the team competes with nobody. */
const SURE_MEMBER = 0.75;

/** True where text may begin: with a word, not with a sign. */
export function mayOpen(at: number, { matching }: Scope): boolean {
  const token = matching.lattice.message.tokens[at];
  return token !== undefined && (token.shape !== 'punctuation' || `$€£#@"'`.includes(token.word));
}

/** What opening free text in a slot costs: with another field's cue or in the middle of another text it is hardly meant so. */
export function openSlotCost({ at, open, step }: State, field: Field, scope: Scope): number {
  const { compiled, matching } = scope;
  const { message } = matching.lattice;
  const isCue = matching.clauses.clausesAt(compiled, at).some(({ cued, evidence }) => cued && evidence > 0.3);
  const afterBreak = isAfterBreak(at, message);
  const word = message.tokens[at]?.word ?? '';
  // "A note on Hooli they use Vantra": the text begins with who does.
  const isTale = field.long === true && (PERSONAL.has(word) || word === 'only');
  const afterName = step.kind === 'fill' && step.field.kind === 'reference' && !afterBreak && !isTale;
  return (
    COSTS.openSlot +
    (joins(at, field, message) ? COSTS.textWithJoint : 0) +
    (afterName ? COSTS.textAfterName : 0) +
    (isCue ? COSTS.cueAsText : 0) +
    costOfOther(at, field, scope) +
    (afterBreak && isNoTopic(at, field, message) ? COSTS.taleInShort : 0) +
    (afterBreak && !TAKES_ORDERS.has(field.name) && field.long !== true && STARTS_WORK.has(word)
      ? COSTS.orderAsText
      : 0) +
    (open >= 0 && !afterBreak ? COSTS.textInText : 0) +
    (isAmidName(at, matching.lattice) ? COSTS.nameTakenApart : 0) +
    (TELLERS.has(message.tokens[at - 1]?.word ?? '') ? COSTS.textWithJoint : 0)
  );
}

/** True where text begins with a joining word; what is announced may: "note to Dana: on leave". */
function joins(at: number, { name, long }: Field, { tokens }: Message): boolean {
  const word = tokens[at]?.word ?? '';
  const isAnnounced = long === true && tokens[at - 1]?.word === ':';
  return (JOINTS.has(word) && !isAnnounced) || (name === 'name' && (word === 'a' || word === 'an'));
}

/** "Roofers are slammed": a sentence, and nothing to talk about. */
function isNoTopic(at: number, { name }: Field, message: Message): boolean {
  return name === 'subject' && (tellsOn(at, message) || !isTopic(at, message));
}

/** True for "Bay" of "Marina Bay": the rest of a name of which the beginning was taken for something else. */
function isAmidName(at: number, { longNames }: Lattice): boolean {
  return longNames.some(({ from, to }) => from < at && at < to);
}

/** True where the name of a company is wanted and something else stands: "22k", "us", "an in-house build". */
export function isNotProper(at: number, { proper }: Field, { message: { tokens }, names, values }: Lattice): boolean {
  const token = tokens[at];
  if (proper !== true || token === undefined || token.word === '"') return false;
  if (values.future[at]?.some(({ value }) => value.kind === 'money')) return true;
  if (!token.capital && isAnyOne(tokens[at - 1])) return true;
  if (names[at]?.some(({ candidates: [best] }) => best?.record.type === 'member' && best.score >= SURE_MEMBER))
    return true;
  return token.shape === 'number' || PERSONAL.has(token.word) || (!token.capital && classOf(token.word) !== 'rare');
}

/** "To a cheaper bid": anybody's, and nobody's name. */
function isAnyOne(article: Token | undefined): boolean {
  return article?.word === 'a' || article?.word === 'an';
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
    const { compiled, matching } = scope;
    const isTask = compiled.fields.has('assignee');
    if (isTask ? isForMember(at, scope) : isAmount(at, matching.lattice)) return true;
    return beginsWithKind(at, true, scope) || isOnlyTime(at, scope);
  }
  return beginsWithKind(at, false, scope) || isPlaceOfNew(at, scope) || isNoWord(at, scope.matching.lattice);
}

/** What ending the open text by a clause costs; nothing after a break, and where no text is open. */
export function endOfTextCost(state: State, clause: Clause, scope: Scope): number {
  const { at } = state;
  const { lattice } = scope.matching;
  const text = openField(scope.compiled, state);
  const amid =
    costOfCue(state, clause, lattice) +
    (text !== undefined && text.long !== true && state.step.kind === 'pass' ? COSTS.emptyText : 0) +
    (isOwner(state, clause, lattice.message) ? COSTS.timeAsText : 0) +
    (isOnlyKind(clause, scope) ? COSTS.noPlace : 0);
  if ((text?.long || isBehindTale(state, scope)) && isFeelingTold(clause, at, lattice.message))
    return COSTS.takenFromTale;
  if (text === undefined || isAfterBreak(at, lattice.message)) return amid;
  if (text.long) return (clause.cued ? COSTS.cueInLong : COSTS.valueInLong) + amid;
  return endOfShortCost(text, at, clause, scope) + amid;
}

/** "I was at Kaliber for a visit": what kind it was, and not what it was about. */
function isOnlyKind({ field, fit, to }: Clause, scope: Scope): boolean {
  const { message } = scope.matching.lattice;
  const isOver = (end: number) => message.tokens[end] === undefined || isAfterBreak(end + 1, message);
  const isTopic = LEADS_IN_TOPIC.has(message.tokens[to - 1]?.word ?? '');
  return field.name === 'subject' && fit === undefined && !isTopic && endsOfKind(to, scope).some(isOver);
}

/** Where the words for a kind of activity end that begin at a token. */
function endsOfKind(at: number, { compiled, matching }: Scope): number[] {
  return matching.clauses
    .clausesAt(compiled, at)
    .filter(({ field, fit }) => fit !== undefined && field.kind === 'choice' && field.required)
    .map(({ to }) => to);
}

/** "To confirm Thursday's delivery", "our visit of the 24th": the day says which, and not when it was. */
function isOwner({ phrase, at, open, before }: State, { field, to }: Clause, { tokens }: Message): boolean {
  if (!WHEN.has(field.kind)) return false;
  const isAmid = open >= 0 || (before?.open ?? -1) >= 0;
  return (phrase === AFTER && tokens[to]?.word === "'s") || (isAmid && tokens[at - 1]?.word === 'of');
}

/** What speaks against a cue that is also an ordinary word: "in", "at the" and "next". */
function costOfCue(state: State, { field, fit, to }: Clause, lattice: Lattice): number {
  if (field.name === 'location') return placeCost(state, to, lattice);
  if (fit === undefined && field.long) return costOfLongCue(state.at, to, lattice);
  if (fit === undefined && field.name === 'subject' && isLength(to - 1, lattice)) return COSTS.noPlace;
  const isNext = field.name === 'nextStep' && fit === undefined;
  return isNext && SPANS.has(lattice.message.tokens[to]?.word ?? '') ? COSTS.noPlace : 0;
}

/** "For an hour": how long it took, and not what it was for. */
function isLength(at: number, { values }: Lattice): boolean {
  return (values.past[at] ?? []).some(({ value }) => value.kind === 'duration');
}

/** "Re: trim" leads in a topic, and "call log: Acme, Dana" names whom it was with. */
function costOfLongCue(at: number, to: number, { message: { tokens }, names }: Lattice): number {
  if (tokens[at]?.word !== ':') return 0;
  if (LEADS_IN_TOPIC.has(tokens[at - 1]?.word ?? '')) return COSTS.noPlace;
  const isName = (names[to] ?? []).some((name) => /^[,/;|]$/.test(tokens[name.to]?.word ?? ''));
  return isName ? COSTS.noName : 0;
}

/** "Next week", "next Tuesday": a time, and no next step. */
const SPANS = wordSet(
  'week month quarter year monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun weekend time',
);

/** The same amid a short text. */
function endOfShortCost(text: Field, at: number, clause: Clause, { matching, stretch }: Scope): number {
  const { cued, field, fit, to } = clause;
  if (fit === undefined) return COSTS.cueInText;
  if (!cued && isPartOfText(text, field, at, matching.lattice)) return COSTS.nameInText;
  if (cued && field.kind !== 'reference') return 0;
  // "Ping legal about it": more of what is to be done.
  if (
    text.name === 'title' &&
    field.kind === 'reference' &&
    POINTING.has(matching.lattice.message.tokens[to - 1]?.word ?? '')
  )
    return COSTS.nameInText;
  // "Send Hugh the quote asap".
  const endsTask = text.name === 'title' && to >= stretch.to;
  if (field.kind === 'choice') return to > at + 1 || endsTask ? 0 : COSTS.choiceInText;
  if (field.kind !== 'reference') return COSTS.valueInText;
  // "About the zip on the treat pouches": what it was about, and no deal.
  if (text.name === 'subject' && field.name === 'deal' && fit.cost > WHOLE) return COSTS.nameInText;
  const endsName = text.name === 'name' && (to >= stretch.to || isAfterBreak(to + 1, matching.lattice.message));
  return endsName || cued ? COSTS.nameAfterName : COSTS.nameInText;
}

/** True for what is rather more of a name or next step: "refresh 2027", "Kestrel Partners", "site survey on Thursday". */
function isPartOfText({ name }: Field, field: Field, at: number, lattice: Lattice): boolean {
  if (name === 'nextStep') return field.name === 'expectedClose';
  if (name !== 'name') return false;
  return isYear(at, lattice) || (field.kind === 'choice' && goesOnName(at, lattice.message));
}

/** True behind an "and" that was left out of long text. */
function isBehindTale({ open, before, step, at }: State, { compiled, matching }: Scope): boolean {
  if (open >= 0 || step.kind !== 'pass' || !JOINING.has(matching.lattice.message.tokens[at - 1]?.word ?? ''))
    return false;
  return before !== undefined && openField(compiled, before)?.long === true;
}

/** "…, and she is fed up with it", "they run it on paper and hate it": what is told of how somebody felt is heard in the text, and stays in it. */
function isFeelingTold({ field, fit }: Clause, at: number, { tokens }: Message): boolean {
  if (field.told !== true || fit === undefined) return false;
  return PERSONAL.has(tokens[at]?.word ?? '') || JOINING.has(tokens[at - 1]?.word ?? '');
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
    (isOrderBehindStop(state, field, scope) ? COSTS.orderAsText : 0) +
    (isWhen(state, field, scope) ? COSTS.timeAsText : 0) +
    (isGrammarInFilter(state, field, scope) ? COSTS.grammarInFilter : 0) +
    (goesOnAsTale(state, field, message) ? COSTS.taleInShort : 0) +
    (field.name === 'location' ? withinPlaceCost(state.at, message) : 0) +
    ((field.proper || field.name === 'name') && goesOnSmall(state.at, message) ? COSTS.smallInName : 0)
  );
}

/** "They need the board's yes first, push D-1 to June": what is to be done with a record is no more of what was told. */
function isOrderBehindStop({ at, step }: State, { long, required }: Field, { matching }: Scope): boolean {
  if (long !== true || required || step.kind !== 'text') return false;
  return isAfterBreak(at, matching.lattice.message) && isOrder(at, matching.lattice);
}

/** A sign or word within short text behind which something else is told: "about the renewal, waiting to hear back". */
function goesOnAsTale({ at, step }: State, { long, name }: Field, message: Message): boolean {
  const isWhole = name === 'nextStep' && step.kind !== 'text';
  if (long || isWhole) return false;
  return startsTale(at, message) || (name === 'subject' && endsTopic(at, message));
}

/** What a name may have between its parts: "Bank of Cyprus", "Ludwig van Basten". */
const WITHIN_NAMES = wordSet(
  'of for the de der den del di da du la le les van von zu zum y e et und al el bin to in on at a an',
);

/** "Cairn Leisure with 240 people": behind a capital, a small word of grammar is no more of the name. */
function goesOnSmall(at: number, { tokens }: Message): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before?.capital || token === undefined || token.capital || next?.capital) return false;
  const isSmall = classOf(token.word) === 'function' || /n['’]?t$/.test(token.word) || NEGATIONS.has(token.word);
  return token.shape === 'word' && isSmall && !WITHIN_NAMES.has(token.word);
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
  const before = message.tokens[at - 1]?.word ?? '';
  if (long || before === 'of' || BEFORE_NAMES.has(before)) return false;
  // "The Friday report" is what is to be done, and "the report Friday" says when.
  const holds = HOLD_TIMES.has(name);
  if (holds && (nameTokens.has(at) || (name === 'name' && isYear(at, matching.lattice)))) return false;
  // "Kestrel Partners", "pharmacy buyer": of what is called so, or of somebody's job.
  const isOfName = name === 'name' ? goesOnName(at, message) : compiled.fields.has('name');
  return matching.clauses.clausesAt(compiled, at).some(
    ({ field, cued, fit, to }) =>
      !cued &&
      fit !== undefined &&
      (WHEN.has(field.kind) || (holds && field.kind === 'choice' && !isOfName)) &&
      (filled & bitOf(compiled, field)) === 0 &&
      !(name === 'nextStep' && field.name === 'expectedClose') &&
      ((!holds && !goesOnAsNoun(to, message)) ||
        to >= stretch.to ||
        isAfterBreak(to + 1, message) ||
        // "Ring Tom on Friday about the lids": the day is not what it is about.
        LEADS_IN_TOPIC.has(message.tokens[to]?.word ?? '')),
  );
}

/** "Night runs", "May promotions": a thing that is called after a time. */
function goesOnAsNoun(at: number, message: Message): boolean {
  const token = message.tokens[at];
  if (token?.shape !== 'word' || message.neutral[at] === true || tellsOn(at, message)) return false;
  return classOf(token.word) !== 'function';
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
      ({ field, fit, to, cued, cost, evidence }) =>
        (filled & bitOf(compiled, field)) === 0 &&
        (fit !== undefined || (field.proper === true && evidence > EVIDENCE.cue && cost < COSTS.noName)) &&
        ((cued && (fit === undefined || evidence > 0.6)) ||
          (to > at + 1 && (field.kind !== 'reference' || isAfterBreak(to + 1, message)))) &&
        !(field.told === true && PERSONAL.has(message.tokens[at]?.word ?? '')),
    );
}
