import type { Unit } from './duration.ts';

/** Spellings, slips and short forms, and the word that the rules know them by. */
const CANONICAL: Readonly<Record<string, string>> = {
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tmw: 'tomorrow',
  tmro: 'tomorrow',
  tmrow: 'tomorrow',
  tomorow: 'tomorrow',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  tomorro: 'tomorrow',
  tomorrows: 'tomorrow',
  tomm: 'tomorrow',
  tomo: 'tomorrow',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  '2mrw': 'tomorrow',
  '2day': 'today',
  tdy: 'today',
  todays: 'today',
  tody: 'today',
  ystd: 'yesterday',
  yday: 'yesterday',
  yest: 'yesterday',
  yesturday: 'yesterday',
  yesteday: 'yesterday',
  tonite: 'tonight',
  tonigth: 'tonight',
  '2nite': 'tonight',
  nite: 'night',
  nxt: 'next',
  nex: 'next',
  lst: 'last',
  prev: 'previous',
  curr: 'current',
  arvo: 'afternoon',
  aft: 'afternoon',
  eve: 'eve',
  midday: 'noon',
  noontime: 'noon',
  untill: 'until',
  thru: 'through',
  btw: 'between',
  betwen: 'between',
  evry: 'every',
  begining: 'beginning',
  xmas: 'christmas',
  pls: 'please',
  mrng: 'morning',
};

/** The canonical spelling of a lower-case word. */
export function canonical(word: string): string {
  const known = Object.hasOwn(CANONICAL, word) ? CANONICAL[word] : undefined;
  return known ?? (word.length >= 6 ? (nearestTimeWord(word) ?? word) : word);
}

const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const WEEKDAY_SHORT: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  tu: 2,
  wed: 3,
  weds: 3,
  wednes: 3,
  wendsday: 3,
  wensday: 3,
  wedensday: 3,
  wednsday: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  thrusday: 4,
  thurday: 4,
  fri: 5,
  firday: 5,
  sat: 6,
  sun: 7,
};
const MONTH_SHORT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  febr: 2,
  febuary: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  decemeber: 12,
};
delete (WEEKDAY_SHORT as Record<string, number>).tu;

/** Weekdays by name and short form, 1 (Monday) – 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAY_NAMES.map((name, index) => [name, index + 1] as const),
  ...Object.entries(WEEKDAY_SHORT),
]);

/** "Mondays" by name, 1–7. */
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.map((name, index) => [`${name}s`, index + 1]),
);

/** Months by name and short form, 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...Object.entries(MONTH_SHORT),
]);

/** The name of a month, 1–12, as shown to people. */
export function monthTitle(month: number): string {
  const name = MONTH_NAMES[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  second: 'second seconds sec secs',
  minute: 'minute minutes min mins minuets',
  hour: 'hour hours hr hrs',
  day: 'day days',
  'business day': '',
  week: 'week weeks wk wks',
  weekend: 'weekend weekends',
  fortnight: 'fortnight fortnights',
  month: 'month months mo mos mth mths mnth',
  quarter: 'quarter quarters qtr qtrs',
  half: '',
  year: 'year years yr yrs',
  'fiscal year': '',
  decade: 'decade decades',
};

/** Units by their words. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => [word, unit as Unit] as const),
  ),
);

/** Units by the single letter that may follow a number ("90m", "2w"). */
export const UNIT_LETTERS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['s', 'second'],
  ['m', 'minute'],
  ['h', 'hour'],
  ['d', 'day'],
  ['w', 'week'],
  ['y', 'year'],
]);

/** Words that are too easily others, so that one slip is no proof. */
const NO_SLIPS = new Set([
  'sundry',
  'quarters',
  'months',
  'quartet',
  'augusta',
  'augusto',
  'mondale',
  'octobers',
  'quarterly',
  'weekends',
  'weekened',
]);
const SLIP_TARGETS = [
  ...WEEKDAY_NAMES,
  ...MONTH_NAMES.filter((name) => name.length >= 6),
  'tomorrow',
  'yesterday',
  'tonight',
  'quarter',
  'fortnight',
  'weekend',
  'afternoon',
  'evening',
  'morning',
];
const slips = new Map<string, string>();
for (const target of SLIP_TARGETS)
  for (const shape of deletionsOf(target)) if (!slips.has(shape)) slips.set(shape, target);
const targets = new Set([...SLIP_TARGETS, ...WEEKDAY_PLURALS.keys(), 'mornings', 'afternoons', 'evenings']);

/** The time word that a word misses by one letter; null where none is that near. */
function nearestTimeWord(word: string): string | null {
  if (word.length > 11 || targets.has(word) || NO_SLIPS.has(word)) return null;
  for (const shape of deletionsOf(word)) {
    const target = slips.get(shape);
    if (target && target[0] === word[0] && isOneSlip(word, target)) return target;
  }
  return null;
}

function deletionsOf(word: string): string[] {
  const shapes = [word];
  for (let index = 0; index < word.length; index++) shapes.push(word.slice(0, index) + word.slice(index + 1));
  return shapes;
}

function isOneSlip(word: string, target: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === target[start]) start++;
  let end = 0;
  while (
    end < Math.min(word.length, target.length) - start &&
    word[word.length - 1 - end] === target[target.length - 1 - end]
  )
    end++;
  const left = word.slice(start, word.length - end);
  const right = target.slice(start, target.length - end);
  if (left.length + right.length <= 1) return true;
  if (left.length === 1 && right.length === 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
