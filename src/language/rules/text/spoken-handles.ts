import { HANDLE_LETTERS } from '../../values/contacts/handles.ts';

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');

const UNIT = `(?:${UNITS.join('|')})`;
const UP_TO_99 = `(?:(?:${TENS.join('|')})(?:[ -]${UNIT})?|${[...TEENS, ...UNITS].join('|')})`;
const WORDS = `(?:(?:${UNIT}|a) hundred(?:(?: and)? ${UP_TO_99})?|${UP_TO_99})`;
const LETTER = `[${HANDLE_LETTERS}]`;

/** "D twenty five", "t dash nine"; not the "d" of "I'd". */
const SPOKEN = new RegExp(
  `(?<![\\w'’])(${LETTER})(?:[ -]|[ -](?:dash|hyphen|minus|number)[ -])(${WORDS})\\b(?! hundred)`,
  'gi',
);
/** "T 42": a letter apart from its figures. */
const APART = new RegExp(`(?<![\\w'’$€£.])(${LETTER})(?: | (?:dash|hyphen|number) )(\\d{1,5})\\b(?![.,:]?\\d|%)`, 'gi');

/** Records that are told apart by their number, by the letter of their handle. */
const NOUNS: Readonly<Record<string, string>> = {
  deal: 'D',
  opportunity: 'D',
  opp: 'D',
  lead: 'L',
  order: 'O',
  task: 'T',
  todo: 'T',
  'to-do': 'T',
  complaint: 'C',
  digest: 'G',
};
/** "Deal number nine", "task no. 42". */
const NUMBERED = new RegExp(
  `(?<![\\w-])(?:the )?(${Object.keys(NOUNS).join('|')}) (?:number|num|nr\\.?|no\\.?) ?#?(${WORDS}|\\d{1,6})\\b(?![.,:]?\\d|%)`,
  'gi',
);
/** "Move deal 9 to proposal": figures alone, where nothing is counted. */
const PLAIN = new RegExp(
  `(?<!\\b(?:new|a|an|another|create|add|of) )(?<![\\w-])(${Object.keys(NOUNS).join('|')}) (\\d{1,4})(?=$|[,;:!?]|\\.(?!\\d)| (?:to|is|as|into|from|by|was|has|should|went|goes)\\b)`,
  'gi',
);

/** "D twenty five" as it is dictated is D-25; words that are no number under a thousand stay as they are. */
export function writeHandles(text: string): string {
  return text
    .replace(NUMBERED, (_, noun: string, number: string) => handleOf(NOUNS[noun.toLowerCase()] ?? '', number))
    .replace(PLAIN, (_, noun: string, number: string) => handleOf(NOUNS[noun.toLowerCase()] ?? '', number))
    .replace(APART, (_, letter: string, number: string) => handleOf(letter, number))
    .replace(SPOKEN, (_, letter: string, number: string) => handleOf(letter, number));
}

function handleOf(letter: string, number: string): string {
  return `${letter.toUpperCase()}-${/^\d/.test(number) ? number : numberOf(number.toLowerCase())}`;
}

function numberOf(words: string): number {
  const [hundreds, rest = words] = words.includes('hundred') ? words.split(/ hundred(?: and)?/) : [undefined];
  const hundred = hundreds === undefined ? 0 : Math.max(UNITS.indexOf(hundreds) + 1, 1) * 100;
  return rest
    .trim()
    .split(/[ -]/)
    .reduce((sum, word) => sum + smallNumber(word), hundred);
}

function smallNumber(word: string): number {
  if (TENS.includes(word)) return (TENS.indexOf(word) + 2) * 10;
  return TEENS.includes(word) ? TEENS.indexOf(word) + 10 : UNITS.indexOf(word) + 1;
}
