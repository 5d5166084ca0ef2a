const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');

const WORDS = `(?:(${TENS.join('|')})(?:[ -](${UNITS.join('|')}))?|(${[...TEENS, ...UNITS].join('|')}))`;
/** Not the "d" of "I'd". */
const SPOKEN = new RegExp(`(?<![\\w'’])([dtlgo])[ -]${WORDS}\\b`, 'gi');
/** "T 42": a letter apart from its figures. */
const APART = /(?<![\w'’$€£.])([dtlg]) (\d{1,5})\b(?![.,:]?\d|%)/gi;

/** "D twenty five" as it is dictated is D-25; words that are no number under a hundred stay as they are. */
export function writeHandles(text: string): string {
  const joined = text.replace(APART, (_, letter: string, digits: string) => `${letter.toUpperCase()}-${digits}`);
  return joined.replace(SPOKEN, (_, letter: string, ten?: string, unit?: string, small?: string) => {
    const number =
      small === undefined
        ? (TENS.indexOf(ten?.toLowerCase() ?? '') + 2) * 10 + (unit === undefined ? 0 : numberOf(unit))
        : numberOf(small);
    return `${letter.toUpperCase()}-${number}`;
  });
}

function numberOf(word: string): number {
  const teen = TEENS.indexOf(word.toLowerCase());
  return teen < 0 ? UNITS.indexOf(word.toLowerCase()) + 1 : teen + 10;
}
