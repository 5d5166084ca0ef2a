import { type Captures, type Rule, rule } from '../chart/rule.ts';
import { DAY, partsOf, wallOf } from './wall.ts';
import { type When, yearly } from './when.ts';

const DAY_OF = '[the] ';

/** Holidays with fixed rules, as they are kept where English is spoken and in most of Europe. */
export const holidayRules: Rule[] = [
  fixed('(christmas|christmas day|xmas day)', 12, 25),
  fixed('(christmas eve)', 12, 24),
  fixed('(boxing day)', 12, 26),
  fixed("(new year 's day|new years day|new year day|new year 's|new years|new year)", 1, 1),
  fixed("(new year 's eve|new years eve|new year eve|nye|silvester)", 12, 31),
  fixed("(valentine 's day|valentines day|valentine day|valentines)", 2, 14),
  fixed('(halloween)', 10, 31),
  fixed('(independence day|fourth of july|4th of july)', 7, 4),
  fixed('(juneteenth)', 6, 19),
  fixed("(veterans day|veteran 's day|armistice day)", 11, 11),
  fixed('(earth day)', 4, 22),
  fixed("(st patrick 's day|st . patrick 's day|saint patrick 's day|st patricks day)", 3, 17),
  fixed("(april fools|april fool 's day|april fools day)", 4, 1),
  fixed('(groundhog day)', 2, 2),
  fixed('(epiphany)', 1, 6),
  fixed('(labour day|may day|workers day)', 5, 1),
  fixed('(anzac day)', 4, 25),
  fixed('(waitangi day)', 2, 6),
  fixed('(australia day)', 1, 26),
  fixed('(canada day)', 7, 1),
  fixed("(st andrew 's day|st . andrew 's day|st andrews day)", 11, 30),
  fixed('(guy fawkes|guy fawkes night|bonfire night)', 11, 5),
  moving('(thanksgiving|thanksgiving day)', (year) => nth(year, 11, 4, 4)),
  moving('(black friday)', (year) => nth(year, 11, 4, 4) + DAY),
  moving('(cyber monday)', (year) => nth(year, 11, 4, 4) + 4 * DAY),
  moving('(labor day)', (year) => nth(year, 9, 1, 1)),
  moving('(memorial day)', (year) => lastMonday(year, 5)),
  moving('(columbus day|indigenous peoples day)', (year) => nth(year, 10, 1, 2)),
  moving("(martin luther king day|martin luther king jr . day|mlk day|martin luther king 's day)", (year) =>
    nth(year, 1, 1, 3),
  ),
  moving("(presidents day|president 's day|washington 's birthday)", (year) => nth(year, 2, 1, 3)),
  moving("(mother 's day|mothers day)", (year) => nth(year, 5, 7, 2)),
  moving("(father 's day|fathers day)", (year) => nth(year, 6, 7, 3)),
  moving('(easter|easter sunday|easter day)', easter),
  moving('(good friday)', (year) => easter(year) - 2 * DAY),
  moving('(easter monday)', (year) => easter(year) + DAY),
];

function fixed(words: string, month: number, day: number): Rule {
  return moving(words, (year) => wallOf(year, month, day));
}

function moving(words: string, dayIn: (year: number) => number): Rule {
  const build = (..._: [unknown, ...Captures<''>]): When =>
    yearly('day', (year) => {
      const start = dayIn(year);
      return { start, end: start + DAY };
    });
  return rule('day', `${DAY_OF}${words}`, build as never);
}

function nth(year: number, month: number, weekday: number, count: number): number {
  const first = wallOf(year, month, 1);
  return first + (((weekday - partsOf(first).weekday + 7) % 7) + (count - 1) * 7) * DAY;
}

function lastMonday(year: number, month: number): number {
  const last = wallOf(year, month + 1, 0);
  return last - (partsOf(last).weekday - 1) * DAY;
}

/** Western Easter Sunday, by the anonymous Gregorian computus. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const days = moon - weekday;
  return wallOf(year, 3, 28 + days);
}
