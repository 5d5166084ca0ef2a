import type { ReferenceType } from '../../../capability/fields.ts';
import { classOf } from '../../references/word-class.ts';
import type { Lattice } from '../lattice/lattice.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Fit } from './fit.ts';

const MOST_WORDS = 4;
/** A known product or company is hardly a person that nobody knows. */
const KNOWN_OTHERWISE = 0.6;
/** What looks like a known name mistyped. */
const NEARLY_KNOWN = 0.25;
const LIKELY = 0.55;
const UNNAMEABLE = wordSet(
  `self myself everyone someone somebody anyone nobody sometime sometimes later soon everything something anything nothing thing things it`,
);
/** What stands before it is hardly a name: "your browser". */
const VAGUE = wordSet(`your this that some any his their these those a an my our`);
/** Kinds of record whose names people say before Rapport has them; deals and tasks are mostly pointed at. */
const OFTEN_NEW: ReadonlySet<ReferenceType> = new Set(['account', 'contact', 'lead', 'member']);
const JOINTS = new Set(['of', 'and']);
const NAMEABLE: ReadonlySet<ReferenceType> = new Set([
  'account',
  'contact',
  'lead',
  'deal',
  'product',
  'order',
  'member',
  'task',
]);

/** Names that no record bears, of one to four words, where a phrase or cue wants a name. */
export function unknownNameFits(types: readonly ReferenceType[], at: number, lattice: Lattice): Fit[] {
  const handle = unknownHandle(types, at, lattice);
  if (handle !== undefined) return [handle];
  if (!types.some((type) => NAMEABLE.has(type))) return [];
  if (isWithinHandle(at, lattice)) return [];
  const { tokens, text } = lattice.message;
  const fits: Fit[] = [];
  const doubt = isVague(tokens[at - 1]?.word ?? '', tokens[at]) ? 0.3 : 0;
  const often = types.some((type) => OFTEN_NEW.has(type));
  let cost = (often ? 0.4 : 0.9) + doubt + (lattice.nameTokens.has(at) ? KNOWN_OTHERWISE : 0);
  if (isNearlyKnown(types, at, lattice)) cost += NEARLY_KNOWN;
  for (let to = at; to < Math.min(at + MOST_WORDS, tokens.length); to++) {
    const token = tokens[to];
    if (token === undefined || (to > at && !continuesName(token, tokens[to - 1]))) break;
    const strange = strangeness(token, to === at);
    if (strange === undefined) break;
    cost += strange + (to > at ? 0.05 : 0);
    const first = tokens[at];
    if (first === undefined || token.word === 'of' || token.word === 'and') continue;
    fits.push({ to: to + 1, value: undefined, cost, evidence: 0.2, unknown: text.slice(first.from, token.to) });
  }
  return fits;
}

/** True where somebody bears a name that is a letter away. */
function isNearlyKnown(types: readonly ReferenceType[], at: number, { names }: Lattice): boolean {
  return (names[at] ?? []).some(({ candidates }) =>
    candidates.some(
      ({ record, manner, score }) => manner === 'typo' && score >= LIKELY && types.some((type) => type === record.type),
    ),
  );
}

/** True behind a word that hardly leads a name in: "your browser", "the bus". */
function isVague(before: string, token: Token | undefined): boolean {
  return VAGUE.has(before) || (before === 'the' && token?.capital !== true);
}

/** "D" of a known "D-6" names nobody. */
function isWithinHandle(at: number, { values }: Lattice): boolean {
  return [at, at - 1, at - 2].some((from) =>
    (values.future[from] ?? []).some(({ to, value }) => value.kind === 'handle' && to > at),
  );
}

function continuesName(token: Token, previous: Token | undefined): boolean {
  return token.shape !== 'punctuation' || (token.word === '&' && previous?.capital === true);
}

/** What taking a word for a part of a name costs; undefined where it cannot be one. */
function strangeness({ word, shape, capital }: Token, first: boolean): number | undefined {
  if (shape === 'punctuation') return word === '&' && !first ? 0 : undefined;
  if (shape === 'number') return 0.6;
  if (shape !== 'word' || word === "'s" || UNNAMEABLE.has(word)) return undefined;
  const wordClass = classOf(word);
  if (wordClass === 'function') return first || !(capital || JOINTS.has(word)) ? undefined : 0.2;
  if (wordClass === 'rare') return capital ? 0 : first ? 0.14 : 0.08;
  return capital ? 0.1 : 0.5;
}

function unknownHandle(types: readonly ReferenceType[], at: number, { values, names }: Lattice): Fit | undefined {
  const handle = values.future[at]?.find(({ value }) => value.kind === 'handle');
  if (handle === undefined || (names[at] ?? []).some(({ to }) => to >= handle.to)) return undefined;
  const { prefix } = handle.value as { prefix: string };
  const type = { D: 'deal', L: 'lead', O: 'order', T: 'task', C: 'complaint', G: 'digest' }[prefix];
  if (type === undefined || !(types as readonly string[]).includes(type)) return undefined;
  return { to: handle.to, value: undefined, cost: 0.05, evidence: 0.6, unknown: handle.value.text };
}
