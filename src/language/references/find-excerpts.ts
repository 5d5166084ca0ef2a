import { groupBy } from './group-by.ts';
import { withoutLegalForm, wordsOfName } from './name-forms.ts';
import { isPerson } from './record-types.ts';
import { mistypedScore, partFactor } from './scores.ts';
import type { Search } from './search.ts';
import type { Step } from './steps.ts';
import { classOf } from './word-class.ts';

/** Several words of a longer name, said next to each other in its order. */
interface Excerpt {
  readonly slot: number;
  readonly from: number;
  readonly to: number;
  /** The share of the name's telling letters that was said, 0–1. */
  readonly coverage: number;
  readonly distance: number;
  readonly letters: number;
}

/** A word in more names than this begins no excerpt: a rarer one beside it will. */
const MOST_NAMES = 256;
/** Names compared with one message at most. */
const MOST_COMPARED = 600;
/** Words of a name that may be left out between two that are said. */
const WIDEST_GAP = 2;

/** Finds several words of a longer name ("Massive Dynamic" of Massive Dynamic Research Europe). */
export function findExcerpts(search: Search): void {
  const excerpts: Excerpt[] = [];
  const seen = new Set<string>();
  let left = MOST_COMPARED;
  for (const { at, step, slots } of anchors(search)) {
    for (const slot of slots) {
      if (!search.collector.accepts(slot) || !hasNeighbour(search, slot, at, step.next)) continue;
      if (--left < 0) break;
      const excerpt = readExcerpt(search, slot, at, step);
      if (excerpt === undefined || seen.has(`${slot} ${excerpt.from} ${excerpt.to}`)) continue;
      seen.add(`${slot} ${excerpt.from} ${excerpt.to}`);
      excerpts.push(excerpt);
    }
  }
  offerExcerpts(search, excerpts);
}

interface Anchor {
  readonly at: number;
  readonly step: Step;
  readonly slots: readonly number[];
}

/** The words from which names are compared, those in the fewest names first. */
function anchors({ message, steps, tables }: Search): Anchor[] {
  const found: Anchor[] = [];
  message.words.forEach((word, at) => {
    if ((word.class !== 'rare' && !word.isProper) || word.address !== undefined) return;
    for (const step of steps[at] ?? []) {
      const groups = !isPlain(step) ? [] : tables.parts.of(step.id).filter(({ type }) => !isPerson(type));
      const slots = groups.flatMap((group) => (group.slots.length <= MOST_NAMES ? group.slots : []));
      if (slots.length > 0 && slots.length <= MOST_NAMES) found.push({ at, step, slots });
    }
  });
  return found.sort((left, right) => left.slots.length - right.slots.length);
}

/** A cheap look before the careful one: does the name hold the beginning of a word next to this one? */
function hasNeighbour({ message, tables }: Search, slot: number, at: number, next: number): boolean {
  const name = tables.records.name(slot).toLowerCase();
  if (!/^[ -~]*$/.test(name)) return true;
  const starts = (place: number) => {
    const word = message.words[place]?.word;
    return word !== undefined && name.includes(word.slice(0, 2));
  };
  return starts(at - 1) || starts(next);
}

function readExcerpt(search: Search, slot: number, at: number, anchor: Step): Excerpt | undefined {
  const { vocabulary, records } = search.tables;
  const name = wordsOfName(records.name(slot));
  const numbers = name.map((word) => vocabulary.find(word));
  const middle = numbers.indexOf(anchor.id);
  if (middle < 0) return undefined;
  const said = new Set([middle]);
  const right = extend(search, numbers, middle, anchor, said);
  const from = extendLeft(search, numbers, middle, at, said);
  const naming = [...said].filter((place) => name[place] !== 'and' && classOf(name[place] ?? '') !== 'function');
  if (naming.length < 2) return undefined;
  const words = search.message.words.slice(from, right.next);
  const isTelling = words.some((word) => word.class === 'rare');
  if (!isTelling && !words.every(({ raw }) => raw.charAt(0) !== raw.charAt(0).toLowerCase())) return undefined;
  return {
    slot,
    from: words[0]?.from ?? 0,
    to: right.to,
    coverage: isTelling ? coverageOf(name, said) : 0,
    distance: right.distance,
    letters: words.reduce((sum, { word }) => sum + word.length, 0),
  };
}

function isPlain(step: Step): boolean {
  return !step.isNickname && step.second === undefined;
}

function extend({ steps }: Search, numbers: readonly number[], middle: number, anchor: Step, said: Set<number>) {
  let place = middle;
  let { next, to, distance } = anchor;
  for (;;) {
    let found: Step | undefined;
    for (let gap = 1; gap <= WIDEST_GAP + 1 && found === undefined; gap++) {
      found = steps[next]?.find((step) => isPlain(step) && step.id === numbers[place + gap]);
      if (found !== undefined) place += gap;
    }
    if (found === undefined) return { next, to, distance };
    said.add(place);
    next = found.next;
    to = found.to;
    distance += found.distance;
  }
}

function extendLeft({ steps }: Search, numbers: readonly number[], middle: number, at: number, said: Set<number>) {
  let place = middle;
  let from = at;
  for (;;) {
    let gap = 1;
    const before = from - 1;
    while (gap <= WIDEST_GAP + 1) {
      const wanted = numbers[place - gap];
      if (steps[before]?.some((step) => isPlain(step) && step.next === from && step.id === wanted)) break;
      gap++;
    }
    if (gap > WIDEST_GAP + 1) return from;
    place -= gap;
    from = before;
    said.add(place);
  }
}

function coverageOf(name: readonly string[], said: ReadonlySet<number>): number {
  const telling = withoutLegalForm(name);
  let all = 0;
  let covered = 0;
  telling.forEach((word, at) => {
    const weight = classOf(word) === 'rare' ? word.length : word.length / 3;
    all += weight;
    if (said.has(at)) covered += weight;
  });
  return all === 0 ? 0 : covered / all;
}

function offerExcerpts(search: Search, excerpts: readonly Excerpt[]): void {
  const { records } = search.tables;
  const groups = groupBy(excerpts, ({ slot, from, to }) => `${from} ${to} ${records.typeNumber(slot)}`);
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    // One score for all that hold these words: which of them is the shorter name must not decide.
    const coverage = Math.max(...group.map((excerpt) => excerpt.coverage));
    const plain = (coverage === 0 ? 0.6 : 0.74 + 0.14 * coverage) * partFactor(records.type(first.slot));
    const score = mistypedScore(plain, first.distance, first.letters);
    const slots = group.map(({ slot }) => slot);
    const manner = first.distance > 0 ? 'typo' : 'part';
    search.collector.offer({ from: first.from, to: first.to, slots, score, manner });
  }
}
