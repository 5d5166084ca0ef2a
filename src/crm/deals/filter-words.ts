import { buttons, context, count, escapeText, runButton, section } from '../../capability/blocks.ts';
import type { View } from '../../capability/context.ts';
import { words } from '../../capability/fields.ts';
import type { Reply } from '../../capability/reply.ts';
import { formatPeriod } from '../period.ts';
import type { DealFilter } from './filter.ts';
import type { FoundDeals } from './find.ts';

/** What a filter asks for in words: "Open deals closing Mar 1 – Mar 31 in Proposal". */
export function filterTitle(filter: DealFilter, { actor, today, workspace }: View): string {
  const days = (period: NonNullable<DealFilter['closing']>) =>
    formatPeriod(period, actor.timeZone, today, workspace.locale);
  const { status, stale, pastDue, atRisk, account, owner, stage, closing, closed, created } = filter;
  const parts = [
    owner?.id === actor.id && 'your',
    status && status !== 'any_status' && status,
    stale && 'stale',
    pastDue && 'past-due',
    atRisk && 'at-risk',
    filter.type && words(filter.type).toLowerCase(),
    'deals',
    filter.forecast && `forecast as ${words(filter.forecast).toLowerCase()}`,
    account && `of ${account.name}`,
    owner && owner.id !== actor.id && `of ${owner.name}`,
    stage && `in ${words(stage)}`,
    filter.territory && `in ${filter.territory}`,
    closing && `closing ${days(closing)}`,
    closed && (closed.start || closed.end) && `closed ${days(closed)}`,
    created && `created ${days(created)}`,
  ];
  const title = parts.filter((part) => typeof part === 'string').join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Whether a list should say what puts its deals at risk. */
export function risky({ stale, pastDue, atRisk }: DealFilter): boolean {
  return stale === true || pastDue === true || atRisk === true;
}

/** The reply where no deal fits, with what may be done instead. */
export function nothingFound(title: string, filter: DealFilter, { settled }: FoundDeals): Reply {
  const said = settled === 0 ? `No deals fit: ${title}.` : `Nothing is open: ${title}.`;
  const showSettled = runButton(`Show ${count(settled, 'deal')} won or lost`, 'find_deals', {
    ...filter,
    status: 'any_status',
  });
  return {
    text: said,
    blocks: [
      section(escapeText(said)),
      context(escapeText(hintFor(filter))),
      ...(settled === 0 ? [] : buttons(showSettled)),
    ],
    about: filter.account ? [filter.account] : [],
  };
}

function hintFor({ account, closing, status, stale, pastDue, atRisk }: DealFilter): string {
  if (stale || pastDue || atRisk) return 'That is good news. See all that is open: “show the pipeline”';
  if (account) return `Make one: “new deal for ${account.name}, $20k”`;
  if (closing && status !== 'any_status')
    return 'Deals without an expected close are not counted. See all: “show open deals”';
  return 'See what there is: “show open deals”, or make one: “new deal for Acme, $20k”';
}
