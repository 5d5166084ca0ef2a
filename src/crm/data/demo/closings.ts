import { addWorkdays, type Day, type DemoCalendar, isWorkday, monthEnd, quarterStart } from './calendar.ts';
import type { Random } from './random.ts';

/** How many deals end in each of the nine quarters, the present one last, as if it were over. */
const volumes = [13, 19, 21, 23, 25, 27, 30, 33, 36];

/** The days, up to today, on which deals end: more from quarter to quarter, and most at a quarter's end. */
export function closings({ start, today }: DemoCalendar, random: Random): Day[] {
  const days = volumes.flatMap((volume, quarter) => {
    const first = quarterStart(start, quarter);
    const next = quarterStart(start, quarter + 1);
    const all = Array.from({ length: next - first }, (_, index) => first + index)
      .filter(isWorkday)
      .map((day) => ({ day, weight: weightOf(day, next) }));
    const past = all.filter(({ day }) => day < today);
    if (past.length === 0) return [];
    const share = total(past) / total(all);
    return Array.from({ length: Math.round(volume * share) }, () => random.weighted(past, ({ weight }) => weight).day);
  });
  // So that there is always news.
  const recent = [0, -1, -2, -3, -5].map((workdays) => addWorkdays(today, workdays)).filter((day) => day <= today);
  return [...days, ...recent];
}

function total(days: readonly { weight: number }[]): number {
  return days.reduce((sum, { weight }) => sum + weight, 0);
}

/** How busy a day is, by how near the ends of its month and quarter are. */
function weightOf(day: Day, nextQuarter: Day): number {
  const left = nextQuarter - day;
  const month = left > 60 ? 0.8 : left > 30 ? 0.9 : 1.3;
  return month * (left <= 8 ? 2 : 1) * (monthEnd(day) - day < 4 ? 1.4 : 1);
}
