import type { Field } from '../../../capability/fields.ts';
import type { Value } from '../../values/value.ts';
import { stemOf } from '../text/stem.ts';

/** A value said relative to the record's current one. */
export interface Relative {
  readonly to: number;
  readonly by: {
    readonly days?: number;
    readonly months?: number;
    readonly amount?: number;
    readonly currency?: string;
  };
}

const SHIFTS = new Set(
  'push pull bring move shift extend delay postpone slip snooze defer bump reschedule slide'.split(' ').map(stemOf),
);
const EARLIER = new Set(['pull', 'pulled', 'bring', 'brought', 'forward', 'earlier', 'sooner', 'ahead']);
const LATER = new Set(['later', 'out', 'back', 'further', 'more', 'extra']);
const MORE = new Set(['more', 'extra', 'additional', 'higher', 'bigger', 'on']);
const LESS = new Set(['less', 'lower', 'off', 'fewer', 'smaller']);
const LOWERING = new Set(
  'reduce cut lower drop decrease knock shave take down discount shrink shrank shrunk fall fell decline'
    .split(' ')
    .map(stemOf),
);
const CHANGING = new Set([
  ...LOWERING,
  ...'bump raise increase add grow grew grown up upped rise rose climb jump'.split(' ').map(stemOf),
]);
const OUTRIGHT = new Set(['add', 'knock', 'shave']);
/** "Put it back by a month": with these, verbs of any meaning shift. */
const PUTTING = new Set(['put', 'set', 'knock', 'kick', 'take']);
const ASIDE = new Set(['back', 'out', 'forward']);

/** "Push it two weeks": how far a date moves; undefined where the words say no shift. */
export function relativeTime(
  kind: Field['kind'],
  value: Value,
  words: readonly string[],
  to: number,
): Relative | undefined {
  if (value.kind !== 'duration' || value.calendar === undefined || (kind !== 'date' && kind !== 'datetime'))
    return undefined;
  const after = words[value.relative ? to - 1 : to] ?? '';
  const tail = !value.relative && (EARLIER.has(after) || LATER.has(after));
  if (!tail && !value.relative && !shifts(words)) return undefined;
  const { months, days } = value.calendar;
  // "Two weeks earlier" is negative already.
  const isSigned = months < 0 || days < 0;
  const sign = !isSigned && words.some((word) => EARLIER.has(word)) && !LATER.has(after) ? -1 : 1;
  const by = {
    ...(days !== 0 || months === 0 ? { days: sign * days } : {}),
    ...(months !== 0 ? { months: sign * months } : {}),
  };
  return { to: tail ? to + 1 : to, by };
}

/** "Five grand more", "bump it by 5k": by how much an amount changes; undefined where it is said outright. */
export function relativeAmount(value: Value, words: readonly string[], from: number, to: number): Relative | undefined {
  if (value.kind !== 'money') return undefined;
  if (value.relative) return { to, by: { amount: value.amount, currency: value.currency } };
  const [before, after] = [words[from - 1] ?? '', words[to] ?? ''];
  const tail = MORE.has(after) ? 1 : LESS.has(after) ? -1 : 0;
  const changes = words.some((word) => CHANGING.has(stemOf(word)));
  const isWay = before === 'up' || before === 'down';
  const said =
    (tail !== 0 && after !== 'on' && after !== 'off') ||
    (after === 'off' && changes) ||
    (before === 'by' && changes) ||
    isWay ||
    words.slice(Math.max(0, from - 3), from).some((word) => OUTRIGHT.has(word));
  if (!said || before === 'to' || before === 'at') return undefined;
  const sign = tail === -1 || before === 'down' || (tail === 0 && !isWay && lowers(words, from)) ? -1 : 1;
  const ends = tail !== 0 && after !== 'on' && after !== 'off' ? to + 1 : to;
  return { to: ends, by: { amount: sign * value.amount, currency: value.currency } };
}

function shifts(words: readonly string[]): boolean {
  if (words.some((word) => SHIFTS.has(stemOf(word)))) return true;
  return words.some((word) => PUTTING.has(word)) && words.some((word) => ASIDE.has(word));
}

/** True where the change said last before the amount makes it less: "they took the option, raise it by 5k" does not. */
function lowers(words: readonly string[], from: number): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    if (word === 'up') return false;
    if (word === 'down' || CHANGING.has(stemOf(word))) return word === 'down' || LOWERING.has(stemOf(word));
  }
  return words.some((word) => LOWERING.has(stemOf(word)));
}
