import type { Reference } from '../../capability/fields.ts';
import { toReference } from './fields/reference-fits.ts';
import { type Candidate, saysAllNeeded } from './match/candidate.ts';
import { candidatesOf, type Prepared, readAgain } from './read-requests.ts';

const SIGNS: ReadonlySet<string> = new Set([',', ';', '.', '!', '–', '—', '-']);
/** What leads from the reason to the order. */
const LEADS: ReadonlySet<string> = new Set([
  'so',
  'therefore',
  'hence',
  'thus',
  'then',
  'and',
  'that',
  'is',
  'why',
  'now',
  'you',
  'may',
  'can',
]);
/** A reason that could itself be a request is none. */
const MOST_OF_REASON = 0.68;
/** What is ordered behind a reason is confirmed before it is done. */
const LEAST_OF_ORDER = 0.8;
const LEAST_TRIGGER = 0.3;
const LEAST_OF_ASKED = 0.5;
/** What would be asked about by itself is told rather than ordered. */
const MOST_OF_DOUBTFUL = 0.84;
const NEW: ReadonlySet<string> = new Set(['a', 'an', 'new', 'another']);
const KINDS: ReadonlySet<string> = new Set([
  'task',
  'note',
  'reminder',
  'contact',
  'account',
  'deal',
  'lead',
  'digest',
]);
/** With what a reason behind an order begins. */
const TELLERS: ReadonlySet<string> = new Set(
  'he she they it i we the that this our their his her my because since as'.split(' '),
);
const MOST_REASONS = 2;
const TELLING = 0.3;
/** A name recognised less surely is not what "it" means. */
const SURE_NAME = 0.75;

/**
 * The order that is left where a reason or circumstance said before it is passed over: "the survey is booked, so close T-33";
 * undefined where none is. What was named in the reason is what "it" means in the order.
 */
export function readBehindReason(prepared: Prepared, end: number): Candidate | undefined {
  let tried = 0;
  for (const { reason, start } of reasonsIn(prepared, end)) {
    if (tried++ >= MOST_REASONS || announcesNew(prepared, reason)) return undefined;
    const [plain] = candidatesOf(prepared, start, end);
    if (plain === undefined || !(isOrder(plain) || isQuestion(plain, start, prepared))) continue;
    const order = readAgain(prepared, plain, named(prepared, reason), start, end) ?? plain;
    if (!isSure(order, start, prepared)) continue;
    const [self] = candidatesOf(prepared, 0, reason);
    // "The renewal is sorted, close T-44" says the same twice.
    const isOther = self !== undefined && self.reading.capability !== order.reading.capability;
    const isAsked = isOther && (self.reading.score >= mostOf(self) || isWholeOrder(self));
    if (!isAsked) return order;
  }
  return undefined;
}

/** "Suresh is on leave, so move T-31": the same where the reason could be a request, and hardly is one. */
export function readBehindDoubt(prepared: Prepared, end: number, several: readonly Candidate[]): Candidate | undefined {
  const [first] = several;
  if (first === undefined || several.length !== 2 || first.reading.score >= mostOf(first)) return undefined;
  const order = readBehindReason(prepared, end);
  return order?.reading.capability === several[1]?.reading.capability ? order : undefined;
}

/** "A task to …, and Zed is new at Acme": what asks for something new is no reason. */
function announcesNew({ matching: { lattice } }: Prepared, to: number): boolean {
  const { tokens } = lattice.message;
  return tokens.slice(1, to).some(({ stem }, at) => KINDS.has(stem) && NEW.has(tokens[at]?.word ?? ''));
}

/** "Hand T-34 to Lukas, he knows them": the order to which a reason was given behind it; undefined where there is none. */
export function readBeforeReason(prepared: Prepared, end: number): Candidate | undefined {
  const { tokens } = prepared.matching.lattice.message;
  const { reason, start } = reasonsIn(prepared, end)[0] ?? { reason: end, start: end };
  if (!TELLERS.has(tokens[reason + 1]?.word ?? '')) return undefined;
  const [order] = candidatesOf(prepared, 0, reason);
  if (order === undefined || !isOrder(order) || !isSure(order, 0, prepared) || order.leftTokens.length > 0)
    return undefined;
  const [told] = candidatesOf(prepared, start, end);
  return told === undefined || told.reading.score < MOST_OF_REASON ? order : undefined;
}

function isWholeOrder(candidate: Candidate): boolean {
  const { compiled, reading, trigger, leftTokens } = candidate;
  return (
    isOrder(candidate) &&
    saysAllNeeded(compiled, reading) &&
    trigger >= 1 &&
    leftTokens.length === 0 &&
    reading.score >= LEAST_OF_ASKED
  );
}

function mostOf({ compiled: { capability, reports } }: Candidate): number {
  return capability.effect === 'read' || reports ? MOST_OF_REASON : MOST_OF_DOUBTFUL;
}

/** What is told goes on with what was told before it. */
function isOrder({ compiled: { capability, reports } }: Candidate): boolean {
  return capability.effect !== 'read' && !reports && capability.name !== 'add_note';
}

const ASKING: ReadonlySet<string> = new Set(
  'show give tell list get find pull bring send what which who how when where display let'.split(' '),
);

/** "I was away, so tell me what changed": what is asked plainly. */
function isQuestion(
  { compiled: { capability } }: Candidate,
  start: number,
  { matching: { lattice } }: Prepared,
): boolean {
  const { tokens, neutral } = lattice.message;
  let at = start;
  while (neutral[at] === true && at < tokens.length - 1) at++;
  return capability.effect === 'read' && capability.name !== 'help' && ASKING.has(tokens[at]?.word ?? '');
}

function isSure(
  { reading, begin, trigger, leftTokens }: Candidate,
  start: number,
  { matching: { lattice } }: Prepared,
): boolean {
  if (reading.score < LEAST_OF_ORDER || reading.unknown.length + reading.impossible.length > 0) return false;
  // "So you may close it": words of grammar may go before the order.
  const isTold = (at: number) => at < begin && (lattice.message.weights[at] ?? 1) >= TELLING;
  return trigger >= LEAST_TRIGGER && (begin === start || !leftTokens.some(isTold));
}

/** Where a reason may end and the order begin. */
function reasonsIn({ matching }: Prepared, end: number): { reason: number; start: number }[] {
  const { message, nameTokens } = matching.lattice;
  const { tokens } = message;
  const found: { reason: number; start: number }[] = [];
  for (let at = 2; at < end - 1; at++) {
    const token = tokens[at];
    const isSign = SIGNS.has(token?.word ?? '') && (token?.word !== '-' || token.spaced);
    if (nameTokens.has(at) || !(isSign || token?.word === 'so')) continue;
    let start = at + 1;
    while (start < end && LEADS.has(tokens[start]?.word ?? '')) start++;
    if (start < end) found.push({ reason: at, start });
    at = start - 1;
  }
  return found;
}

function named({ matching: { lattice } }: Prepared, to: number): Reference[] {
  const types = ['deal', 'account', 'contact', 'member', 'task', 'digest'] as const;
  return [...Array(to).keys()].flatMap((at) =>
    (lattice.names[at] ?? []).flatMap(({ candidates: [best] }) =>
      best !== undefined && best.score >= SURE_NAME && types.some((type) => type === best.record.type)
        ? [toReference(best.record, types, lattice.reader)]
        : [],
    ),
  );
}
