import type { quotas } from '../../team/tables.ts';
import { isoDay, quarterStart } from './calendar.ts';
import type { NewRow } from './deal-rows.ts';
import { minor, type Setting } from './team.ts';

/** Quarters with quotas: the nine of the history and the next one. */
const quarters = 10;

/** How much more is to be sold each quarter than in the one before. */
const growth = 1.1;

/** What each seller is to sell in each quarter. */
export function quotaRows(setting: Setting): NewRow<typeof quotas>[] {
  const { calendar, team, random: source } = setting;
  const random = source.fork('quotas');
  return team.flatMap(({ id, firstQuota }) => {
    if (firstQuota === null) return [];
    return Array.from({ length: quarters }, (_, quarter) => {
      const first = quarterStart(calendar.start, quarter);
      const thousands = Math.round((firstQuota * growth ** quarter) / 5000) * 5;
      return {
        id: random.id(calendar.moment(calendar.start, 'utc', 0)),
        memberId: id,
        startsOn: isoDay(first),
        endsOn: isoDay(quarterStart(first, 1)),
        amount: minor(setting, thousands * 1000),
        currency: setting.currency,
      };
    });
  });
}
