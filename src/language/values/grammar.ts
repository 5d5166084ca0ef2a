import { MAGNITUDES, ORDINALS, SMALL, TENFOLD } from './amounts/number-words.ts';
import { amountRules } from './amounts/rules-amounts.ts';
import { currencyRules } from './amounts/rules-currencies.ts';
import { compileGrammar } from './chart/chart.ts';
import { FAMILIES } from './meanings.ts';
import { scheduleRules } from './schedules/rules-schedules.ts';
import { clockRules, dayPartRules, slotRules } from './time/rules-clock.ts';
import { dayRules, impossibleDayRules } from './time/rules-days.ts';
import { durationRules } from './time/rules-durations.ts';
import { endRules } from './time/rules-ends.ts';
import { holidayRules } from './time/rules-holidays.ts';
import { periodRules } from './time/rules-periods.ts';
import { relativeRules } from './time/rules-relative.ts';
import { spanRules } from './time/rules-spans.ts';

/** Every rule, in the order in which readings are preferred. */
export const RULES = [
  ...currencyRules,
  ...amountRules,
  ...durationRules,
  ...dayRules,
  ...impossibleDayRules,
  ...holidayRules,
  ...relativeRules,
  ...spanRules,
  ...endRules,
  ...clockRules,
  ...dayPartRules,
  ...slotRules,
  ...periodRules,
  ...scheduleRules,
];

const families: Record<string, string[]> = {};
for (const [family, members] of Object.entries(FAMILIES)) families[family] = [...members];

/** The grammar of dates, amounts and schedules. */
export const GRAMMAR = compileGrammar(RULES, families);

/** The words that values are made of ("larger than", "fortnight", "eighty"), rightly spelled. */
export const VALUE_WORDS: ReadonlySet<string> = new Set([
  ...RULES.flatMap(({ sequences }) =>
    sequences.flatMap((steps) => steps.flatMap((step) => ('words' in step ? [...step.words] : []))),
  ),
  ...Object.values(families).flat(),
  ...[SMALL, TENFOLD, MAGNITUDES, ORDINALS].flatMap((words) => [...words.keys()]),
]);
