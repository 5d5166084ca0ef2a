import type { Meanings } from '../meanings.ts';
import type { Calendar } from '../time/calendar.ts';
import { compilePattern, type Step } from './pattern.ts';

/** A category of meanings that the chart holds. */
export type Category = keyof Meanings;

/** What an impossible value would have been. */
export type ImpossibleKind = 'date' | 'time' | 'schedule';

/** Says that the words are well formed and yet name nothing ("February 30"). */
export class Impossible {
  readonly what: ImpossibleKind;
  readonly message: string;
  constructor(what: ImpossibleKind, message: string) {
    this.what = what;
    this.message = message;
  }
}

/** The meanings that a pattern captures, in order. */
export type Captures<Pattern extends string> = Pattern extends `${string}{${infer Name}}${infer Rest}`
  ? Name extends Category
    ? [Meanings[Name], ...Captures<Rest>]
    : never
  : [];

/** How a meaning is built out of captured ones; null where they do not fit together. */
export type Build = (calendar: Calendar, ...captures: unknown[]) => unknown;

/** A compiled rule: what its pattern matches becomes a node of `category`. */
export interface Rule {
  readonly category: Category;
  readonly pattern: string;
  readonly sequences: readonly (readonly Step[])[];
  readonly build: Build;
}

/** Declares that words of this pattern mean a `category`; see `compilePattern` for the notation. */
export function rule<const C extends Category, const Pattern extends string>(
  category: C,
  pattern: Pattern,
  build: (calendar: Calendar, ...captures: Captures<Pattern>) => Meanings[C] | Impossible | null,
): Rule {
  return { category, pattern, sequences: compilePattern(pattern), build: build as unknown as Build };
}
