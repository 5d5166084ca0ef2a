import { nicknamesOf } from './data/nicknames.ts';
import { umlautVariant } from './fold.ts';
import type { Message, MessageWord } from './message.ts';
import { mistakeCost } from './mistakes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One reading of the message's words at a place as a known word. */
export interface Step {
  /** The known word's number. */
  readonly id: number;
  /** A second known word that was written together with the first ("DanaLee"). */
  readonly second?: number | undefined;
  /** The place of the message's word after it. */
  readonly next: number;
  /** Where it ends in the message. */
  readonly to: number;
  /** How much is mistyped: about one for a wrong letter, less for letters swapped, lost or doubled. */
  readonly distance: number;
  /** The known word is a given name for which the message has a short form, or the other way round. */
  readonly isNickname: boolean;
  /** Read with something added or left out: a plural's "s", a space. */
  readonly isLoose: boolean;
}

/** Misspelt words are only guessed this often in one message: the work on text that names nothing has a bound. */
const MOST_GUESSES = 24;

/** All readings of all places of a message. */
export function readSteps(message: Message, vocabulary: Vocabulary): Step[][] {
  const all = message.words.map((word, at) => [
    ...plainSteps(word, at, vocabulary),
    ...joinedSteps(message, at, vocabulary),
  ]);
  let guesses = 0;
  const guess = (at: number) => {
    if (guesses++ < MOST_GUESSES) all[at]?.push(...guessedSteps(message, at, vocabulary));
  };
  message.words.forEach((word, at) => {
    if (word.class !== 'rare' || all[at]?.length !== 0 || word.word.length < 4) return;
    all[at]?.push(...splitSteps(word, at, vocabulary));
    guess(at);
  });
  // An ordinary word is mistyped only as part of a name ("Schafer Logistics" for Schäfer Logistik).
  const names = (at: number) => message.words[at]?.class === 'rare' && all[at]?.length !== 0;
  message.words.forEach((word, at) => {
    if (word.class === 'common' && word.word.length >= 6 && names(at - 1)) guess(at);
  });
  return all;
}

function plainSteps(word: MessageWord, at: number, vocabulary: Vocabulary): Step[] {
  const steps: Step[] = [];
  const put = (id: number, to = word.to, isNickname = false, isLoose = false) => {
    if (id < 0 || steps.some((step) => step.id === id)) return;
    steps.push({ id, next: at + 1, to, distance: 0, isNickname, isLoose });
  };
  put(vocabulary.find(word.word));
  const { possessor } = word;
  if (possessor !== undefined) put(vocabulary.find(possessor.word), possessor.to);
  const base = possessor ?? word;
  const umlaut = umlautVariant(possessor === undefined ? word.raw : word.raw.slice(0, -2));
  if (umlaut !== undefined) put(vocabulary.find(umlaut), base.to);
  for (const id of vocabulary.variantsOf(base.word)) put(id, base.to);
  for (const name of nicknamesOf(base.word)) put(vocabulary.find(name), base.to, true);
  // "acmes renewal": the apostrophe left out.
  if (steps.length === 0 && word.class === 'rare' && base.word.length > 3 && base.word.endsWith('s')) {
    put(vocabulary.find(base.word.slice(0, -1)), base.to, false, true);
  }
  return steps;
}

/** "Face book" for Facebook. */
function joinedSteps({ words }: Message, at: number, vocabulary: Vocabulary): Step[] {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || next.from - word.to > 1 || next.word === 'and') return [];
  const end = next.possessor ?? next;
  const id = vocabulary.find(word.word + end.word);
  if (id < 0 || word.word.length + end.word.length < 4) return [];
  return [{ id, next: at + 2, to: end.to, distance: 0, isNickname: false, isLoose: true }];
}

/** "DanaLee", "GTXPro Plus": the space left out. */
function splitSteps(word: MessageWord, at: number, vocabulary: Vocabulary): Step[] {
  const base = word.possessor ?? word;
  const steps: Step[] = [];
  for (let cut = 2; cut <= Math.min(base.word.length - 2, 20); cut++) {
    const id = vocabulary.find(base.word.slice(0, cut));
    const second = id < 0 ? -1 : vocabulary.find(base.word.slice(cut));
    if (second < 0) continue;
    steps.push({ id, second, next: at + 1, to: base.to, distance: 0, isNickname: false, isLoose: true });
  }
  return steps;
}

function guessedSteps(message: Message, at: number, vocabulary: Vocabulary): Step[] {
  const word = message.words[at];
  if (word === undefined) return [];
  const base = word.possessor ?? word;
  return vocabulary.near(base.word).map(({ id }) => {
    const distance = mistakeCost(base.word, vocabulary.word(id));
    return { id, next: at + 1, to: base.to, distance, isNickname: false, isLoose: false };
  });
}
