import { pick } from '../../../src/bench/invented-names.ts';

type Random = () => number;
type Mutation = (text: string, random: Random, messages: readonly string[]) => string;

/** Characters that messages hardly hold: signs, other scripts, joined and half emoji, marks that combine, and what cannot be seen. */
const STRANGE = [
  ...'()[]{}<>|"\'`*_~\\/$€£%#@&+=-–—.,;:!?0123456789',
  ...'äßçñøłžİıſ中文テキスト한국어العربيةעבריתไทย',
  ...[
    '👩‍👩‍👧',
    '🎉',
    '🇩🇪',
    '\uD83D',
    '\u0301',
    '\u200B',
    '\u202E',
    '\uFEFF',
    '\u0000',
    '\n',
    '\t',
    '\u00A0',
    '<@U0KIM>',
    '<#C1|x>',
  ],
];
const MOST_LETTERS = 20_000;

/** Ways in which a message goes wrong. */
const MUTATIONS: readonly Mutation[] = [
  (text, random) => withoutWord(text, random),
  (text, random) => withWords(text, random, (word) => `${word} ${word}`),
  (text, random) => swapped(text, random),
  (text, random, messages) =>
    `${text}${pick(random, [' and ', ', ', '. ', ' then ', '\n', ' '])}${pick(random, messages)}`,
  (text, random) => withWords(text, random, (word) => mistyped(word, random)),
  (text, random) => inserted(text, random, () => pick(random, STRANGE)),
  (text, random, messages) => inserted(text, random, () => ` ${pick(random, pick(random, messages).split(' '))} `),
  (text, random) => (random() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
];

/** One message in a thousand is very long: another one, again and again. */
const VERY_LONG = 0.001;
/** One in ten is no message at all. */
const RANDOM = 0.1;

/** A string made of messages by chance: mutated once to four times, sometimes very long or of random characters. */
export function mutate(random: Random, messages: readonly string[]): string {
  const chance = random();
  if (chance < VERY_LONG) return pick(random, messages).repeat(200).slice(0, MOST_LETTERS);
  if (chance < RANDOM) return randomText(random);
  let text = pick(random, messages);
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time++) text = pick(random, MUTATIONS)(text, random, messages);
  return text;
}

function randomText(random: Random): string {
  const length = Math.floor(random() * 120);
  return Array.from({ length }, () =>
    random() < 0.5 ? pick(random, STRANGE) : String.fromCodePoint(Math.floor(random() * 0xffff)),
  ).join('');
}

function withWords(text: string, random: Random, change: (word: string) => string): string {
  const words = text.split(' ');
  const at = Math.floor(random() * words.length);
  return words.map((word, place) => (place === at ? change(word) : word)).join(' ');
}

function withoutWord(text: string, random: Random): string {
  const words = text.split(' ');
  words.splice(Math.floor(random() * words.length), 1);
  return words.join(' ');
}

function swapped(text: string, random: Random): string {
  const words = text.split(' ');
  const [first, second] = [Math.floor(random() * words.length), Math.floor(random() * words.length)];
  const [one = '', other = ''] = [words[first], words[second]];
  return words.map((word, at) => (at === first ? other : at === second ? one : word)).join(' ');
}

function mistyped(word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  return pick(random, [
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
  ]);
}

function inserted(text: string, random: Random, piece: () => string): string {
  const at = Math.floor(random() * (text.length + 1));
  return text.slice(0, at) + piece() + text.slice(at);
}
