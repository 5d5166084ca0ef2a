import { COMMON_WORDS, FUNCTION_WORDS, GIVEN_NAME_WORDS } from './data/common-words.ts';

/** How ordinary a word is: `rare` words name things by themselves, the others do not. */
export type WordClass = 'rare' | 'common' | 'function';

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  // Not -er: Walker, Turner and Parker are people.
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
];

function isKnown(word: string): boolean {
  return COMMON_WORDS.has(word) || FUNCTION_WORDS.has(word);
}

function isInflected(word: string): boolean {
  for (const [ending, bases] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3 || (ending === 's' && stem.endsWith('s'))) continue;
    if (bases.some((base) => isKnown(stem + base))) return true;
    // "stopped", "planning": the last letter doubled.
    if (/^(?:ed|ing)$/.test(ending) && stem.at(-1) === stem.at(-2) && isKnown(stem.slice(0, -1))) return true;
  }
  return false;
}

/** The class of a folded word. */
export function classOf(word: string): WordClass {
  if (FUNCTION_WORDS.has(word)) return 'function';
  // A letter or a number alone says nothing of a name.
  if (/^(?:[a-z]|\d+)$/.test(word)) return 'common';
  return COMMON_WORDS.has(word) || isInflected(word) ? 'common' : 'rare';
}

/** True for an ordinary word that is also somebody's given name ("mark", "june"). */
export function isGivenNameWord(word: string): boolean {
  return GIVEN_NAME_WORDS.has(word);
}
