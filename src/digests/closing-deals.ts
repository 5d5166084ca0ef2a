import { DateTime } from 'luxon';
import { header } from '../capability/blocks.ts';
import { findDeals } from '../crm/deals/find-deals.ts';
import type { DigestKind } from './kind.ts';
import { runRead } from './run-read.ts';

/** closing_deals: the open deals that are to close within this week and the next, and those past their date. */
export const closingDeals: DigestKind = {
  name: 'closing_deals',
  synonyms: [
    'closing deals',
    'deals closing',
    'deals that are closing',
    'deals that close',
    'deals about to close',
    'deals due to close',
    'which deals are closing',
    'what is closing',
    'upcoming closings',
    'closings',
    'closing',
    // As a digest is called that is scheduled already.
    'closing deals digest',
    'closing digest',
    'what closes',
  ],
  build: async (context, { owner }) => {
    const start = DateTime.fromISO(context.today, { zone: 'utc' }).startOf('week');
    const closing = { start: start.toISODate(), end: start.plus({ weeks: 2 }).toISODate() };
    const soon = await runRead(context, findDeals, { closing, owner, status: 'open', sort: 'closing' });
    const late = await runRead(context, findDeals, { pastDue: true, owner, sort: 'closing', limit: 5 });
    return {
      ...soon,
      text: `Closing this week and next. ${soon.text}\nPast their close date. ${late.text}`,
      blocks: [
        header('Closing this week and next'),
        ...soon.blocks.filter(({ type }) => type !== 'header'),
        header('Past their close date'),
        ...late.blocks.filter(({ type }) => type !== 'header'),
      ].slice(0, 50),
    };
  },
};
